/** A child of some months on her mother's arm, looking at her. */

import { add, capsule, point, spline, type Plane, type Point } from './geometry';
import type { Skeleton } from './skeleton';

const SUIT = 0xe8d9b4;
const SUIT_SHADE = 0xbfa97c;
const SKIN = 0xe9c19c;
const SKIN_SHADE = 0xc2926f;
const HAIR = 0x33302f;
const EYE = 0x2a1f1a;

/** Where she sits: above the forearm that carries her. */
const seatOf = (s: Skeleton): Point => point((s.near.elbow.x + s.near.wrist.x) / 2 + 15, s.near.wrist.y - 15);

/** Drawn over the trunk and under the near arm. */
export function childPlanes(s: Skeleton): readonly Plane[] {
  const seat = seatOf(s);
  const neck = add(seat, 3, -33);
  const head = add(neck, 0, -15);
  const knee = add(seat, 17, 9);
  const body = spline(
    [
      add(neck, -9, 2),
      add(neck, 8, 1),
      add(seat, 19, -18),
      add(seat, 19, 4),
      add(seat, 2, 12),
      add(seat, -15, 2),
      add(seat, -14, -17),
    ],
    0.9,
  );
  const light = spline(
    [
      add(neck, -7, 3),
      add(neck, 3, 3),
      add(seat, 9, -18),
      add(seat, 9, 2),
      add(seat, -2, 8),
      add(seat, -12, 0),
      add(seat, -11, -17),
    ],
    0.9,
  );
  return [
    { points: capsule(add(seat, 8, 2), 9, knee, 7.5), fill: SUIT_SHADE },
    { points: capsule(knee, 7.5, add(knee, 1, 19), 6), fill: SUIT_SHADE },
    { points: capsule(add(knee, 0, 23), 5, add(knee, 6, 24), 4), fill: SKIN_SHADE },
    { points: body, fill: SUIT_SHADE },
    { points: light, fill: SUIT },
    { points: capsule(add(neck, -1, -3), 7, add(neck, 0, 4), 7), fill: SKIN_SHADE },
    { points: capsule(head, 14.5, add(head, 0.1, 0), 14.5), fill: SKIN },
    // Cheek, nose and chin to the left: she looks at her mother.
    { points: capsule(add(head, -8, 6), 8.5, add(head, -7, 5), 8.5), fill: SKIN },
    { points: capsule(add(head, -15.5, 3), 2, add(head, -14, 4), 2.4), fill: SKIN },
    {
      points: spline(
        [
          add(head, -13, -8),
          add(head, -7, -17),
          add(head, 6, -17),
          add(head, 16, -7),
          add(head, 16, 6),
          add(head, 10, 12),
          add(head, 7, 0),
          add(head, -3, -7),
        ],
        0.9,
      ),
      fill: HAIR,
    },
    { points: capsule(add(head, 3.5, 3), 2.7, add(head, 3.5, 4.4), 2.3), fill: 0xd3a47f },
    { points: capsule(add(head, -10, 0), 1.5, add(head, -10, 1), 1.5), fill: EYE },
    { points: capsule(add(head, -13.4, 9.6), 0.8, add(head, -10, 8.4), 0.8), fill: 0x9c5f4a },
    { points: capsule(add(neck, 2, 9), 6, add(neck, -13, 18), 5), fill: SUIT },
    { points: capsule(add(neck, -16, 17), 3.8, add(neck, -18, 16), 3.4), fill: SKIN },
  ];
}
