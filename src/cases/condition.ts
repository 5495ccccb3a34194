/**
 * Conditions: the closed language in which a case says when something holds. Plain data, so that a case stays a
 * text that a clinician can read, a checker can walk and an explorer can invert.
 */

import { actError, comparisonError, formError } from './condition-words';
import { says, textError } from './schema-words';
import { z } from './zod';

/** `verb:id`, as in `ask:before-fall`, `order:crp`, `step:inject`, `commit:K1`. */
export const actKey = z
  .string()
  .regex(/^(ask|examine|order|treat|consult|decide|step|commit|read):[A-Za-z0-9-]+$/, { error: actError });

/** `name op number`, as in `temp >= 38.5`. */
const comparisonText = z.string().regex(/^[a-z][a-z0-9-]*\s*(>=|<=|>|<|=)\s*-?\d+(\.\d+)?$/, {
  error: comparisonError,
});

export type Condition =
  | { readonly done: string }
  | { readonly doneHere: string }
  | { readonly resulted: string }
  | { readonly declined: string }
  | { readonly known: string }
  | { readonly stage: string }
  | { readonly been: string }
  | { readonly moment: string }
  | {
      readonly minutesSince: {
        readonly of: string;
        readonly atLeast?: number | undefined;
        readonly below?: number | undefined;
      };
    }
  | { readonly course: string }
  | { readonly measured: string }
  | { readonly chose: string }
  | {
      readonly planned: {
        readonly of: string;
        readonly atLeast?: number | undefined;
        readonly below?: number | undefined;
      };
    }
  | { readonly season: readonly number[] }
  | { readonly count: { readonly atLeast: number; readonly of: readonly Condition[] } }
  | { readonly before: readonly [Condition, Condition] }
  | { readonly within: { readonly minutes: number; readonly of: Condition; readonly is: Condition } }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly always: true };

/** `K3=stop`. */
const choiceText = z.string().regex(/^[A-Za-z0-9-]+=[A-Za-z0-9-]+$/, {
  error: textError('is no choice.', 'Write commitment=choice, for instance K3=stop.'),
});

const id = z.string().regex(/\S/, { error: () => says('There is no name here.', 'Write it.') });

const minutes = z.number().min(0).max(5_256_000);
const weeks = z.number().min(0).max(520);

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      /** The act was accepted at least once. */
      z.strictObject({ done: actKey }),
      /** The act was accepted since the encounter came to the present stage. */
      z.strictObject({ doneHere: actKey }),
      /** The order's result or report has come back. */
      z.strictObject({ resulted: id }),
      /** The act was declined, with a reason. */
      z.strictObject({ declined: actKey }),
      /** The trainee has met this fact. */
      z.strictObject({ known: id }),
      /** The encounter stands in this stage now. */
      z.strictObject({ stage: id }),
      /** The encounter has stood in this stage, now or before. */
      z.strictObject({ been: id }),
      /** The case's named moment has come (`moments` in the case). */
      z.strictObject({ moment: id }),
      /** Minutes since the last entry into a stage, the first time of an act or a moment; false while it never happened. */
      z.strictObject({
        minutesSince: z.strictObject({
          of: id,
          atLeast: minutes.optional(),
          below: minutes.optional(),
        }),
      }),
      /** The hidden course, now. */
      z.strictObject({ course: comparisonText }),
      /** A value the trainee has seen, at any time so far. */
      z.strictObject({ measured: comparisonText }),
      /** `K3=stop`: the choice of the last such commitment. */
      z.strictObject({ chose: choiceText }),
      /** Weeks that were planned with the last `treat` of this kind. */
      z.strictObject({
        planned: z.strictObject({ of: actKey, atLeast: weeks.optional(), below: weeks.optional() }),
      }),
      /** The month on the wall, 1-12. */
      z.strictObject({ season: z.array(z.int().min(1).max(12)).min(1).max(12) }),
      z.strictObject({ count: z.strictObject({ atLeast: z.int().min(1), of: z.array(condition).min(1) }) }),
      /** The first became true, and it did so before the second (or the second never did). Lasting conditions only. */
      z.strictObject({ before: z.tuple([condition, condition]) }),
      /** `is` became true at most `minutes` after `of` did, or before it. Lasting conditions only. */
      z.strictObject({
        within: z.strictObject({ minutes, of: condition, is: condition }),
      }),
      z.strictObject({ all: z.array(condition).min(1) }),
      z.strictObject({ any: z.array(condition).min(1) }),
      z.strictObject({ not: condition }),
      z.strictObject({ always: z.literal(true) }),
    ],
    { error: formError },
  ),
);
