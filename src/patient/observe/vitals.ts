/** What a nurse would write down now. */

import { within } from '../../kernel/arithmetic';
import type { Course, World } from '../course';
import { actsAt, type Exposure } from '../exposure';
import { painMoving, painResting } from './pain';
import { temperature, thermometer } from './temperature';

export interface Vitals {
  readonly temperature: number;
  readonly pulse: number;
  readonly systolic: number;
  readonly diastolic: number;
  readonly respiration: number;
  readonly saturation: number;
  readonly pain: number;
  readonly 'pain-rest': number;
}

/** Beats for each degree and each point of pain; constructed from common bedside rules. */
const BEATS_PER_DEGREE = 9;
const BEATS_PER_POINT = 1.5;
/** What oxygen leaves of the fall of saturation. Constructed. */
const ON_OXYGEN = 0.4;

export function vitals(course: Course, world: World, exposures: readonly Exposure[]): Vitals {
  return { ...trueVitals(course, world, exposures), temperature: thermometer(course, world, exposures) };
}

/** The same without the thermometer's error. The values at the start of the case are those of its own vital signs. */
export function trueVitals(course: Course, world: World, exposures: readonly Exposure[]): Vitals {
  const { vitals: start, pain, temperature: heat } = world.parameters;
  if (course.organs.deadAt !== null)
    return {
      temperature: 35,
      pulse: 0,
      systolic: 0,
      diastolic: 0,
      respiration: 0,
      saturation: 0,
      pain: 0,
      'pain-rest': 0,
    };
  const degrees = temperature(course, world, exposures);
  const moving = painMoving(course, world, exposures);
  const { sofa } = course.organs;
  const supported = support(exposures, course.minute, 'noradrenaline')
    ? 0.35
    : support(exposures, course.minute, 'fluids-30')
      ? 0.7
      : 1;
  const hotter = degrees - heat.base - 0.3;
  const shock = sofa * supported;
  return {
    temperature: degrees,
    pulse: within(
      40,
      start.pulse + BEATS_PER_DEGREE * hotter + BEATS_PER_POINT * (moving - pain.moving) + 3.5 * sofa,
      170,
    ),
    systolic: within(55, start.systolic - 9 * shock - 2 * Math.max(0, hotter), 220),
    diastolic: within(30, start.diastolic - 5 * shock - 2 * Math.max(0, hotter), 130),
    respiration: within(8, start.respiration + 1.5 * Math.max(0, hotter) + 1.5 * sofa, 45),
    saturation: within(
      70,
      start.saturation - 0.9 * sofa * (support(exposures, course.minute, 'oxygen') ? ON_OXYGEN : 1),
      100,
    ),
    pain: moving,
    'pain-rest': painResting(course, world, exposures),
  };
}

const support = (exposures: readonly Exposure[], minute: number, name: string): boolean =>
  exposures.some(
    (exposure) => exposure.kind === 'support' && exposure.support === name && actsAt(exposure, minute),
  );
