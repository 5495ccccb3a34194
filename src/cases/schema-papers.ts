/** The form of papers that come of an act: the minutes of a meeting, and the sheet on which somebody consents. */

import { actKey, condition } from './condition';
import { id, localized, sourceRef, voice } from './schema-parts';
import { z } from './zod';

/** Several disciplines round one question, a sentence each. */
export const meeting = z.strictObject({
  /** On top of the card; left out when nobody wrote one. */
  question: localized.optional(),
  voices: z.array(voice).min(1),
  /** "What would prove us wrong?"; left out when nobody asked. */
  wrongIf: localized.optional(),
});

/** A consent sheet: laid open when `act` has been done. The first of an act whose condition holds is the sheet. */
export const consent = z.strictObject({
  id,
  act: actKey,
  when: condition.optional(),
  /** Of the operation, as it stands on top. */
  title: localized,
  proposed: localized,
  why: localized,
  /** What else could be done, doing nothing included. */
  alternatives: z.array(localized).min(1),
  risks: z.array(z.strictObject({ text: localized, source: sourceRef })).min(1),
  /** What nobody can tell her beforehand. */
  unknown: z.array(z.strictObject({ when: condition.optional(), text: localized })).min(1),
  /** A line of the sheet that whoever explains fills in: any words, or none. */
  asks: localized.optional(),
  /** Beside the doctor's seal. `words`: what the person writes beside the name, if anything. */
  signs: z
    .array(
      z.strictObject({
        when: condition.optional(),
        by: id,
        signed: z.boolean().default(true),
        words: localized.optional(),
      }),
    )
    .min(1),
});

export type Meeting = z.output<typeof meeting>;
