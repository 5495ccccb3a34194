/** When something is done to a body: a list of exposures read once into its procedures and its marks in time. */

import type { Minute } from '../kernel/time';
import { endOf, type Exposure, isProcedure, type Procedure } from './exposure';

export interface Timetable {
  /** In the order in which they happen. */
  readonly procedures: readonly Procedure[];
  /** Every minute at which an exposure begins, ends or happens, in order, each once. Between two marks care stands. */
  readonly marks: readonly Minute[];
}

const timetables = new WeakMap<readonly Exposure[], Timetable>();

export function timetableOf(exposures: readonly Exposure[]): Timetable {
  const known = timetables.get(exposures);
  if (known) return known;
  const marks = new Set<Minute>();
  for (const exposure of exposures) {
    if (isProcedure(exposure)) marks.add(exposure.at);
    else {
      marks.add(exposure.from);
      const end = endOf(exposure);
      if (end !== null) marks.add(end);
    }
  }
  const timetable = {
    procedures: exposures.filter(isProcedure).sort((a, b) => a.at - b.at),
    marks: [...marks].sort((a, b) => a - b),
  };
  timetables.set(exposures, timetable);
  return timetable;
}

/** How many marks have come by this minute. */
export function marksBy({ marks }: Timetable, minute: Minute): number {
  let passed = 0;
  while (passed < marks.length && (marks[passed] ?? 0) <= minute) passed++;
  return passed;
}
