/**
 * What would spoil a goal: acts, each of which alone would make true now what must not be so, and moments (`moment:x`),
 * facts (`known:x`) and places (`been:x`) that must not come.
 */

import type { Condition } from '../../cases/condition';
import { type Facts, holds } from '../../cases/condition-meaning';

const NONE: ReadonlySet<string> = new Set();
/** Moments name moments; beyond this nobody looks. */
const DEEPEST = 10;

/** What must not be done, nor come, while this is wished for. */
export function forbiddenBy(
  wished: readonly Condition[],
  facts: Facts,
  moments: ReadonlyMap<string, Condition>,
): ReadonlySet<string> {
  const forbidden = new Set<string>();
  const visit = (of: Condition): void => {
    if ('all' in of) for (const part of of.all) visit(part);
    else if ('not' in of) for (const act of spoiling(of.not, facts, moments, 0)) forbidden.add(act);
  };
  for (const one of wished) visit(one);
  return forbidden;
}

function spoiling(
  of: Condition,
  facts: Facts,
  moments: ReadonlyMap<string, Condition>,
  depth: number,
): ReadonlySet<string> {
  if (depth > DEEPEST) return NONE;
  const inside = (part: Condition): ReadonlySet<string> => spoiling(part, facts, moments, depth + 1);
  if ('done' in of) return facts.done(of.done) === undefined ? new Set([of.done]) : NONE;
  if ('doneHere' in of) return facts.doneHere(of.doneHere) ? NONE : new Set([of.doneHere]);
  if ('moment' in of) {
    const when = facts.moment(of.moment) === undefined ? moments.get(of.moment) : undefined;
    return when ? new Set([...inside(when), `moment:${of.moment}`]) : NONE;
  }
  if ('known' in of) return facts.known(of.known) === undefined ? new Set([`known:${of.known}`]) : NONE;
  if ('been' in of) return facts.entered(of.been) ? NONE : new Set([`been:${of.been}`]);
  if ('any' in of) return new Set(of.any.flatMap((part) => [...inside(part)]));
  if ('before' in of) return inside(of.before[0]);
  if (!('all' in of)) return NONE;
  const missing = of.all.filter((part) => !holds(part, facts)).map(inside);
  const [first = NONE, ...others] = missing;
  return new Set([...first].filter((act) => others.every((set) => set.has(act))));
}
