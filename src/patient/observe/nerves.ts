/** What the hands find: power by group and side, the bladder after voiding, the saddle. */

import { between, within } from '../../kernel/arithmetic';
import { canalTaken } from '../body/collections';
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
  /** Outer shin and top of the foot. */
  readonly footNumb: boolean;
}

/** Pus in the psoas holds hip flexion back from 5 mm on; from 10 mm it counts as the weakest group. */
const PSOAS_HURTS = 5;
const PSOAS_WEAKENS = 10;
const HELD_BACK = 4.5;
/** A pressed root leaves the knee of its side nearly whole; the other side gives only when most of the canal is taken. */
const KNEE_BETTER = 1.75;
const OTHER_SIDE = [
  [50, 5],
  [75, 3],
  [90, 1],
] as const;
/** Bladder (mL) by per cent of the canal where roots are pressed, and the grade below which the skin of the root is numb. */
const BLADDER = [
  [22, 0],
  [33, 170],
  [56, 290],
  [75, 440],
] as const;
const NUMB = 4.2;
/** With pressure on the cord the hip keeps a little more than the foot. */
const HIP_BETTER = 0.25;

export function neurology(course: Course, world: World): Neurology {
  const { power, retention, saddle } = course.nerves;
  const { pattern, side, residualUrine } = world.parameters.neurology;
  const { psoasLeft, psoasRight } = course.collections;
  const canal = canalTaken(course.collections.epidural);
  const spared = within(0, power + KNEE_BETTER, 5);
  const across = between(OTHER_SIDE, canal);
  const weak = (of: 'left' | 'right', ankle: boolean): number =>
    pattern === 'conus'
      ? ankle
        ? power
        : within(0, power + HIP_BETTER, 5)
      : of === side && ankle
        ? power
        : of === side
          ? spared
          : across;
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
    residualUrine:
      pattern === 'root' ? residualUrine + between(BLADDER, canal) : retention ? 420 : residualUrine,
    saddleNumb: saddle,
    footNumb: pattern === 'root' ? power < NUMB : power < 3.5,
  };
}
