/** What follows by itself: facts and moments that come true, and the entries of the cause ledger. */

import { type Facts, holds } from '../cases/condition';
import type { Consequence } from '../cases/schema';
import type { Caused, Encounter, Table } from './encounter';
import { factsOf } from './facts';

/** Facts, moments and consequences whose condition holds for the first time now. */
export function settle(table: Table, before: Encounter): Encounter {
  const { caseFile } = table;
  let now = before;
  // Made anew only when something changed: most looks around change nothing.
  let facts = factsOf(table, now);
  const become = (next: Encounter): void => {
    now = next;
    facts = factsOf(table, now);
  };
  for (const moment of caseFile.moments)
    if (now.moments[moment.id] === undefined && holds(moment.when, facts))
      become({ ...now, moments: { ...now.moments, [moment.id]: now.minute } });
  for (const fact of caseFile.facts)
    if (fact.when && now.known[fact.id] === undefined && holds(fact.when, facts))
      become({ ...now, known: { ...now.known, [fact.id]: now.minute } });
  for (const consequence of caseFile.ledger)
    if (!now.caused.some((one) => one.id === consequence.id) && holds(consequence.when, facts)) {
      const because = causeOf(consequence, now, facts);
      if (because)
        become({ ...now, caused: [...now.caused, { id: consequence.id, minute: now.minute, because }] });
    }
  return now;
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
