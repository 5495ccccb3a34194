/** What the hands find: power by group and side, the bladder after voiding, the saddle. */

import { within } from '../../kernel/arithmetic';
import type { Course, World } from '../course';

export interface Neurology {
  /** MRC of the weakest group; 4.5 to 4.9 reads 5−, 4.2 to 4.4 reads 4+. */
  readonly power: number;
  readonly hipLeft: number;
  readonly hipRight: number;
  readonly kneeLeft: number;
  readonly kneeRight: number;
  readonly ankleLeft: number;
  readonly ankleRight: number;
  /** mL */
  readonly residualUrine: number;
  readonly saddleNumb: boolean;
}

/** Pus in the psoas holds hip flexion back from 5 mm on; from 10 mm it counts as the weakest group. */
const PSOAS_HURTS = 5;
const PSOAS_WEAKENS = 10;
const HELD_BACK = 4.5;
/** With pressure on the cord the hip keeps a little more than the foot. */
const HIP_BETTER = 0.25;

export function neurology(course: Course, world: World): Neurology {
  const { power, retention, saddle } = course.nerves;
  const { pattern, side, residualUrine } = world.parameters.neurology;
  const { psoasLeft, psoasRight } = course.collections;
  const spared = within(0, power + 0.75, 5);
  const weak = (of: 'left' | 'right', ankle: boolean): number =>
    pattern === 'conus'
      ? ankle
        ? power
        : within(0, power + HIP_BETTER, 5)
      : of === side && ankle
        ? power
        : of === side
          ? spared
          : within(0, power + 1.5, 5);
  const hip = (of: 'left' | 'right', psoas: number): number =>
    Math.min(weak(of, false), psoas >= PSOAS_HURTS ? HELD_BACK : 5);
  return {
    power: Math.min(power, Math.max(psoasLeft, psoasRight) >= PSOAS_WEAKENS ? HELD_BACK : 5),
    hipLeft: hip('left', psoasLeft),
    hipRight: hip('right', psoasRight),
    kneeLeft: pattern === 'conus' ? power : weak('left', false),
    kneeRight: pattern === 'conus' ? power : weak('right', false),
    ankleLeft: weak('left', true),
    ankleRight: weak('right', true),
    residualUrine: retention ? 420 : residualUrine,
    saddleNumb: saddle,
  };
}
