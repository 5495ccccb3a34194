/** The temperature in the axilla at this minute: the daily curve, the fever, and what drugs hide of it. */

import { draw } from '../../kernel/chance';
import { clockOf, DAY, HOUR } from '../../kernel/time';
import { SHOCK } from '../body/organs';
import type { Course, World } from '../course';
import { hiddenFever } from '../drugs/antipyretics';
import type { Exposure } from '../exposure';
import { between } from '../../kernel/arithmetic';

/** Minutes after midnight at minute 0. */
export const clockAtStart = (world: World): number => clockOf(world.parameters.clock) ?? 0;

/** Hour of the day → share of the swing above (1) or below (−1) the mean; lowest at 4, highest from 17 to 20. */
const DAILY = [
  [0, -0.3],
  [4, -1],
  [8, -0.6],
  [12, 0.2],
  [17, 1],
  [20, 1],
  [24, -0.3],
] as const;
/** Fever itself is lower in the morning. Constructed. */
const MORNING = [
  [0, 0.92],
  [4, 0.84],
  [8, 0.86],
  [14, 0.95],
  [17, 1],
  [21, 1],
  [24, 0.92],
] as const;
/** The same in one who sweats at night. */
const AT_NIGHT = [
  [0, 1.06],
  [3, 1.1],
  [6, 0.98],
  [9, 0.88],
  [14, 0.92],
  [19, 0.98],
  [24, 1.06],
] as const;
/** Drugs leave a little of every fever. */
const MOST_HIDDEN = 0.85;
/** In shock the skin cools. */
const SHOCK_TEMPERATURE = 35.9;

export function temperature(course: Course, world: World, exposures: readonly Exposure[]): number {
  const { base, swing, peak } = world.parameters.temperature;
  const start = clockAtStart(world);
  const hour = ((((start + course.minute) % DAY) + DAY) % DAY) / HOUR;
  if (course.organs.sofa >= SHOCK) return SHOCK_TEMPERATURE;
  const fever = course.inflammation.fever * between(peak === 'night' ? AT_NIGHT : MORNING, hour);
  const hidden = Math.min(hiddenFever(exposures, course.minute, start), fever * MOST_HIDDEN);
  return base + (swing / 2) * between(DAILY, hour) + fever - hidden;
}

/** The same with the thermometer's error, one for each hour. */
export function thermometer(course: Course, world: World, exposures: readonly Exposure[]): number {
  const error = 0.2 * draw(world.seed, 'thermometer', String(Math.floor(course.minute / HOUR))) - 0.1;
  return temperature(course, world, exposures) + error * 0.7;
}
