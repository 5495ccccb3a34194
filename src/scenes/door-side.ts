/** Who stands in the doorway: the consultant, the nurse, the grandmother, when they have spoken. */

import type { View } from '../session/door';
import { speaking, visitorCue } from './cast';
import type { Cue } from './cue';
import { CONSULTANT, GRANDMOTHER, NURSE, SECOND_NURSE } from './figure/people';
import type { Place } from './place';

/** Out of sight behind the right side of the door. */
const beyond = ({ door, back }: Place): number => door.x + door.width + 66 * back;

const WALK = 1200;
/** Whoever comes second stands before the first, this many units into the room. */
const APART = 92;
const AT_DOOR = ['consultant', 'nurse', 'grandmother'] as const;

/** Two at the door: whoever stands before it makes room. */
export const crowded = (view: View): boolean =>
  AT_DOOR.flatMap((figure) => speaking(view, figure)).length > 1;

/** `dim` is how much of the dark of the room lies on them. */
export function atDoor(place: Place, view: View, light: 'left' | 'right', dim = 0): readonly Cue[] {
  const { door, ground, back } = place;
  const enters = beyond(place);
  const cues: Cue[] = [];
  const spot = () => ({
    x: door.x + door.width * 0.54 - cues.length * APART * back,
    ground: ground + 2,
    unit: back,
    facing: -1 as const,
    dim,
  });
  for (const id of speaking(view, 'consultant'))
    cues.push({ ...visitorCue(id, CONSULTANT, spot(), light, { near: 'phone', far: 'pocket' }), enters });
  speaking(view, 'nurse').forEach((id, index) => {
    const posture = { near: index === 0 ? 'tray' : 'work', far: 'side', spread: 46, lean: 4 } as const;
    const person = index === 0 ? NURSE : SECOND_NURSE;
    cues.push({ ...visitorCue(id, person, spot(), light, posture), enters, entersIn: WALK });
  });
  for (const id of speaking(view, 'grandmother')) {
    const posture = { near: 'clasp', far: 'clasp', lean: 5, face: 6 } as const;
    cues.push({ ...visitorCue(id, GRANDMOTHER, spot(), light, posture), enters, entersIn: WALK });
  }
  // Where a door frames them, two are enough: the others are heard.
  return cues.slice(0, 2);
}
