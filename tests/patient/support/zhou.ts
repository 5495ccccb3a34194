/** The young mother's course as her case states it, and short ways to let her live it: minute 0 is 09:40 of day 1. */

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { DAY } from '../../../src/kernel/time';
import { advance } from '../../../src/patient/advance';
import { begin, type Course, type World } from '../../../src/patient/course';
import type { Exposure } from '../../../src/patient/exposure';
import { exposuresAtStart } from '../../../src/patient/home-drugs';
import { quantity } from '../../../src/patient/observe/quantity';
import { type CourseParameters, courseParameters } from '../../../src/patient/parameters';
import type { Quantity } from '../../../src/patient/quantities';

const file = new URL('../../../src/cases/library/plo-spondylitis/course.yaml', import.meta.url);
export const zhou: CourseParameters = courseParameters.parse(
  (parse(readFileSync(file, 'utf8')) as { course: unknown }).course,
);

export const herWorld = (seed = 1): World => ({ parameters: zhou, seed });
export const herTablets = exposuresAtStart(zhou);

/** Minute of day `day` (1 = the first visit) at the hour of the clock. */
export const D = (day: number, hour = 20): number => (day - 1) * DAY + Math.round((hour - 9) * 60) - 40;

export const support = (name: string, from: number, until: number | null = null): Exposure => ({
  kind: 'support',
  support: name,
  from,
  until,
});

/** One quantity of her body at one minute under this care beside her tablets. */
export function hers(name: Quantity, minute: number, care: readonly Exposure[] = [], seed = 1): number {
  const all = [...herTablets, ...care];
  return quantity(at(minute, care, seed), name, herWorld(seed), all);
}

const lived = new Map<string, Course>();

/** Her body at one minute under this care beside her tablets; lived once for all tests of a file. */
export function at(minute: number, care: readonly Exposure[] = [], seed = 1): Course {
  const key = JSON.stringify([minute, seed, care]);
  const known = lived.get(key);
  if (known) return known;
  const world = herWorld(seed);
  const course = advance(begin(world), minute, [...herTablets, ...care], world);
  lived.set(key, course);
  return course;
}
