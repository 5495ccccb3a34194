/** A virtual patient's time: her body carried on from moment to moment under care that may be decided on the way. */

import { DAY } from '../../kernel/time';
import { advance } from '../../patient/advance';
import { begin, type Course, type World } from '../../patient/course';
import type { Exposure, Route } from '../../patient/exposure';
import type { Organism } from '../../patient/germs';
import type { CourseParameters } from '../../patient/parameters';
import { worldFor } from '../../patient/world';
import { rightDrug } from './right-drug';
import type { Virtual } from './virtual';

/** Her world: the parameters fitted to the germ that her seed draws. */
export const worldOf = (one: Virtual, parameters: CourseParameters): World => worldFor(parameters, one.seed);

/** Germs by weight, as shares. */
export function germsOf(weights: readonly (readonly [Organism, number])[]): CourseParameters['organisms'] {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return weights.map(([organism, weight]) => ({ organism, share: weight / total }));
}

/** The body at each of these days (ascending) under care that is settled from the start. */
export function atDays(world: World, care: readonly Exposure[], days: readonly number[]): readonly Course[] {
  let course = begin(world);
  return days.map((day) => {
    course = advance(course, Math.round(day * DAY) - course.minute, care, world);
    return course;
  });
}

/** A course of one drug, in days. */
export const given = (drug: string, from: number, until: number | null, route: Route = 'iv'): Exposure => ({
  kind: 'drug',
  drug,
  route,
  from: Math.round(from * DAY),
  until: until === null ? null : Math.round(until * DAY),
});

/** Hours from the first visit to the first dose. */
const FIRST_DOSE = 6 / 24;

/**
 * Days of the right drug after which she is free of the germ, looked at daily; null if `most` are not enough or she dies.
 * A shorter treatment cures exactly those who are free by its end: what is not healed then comes back.
 */
export function daysToCure(world: World, most: number, veinDays: number): number | null {
  let course = begin(world);
  const care = rightDrug(course.fate.organism, FIRST_DOSE, FIRST_DOSE + most, veinDays);
  course = advance(course, FIRST_DOSE * DAY, care, world);
  for (let day = 1; day <= most; day++) {
    course = advance(course, DAY, care, world);
    if (course.organs.deadAt !== null) return null;
    if (course.infection.cured) return day;
  }
  return null;
}

/** Whether it came within this length. */
export const by = (days: number | null, length: number): boolean => days !== null && days <= length;
