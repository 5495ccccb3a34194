/** Who has come with her: at the other end of the couch, beside the bed, or behind the wheelchair. */

import type { View } from '../session/door';
import { speaking, visitorCue, type Spot, type Visitor } from './cast';
import type { Cue } from './cue';
import { DAUGHTER, HUSBAND, type Person } from './figure/people';
import { HANDLE } from './figure/wheelchair';

const FAMILY: readonly (readonly [Visitor, Person])[] = [
  ['daughter', DAUGHTER],
  ['husband', HUSBAND],
];

/** From the hip of whoever pushes to the handles. */
const REACH = 70;

/** At this spot whoever has just spoken, each next one a step further on. */
export function companionsAt(view: View, spot: Spot, light: 'left' | 'right', apart: number): readonly Cue[] {
  const here = FAMILY.flatMap(([figure, person]) =>
    speaking(view, figure).map((id) => [id, person] as const),
  );
  return here
    .slice(0, 2)
    .map(([id, person], index) =>
      visitorCue(id, person, { ...spot, x: spot.x + index * apart }, light, { near: 'clasp', far: 'clasp' }),
    );
}

export const wheeled = (view: View): boolean => view.stage.pose === 'wheelchair';

/** Somebody has pushed her in, and stays at the handles. */
export function pusher(view: View, chair: Spot, light: 'left' | 'right'): readonly Cue[] {
  const one = view.people.find(({ figure }) => figure === 'husband');
  if (!one) return [];
  const x = chair.x + (HANDLE.x - REACH) * chair.unit * chair.facing;
  return [
    visitorCue(one.id, HUSBAND, { ...chair, x, ground: chair.ground - 3 }, light, {
      near: 'push',
      far: 'push',
      lean: 7,
      face: 10,
      spread: 30,
    }),
  ];
}
