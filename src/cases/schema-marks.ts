/** The form of what is judged and told afterwards: the cause ledger, the rubric, the debrief. */

import { z } from './zod';
import { actKey, condition } from './condition';
import { id, localized, sourceRef, words, YEAR } from './schema-parts';

export const consequence = z.strictObject({
  id,
  what: localized,
  when: condition,
  kind: z.enum(['harm', 'missed-chance', 'good']),
  /** Candidates in order: the first that was done (or, for `omitted`, not done), and whose `when` holds, is the cause. */
  because: z
    .array(
      z.union([
        z.strictObject({ act: actKey, when: condition.optional() }),
        z.strictObject({ declined: actKey, when: condition.optional() }),
        z.strictObject({ omitted: actKey, when: condition.optional() }),
      ]),
    )
    .min(1),
  mechanism: localized,
  without: localized.optional(),
  /** The stored play that is gone on with where a good step, which moves no body itself, was not taken. */
  instead: id.optional(),
  /** Why the course cannot be another one without the cause: it touched nobody and turned nobody from a road. */
  same: localized.optional(),
  source: sourceRef,
});

const keyFeature = z.strictObject({
  id,
  title: localized,
  points: z.number().positive().max(100),
  /** Not reached on this road: shown as such, out of the maximum. */
  applies: condition,
  opens: condition,
  closes: condition.optional(),
  /** Best first; `by` is the moment until which it counts, `after` adds minutes to it. */
  grades: z
    .array(
      z.strictObject({
        credit: z.number().min(0).max(1),
        when: condition,
        by: condition.optional(),
        after: z.number().min(0).max(YEAR).default(0),
        why: localized,
      }),
    )
    .min(1),
  none: localized,
  /** Zeroes this feature, and it alone. */
  harm: z.strictObject({ when: condition, why: localized }).optional(),
  erring: localized,
  disagreement: localized.optional(),
  sources: z.array(sourceRef).min(1),
});

const safetyFlag = z.strictObject({
  id,
  severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  when: condition,
  because: actKey.optional(),
  why: localized,
  sources: z.array(sourceRef).min(1),
});

const stewardshipLine = z.strictObject({
  id,
  when: condition,
  why: localized,
  sources: z.array(sourceRef).min(1),
});

export const rubric = z.strictObject({
  version: words,
  keyFeatures: z.array(keyFeature).min(1),
  safety: z.array(safetyFlag),
  stewardship: z.array(stewardshipLine),
});

/** A paragraph of the real case: what the publication says, and what it does not. */
const told = z.strictObject({ text: localized, source: sourceRef });

export const debrief = z.strictObject({
  /** How she gets about at the end, best fit first; the last takes every play that is left. */
  function: z.array(z.strictObject({ when: condition, text: localized })).min(1),
  questions: z.array(z.strictObject({ when: condition, text: localized })),
  realTeam: z.array(told),
  unknownOfCase: localized,
  unknownOfField: localized,
  lessons: z.array(localized),
  proves: localized,
});

export type Consequence = z.output<typeof consequence>;
export type KeyFeature = z.output<typeof keyFeature>;
