/** What follows by itself: facts and moments that come true, and the entries of the cause ledger. */

import type { Condition } from '../cases/condition';
import { type Facts, holds, meaningOf } from '../cases/condition-meaning';
import type { CaseFile, Consequence } from '../cases/schema';
import type { Caused, Encounter, Table } from './encounter';
import { factsOf } from './facts';

/** Something that may yet come true. */
interface Awaited {
  readonly at: number;
  readonly when: Condition;
  readonly isOpen: (now: Encounter) => boolean;
  /** The encounter in which it has come true; undefined while it does not. */
  readonly comes: (now: Encounter, facts: Facts) => Encounter | undefined;
}

/** Facts, moments and consequences whose condition holds for the first time now. */
export function settle(table: Table, before: Encounter): Encounter {
  const all = awaitedIn(table.caseFile);
  const last = settled.get(table);
  const quiet = last !== undefined && SEEN.every((part) => last.chart[part] === before[part]);
  let now = before;
  let facts = factsOf(table, now);
  const look = (one: Awaited): boolean => {
    const next = one.isOpen(now) ? one.comes(now, facts) : undefined;
    if (next === undefined) return false;
    now = next;
    facts = factsOf(table, now);
    return true;
  };
  if (quiet) {
    // Once one has come true, it may bring others about that no passing hour could.
    const first = last.awaited.find(look);
    if (first) for (const one of all.slice(first.at + 1)) look(one);
  } else {
    for (const one of all) look(one);
    if (now === before)
      settled.set(table, { chart: now, awaited: all.filter((one) => mayCome(one, now, facts)) });
  }
  return now;
}

/** Whether an hour that merely passes can bring it about, with the chart as it is. */
function mayCome({ when, isOpen }: Awaited, now: Encounter, facts: Facts): boolean {
  const { steady, holds: is, could } = meaningOf(when);
  // One that holds already waits for its cause, and causes have conditions of their own.
  return isOpen(now) && (steady ? is(facts) : could(facts));
}

/** What steady conditions are asked of, and what has come true: while these stay as they are, so does every answer. */
const SEEN = [
  'stage',
  'entered',
  'here',
  'done',
  'declined',
  'resulted',
  'known',
  'moments',
  'caused',
  'planned',
  'commitments',
] as const satisfies readonly (keyof Encounter)[];

/** The last look around that changed nothing, at each table: most hours are like the hour before. */
const settled = new WeakMap<Table, { readonly chart: Encounter; readonly awaited: readonly Awaited[] }>();

const awaited = new WeakMap<CaseFile, readonly Awaited[]>();

function awaitedIn(caseFile: CaseFile): readonly Awaited[] {
  const known = awaited.get(caseFile);
  if (known) return known;
  const list: Omit<Awaited, 'at'>[] = [];
  for (const { id, when } of caseFile.moments)
    list.push({
      when,
      isOpen: (now) => now.moments[id] === undefined,
      comes: (now, facts) =>
        holds(when, facts) ? { ...now, moments: { ...now.moments, [id]: now.minute } } : undefined,
    });
  for (const { id, when } of caseFile.facts)
    if (when)
      list.push({
        when,
        isOpen: (now) => now.known[id] === undefined,
        comes: (now, facts) =>
          holds(when, facts) ? { ...now, known: { ...now.known, [id]: now.minute } } : undefined,
      });
  for (const consequence of caseFile.ledger) {
    const { id, when } = consequence;
    list.push({
      when,
      isOpen: (now) => !now.caused.some((one) => one.id === id),
      comes: (now, facts) => {
        const cause = holds(when, facts) ? causeOf(consequence, now, facts) : undefined;
        return cause && { ...now, caused: [...now.caused, { id, minute: now.minute, because: cause }] };
      },
    });
  }
  const numbered = list.map((one, at) => ({ ...one, at }));
  awaited.set(caseFile, numbered);
  return numbered;
}

/** The first candidate that fits what was done: no consequence without its cause. */
function causeOf(consequence: Consequence, now: Encounter, facts: Facts): Caused['because'] | undefined {
  for (const one of consequence.because) {
    if (one.when && !holds(one.when, facts)) continue;
    if ('omitted' in one) {
      if (!now.done[one.omitted]) return { omitted: one.omitted };
    } else if ('declined' in one) {
      const declined = now.declined[one.declined];
      if (declined) return { seq: declined.seq, act: one.declined, minute: declined.minute };
    } else {
      const done = now.done[one.act];
      if (done) return { seq: done.firstSeq, act: one.act, minute: done.first };
    }
  }
  return undefined;
}
