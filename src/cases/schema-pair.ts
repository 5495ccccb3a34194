/** The form of a contrasting pair: what two cases share, where they part, what decided, and what to lay beside it of the trainee's own two plays. */

import { condition } from './condition';
import { id, localized, source, words } from './schema-parts';
import { z } from './zod';

const PAIR_FORMAT = 1;

/** Written here, or a source of one of the two cases: `pvp-misdiagnosis/idsa-07`. */
const pairSource = z.union([
  z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, { error: 'a source of a case is written case/source' }),
  source,
]);

const told = z.strictObject({ text: localized, sources: z.array(pairSource).min(1) });

/** One cell for each case, in the order of `cases`. */
const row = z.strictObject({ id, what: localized, each: z.tuple([told, told]) });

/** What is read out of the play of a case. */
const reading = z.union([
  /** What was committed to: probabilities, confidence, choice. */
  z.strictObject({ thought: id }),
  /** When something first was so, and the remarks that fit it. */
  z.strictObject({
    first: condition,
    never: localized,
    remarks: z.array(z.strictObject({ when: condition, text: localized })).default([]),
  }),
  /** Everything of this that was so. */
  z.strictObject({
    deeds: z.array(z.strictObject({ when: condition, text: localized })).min(1),
    none: localized,
  }),
]);

export const pairFile = z.strictObject({
  format: z.literal(PAIR_FORMAT),
  id,
  version: words,
  title: localized,
  lead: localized,
  cases: z.tuple([id, id]),
  reviewed: z.string(),
  /** What was truly so with each patient, and what is known of the published one. */
  stories: z.tuple([
    z.strictObject({ name: localized, lines: z.array(told).min(1) }),
    z.strictObject({ name: localized, lines: z.array(told).min(1) }),
  ]),
  /** Read out of the trainee's two plays, never counted or ranked. */
  yours: z.array(z.strictObject({ id, what: localized, each: z.tuple([reading, reading]) })).min(1),
  same: z.array(row).min(1),
  differed: z.array(row).min(1),
  decided: z.array(row).min(1),
  /** What two cases cannot prove. */
  cannot: told,
});

export type Pair = z.output<typeof pairFile>;
export type Reading = z.output<typeof reading>;
export type PairSource = z.output<typeof pairSource>;
