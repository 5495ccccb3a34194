/** The smallest parts of a case file: words in both languages, ids, sources, times of day. */

import { clockError, idError, says, textError } from './schema-words';
import { z } from './zod';

/** No single text of a case is read beyond this. */
const LONGEST = 20_000;
/** An id stands in addresses and records. */
const LONGEST_ID = 56;

export const words = z
  .string()
  .max(LONGEST)
  .regex(/\S/, { error: () => says('There is no text here.', 'Write it, or take the line out.') });
export const id = z
  .string()
  .max(LONGEST_ID, {
    error: () => says(`An id has at most ${LONGEST_ID} characters.`, 'Take a shorter one.'),
  })
  .regex(
    /^(?!(?:constructor|prototype|toString|valueOf|isPrototypeOf|hasOwnProperty|toLocaleString|propertyIsEnumerable)$)[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/,
    { error: idError },
  );
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
  error: clockError,
});

/** In minutes: beyond them a number is a slip. */
export const DAY = 1440;
export const YEAR = 525_600;

export const icd10 = z.string().regex(/^[A-Z]\d\d(\.\d{1,4})?$/, {
  error: textError('is no ICD-10 code.', 'Write it as M46.4.'),
});
export const atc = z.string().regex(/^[A-Z]\d\d[A-Z]{2}\d\d$/, {
  error: textError('is no ATC code of a drug.', 'Write it as J01DB04.'),
});
export const loinc = z.string().regex(/^\d{1,5}-\d$/, {
  error: textError('is no LOINC code.', 'Write it as 1988-5.'),
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
