/** What blood says of bone and milk: turnover, calcium, prolactin, oestradiol, by feeding and by bone drugs. */

import { between } from '../../kernel/arithmetic';
import { DAY } from '../../kernel/time';
import { feeding } from '../body/lactation';
import { careAt } from '../care';
import type { Course, World } from '../course';
import { TURNOVER } from '../drugs/bone-drugs';
import type { Exposure } from '../exposure';

/** Months after the end of feeding in which turnover comes down: half-way in six weeks. Constructed on recovery in 6 to 12 months. */
const TURNOVER_SETTLES = [
  [0, 0],
  [45, 0.5],
  [120, 0.9],
  [200, 1],
] as const;
/** Days in which the milk hormone leaves, and in which the ovary wakes. Constructed; direction is general knowledge. */
const PROLACTIN_LEAVES = [
  [0, 0],
  [4, 0.7],
  [14, 1],
] as const;
const OVARY_WAKES = [
  [0, 0],
  [14, 0.1],
  [45, 1],
] as const;
/** Days until a drug on bone shows in full. */
const DRUG_SHOWS = 60;
/** Calcium (mmol/L) that an infusion takes at its worst when vitamin D is low, by 25-OH-D; and the days of it. Constructed. */
const FALL = [
  [10, 0.45],
  [16, 0.39],
  [30, 0.05],
] as const;
const FALL_DAYS = [
  [0, 0],
  [1, 0.2],
  [4, 0.8],
  [7, 1],
  [12, 0.6],
  [24, 0],
] as const;
const LEFT_BY_CALCIUM = 0.75;
const LEFT_BY_CALCITRIOL = 0.6;

interface Range {
  readonly start: number;
  readonly well: number;
}

/** Between what nursing gives and what this person has without. */
const settling = (range: Range, days: number, curve: readonly (readonly [number, number])[]): number =>
  range.start + (range.well - range.start) * between(curve, days);

export function turnover(
  what: 'formation' | 'resorption',
  range: Range,
  course: Course,
  world: World,
  exposures: readonly Exposure[],
): number {
  return (
    settling(range, weaned(course, world, exposures), TURNOVER_SETTLES) * drugOn(what, course, exposures)
  );
}

export const prolactin = (
  range: Range,
  course: Course,
  world: World,
  exposures: readonly Exposure[],
): number => settling(range, weaned(course, world, exposures), PROLACTIN_LEAVES);

export const oestradiol = (
  range: Range,
  course: Course,
  world: World,
  exposures: readonly Exposure[],
): number => settling(range, weaned(course, world, exposures), OVARY_WAKES);

/** mmol/L that the last infusion of zoledronate takes away now. */
export function calciumFall(course: Course, exposures: readonly Exposure[]): number {
  const { infusedAt, calcium, calcitriol } = careAt(exposures, course.minute, null);
  if (infusedAt === null) return 0;
  return (
    between(FALL, course.blood.vitaminD) *
    between(FALL_DAYS, (course.minute - infusedAt) / DAY) *
    (calcium ? LEFT_BY_CALCIUM : 1) *
    (calcitriol ? LEFT_BY_CALCITRIOL : 1)
  );
}

function weaned(course: Course, world: World, exposures: readonly Exposure[]): number {
  return feeding(careAt(exposures, course.minute, null).weaning, course.minute, world).weanedDays;
}

function drugOn(what: 'formation' | 'resorption', course: Course, exposures: readonly Exposure[]): number {
  let factor = 1;
  for (const one of exposures) {
    if (one.kind !== 'drug' || one.from > course.minute) continue;
    const last = TURNOVER[one.drug]?.[what];
    if (last === undefined) continue;
    const until = one.until === null || one.until > course.minute ? course.minute : one.until;
    factor *=
      1 +
      (last - 1) *
        between(
          [
            [0, 0],
            [DRUG_SHOWS, 1],
          ],
          (until - one.from) / DAY,
        );
  }
  return factor;
}
