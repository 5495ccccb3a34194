/** The hand that examines: a cuff and a hand at the small of her back, and nothing else of whoever it belongs to. */

import { add, capsule, forward, leanOf, type Plane } from './geometry';
import type { Skeleton } from './skeleton';

const CUFF = [0xe3e2d6, 0xa9b3ae] as const;
const SKIN = [0xd9ab84, 0xa4775a] as const;

/** `away` 0 touches her, 1 is drawn back by a hand's breadth. */
export function examiningHand(s: Skeleton, away: number): readonly Plane[] {
  const lean = leanOf(s.lumbar, s.chest);
  const touch = add(forward(s.lumbar, lean, -22 - away * 9), 0, -2);
  const knuckle = add(touch, -9, 0);
  const wrist = add(knuckle, -13, 3);
  const [cuff, sleeve] = [add(wrist, -6, 2), add(wrist, -44, 15)];
  return [
    { points: capsule(knuckle, 6, touch, 4.6), fill: SKIN[1] },
    { points: capsule(wrist, 5.6, knuckle, 6.2), fill: SKIN[1] },
    { points: capsule(add(wrist, 0, -1), 4, add(touch, -2, -1), 3.8), fill: SKIN[0] },
    { points: capsule(sleeve, 9, cuff, 8), fill: CUFF[1] },
    { points: capsule(add(sleeve, 0, -2), 6.8, add(cuff, 0, -2), 6), fill: CUFF[0] },
  ];
}
