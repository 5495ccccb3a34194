/**
 * Time for the body. It is computed from mark to mark: every full hour, and every minute at which something is done
 * to it. Between two marks it stands; so the result depends on the minute alone and never on how a wait was cut.
 */

import { HOUR, type Minute } from '../kernel/time';
import { advanceBlood } from './body/blood';
import { advanceBone } from './body/bone';
import { advanceCollections } from './body/collections';
import { drive } from './body/drive';
import { advanceInfection } from './body/infection';
import { advanceInflammation } from './body/inflammation';
import { advanceNerves } from './body/nerves';
import { advanceOrgans } from './body/organs';
import { advancePain } from './body/pain';
import { advanceStructure } from './body/structure';
import { advanceTrace } from './body/trace';
import { type Care, careAt } from './care';
import type { Course, World } from './course';
import type { Exposure } from './exposure';
import { undergo } from './procedures';
import { refuseBad } from './refused';
import { marksBy, timetableOf } from './timetable';

/**
 * The body `minutes` later under these exposures. Exposures whose time lies ahead of the new minute change nothing
 * yet; `minutes` of 0 applies what is due now. Throws on minutes that are negative or no whole number, and on an
 * exposure that no body can have, with the name of the field.
 */
export function advance(
  course: Course,
  minutes: Minute,
  exposures: readonly Exposure[],
  world: World,
): Course {
  if (!Number.isInteger(minutes) || minutes < 0)
    throw new Error(`minutes: time runs forward in whole minutes, not by ${minutes}`);
  refuseBad(exposures, world);
  const end = course.minute + minutes;
  const timetable = timetableOf(exposures);
  const { procedures, marks } = timetable;
  let state = course;
  let care = careAt(exposures, state.at, state.fate.organism);
  let nextMark = marksBy(timetable, state.at);
  for (;;) {
    for (
      let due = procedures[state.implants.applied];
      due && due.at <= state.at;
      due = procedures[state.implants.applied]
    )
      state = undergo(state, due, care, world);
    const hour = (Math.floor(state.at / HOUR) + 1) * HOUR;
    const mark = marks[nextMark];
    const next = mark !== undefined && mark < hour ? mark : hour;
    if (next > end) break;
    state = state.organs.deadAt === null ? step(state, next, care, world) : { ...state, at: next };
    if (next === mark) {
      nextMark++;
      care = careAt(exposures, next, state.fate.organism);
    }
  }
  return { ...state, minute: end };
}

/** One step of an hour at most, under care that does not change within it. */
function step(before: Course, next: Minute, care: Care, world: World): Course {
  const hours = (next - before.at) / HOUR;
  const pull = drive(before, care, world);
  const infection = advanceInfection(before, care, hours, world);
  const inflammation = advanceInflammation(before, pull, hours, world);
  const organs = advanceOrgans(before, care, hours, world);
  return {
    minute: before.minute,
    at: next,
    fate: before.fate,
    implants: before.implants,
    infection,
    inflammation,
    collections: advanceCollections(before, care, hours, world),
    structure: advanceStructure(before, care, hours, world),
    nerves: advanceNerves(before, hours, world),
    pain: advancePain(before, care, hours, world),
    organs,
    blood: advanceBlood(before, care, hours, world),
    bone: advanceBone(before, care, hours, world),
    trace: advanceTrace(before, { at: next, infection, inflammation, organs }, care, hours),
  };
}
