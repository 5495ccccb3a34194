/** What a densitometer would give now for the lumbar spine: T or Z, as the case counts. */

import { round } from '../../kernel/arithmetic';
import type { Course, World } from '../course';

export const boneScore = (course: Course): number => round(course.bone.score, 2);

/** What a hardened body seems to gain at most. Constructed: −2.6 reads −1.2 after a year beside a true gain of 0.5. */
const FALSE_GAIN = 0.93;

/** The same of the infected body alone: it follows the others, and gains falsely as it hardens. */
export function focusScore(course: Course, world: World): number {
  const { score, focusScore: start = score } = world.parameters.bone;
  return round(start + (course.bone.score - score) + FALSE_GAIN * course.bone.sclerosis, 2);
}

/** Mean of L1 to L4 as the machine prints it: three sound bodies and the infected one, where it is one of the four. */
export function printedScore(course: Course, world: World): number {
  const { upper, lower } = world.parameters.focus;
  const counted = ['L1', 'L2', 'L3', 'L4'];
  const infected =
    course.fate.organism === null ? 0 : [upper, lower].filter((one) => counted.includes(one)).length;
  return round(((4 - infected) * boneScore(course) + infected * focusScore(course, world)) / 4, 2);
}
