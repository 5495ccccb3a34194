/** The smallest parts of a case file: words in both languages, ids, sources, times of day. */

import { z } from './zod';

export const words = z.string().min(1);
export const id = z
  .string()
  .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, { error: 'an id is words joined by hyphens' });
export const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'a time of day is written 08:05' });

export const localized = z.strictObject({ en: words, zh: words });

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
