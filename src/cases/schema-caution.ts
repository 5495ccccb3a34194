/** What a pharmacist, or the desk of a scanner, says of an act: no, with the reason, or go on but mind this. */

import { condition } from './condition';
import { id, localized, sourceRef, words } from './schema-parts';
import { z } from './zod';

export const caution = z.strictObject({
  id,
  /** `no`: refused, nothing changes. `mind`: done, and said once beside the answer. */
  says: z.enum(['no', 'mind']),
  /** Acts, one of which has to be running; absent: the act alone is enough. */
  beside: z.array(id).optional(),
  /** Holds for the act by these routes only, and beside what runs by these. */
  routes: z.array(z.enum(['iv', 'oral', 'sc', 'im'])).optional(),
  besideRoutes: z.array(z.enum(['iv', 'oral', 'sc', 'im'])).optional(),
  /** Quiet where the case has written what comes of giving it: its own people then say it, and once is enough. */
  yields: z.boolean().optional(),
  when: condition.optional(),
  unless: condition.optional(),
  text: localized,
  source: sourceRef.optional(),
});

/** Acts by id, or drugs by the beginning of their ATC code. */
const which = z.strictObject({ acts: z.array(id).optional(), atc: z.array(words).optional() });

/** A caution for several acts at once. */
export const cautionRule = caution.omit({ beside: true, besideRoutes: true }).extend({
  of: which,
  beside: which.optional(),
});

export type Caution = z.output<typeof caution>;
export type CautionRule = z.output<typeof cautionRule>;
export type Which = z.output<typeof which>;
