/** Who stands in the doorway: the consultant, and the nurse, when they have spoken. */

import type { View } from '../session/door';
import { speaks, visitorCue } from './cast';
import type { Cue } from './cue';
import { CONSULTANT, NURSE } from './figure/people';
import type { Place } from './place';

/** Out of sight behind the right side of the door. */
const beyond = ({ door, back }: Place): number => door.x + door.width + 66 * back;

const WALK = 1200;

/** `dim` is how much of the dark of the room lies on them. */
export function atDoor(place: Place, view: View, light: 'left' | 'right', dim = 0): readonly Cue[] {
  const { door, ground, back } = place;
  const spot = { x: door.x + door.width * 0.54, ground: ground + 2, unit: back, facing: -1, dim } as const;
  const enters = beyond(place);
  const cues: Cue[] = [];
  const both = speaks(view, 'zhao') && speaks(view, 'wang');
  if (speaks(view, 'zhao')) {
    cues.push({ ...visitorCue('zhao', CONSULTANT, spot, light, { near: 'phone', far: 'pocket' }), enters });
  }
  if (speaks(view, 'wang')) {
    const before = both ? { ...spot, x: spot.x - 92 * back } : spot;
    const posture = { near: 'tray', far: 'side', spread: 46, lean: 4 } as const;
    cues.push({ ...visitorCue('wang', NURSE, before, light, posture), enters, entersIn: WALK });
  }
  return cues;
}
