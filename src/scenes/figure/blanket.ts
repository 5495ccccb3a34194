/** The blanket over somebody in bed, from her joints, so that it rises with her knees and her breath. */

import type { Appearance } from '../../session/door';
import {
  add,
  between,
  forward,
  leanOf,
  point,
  rod,
  spline,
  upward,
  type Plane,
  type Point,
} from './geometry';
import type { Skeleton } from './skeleton';

const DARK = 0x37586b;
const LIGHT = 0x5b87a0;

/** The lower edge of everything on the mattress, units below the hip. */
const BED = 20;

const overThigh = (s: Skeleton, part: number, up: number): Point =>
  add(between(s.nearLeg.hip, s.nearLeg.knee, part), 0, -up);

const overShin = (s: Skeleton, part: number, up: number): Point =>
  add(between(s.nearLeg.knee, s.nearLeg.ankle, part), up * 0.4, -up);

/** Over the far shin, and over the near toes that stand up beside it. */
function overInstep(s: Skeleton): Point {
  const shin = between(s.farLeg.knee, s.farLeg.ankle, 0.72);
  const { toe } = s.nearLeg;
  return point(Math.max(shin.x + 6, toe.x), Math.min(shin.y - 11, toe.y - 9));
}

function feet(s: Skeleton): readonly Point[] {
  const toe = Math.max(s.nearLeg.toe.x, s.farLeg.toe.x);
  const top = Math.min(s.nearLeg.toe.y, s.farLeg.toe.y);
  return [
    point(toe - 8, top - 8),
    point(toe + 5, Math.min(top - 4, BED - 22)),
    point(toe + 16, BED - 6),
    point(toe + 18, BED),
  ];
}

/** `tail` closes the outline with straight sides. */
function sheetOver(
  line: readonly Point[],
  light: readonly Point[],
  tail: readonly Point[] = [],
): readonly Plane[] {
  return [
    { points: [...spline(line, 1, false), ...tail], fill: DARK },
    { points: spline(light, 1, false), fill: LIGHT },
  ];
}

/** To the waist; with a rigor or a rising fever to the chin; when the fever falls, pushed down over the feet. */
export function blanketPlanes(s: Skeleton, blanket: Appearance['blanket']): readonly Plane[] {
  if (blanket === 'thrown-off') {
    const start = overShin(s, 0.42, 6);
    const heap = [
      point(start.x - 16, BED),
      add(start, -10, 0),
      add(start, 6, -16),
      overShin(s, 0.72, 22),
      ...feet(s),
    ];
    return sheetOver(heap, [
      point(start.x - 10, BED - 4),
      add(start, -4, 0),
      add(start, 8, -12),
      overShin(s, 0.7, 14),
      point(start.x + 26, BED - 6),
    ]);
  }
  const low = leanOf(s.hip, s.lumbar);
  const knee = add(s.nearLeg.knee, 0, -17);
  const waist: readonly Point[] =
    blanket === 'chin'
      ? [
          forward(s.collar, leanOf(s.chest, s.collar), -2),
          forward(upward(s.collar, leanOf(s.chest, s.collar), 2), leanOf(s.chest, s.collar), 17),
          forward(s.chest, leanOf(s.lumbar, s.chest), 33),
          forward(s.lumbar, leanOf(s.lumbar, s.chest), 32),
        ]
      : [point(-17, BED), forward(upward(s.hip, low, 3), low, 4), forward(upward(s.hip, low, 14), low, 20)];
  const legs = [
    overThigh(s, 0.45, 23),
    overThigh(s, 0.8, 19),
    knee,
    // The far knee lies lower and further down the bed.
    add(s.farLeg.knee, 8, -15),
    add(between(s.farLeg.knee, s.farLeg.ankle, 0.35), 9, -10),
    overInstep(s),
  ];
  const back =
    blanket === 'chin'
      ? [point(-24, BED), forward(s.lumbar, low, -16), forward(s.chest, leanOf(s.lumbar, s.chest), -10)]
      : [];
  const fold = overThigh(s, 0.3, -4);
  const light =
    blanket === 'chin'
      ? [
          ...waist,
          overThigh(s, 0.4, 21),
          overThigh(s, 0.72, 17),
          overThigh(s, 0.35, 2),
          forward(s.chest, low, 10),
        ]
      : [...waist, overThigh(s, 0.4, 23), overThigh(s, 0.66, 18), overThigh(s, 0.5, 6), fold, point(4, BED)];
  return sheetOver([...waist, ...legs, ...feet(s)], light, back);
}

/** Tape on the back of the hand, and the line that leads up to the bag (in figure units from the hip). */
export function dripLine(s: Skeleton, bag: Point): readonly Plane[] {
  const hand = between(s.near.wrist, s.near.knuckle, 0.5);
  const sag = point(bag.x - 2, between(bag, hand, 0.55).y);
  return [
    ...rod(spline([bag, sag, add(hand, 22, -30), hand], 1, false, 10), 1.2, 0xdfe9e8),
    { points: [add(hand, -4, -5), add(hand, 3, -6), add(hand, 5, 5), add(hand, -2, 6)], fill: 0xe9efec },
  ];
}
