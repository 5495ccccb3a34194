/** Who stands where in a scene and how: what a room tells its figures, without any drawing. */

import type { Part } from './examined';
import type { LightSide } from './figure/body';
import type { Carriage } from './figure/carriage';
import type { Face } from './figure/face';
import type { Plane } from './figure/geometry';
import type { Person } from './figure/people';
import type { Skeleton } from './figure/skeleton';

export interface Cue {
  readonly id: string;
  readonly person: Person;
  readonly carriage: Carriage;
  readonly face: Face;
  /** Screen position of the hip's foot point: under the hip, on the ground. */
  readonly x: number;
  readonly ground: number;
  readonly unit: number;
  readonly facing: 1 | -1;
  readonly side: LightSide;
  readonly breathsPerMinute: number;
  readonly rigor: boolean;
  /** Shifts every few seconds even at rest. */
  readonly restless: boolean;
  /** She has just been moved or touched: the movement and the face of it, once; by her pain, 0 to 1. */
  readonly flinch: number;
  /** What of her has just been examined: the lamp is turned on it. */
  readonly lit?: Part;
  /** A hand on her back. */
  readonly hand?: 'rest' | 'tap';
  /** Comes in from here (screen x), instead of being there. */
  readonly enters?: number;
  readonly entersIn?: number;
  /** Lies over her, under the near arm: a blanket. */
  readonly cover?: (skeleton: Skeleton) => readonly Plane[];
  /** The cover reaches over both arms. */
  readonly tucked?: boolean;
  readonly before?: (skeleton: Skeleton) => readonly Plane[];
  /** How much of the dark of the room lies on her, 0 to 1. */
  readonly dim: number;
  readonly shadow: boolean;
}
