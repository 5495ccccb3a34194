/** What is worn over the clothes: a brace about the waist, a splint behind the shin, a cloth over the shoulder. */

import { add, between, capsule, forward, leanOf, rod, spline, type Plane, type Point } from './geometry';
import type { Person } from './people';
import type { Leg, Skeleton } from './skeleton';

const BRACE = [0x8e9da6, 0x66757f] as const;
const STRAP = 0xc9d0cf;
const SPLINT = 0xe4e6dd;
const CLOTH = [0xf1e9d6, 0xcfc6b0] as const;

/** A lumbar brace: from the hip bones to the lowest ribs, closed with two straps. */
export function bracePlanes(s: Skeleton, person: Person, side: -1 | 1): readonly Plane[] {
  const b = person.build;
  const low = leanOf(s.hip, s.lumbar);
  const mid = leanOf(s.lumbar, s.chest);
  const line: readonly (readonly [at: Point, lean: number, front: number, back: number])[] = [
    [between(s.hip, s.lumbar, 0.2), low, 18, 20.5],
    [between(s.hip, s.lumbar, 0.7), low, 19, 17.5],
    [between(s.lumbar, s.chest, 0.1), mid, 19.6, 16.4],
    [between(s.lumbar, s.chest, 0.5), mid, 20.4, 17.4],
  ];
  const edge = (front: number, back: number): readonly Point[] => [
    ...spline(
      line.map(([at, lean, reach]) => forward(at, lean, (reach + 0.6) * b * front)),
      0.9,
      false,
      4,
    ),
    ...spline(
      line.map(([at, lean, , reach]) => forward(at, lean, -(reach + 0.6) * b * back)),
      0.9,
      false,
      4,
    ).toReversed(),
  ];
  const [front, back] = side < 0 ? [0.42, 1] : [1, 0.42];
  const strap = (at: Point, lean: number): readonly Plane[] =>
    rod([forward(at, lean, -14 * b), forward(at, lean, 18 * b)], 3.4, STRAP);
  return [
    { points: edge(1, 1), fill: BRACE[1] },
    { points: edge(front, back), fill: BRACE[0] },
    ...strap(between(s.hip, s.lumbar, 0.6), low),
    ...strap(between(s.lumbar, s.chest, 0.22), mid),
  ];
}

/** Along the back of the shin and under the sole, for a foot that drops. */
export function splintPlanes(leg: Leg, seated: boolean): readonly Plane[] {
  const top = between(leg.knee, leg.ankle, 0.3);
  const heel = add(leg.ankle, -7, 6);
  return [
    ...rod(
      spline([add(top, -8.5, 0), add(between(leg.knee, leg.ankle, 0.7), -8, 0), heel], 0.6, false, 5),
      4.5,
      SPLINT,
    ),
    ...(seated ? [] : rod([add(top, -9, 0), add(top, 8, 2)], 5, SPLINT)),
    { points: capsule(add(heel, 2, 5.5), 2, add(leg.toe, -4, 4), 2), fill: SPLINT },
  ];
}

/** Folded once, over the shoulder that is turned to us; both ends hang straight down. */
export function shoulderCloth({ near }: Skeleton): readonly Plane[] {
  const { x, y } = near.shoulder;
  const at = (dx: number, dy: number): Point => ({ x: x + dx, y: y + dy });
  const fold = (points: readonly Point[]): readonly Point[] => spline(points, 0.35, true, 4);
  return [
    { points: fold([at(-11, 9), at(-10, -7), at(-4, -13), at(2, -13), at(-1, 10)]), fill: CLOTH[1] },
    {
      points: fold([
        at(-4, -13),
        at(5, -13),
        at(12, -6),
        at(14, 8),
        at(14, 29),
        at(1, 31),
        at(0, 8),
        at(-3, -4),
      ]),
      fill: CLOTH[0],
    },
    { points: fold([at(0, 6), at(3.5, 4), at(4.5, 30.5), at(1, 31)]), fill: CLOTH[1] },
  ];
}
