/**
 * Conditions: the closed language in which a case says when something holds. Plain data, so that a case stays a
 * text that a clinician can read, a checker can walk and an explorer can invert.
 */

import type { Minute } from '../kernel/time';
import { z } from './zod';

/** `verb:id`, as in `ask:before-fall`, `order:crp`, `step:inject`, `commit:K1`. */
export const actKey = z
  .string()
  .regex(/^(ask|examine|order|treat|consult|decide|step|commit|read):[A-Za-z0-9-]+$/, {
    error: 'an act is written verb:id, for instance order:crp',
  });

/** `name op number`, as in `temp >= 38.5`. */
const comparisonText = z.string().regex(/^[a-z][a-z0-9-]*\s*(>=|<=|>|<|=)\s*-?\d+(\.\d+)?$/, {
  error: 'a comparison is written name, sign, number, for instance temp >= 38.5',
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

const id = z.string().min(1);

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
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
      minutesSince: z.strictObject({ of: id, atLeast: z.number().optional(), below: z.number().optional() }),
    }),
    /** The hidden course, now. */
    z.strictObject({ course: comparisonText }),
    /** A value the trainee has seen, at any time so far. */
    z.strictObject({ measured: comparisonText }),
    /** `K3=stop`: the choice of the last such commitment. */
    z.strictObject({ chose: z.string().regex(/^[A-Za-z0-9-]+=[a-z0-9-]+$/) }),
    /** Weeks that were planned with the last `treat` of this kind. */
    z.strictObject({
      planned: z.strictObject({ of: actKey, atLeast: z.number().optional(), below: z.number().optional() }),
    }),
    /** The month on the wall, 1-12. */
    z.strictObject({ season: z.array(z.int().min(1).max(12)).min(1) }),
    z.strictObject({ count: z.strictObject({ atLeast: z.int().min(1), of: z.array(condition).min(1) }) }),
    /** The first became true, and it did so before the second (or the second never did). Lasting conditions only. */
    z.strictObject({ before: z.tuple([condition, condition]) }),
    /** `is` became true at most `minutes` after `of` did, or before it. Lasting conditions only. */
    z.strictObject({ within: z.strictObject({ minutes: z.number().min(0), of: condition, is: condition }) }),
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
    z.strictObject({ always: z.literal(true) }),
  ]),
);

/** What a condition may ask of an encounter. Times are the first minute at which something was so; undefined while not. */
export interface Facts {
  readonly minute: Minute;
  readonly month: number;
  readonly stage: string;
  done(act: string): Minute | undefined;
  doneHere(act: string): boolean;
  resulted(order: string): Minute | undefined;
  declined(act: string): Minute | undefined;
  known(fact: string): Minute | undefined;
  entered(stage: string): { readonly first: Minute; readonly last: Minute } | undefined;
  moment(id: string): Minute | undefined;
  course(name: string): number;
  measured(test: (name: string, value: number) => boolean): Minute | undefined;
  chose(commitment: string): { readonly choice: string | undefined; readonly minute: Minute } | undefined;
  plannedWeeks(act: string): number | undefined;
}

/** Whether the condition holds now. */
export function holds(of: Condition, facts: Facts): boolean {
  if ('course' in of) {
    const { name, test } = parseComparison(of.course);
    return test(facts.course(name));
  }
  if ('stage' in of) return facts.stage === of.stage;
  if ('doneHere' in of) return facts.doneHere(of.doneHere);
  if ('season' in of) return of.season.includes(facts.month);
  if ('minutesSince' in of) {
    const { of: what, atLeast, below } = of.minutesSince;
    const from = timeOf(what, facts);
    if (from === undefined) return false;
    const passed = facts.minute - from;
    return passed >= (atLeast ?? 0) && (below === undefined || passed < below);
  }
  if ('planned' in of) {
    const weeks = facts.plannedWeeks(of.planned.of);
    return (
      weeks !== undefined &&
      weeks >= (of.planned.atLeast ?? 0) &&
      (of.planned.below === undefined || weeks < of.planned.below)
    );
  }
  if ('all' in of) return of.all.every((part) => holds(part, facts));
  if ('any' in of) return of.any.some((part) => holds(part, facts));
  if ('not' in of) return !holds(of.not, facts);
  if ('count' in of) return of.count.of.filter((part) => holds(part, facts)).length >= of.count.atLeast;
  return firstTime(of, facts) !== undefined;
}

/**
 * The first minute at which a lasting condition became true; undefined while it is not. Conditions that come and go
 * (`course`, `stage`, `not`, …) have no first time of their own: name a moment for them in the case. Here they count
 * as true from minute 0 when they hold now.
 */
export function firstTime(of: Condition, facts: Facts): Minute | undefined {
  if ('always' in of) return 0;
  if ('done' in of) return facts.done(of.done);
  if ('resulted' in of) return facts.resulted(of.resulted);
  if ('declined' in of) return facts.declined(of.declined);
  if ('known' in of) return facts.known(of.known);
  if ('been' in of) return facts.entered(of.been)?.first;
  if ('moment' in of) return facts.moment(of.moment);
  if ('measured' in of) {
    const { name, test } = parseComparison(of.measured);
    return facts.measured((measured, value) => measured === name && test(value));
  }
  if ('chose' in of) {
    const [commitment = '', choice] = of.chose.split('=');
    const made = facts.chose(commitment);
    return made?.choice === choice ? made?.minute : undefined;
  }
  if ('all' in of) {
    let latest = 0;
    for (const part of of.all) {
      const time = firstTime(part, facts);
      if (time === undefined) return undefined;
      if (time > latest) latest = time;
    }
    return latest;
  }
  if ('any' in of) {
    let earliest: Minute | undefined;
    for (const part of of.any) {
      const time = firstTime(part, facts);
      if (time !== undefined && (earliest === undefined || time < earliest)) earliest = time;
    }
    return earliest;
  }
  if ('count' in of) {
    const times: Minute[] = [];
    for (const part of of.count.of) {
      const time = firstTime(part, facts);
      if (time !== undefined) times.push(time);
    }
    return times.sort((a, b) => a - b)[of.count.atLeast - 1];
  }
  if ('before' in of) {
    const first = firstTime(of.before[0], facts);
    const second = firstTime(of.before[1], facts);
    return first !== undefined && (second === undefined || first < second) ? first : undefined;
  }
  if ('within' in of) {
    const from = firstTime(of.within.of, facts);
    const time = firstTime(of.within.is, facts);
    return from !== undefined && time !== undefined && time <= from + of.within.minutes ? time : undefined;
  }
  return holds(of, facts) ? 0 : undefined;
}

interface Comparison {
  readonly name: string;
  readonly test: (value: number) => boolean;
}

const comparisons = new Map<string, Comparison>();

/** The name and the test in `temp >= 38.5`, read once for each text. Throws on a text that the schema would refuse. */
function parseComparison(text: string): Comparison {
  const known = comparisons.get(text);
  if (known) return known;
  const match = /^([a-z][a-z0-9-]*)\s*(>=|<=|>|<|=)\s*(-?\d+(?:\.\d+)?)$/.exec(text);
  if (!match) throw new Error(`no comparison: ${text}`);
  const [, name = '', sign = '=', number] = match;
  const comparison = { name, test: testOf(sign, Number(number)) };
  comparisons.set(text, comparison);
  return comparison;
}

function testOf(sign: string, limit: number): (value: number) => boolean {
  switch (sign) {
    case '>=':
      return (value) => value >= limit;
    case '<=':
      return (value) => value <= limit;
    case '>':
      return (value) => value > limit;
    case '<':
      return (value) => value < limit;
    default:
      return (value) => value === limit;
  }
}

function timeOf(what: string, facts: Facts): Minute | undefined {
  return what.includes(':') ? facts.done(what) : (facts.entered(what)?.last ?? facts.moment(what));
}
