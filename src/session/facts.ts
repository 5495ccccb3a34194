/** What conditions may ask of an encounter: the encounter and its course, read through the closed list. */

import type { Facts } from '../cases/condition';
import { wallClock } from '../kernel/time';
import { quantity } from '../patient/observe/quantity';
import type { Quantity } from '../patient/quantities';
import type { Encounter, Table } from './encounter';

/** Names that the session itself answers: they belong to the chart or the procedure, not to the body. */
const OWN: Readonly<Record<string, (now: Encounter) => number>> = {
  'cement-volume': (now) =>
    now.procedure?.kind === 'pvp' && now.procedure.context.cementMl > 0
      ? now.procedure.context.cementMl
      : now.cementMl,
  'fever-confirmed': (now) => (feverConfirmed(now) ? 1 : 0),
  'review-due': (now) => (now.reviewAt !== null && now.minute >= now.reviewAt ? 1 : 0),
};

export const SESSION_QUANTITIES: readonly string[] = Object.keys(OWN);

export function factsOf(table: Table, now: Encounter): Facts {
  return {
    minute: now.minute,
    month: wallClock(table.start, now.minute).month,
    stage: now.stage,
    done: (act) => now.done[act]?.first,
    doneHere: (act) => now.here.includes(act),
    resulted: (order) => now.resulted[order],
    declined: (act) => now.declined[act]?.minute,
    known: (fact) => now.known[fact],
    entered: (stage) => now.entered[stage],
    moment: (id) => now.moments[id],
    course: (name) => courseValue(table, now, name),
    measured: (test) => {
      let earliest: number | undefined;
      for (const seen of now.values)
        if (test(seen.id, seen.value) && (earliest === undefined || seen.seenAt < earliest))
          earliest = seen.seenAt;
      return earliest;
    },
    chose: (commitment) => {
      const made = now.commitments.findLast((one) => one.id === commitment);
      return made && { choice: made.choice, minute: made.minute };
    },
    plannedWeeks: (act) => now.planned[act],
  };
}

/** A hidden or measurable quantity now. */
export function courseValue(table: Table, now: Encounter, name: string): number {
  const own = OWN[name];
  return own ? own(now) : quantity(now.course, name as Quantity, table.world, now.exposures);
}

/** Two readings of 38.0 or more at least four hours apart, or one of 38.5, within the last day and on the chart. */
function feverConfirmed(now: Encounter): boolean {
  const recent = now.vitals.filter((one) => one.temperature !== undefined && one.takenAt > now.minute - 1440);
  if (recent.some((one) => (one.temperature ?? 0) >= 38.5)) return true;
  const febrile = recent.filter((one) => (one.temperature ?? 0) >= 38);
  const first = febrile[0];
  const last = febrile.at(-1);
  return first !== undefined && last !== undefined && last.takenAt - first.takenAt >= 240;
}
