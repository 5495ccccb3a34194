/** A virtual patient's time: her body carried on from moment to moment under care that may be decided on the way. */

import { DAY } from '../../kernel/time';
import { advance } from '../../patient/advance';
import { begin, type Course, type World } from '../../patient/course';
import type { Exposure, Route } from '../../patient/exposure';
import type { Organism } from '../../patient/germs';
import type { CourseParameters } from '../../patient/parameters';
import { worldFor } from '../../patient/world';
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
