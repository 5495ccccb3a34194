/** In what one body may differ from another against the same germ: parts of a case's course that it may leave out. */

import { z } from 'zod';

/** Points of a line that is flat beyond both ends. */
export const curve = z.array(z.tuple([z.number(), z.number()])).min(1);

export const constitution = z.strictObject({
  /** Share of seeds that so many days of any drug that reaches the germ heal, because little dead bone shelters it. */
  easy: z.strictObject({ share: z.number().min(0).max(1), days: z.number().positive() }).optional(),
  /** How fast the survivors of a weak regimen take over (a day), and what share of its killing they escape in the end. */
  selection: z.strictObject({ perDay: z.number().min(0), most: z.number().min(0.01).max(0.99) }).optional(),
  /** Share of seeds that answer a first infusion of zoledronate with fever. */
  infusionFever: z.number().min(0).max(1).optional(),
  /** Weeks after the birth until which she feeds if nobody says anything. */
  feedsUntilWeeks: z.number().positive().optional(),
});
