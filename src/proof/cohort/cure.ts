/** How long the right drug takes to free a virtual patient of the germ. */

import { DAY } from '../../kernel/time';
import { advance } from '../../patient/advance';
import { begin, type World } from '../../patient/course';
import { rightDrug } from './right-drug';

/** Days from the first visit to the first dose. */
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
