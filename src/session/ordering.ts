/** What was done is marked with its time, and what was ordered is drawn, pictured or sent. */

import type { Act } from '../cases/schema';
import { HOUR, type Minute } from '../kernel/time';
import { drawNow } from './drawing';
import type { Encounter, Table, Times } from './encounter';

/** Marks acts as accepted at this minute. */
export function record(now: Encounter, keys: readonly string[]): Encounter {
  const done: Record<string, Times> = { ...now.done };
  for (const key of keys) {
    const earlier = done[key];
    done[key] = {
      first: earlier?.first ?? now.minute,
      last: now.minute,
      firstSeq: earlier?.firstSeq ?? now.seq,
      count: (earlier?.count ?? 0) + 1,
    };
  }
  return { ...now, done, here: [...now.here, ...keys] };
}

/** An order already marked as done, placed at `placedAt` and drawn now; a set brings its parts. */
export function placeOrder(table: Table, before: Encounter, what: Act, placedAt: Minute): Encounter {
  let now = before;
  const parts = (what.includes ?? []).flatMap((id) => table.acts.get(`order:${id}`) ?? []);
  for (const one of [what, ...parts]) {
    if (isUnderWay(now, one)) continue;
    if (one !== what) now = paid(record(now, [`order:${one.id}`]), one);
    const isOnlyASet = one.includes && !one.components;
    if (!isOnlyASet) now = { ...now, pending: [...now.pending, ...drawNow(table, now, one, placedAt)] };
  }
  return now;
}

/** New bottles are new blood after half a day, and a new piece is a new sample. */
const NEW_BLOOD_AFTER = 12 * HOUR;

/** Whether the answer of this order is still out; another set of cultures, or another piece of tissue, may be sent meanwhile. */
export function isUnderWay(now: Encounter, what: Act): boolean {
  return now.pending.some((one) => {
    if (one.order !== what.id) return false;
    if (what.observes === 'blood-culture') return now.minute - one.takenAt < NEW_BLOOD_AFTER;
    if (what.specimen === 'tissue' && now.specimen) return one.takenAt >= now.specimen.takenAt;
    return true;
  });
}

export const paid = (now: Encounter, what: Act): Encounter => ({
  ...now,
  cost: now.cost + (what.cost ?? 0),
  mSv: now.mSv + (what.mSv ?? 0),
});
