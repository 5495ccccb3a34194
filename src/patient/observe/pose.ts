/** Where the body is, as the stage asks for it and as it can be seen. */

import type { Appearance } from './rig';

export type Pose =
  | 'seated'
  | 'standing'
  | 'bed'
  | 'prone'
  | 'absent'
  | 'wheelchair'
  | 'stairs'
  | 'with-child';

/** Nobody lifts a child with more pain on moving than this, or with a leg that gives way. */
const CARRIES_PAIN = 0.4;
const CARRIES_POWER = 4;

/** A child is on her arm only while she is well: otherwise she stands there without. */
export function poseSeen(
  pose: Pose,
  {
    alive,
    painMoving,
    power,
    flush,
    aid,
  }: Pick<Appearance, 'alive' | 'painMoving' | 'power' | 'flush' | 'aid'>,
): Pose {
  if (pose !== 'with-child') return pose;
  const carries = alive && painMoving < CARRIES_PAIN && power >= CARRIES_POWER && flush === 0;
  return carries && aid !== 'sits' && aid !== 'bed' ? pose : 'standing';
}
