/**
 * What a condition means: whether it holds, since when, and which kinds of facts can change that. Each condition is
 * read once into functions; cases ask the same few hundred of them for every hour that passes.
 */

import type { Minute } from '../kernel/time';
import type { Condition } from './condition';

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
  measured(name: string, fits: (value: number) => boolean): Minute | undefined;
  chose(commitment: string): { readonly choice: string | undefined; readonly minute: Minute } | undefined;
  plannedWeeks(act: string): number | undefined;
}

/** What it costs to ask: a look at the chart, a search through all values, a measurement on the body. */
type Effort = 0 | 1 | 2;

export interface Meaning {
  readonly holds: (facts: Facts) => boolean;
  readonly first: (facts: Facts) => Minute | undefined;
  readonly effort: Effort;
  /** Nothing but what is done and known can change it: neither the body nor the clock, nor what the ward measures. */
  readonly steady: boolean;
  /** Whether it can hold by what is done and known, whatever the body, the clock and the ward's rounds may say. */
  readonly could: (facts: Facts) => boolean;
}

const meanings = new WeakMap<Condition, Meaning>();

/** The condition as functions, made at the first asking. */
export function meaningOf(of: Condition): Meaning {
  const known = meanings.get(of);
  if (known) return known;
  const meaning = read(of);
  meanings.set(of, meaning);
  return meaning;
}

/** Whether the condition holds now. */
export const holds = (of: Condition, facts: Facts): boolean => meaningOf(of).holds(facts);

/**
 * The first minute at which a lasting condition became true; undefined while it is not. Conditions that come and go
 * (`course`, `stage`, `not`, …) have no first time of their own: name a moment for them in the case. Here they count
 * as true from minute 0 when they hold now.
 */
export const firstTime = (of: Condition, facts: Facts): Minute | undefined => meaningOf(of).first(facts);

/** Something that stays so once it is so. */
function lasting(first: Meaning['first'], effort: Effort = 0): Meaning {
  const is = (facts: Facts): boolean => first(facts) !== undefined;
  return { first, holds: is, could: is, effort, steady: true };
}

/** Something that comes and goes. */
const passing = (
  test: Meaning['holds'],
  effort: Effort,
  steady: boolean,
  could: Meaning['could'] = steady ? test : () => true,
): Meaning => ({
  holds: test,
  first: (facts) => (test(facts) ? 0 : undefined),
  could,
  effort,
  steady,
});

function read(of: Condition): Meaning {
  if ('done' in of) return lasting((facts) => facts.done(of.done));
  if ('resulted' in of) return lasting((facts) => facts.resulted(of.resulted));
  if ('declined' in of) return lasting((facts) => facts.declined(of.declined));
  if ('known' in of) return lasting((facts) => facts.known(of.known));
  if ('been' in of) return lasting((facts) => facts.entered(of.been)?.first);
  if ('moment' in of) return lasting((facts) => facts.moment(of.moment));
  if ('always' in of) return lasting(() => 0);
  if ('chose' in of) return choice(of.chose);
  if ('measured' in of) return measured(of.measured);
  if ('stage' in of) return passing((facts) => facts.stage === of.stage, 0, true);
  if ('doneHere' in of) return passing((facts) => facts.doneHere(of.doneHere), 0, true);
  if ('course' in of) {
    const { name, test } = comparison(of.course);
    return passing((facts) => test(facts.course(name)), 2, false);
  }
  if ('season' in of) return passing((facts) => of.season.includes(facts.month), 0, false);
  if ('minutesSince' in of) return since(of.minutesSince);
  if ('planned' in of) return planned(of.planned);
  if ('all' in of) return all(of.all);
  if ('any' in of) return any(of.any);
  if ('not' in of) {
    const part = meaningOf(of.not);
    return passing((facts) => !part.holds(facts), part.effort, part.steady);
  }
  if ('count' in of) return countOf(of.count.atLeast, of.count.of);
  if ('before' in of) return before(...of.before);
  return within(of.within.minutes, of.within.of, of.within.is);
}

function choice(text: string): Meaning {
  const [commitment = '', chosen] = text.split('=');
  return lasting((facts) => {
    const made = facts.chose(commitment);
    return made?.choice === chosen ? made?.minute : undefined;
  });
}

function measured(text: string): Meaning {
  const { name, test } = comparison(text);
  // The ward measures every few hours: as good as the clock.
  return { ...lasting((facts) => facts.measured(name, test), 1), steady: false, could: () => true };
}

interface Span {
  readonly of: string;
  readonly atLeast?: number | undefined;
  readonly below?: number | undefined;
}

const isWithin = (amount: number, { atLeast = 0, below }: Span): boolean =>
  amount >= atLeast && (below === undefined || amount < below);

function since(span: Span): Meaning {
  const what = span.of;
  const from: Meaning['first'] = what.includes(':')
    ? (facts) => facts.done(what)
    : (facts) => facts.entered(what)?.last ?? facts.moment(what);
  const test = (facts: Facts): boolean => {
    const start = from(facts);
    return start !== undefined && isWithin(facts.minute - start, span);
  };
  return passing(test, 0, false, (facts) => from(facts) !== undefined);
}

function planned(span: Span): Meaning {
  const test = (facts: Facts): boolean => {
    const weeks = facts.plannedWeeks(span.of);
    return weeks !== undefined && isWithin(weeks, span);
  };
  return passing(test, 0, true);
}

/** What is asked first is what is asked fastest: the order of the parts changes nothing. */
const byEffort = (parts: readonly Condition[]): readonly Meaning[] =>
  parts.map(meaningOf).sort((a, b) => a.effort - b.effort);

const most = (parts: readonly Meaning[]): Pick<Meaning, 'effort' | 'steady'> => ({
  effort: parts.reduce<Effort>((effort, part) => (part.effort > effort ? part.effort : effort), 0),
  steady: parts.every((part) => part.steady),
});

function all(of: readonly Condition[]): Meaning {
  const parts = byEffort(of);
  return {
    ...most(parts),
    holds: (facts) => {
      for (const part of parts) if (!part.holds(facts)) return false;
      return true;
    },
    could: (facts) => parts.every((part) => part.could(facts)),
    first: (facts) => {
      let latest = 0;
      for (const part of parts) {
        const time = part.first(facts);
        if (time === undefined) return undefined;
        if (time > latest) latest = time;
      }
      return latest;
    },
  };
}

function any(of: readonly Condition[]): Meaning {
  const parts = byEffort(of);
  return {
    ...most(parts),
    holds: (facts) => {
      for (const part of parts) if (part.holds(facts)) return true;
      return false;
    },
    could: (facts) => parts.some((part) => part.could(facts)),
    first: (facts) => {
      let earliest: Minute | undefined;
      for (const part of parts) {
        const time = part.first(facts);
        if (time !== undefined && (earliest === undefined || time < earliest)) earliest = time;
      }
      return earliest;
    },
  };
}

function countOf(atLeast: number, of: readonly Condition[]): Meaning {
  const parts = of.map(meaningOf);
  return {
    ...most(parts),
    holds: (facts) => {
      let found = 0;
      for (const part of parts) if (part.holds(facts)) found++;
      return found >= atLeast;
    },
    could: (facts) => parts.filter((part) => part.could(facts)).length >= atLeast,
    first: (facts) => {
      const times: Minute[] = [];
      for (const part of parts) {
        const time = part.first(facts);
        if (time !== undefined) times.push(time);
      }
      return times.sort((a, b) => a - b)[atLeast - 1];
    },
  };
}

function before(one: Condition, other: Condition): Meaning {
  const [sooner, later] = [meaningOf(one), meaningOf(other)];
  const first = (facts: Facts): Minute | undefined => {
    const start = sooner.first(facts);
    if (start === undefined) return undefined;
    const end = later.first(facts);
    return end === undefined || start < end ? start : undefined;
  };
  return {
    ...most([sooner, later]),
    first,
    holds: (facts) => first(facts) !== undefined,
    could: sooner.could,
  };
}

function within(minutes: number, of: Condition, is: Condition): Meaning {
  const [start, end] = [meaningOf(of), meaningOf(is)];
  const first = (facts: Facts): Minute | undefined => {
    const from = start.first(facts);
    if (from === undefined) return undefined;
    const time = end.first(facts);
    return time !== undefined && time <= from + minutes ? time : undefined;
  };
  return {
    ...most([start, end]),
    first,
    holds: (facts) => first(facts) !== undefined,
    could: (facts) => start.could(facts) && end.could(facts),
  };
}

interface Comparison {
  readonly name: string;
  readonly test: (value: number) => boolean;
}

/** The name and the test in `temp >= 38.5`. Throws on a text that the schema would refuse. */
function comparison(text: string): Comparison {
  const match = /^([a-z][a-z0-9-]*)\s*(>=|<=|>|<|=)\s*(-?\d+(?:\.\d+)?)$/.exec(text);
  if (!match) throw new Error(`no comparison: ${text}`);
  const [, name = '', sign = '=', number] = match;
  return { name, test: testOf(sign, Number(number)) };
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
