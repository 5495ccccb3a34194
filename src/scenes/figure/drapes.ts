/** The patient under the drapes, face down: a closed line that rises and falls with her breath. Units from the table's middle. */

import { capsule, point, spline, type Plane } from './geometry';
import type { Person } from './people';

const DRAPE = 0x3f7276;
const DRAPE_DEEP = 0x30595e;
const DRAPE_LIGHT = 0x8fbfb6;

/** `air` 0-1. y is 0 on the table's top. The head is at the left. */
export function drapePlanes(person: Person, air: number, open: boolean): readonly Plane[] {
  const lift = 1.8 * air;
  const back = (x: number, y: number): { x: number; y: number } => point(x, y - lift);
  const outline = [
    ...spline(
      [
        point(-122, 0),
        back(-108, -13),
        back(-78, -30),
        back(-30, -41),
        back(16, -38),
        back(60, -33),
        point(104, -20),
        point(140, -5),
        point(148, 0),
      ],
      1,
      false,
    ),
  ];
  const light = [
    ...spline(
      [back(-96, -18), back(-62, -36), back(-22, -43), back(22, -40), back(66, -34), back(82, -28)],
      1,
      false,
    ),
    ...spline([back(60, -30), back(20, -30), back(-30, -28), back(-70, -22), back(-96, -18)], 1, false),
  ];
  const fold = spline(
    [point(96, 0), point(72, -14), point(84, -25), point(104, -20), point(140, -5), point(148, 0)],
    1,
    false,
  );
  const [hair, hairShade] = person.hair;
  return [
    { points: capsule(point(-126, -9), 9, point(-122, -9), 9), fill: hairShade },
    { points: capsule(point(-127, -11), 6.6, point(-123, -11), 6.6), fill: hair },
    { points: outline, fill: DRAPE },
    { points: fold, fill: DRAPE_DEEP },
    { points: light, fill: DRAPE_LIGHT, alpha: 0.62 },
    ...(open
      ? [
          {
            points: [back(-22, -46), back(20, -44), back(22, -34), back(-20, -36)],
            fill: person.skin[0],
          },
        ]
      : []),
  ];
}

/** Needle and handle from the skin up; `depth` in millimetres sinks it. */
export function needlePlanes(depth: number, air: number): readonly Plane[] {
  const sink = Math.min(1, depth / 75) * 16;
  const tip = point(-4 + sink * -0.2, -40 - 1.8 * air);
  const hub = point(tip.x + 13, tip.y - 58 + sink);
  return [
    { points: capsule(tip, 1.3, hub, 1.5), fill: 0xe6efed },
    { points: capsule(point(hub.x - 5, hub.y - 1), 3.4, point(hub.x + 5, hub.y + 1), 3.4), fill: 0xf4f7f4 },
  ];
}
