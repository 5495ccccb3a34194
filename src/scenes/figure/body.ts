/** From joints to flat surfaces in drawing order: limbs as tapered capsules, the trunk as one soft outline. */

import { add, capsule, downward, forward, leanOf, spline, upward, type Plane, type Point } from './geometry';
import type { Person, Tones } from './people';
import type { Arm, Leg, Skeleton } from './skeleton';
import { bracePlanes, shoulderCloth, splintPlanes } from './worn';

/** The light falls from behind her (-1) or from before her (+1). */
export type LightSide = -1 | 1;

const plane = (points: readonly Point[], fill: number): Plane => ({ points, fill });

/** Two stretches toned as one piece: both in shade, then both in light, moved a quarter of the radius. */
function pair(
  bones: readonly [Point, number, Point, number, Point, number],
  [light, shade]: Tones,
  side: LightSide,
): readonly Plane[] {
  const [a, ra, b, rb, c, rc] = bones;
  const lit = (p: Point, r: number, q: Point, s: number): Plane =>
    plane(
      capsule(add(p, side * r * 0.24, -r * 0.08), r * 0.76, add(q, side * s * 0.24, -s * 0.08), s * 0.76),
      light,
    );
  return [
    plane(capsule(b, rb, c, rc), shade),
    plane(capsule(a, ra, b, rb), shade),
    lit(b, rb, c, rc),
    lit(a, ra, b, rb),
  ];
}

const dark = ([, shade]: Tones): Tones => [shade, shade];

function leg(bones: Leg, person: Person, side: LightSide, isFar: boolean): readonly Plane[] {
  const shoe = isFar ? person.shoe[1] : person.shoe[0];
  const cloth = isFar ? dark(person.trouser) : person.trouser;
  return [
    plane(capsule(add(bones.ankle, -3, 5), 6.5, add(bones.toe, -3, 0), 4.6), shoe),
    ...pair([bones.hip, 18 * person.build, bones.knee, 12.4 * person.build, bones.ankle, 7.8], cloth, side),
  ];
}

function arm(bones: Arm, person: Person, side: LightSide, isFar: boolean): readonly Plane[] {
  const cloth = isFar ? dark(person.cloth) : person.cloth;
  const skin = isFar ? dark(person.skin) : person.skin;
  const cuff: Point = {
    x: bones.elbow.x + (bones.wrist.x - bones.elbow.x) * person.sleeve,
    y: bones.elbow.y + (bones.wrist.y - bones.elbow.y) * person.sleeve,
  };
  const bare = person.sleeve < 1;
  return [
    ...(bare ? pair([bones.elbow, 7.4, bones.wrist, 5.4, bones.wrist, 5.4], skin, side) : []),
    plane(capsule(bones.wrist, 5.4, bones.knuckle, 5.6), skin[1]),
    plane(capsule(add(bones.wrist, side * 1.2, -0.5), 4, add(bones.knuckle, side * 1.2, -0.5), 4), skin[0]),
    plane(capsule(bones.knuckle, 5.2, bones.tip, 3.4), skin[0]),
    ...pair([bones.shoulder, 11.5, bones.elbow, 8.8, cuff, bare ? 8.2 : 6.8], cloth, side),
  ];
}

/** The outline of the trunk; `front` and `back` shrink it toward the centre-line for the lit part. */
function trunk(s: Skeleton, person: Person, front: number, back: number): readonly Point[] {
  const b = person.build;
  const low = leanOf(s.hip, s.lumbar);
  const mid = leanOf(s.lumbar, s.chest);
  const high = leanOf(s.chest, s.collar);
  const nod = leanOf(s.collar, s.throat);
  const nape = upward(s.collar, nod, 4);
  const seat = (forwards: number, down: number): Point =>
    forward(downward(s.hip, -low, down), low * 0.5, forwards);
  return spline(
    [
      forward(s.hip, low, 17 * b * front),
      forward(s.lumbar, mid - 4, 19 * b * front),
      forward(s.chest, mid + 2, 21 * b * front),
      forward(s.collar, high, 11 * front),
      forward(nape, nod, 7 * front),
      forward(nape, nod, -8 * back),
      forward(s.collar, high, -13 * back),
      forward(s.chest, (mid + high) / 2, -19 * b * back),
      forward(s.lumbar, mid, -15 * b * back),
      forward(s.hip, low, -21 * b * back),
      seat(-17 * b * back, 14),
      seat(12 * b * front, 15),
    ],
    0.95,
  );
}

function torso(s: Skeleton, person: Person, side: LightSide): readonly Plane[] {
  const [front, back] = side < 0 ? [0.5, 0.97] : [0.97, 0.5];
  return [
    plane(trunk(s, person, 1, 1), person.cloth[1]),
    plane(trunk(s, person, front, back), person.cloth[0]),
  ];
}

/** The arm toward us: it lies over whatever covers her. */
export const nearArmPlanes = (s: Skeleton, person: Person, side: LightSide): readonly Plane[] => [
  ...arm(s.near, person, side, false),
  ...(person.shoulderCloth ? shoulderCloth(s) : []),
];

/** The skirt of a long coat, from the belt to below the knee. */
function coat(s: Skeleton, person: Person, length: number, side: LightSide): readonly Plane[] {
  const low = leanOf(s.hip, s.lumbar);
  const back = forward(s.hip, low, -21 * person.build);
  const front = forward(s.hip, low, 18 * person.build);
  const outline = (left: number, right: number): readonly Point[] => {
    const width = front.x - back.x;
    const at = (part: number): number => back.x + width * part;
    const down = spline(
      [
        { x: at(left), y: back.y - 8 },
        { x: at(left) - 2, y: back.y + length * 0.4 },
        { x: at(left) - 6, y: length },
      ],
      1,
      false,
    );
    const up = spline(
      [
        { x: at(right) + 4, y: length },
        { x: at(right) + 2, y: front.y + length * 0.4 },
        { x: at(right), y: front.y - 8 },
      ],
      1,
      false,
    );
    return [...down, ...up];
  };
  const lit = side < 0 ? outline(0.03, 0.66) : outline(0.34, 0.97);
  return [plane(outline(0, 1), person.cloth[1]), plane(lit, person.cloth[0])];
}

function neck(s: Skeleton, person: Person, side: LightSide): readonly Plane[] {
  const lean = leanOf(s.collar, s.throat);
  const root = upward(s.collar, lean, -5);
  const top = add(s.throat, 1.5, -4);
  return [
    plane(capsule(root, 9, top, 8.4), person.skin[1]),
    plane(capsule(add(root, side * 2.5, 0), 6, add(top, side * 2.2, 0), 5.6), person.skin[0]),
  ];
}

/** Everything but the head, the near arm and what she holds. */
export function bodyPlanes(s: Skeleton, person: Person, side: LightSide, seated: boolean): readonly Plane[] {
  const near = leg(s.nearLeg, person, side, false);
  const skirt = person.coat === undefined ? [] : coat(s, person, person.coat, side);
  return [
    ...arm(s.far, person, side, true),
    ...leg(s.farLeg, person, side, true),
    ...(person.splint ? splintPlanes(s.farLeg, seated) : []),
    ...(seated ? [] : near),
    ...neck(s, person, side),
    ...skirt,
    ...torso(s, person, side),
    ...(person.brace ? bracePlanes(s, person, side) : []),
    ...(seated ? near : []),
  ];
}
