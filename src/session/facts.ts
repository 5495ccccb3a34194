/** What conditions may ask of an encounter: the encounter and its course, read through the closed list. */

import type { Facts } from '../cases/condition-meaning';
import { type Minute, wallClock } from '../kernel/time';
import { quantity } from '../patient/observe/quantity';
import type { Quantity } from '../patient/quantities';
import type { Encounter, Table } from './encounter';
import { personValue } from './person';

/** Names that the session itself answers: they belong to the chart or the procedure, not to the body. */
const OWN: Readonly<Record<string, (now: Encounter) => number>> = {
  'cement-volume': (now) =>
    now.procedure?.kind === 'pvp' && now.procedure.context.cementMl > 0
      ? now.procedure.context.cementMl
      : now.cementMl,
  'fever-confirmed': (now) => (feverConfirmed(now) ? 1 : 0),
  'review-due': (now) => (now.reviewAt !== null && now.minute >= now.reviewAt ? 1 : 0),
};

/** Whole hours of one of the case's tallies. */
const HOURS = 'hours-';

export const SESSION_QUANTITIES: readonly string[] = Object.keys(OWN);

type Values = Encounter['values'];
const series = new WeakMap<Values, ReadonlyMap<string, Values[number][]>>();

/** What was charted, by name: a chart is read some hundred times before anything is added to it. */
function seriesOf(values: Values): ReadonlyMap<string, Values> {
  const known = series.get(values);
  if (known) return known;
  const made = new Map<string, Values[number][]>();
  for (const seen of values) {
    const same = made.get(seen.id);
    if (same) same.push(seen);
    else made.set(seen.id, [seen]);
  }
  series.set(values, made);
  return made;
}

/** One small object for each look: conditions are asked some hundred times for each simulated hour. */
class EncounterFacts implements Facts {
  readonly #table: Table;
  readonly #now: Encounter;

  constructor(table: Table, now: Encounter) {
    this.#table = table;
    this.#now = now;
  }

  get minute(): Minute {
    return this.#now.minute;
  }

  get month(): number {
    return wallClock(this.#table.start, this.#now.minute).month;
  }

  get stage(): string {
    return this.#now.stage;
  }

  done(act: string): Minute | undefined {
    return this.#now.done[act]?.first;
  }

  doneHere(act: string): boolean {
    return this.#now.here.includes(act);
  }

  resulted(order: string): Minute | undefined {
    return this.#now.resulted[order];
  }

  declined(act: string): Minute | undefined {
    return this.#now.declined[act]?.minute;
  }

  known(fact: string): Minute | undefined {
    return this.#now.known[fact];
  }

  entered(stage: string): { readonly first: Minute; readonly last: Minute } | undefined {
    return this.#now.entered[stage];
  }

  moment(id: string): Minute | undefined {
    return this.#now.moments[id];
  }

  course(name: string): number {
    return courseValue(this.#table, this.#now, name);
  }

  measured(name: string, fits: (value: number) => boolean): Minute | undefined {
    let earliest: Minute | undefined;
    for (const seen of seriesOf(this.#now.values).get(name) ?? [])
      if ((earliest === undefined || seen.seenAt < earliest) && fits(seen.value)) earliest = seen.seenAt;
    return earliest;
  }

  chose(commitment: string): { readonly choice: string | undefined; readonly minute: Minute } | undefined {
    const made = this.#now.commitments.findLast((one) => one.id === commitment);
    return made && { choice: made.choice, minute: made.minute };
  }

  plannedWeeks(act: string): number | undefined {
    return this.#now.planned[act];
  }
}

export const factsOf = (table: Table, now: Encounter): Facts => new EncounterFacts(table, now);

/** A hidden or measurable quantity now. */
export function courseValue(table: Table, now: Encounter, name: string): number {
  const own = OWN[name];
  if (name.startsWith(HOURS)) return Math.floor((now.tallies[name.slice(HOURS.length)] ?? 0) / 60);
  if (own) return own(now);
  return personValue(table, now, name) ?? quantity(now.course, name as Quantity, table.world, now.exposures);
}

/** Two readings of 38.0 or more at least four hours apart, or one of 38.5, within the last day and on the chart. */
function feverConfirmed({ vitals, minute }: Encounter): boolean {
  let last: number | undefined;
  for (let at = vitals.length - 1; at >= 0; at--) {
    const one = vitals[at];
    if (!one || one.takenAt <= minute - 1440) return false;
    const { temperature } = one;
    if (temperature === undefined || temperature < 38) continue;
    if (temperature >= 38.5) return true;
    last ??= one.takenAt;
    if (last - one.takenAt >= 240) return true;
  }
  return false;
}
