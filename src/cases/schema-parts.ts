/** The smallest parts of a case file: words in both languages, ids, sources, times of day. */

import { idError, says, textError } from './schema-words';
import { z } from './zod';

/** No single text of a case is read beyond this. */
const LONGEST = 20_000;

export const words = z
  .string()
  .max(LONGEST)
  .regex(/\S/, { error: () => says('There is no text here.', 'Write it, or take the line out.') });
export const id = z
  .string()
  .regex(
    /^(?!(?:constructor|prototype|toString|valueOf|isPrototypeOf|hasOwnProperty|toLocaleString|propertyIsEnumerable)$)[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/,
    { error: idError },
  );
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
  error: textError('is no time of day.', 'Write it as 08:05, up to 23:59.'),
});

export const localized = z.strictObject(
  { en: words, zh: words },
  {
    error: ({ code, input }) =>
      code === 'invalid_type' && input !== undefined && input !== null
        ? says('This is not written in both languages.', 'Write { en: …, zh: … }.')
        : undefined,
  },
);

/** Inline, or the id of one in the case's `sources`. */
export const source = z.strictObject({
  basis: z.enum(['reported', 'published', 'recalled', 'constructed']),
  doi: words.optional(),
  pmid: words.optional(),
  citation: words.optional(),
  /** In both languages where trainees read it: in a case. The catalogue's are for authors. */
  note: z.union([words, localized]).optional(),
});
export const sourceRef = z.union([id, source]);

/** Something a person says. `by` is an id of `people`. */
export const voice = z.strictObject({ by: id, text: localized });
