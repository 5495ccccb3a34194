/** From a carriage to joints in one plane. The hip is the origin, she faces +x, and down is +y. */

import type { Carriage, Grip } from './carriage';
import { add, between, downward, forward, leanOf, point, reach, upward, type Point } from './geometry';
import type { Person } from './people';

export interface Arm {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  readonly knuckle: Point;
  readonly tip: Point;
}

export interface Leg {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly toe: Point;
}

export interface Skeleton {
  readonly hip: Point;
  readonly lumbar: Point;
  readonly chest: Point;
  readonly collar: Point;
  readonly throat: Point;
  readonly head: Point;
  /** Degrees by which the face is turned down. */
  readonly face: number;
  readonly near: Arm;
  readonly far: Arm;
  readonly nearLeg: Leg;
  readonly farLeg: Leg;
  /** Where the soles are. */
  readonly ground: number;
  /** Top of a stick or of a frame. */
  readonly grip: Point;
}

export const THIGH = 74;
export const SHIN = 70;
const SOLE = 11;
/** Lying: the mattress and the ankle, both below the hip. */
const SHEET = 20;
const HEEL = 8;
const UPPER_ARM = 47;
const FOREARM = 41;
const STICK = 136;
/** Seated, she leans it toward her, so its top comes lower. */
const STICK_SEATED = 116;
const FRAME = 140;
const FOOTPLATE = 11;
/** Of a wheelchair, from the hip. */
export const ARMREST = -24;

interface Spine {
  readonly hip: Point;
  readonly lumbar: Point;
  readonly chest: Point;
  readonly collar: Point;
  readonly throat: Point;
  readonly head: Point;
}

const HIP = point(0, 0);
const LORDOSIS = 6;

function spineOf(carriage: Carriage, person: Person): Spine {
  const { lean, round } = carriage;
  const lumbar = upward(HIP, lean - LORDOSIS, 26);
  const chest = upward(lumbar, lean, 34);
  const collar = upward(chest, lean + round, 30);
  // The neck takes back part of what the trunk leans, so that she still sees where she goes.
  const neck = carriage.stance === 'lying' ? lean + round + 10 : (lean + round) * 0.72 + person.neck;
  const throat = upward(collar, neck, 11);
  const head = upward(throat, carriage.stance === 'lying' ? neck - 8 : neck * 0.8 - 4, 17);
  return { hip: HIP, lumbar, chest, collar, throat, head };
}

/** Shins a little forward, soles on the plates above the ground. */
function onFootplates(hip: Point, knee: Point): { nearLeg: Leg; farLeg: Leg; ground: number } {
  const put = (turn: number): Leg => {
    const ankle = downward(knee, turn, SHIN);
    return { hip, knee, ankle, toe: add(ankle, 22, 5) };
  };
  const nearLeg = put(12);
  return { nearLeg, farLeg: put(17), ground: nearLeg.ankle.y + SOLE + FOOTPLATE };
}

function legsOf(carriage: Carriage): { nearLeg: Leg; farLeg: Leg; ground: number } {
  const hip = point(-1, 2);
  const foot = (ankle: Point, lift = 0): Point => add(ankle, 22, 7 - lift);
  if (carriage.stance === 'lying') {
    const bent = (raise: number): Leg => {
      const knee = upward(hip, 90 - raise, THIGH);
      // The heel lies on the sheet, however high the knee is.
      const shin = (Math.acos(Math.min(1, (HEEL - knee.y) / SHIN)) * 180) / Math.PI;
      const ankle = downward(knee, shin, SHIN);
      return { hip, knee, ankle, toe: upward(ankle, 20, 20) };
    };
    return { nearLeg: bent(carriage.kneeBend), farLeg: bent(carriage.kneeBend - 10), ground: SHEET };
  }
  if (carriage.stance === 'seated') {
    const knee = downward(hip, 84, THIGH);
    if (carriage.aid === 'wheelchair') return onFootplates(hip, knee);
    const ankle = downward(knee, -2, SHIN);
    const nearLeg = { hip, knee, ankle, toe: foot(ankle) };
    const { middle, end } = reach(hip, add(ankle, carriage.spread * 0.7, -2), THIGH, SHIN, -1);
    const farLeg = { hip, knee: middle, ankle: end, toe: foot(end) };
    return { nearLeg, farLeg, ground: ankle.y + SOLE };
  }
  const bend = (Math.max(2, carriage.kneeBend) * 2 * Math.PI) / 180;
  const length = Math.sqrt(THIGH * THIGH + SHIN * SHIN + 2 * THIGH * SHIN * Math.cos(bend));
  const ground = hip.y + length + SOLE;
  const centre = carriage.lean * 0.45;
  const stand = (x: number, higher = 0): Leg => {
    const { middle, end } = reach(hip, point(x, ground - SOLE - higher), THIGH, SHIN, -1);
    return { hip, knee: middle, ankle: end, toe: foot(end) };
  };
  const nearLeg = stand(centre + carriage.spread * 0.4, carriage.step);
  const farLeg = stand(centre - carriage.spread * (carriage.drags ? 0.95 : 0.6));
  return { nearLeg, farLeg, ground };
}

interface Hold {
  readonly at: Point;
  /** Degrees from straight down, forward. */
  readonly hand: number;
}

function holdOf(grip: Grip, shoulder: Point, spine: Spine, carriage: Carriage, top: Point, leg: Leg): Hold {
  const { lean } = carriage;
  switch (grip) {
    case 'side':
      return { at: add(shoulder, 6 + lean * 0.5, 84), hand: 14 };
    case 'back':
      return { at: add(forward(spine.lumbar, lean, -20), 0, 12), hand: 62 };
    case 'thigh':
      return { at: add(between(leg.hip, leg.knee, 0.72), 0, -21), hand: 78 };
    case 'stick':
      return { at: add(top, -7, -3), hand: 84 };
    case 'frame':
      return { at: add(top, -8, -6), hand: 82 };
    case 'sheet':
      return { at: add(between(leg.hip, leg.knee, 0.3), 0, -27), hand: 84 };
    case 'phone':
      return { at: add(shoulder, 50, 6), hand: 130 };
    case 'tray':
      return { at: add(shoulder, 50, 52), hand: 92 };
    case 'pocket':
      return { at: add(spine.hip, 9, -4), hand: 30 };
    case 'clasp':
      return { at: add(spine.hip, 21, -14), hand: 64 };
    case 'work':
      return { at: add(shoulder, 62, 46), hand: 86 };
    case 'needle':
      return { at: add(shoulder, 66, 14), hand: 88 };
    case 'armrest':
      return { at: point(leg.hip.x + 24, ARMREST - 8), hand: 80 };
    case 'rail':
      return { at: add(shoulder, 52, 34), hand: 76 };
    case 'push':
      return { at: add(shoulder, 50, 70), hand: 74 };
    case 'carry':
      return { at: add(shoulder, 40, 58), hand: 98 };
    case 'cradle':
      return { at: add(shoulder, 38, 64), hand: 100 };
    case 'ear':
    case 'mobile':
      return { at: add(spine.head, 6, 26), hand: 172 };
  }
}

function armOf(shoulder: Point, hold: Hold): Arm {
  const { middle, end } = reach(shoulder, hold.at, UPPER_ARM, FOREARM, 1);
  const knuckle = downward(end, hold.hand, 11);
  return { shoulder, elbow: middle, wrist: end, knuckle, tip: downward(knuckle, hold.hand + 18, 8) };
}

export function skeletonOf(carriage: Carriage, person: Person): Skeleton {
  const spine = spineOf(carriage, person);
  const { nearLeg, farLeg, ground } = legsOf(carriage);
  const root = upward(spine.chest, carriage.lean + carriage.round * 0.6, 24);
  const seated = carriage.stance === 'seated';
  const height = carriage.aid === 'frame' ? FRAME : seated ? STICK_SEATED : STICK;
  const ahead = seated ? 94 : root.x + (carriage.aid === 'frame' ? 48 : 38);
  const grip = point(ahead, ground - height);
  const arm = (which: Grip, shoulder: Point, leg: Leg): Arm =>
    armOf(shoulder, holdOf(which, shoulder, spine, carriage, grip, leg));
  return {
    ...spine,
    face: carriage.face,
    near: arm(carriage.near, add(root, 0, 3), nearLeg),
    far: arm(carriage.far, add(root, 4, 3), farLeg),
    nearLeg,
    farLeg,
    ground,
    grip,
  };
}

/** Air in the chest, 0 to 1: a rise of one and a half units, no more. */
export function breathing(skeleton: Skeleton, air: number): Skeleton {
  const lean = leanOf(skeleton.lumbar, skeleton.chest);
  const lift = (p: Point, part: number): Point => {
    const up = upward(p, lean, 1.5 * air * part);
    return forward(up, lean, 0.7 * air * part);
  };
  const arm = (a: Arm): Arm => ({ ...a, shoulder: lift(a.shoulder, 1), elbow: lift(a.elbow, 0.5) });
  return {
    ...skeleton,
    chest: lift(skeleton.chest, 0.8),
    collar: lift(skeleton.collar, 1),
    throat: lift(skeleton.throat, 0.8),
    head: lift(skeleton.head, 0.6),
    near: arm(skeleton.near),
    far: arm(skeleton.far),
  };
}

/** Part of the way from one stance to another, joint by joint. */
export function blendSkeletons(from: Skeleton, to: Skeleton, part: number): Skeleton {
  const blend = <T>(a: T, b: T): T => {
    if (typeof a === 'number' && typeof b === 'number') return (a + (b - a) * part) as T;
    const merged = Object.entries(a as object).map(([key, value]: [string, unknown]) => [
      key,
      blend(value, (b as Record<string, unknown>)[key]),
    ]);
    return Object.fromEntries(merged) as T;
  };
  return blend(from, to);
}
