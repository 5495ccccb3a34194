/** The wheelchair around somebody who sits in it: what is beyond her, and the wheel and armrest on our side. */

import { add, capsule, point, rod, type Plane, type Point } from './geometry';
import { ARMREST, type Skeleton } from './skeleton';

const METAL = 0x86a3a3;
const METAL_FAR = 0x4f686d;
const RUBBER = 0x1a2429;
const CANVAS = 0x2f4a55;
const CANVAS_LIGHT = 0x3f606c;

/** Units from the hip: the wheel's axle lies behind and below it. */
const AXLE = -10;
const RADIUS = 56;
/** Where whoever pushes takes hold, from the sitter's hip. */
export const HANDLE = point(-54, -60);
const SPOKES = 10;

/** A ring as one surface: around the outside, then back along the inside. */
function ring(centre: Point, outer: number, inner: number): readonly Point[] {
  const round = (r: number, turn: 1 | -1): Point[] =>
    Array.from({ length: 37 }, (_, i) => {
      const angle = (turn * i * Math.PI) / 18;
      return add(centre, Math.cos(angle) * r, Math.sin(angle) * r);
    });
  return [...round(outer, 1), ...round(inner, -1)];
}

const axleOf = (s: Skeleton): Point => point(AXLE, s.ground - RADIUS);

function spokes(centre: Point): readonly Plane[] {
  return Array.from({ length: SPOKES }, (_, i) => {
    const angle = ((i + 0.4) * 2 * Math.PI) / SPOKES;
    const end = add(centre, Math.cos(angle) * (RADIUS - 5), Math.sin(angle) * (RADIUS - 5));
    return { points: capsule(centre, 0.7, end, 0.7), fill: METAL, alpha: 0.6 };
  });
}

/** Far wheel, back and seat. */
export function chairBehind(s: Skeleton): readonly Plane[] {
  const far = add(axleOf(s), 9, -3);
  const seat = 20;
  return [
    { points: ring(far, RADIUS - 1, RADIUS - 6), fill: RUBBER },
    ...rod([point(52, seat + 2), point(70, s.ground - 22)], 4, METAL_FAR),
    ...rod([point(-24, seat), point(-31, -62)], 6, METAL_FAR),
    { points: [point(-35, -56), point(-25, -56), point(-18, seat), point(-30, seat)], fill: CANVAS },
    {
      points: [point(-32, seat - 3), point(54, seat - 3), point(54, seat + 7), point(-32, seat + 7)],
      fill: CANVAS,
    },
  ];
}

/** Frame, armrest, wheel and footplate on our side. */
export function chairBefore(s: Skeleton): readonly Plane[] {
  const axle = axleOf(s);
  const foot = s.nearLeg.ankle;
  const castor = point(54, s.ground - 12);
  const plate = point(foot.x + 6, s.ground - 9);
  return [
    ...rod([point(-36, -58), point(-30, 20), point(52, 20)], 4.5, METAL),
    ...rod([add(HANDLE, 14, -2), HANDLE], 6, RUBBER),
    ...rod([add(HANDLE, 12, -2), point(-36, -58)], 4.5, METAL),
    ...rod([point(34, ARMREST + 4), point(40, 20)], 4, METAL),
    { points: capsule(point(-26, ARMREST), 3.6, point(40, ARMREST), 3.6), fill: CANVAS_LIGHT },
    ...rod([point(52, 20), add(plate, -12, 0)], 4, METAL),
    ...rod([add(plate, -14, 1), add(plate, 20, 1)], 5, METAL_FAR),
    { points: ring(castor, 12, 8.5), fill: RUBBER },
    ...rod([point(46, 20), castor], 3.5, METAL),
    ...spokes(axle),
    { points: ring(axle, RADIUS, RADIUS - 5), fill: RUBBER },
    { points: ring(axle, RADIUS - 8, RADIUS - 10), fill: METAL },
    { points: capsule(axle, 5, add(axle, 0.1, 0), 5), fill: METAL },
  ];
}
