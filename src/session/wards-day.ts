/** The day of a stage: what happens in it by the clock, and when each of these things is due next. */

import type { Stage, StageEvent } from '../cases/schema';
import { clockOf, type Minute, nextAt } from '../kernel/time';
import type { Encounter, Table } from './encounter';

/** An event of a stage as it is looked for: the key it is kept by, and its time of day in minutes. */
export interface Entry {
  readonly event: StageEvent;
  readonly key: string;
  readonly clock: number | undefined;
}

const days = new WeakMap<Stage, readonly Entry[]>();

export function wardsDay(stage: Stage): readonly Entry[] {
  const known = days.get(stage);
  if (known) return known;
  const day = stage.events.map((event) => ({
    event,
    key: `${stage.id}/${event.id}`,
    clock: event.at === undefined ? undefined : (clockOf(event.at) ?? 0),
  }));
  days.set(stage, day);
  return day;
}

/** When a timed event of this stage is due; undefined when it has no time or has had it. */
export function dueAt(table: Table, now: Encounter, { event, key, clock }: Entry): Minute | undefined {
  const last = now.happened[key];
  const since = last !== undefined && last >= now.enteredAt ? last : undefined;
  if (event.every !== undefined)
    return since === undefined ? now.enteredAt + (event.after ?? event.every) : since + event.every;
  if (since !== undefined && event.once) return undefined;
  if (event.after !== undefined) return since === undefined ? now.enteredAt + event.after : undefined;
  return clock === undefined ? undefined : nextAt(table.start, since ?? now.enteredAt - 1, clock);
}
