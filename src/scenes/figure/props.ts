/** What a person holds or leans on: stick, frame, telephone, tray, as surfaces in figure units. */

import type { Carriage } from './carriage';
import { add, capsule, point, rod, spline, type Plane } from './geometry';
import { childPlanes } from './child';
import type { Skeleton } from './skeleton';
import { chairBefore, chairBehind } from './wheelchair';

const CANE = 0x8a6a45;
const CANE_FAR = 0x6f5437;
const FRAME_METAL = 0xb9cbcb;
const FRAME_FAR = 0x86a3a3;
const PHONE = 0x0c1013;
const RECEIVER = 0x98493d;
const TRAY = 0xe9e0cc;

function stick(s: Skeleton): readonly Plane[] {
  const top = s.grip;
  const crook = spline(
    [add(top, -15, 12), add(top, -13, 1), add(top, -4, -5), add(top, 4, 2), add(top, 6, 14)],
    1,
    false,
    5,
  );
  const shaft = [add(top, 6, 12), point(top.x + 13, s.ground)];
  return [...rod(shaft, 5, CANE), ...rod(crook, 5.5, CANE_FAR)];
}

function frame(s: Skeleton): readonly Plane[] {
  const { grip: top, ground } = s;
  const left = [point(top.x - 18, ground), add(top, -11, 0), add(top, 17, 0), point(top.x + 27, ground)];
  const bar = [point(top.x - 14, ground - 62), point(top.x + 22, ground - 62)];
  return [
    ...rod(
      left.map((p) => add(p, 5, -4)),
      4.5,
      FRAME_FAR,
    ),
    ...rod(bar, 5, FRAME_METAL),
    ...rod(left, 5.5, FRAME_METAL),
  ];
}

function phone(s: Skeleton): readonly Plane[] {
  const at = s.near.tip;
  return [{ points: capsule(add(at, 1, 5), 4.5, add(at, 3, -15), 4.5), fill: PHONE }];
}

/** The receiver of an old telephone, from ear to mouth. */
function receiver(s: Skeleton): readonly Plane[] {
  const at = s.near.knuckle;
  return [
    { points: capsule(add(at, -1, -12), 3.4, add(at, 9, 10), 3.4), fill: RECEIVER },
    { points: capsule(add(at, -3, -11), 4.6, add(at, 1, -13), 4.6), fill: RECEIVER },
    { points: capsule(add(at, 8, 11), 4.6, add(at, 12, 9), 4.6), fill: RECEIVER },
  ];
}

/** The same call today: a flat telephone between hand and cheek. */
function mobile(s: Skeleton): readonly Plane[] {
  const at = s.near.knuckle;
  return [
    { points: capsule(add(at, -1, -12), 3.2, add(at, 7, 9), 3.2), fill: PHONE },
    { points: capsule(add(at, -1, 3), 3.2, add(at, 4, 6), 3), fill: 0xd3a47f },
  ];
}

function tray(s: Skeleton): readonly Plane[] {
  const { x, y } = s.near.tip;
  return [
    {
      points: [point(x - 18, y - 7), point(x + 16, y - 8), point(x + 16, y + 5), point(x - 18, y + 6)],
      fill: TRAY,
    },
  ];
}

/** Drawn before the body. */
export function propsBehind(s: Skeleton, carriage: Carriage): readonly Plane[] {
  if (carriage.aid === 'wheelchair') return chairBehind(s);
  return carriage.aid === 'stick' && carriage.far === 'stick' ? stick(s) : [];
}

/** Drawn between the body and the near arm. */
export const propsHeld = (s: Skeleton, carriage: Carriage): readonly Plane[] =>
  carriage.child ? childPlanes(s) : [];

/** Drawn after the body. */
export function propsBefore(s: Skeleton, carriage: Carriage): readonly Plane[] {
  return [
    ...(carriage.aid === 'frame' ? frame(s) : []),
    ...(carriage.aid === 'wheelchair' ? chairBefore(s) : []),
    ...(carriage.near === 'phone' ? phone(s) : []),
    ...(carriage.near === 'ear' ? receiver(s) : []),
    ...(carriage.near === 'mobile' ? mobile(s) : []),
    ...(carriage.near === 'tray' ? tray(s) : []),
  ];
}
