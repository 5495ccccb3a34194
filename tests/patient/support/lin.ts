/** Mrs Lin's course as the case file states it, and short ways to let her live it. */

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { DAY } from '../../../src/kernel/time';
import { advance } from '../../../src/patient/advance';
import { begin, type Course, type World } from '../../../src/patient/course';
import type { Exposure, Route } from '../../../src/patient/exposure';
import { exposuresAtStart } from '../../../src/patient/home-drugs';
import { type CourseParameters, courseParameters } from '../../../src/patient/parameters';

const file = new URL('../../../src/cases/library/pvp-misdiagnosis/course.yaml', import.meta.url);
export const lin: CourseParameters = courseParameters.parse(
  (parse(readFileSync(file, 'utf8')) as { course: unknown }).course,
);

/** The same woman without a germ: a plain fracture. */
export const cleanLin: CourseParameters = {
  ...lin,
  organisms: [],
  focus: { ...lin.focus, startBurden: 0 },
  temperature: { ...lin.temperature, fever: 0 },
  collections: {
    paravertebral: 0,
    psoasLeft: 0,
    psoasRight: 0,
    epidural: 0,
    growth: { soft: 0, epidural: 0 },
  },
  labs: { ...lin.labs, crp: { start: 4, well: 3 }, esr: { start: 22, well: 20 } },
  homeDrugs: [],
};

export const worldOf = (seed: number, parameters: CourseParameters = lin): World => ({ parameters, seed });
export const atHome = exposuresAtStart(lin);

/** Minute of day `day` (1 = the first visit) at the hour of the clock; minute 0 is 14:00. */
export const dayAt = (day: number, hour: number): number => (day - 1) * DAY + (hour - 14) * 60;

/** Cement at 08:30 of day 2, 4.2 mL into L1. `C(n, hour)` is that many days after. */
export const CEMENT_AT = dayAt(2, 8.5);
export const C = (days: number, hour = 20): number => dayAt(2 + days, hour);
export const cement: Exposure = { kind: 'cement', level: 'L1', ml: 4.2, at: CEMENT_AT };

export const drug = (
  name: string,
  from: number,
  until: number | null = null,
  route: Route = 'iv',
): Exposure => ({
  kind: 'drug',
  drug: name,
  route,
  from,
  until,
});
export const operation = (
  kind: Extract<Exposure, { kind: 'operation' }>['operation'],
  at: number,
): Exposure => ({
  kind: 'operation',
  operation: kind,
  at,
});

/** The body at each of the minutes (ascending), in one life. */
export function live(
  world: World,
  exposures: readonly Exposure[],
  minutes: readonly number[],
): readonly Course[] {
  let course = begin(world);
  return minutes.map((minute) => {
    course = advance(course, minute - course.minute, exposures, world);
    return course;
  });
}
