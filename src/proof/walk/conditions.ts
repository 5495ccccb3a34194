/** The conditions of a case, wherever they stand, and what each of them asks. */

import type { Condition } from '../../cases/condition';
import type { CaseFile } from '../../cases/schema';

/** Names of parts that hold a condition; `by` may also be a person. */
const HOLDERS = new Set(['when', 'while', 'opens', 'closes', 'applies', 'by']);

export function conditionsIn(part: unknown): readonly Condition[] {
  if (Array.isArray(part)) return part.flatMap(conditionsIn);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    HOLDERS.has(name) && typeof value === 'object' ? [value as Condition] : conditionsIn(value),
  );
}

/** The condition and every part of it. */
export function partsOf(of: Condition): readonly Condition[] {
  return [of, ...insideOf(of).flatMap(partsOf)];
}

/** Acts between which an `any` makes no difference are one: done here is `home|refer-back`, whichever it was. */
export function insideOf(of: Condition): readonly Condition[] {
  if ('all' in of) return of.all;
  if ('any' in of) {
    const here = of.any.flatMap((part) => ('doneHere' in part ? [part.doneHere] : []));
    const others = of.any.filter((part) => !('doneHere' in part));
    return here.length < 2 ? of.any : [{ doneHere: [...here].sort(byName).join('|') }, ...others];
  }
  if ('not' in of) return [of.not];
  if ('count' in of) return of.count.of;
  if ('before' in of) return of.before;
  if ('within' in of) return [of.within.of, of.within.is];
  return [];
}

/** The lasting fact that a part asks for, by name; undefined for what comes and goes. */
export function lastingName(of: Condition, { stages }: Pick<CaseFile, 'stages'>): string | undefined {
  if ('done' in of) return `done ${of.done}`;
  if ('resulted' in of) return `resulted ${of.resulted}`;
  if ('declined' in of) return `declined ${of.declined}`;
  if ('known' in of) return `known ${of.known}`;
  if ('been' in of) return `been ${of.been}`;
  if ('moment' in of) return `moment ${of.moment}`;
  if ('measured' in of) return `measured ${of.measured}`;
  if ('chose' in of) return `done commit:${of.chose.split('=')[0] ?? ''}`;
  if ('planned' in of) return `done ${of.planned.of}`;
  if ('minutesSince' in of) return beginningOf(of.minutesSince.of, stages);
  return undefined;
}

/** From what a stretch of time is counted. */
export const beginningOf = (what: string, stages: CaseFile['stages']): string =>
  what.includes(':')
    ? `done ${what}`
    : stages.some(({ id }) => id === what)
      ? `been ${what}`
      : `moment ${what}`;

/** In a few words, for people. */
export function inWords(of: Condition): string {
  if ('all' in of) return of.all.map(inWords).join(' and ');
  if ('any' in of) return `one of (${of.any.map(inWords).join(' or ')})`;
  if ('not' in of) return `not (${inWords(of.not)})`;
  if ('count' in of) return `${of.count.atLeast} of (${of.count.of.map(inWords).join(', ')})`;
  if ('before' in of) return `(${inWords(of.before[0])}) before (${inWords(of.before[1])})`;
  if ('within' in of)
    return `(${inWords(of.within.is)}) within ${of.within.minutes} min of (${inWords(of.within.of)})`;
  if ('minutesSince' in of || 'planned' in of) {
    const [what, { of: from, atLeast, below }] =
      'minutesSince' in of ? ['minutes since', of.minutesSince] : ['weeks planned of', of.planned];
    return `${what} ${from}${atLeast === undefined ? '' : ` >= ${atLeast}`}${below === undefined ? '' : ` < ${below}`}`;
  }
  if ('season' in of) return `month ${of.season.join(', ')}`;
  const [name, value] = Object.entries(of)[0] ?? ['always', true];
  return typeof value === 'string' ? `${name} ${value}` : name;
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
