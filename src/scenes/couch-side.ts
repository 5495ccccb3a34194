/** The patient at the couch of the clinic: on its end, before it, or lying on it. */

import type { View } from '../session/door';
import { patientCue, stanceOf } from './cast';
import type { Cue } from './cue';
import { SEAT, COUCH_HIP, type Couch } from './rooms/furniture';
import type { Place } from './place';

export function couchOf(place: Place, view: View, night: number): Couch {
  const { patient, unit, ground } = place;
  const raised = stanceOf(view) === 'lying';
  return { edge: patient + (raised ? COUCH_HIP - 20 : 46) * unit, ground, unit, night, raised };
}

export function atCouch(place: Place, view: View, light: 'left' | 'right'): readonly Cue[] {
  const stance = stanceOf(view);
  const { ground, unit, standing, door, patient, free } = place;
  if (stance === 'none') return [];
  const couch = couchOf(place, view, 0);
  if (stance === 'lying') {
    const spot = {
      x: couch.edge - COUCH_HIP * unit,
      ground: ground - (SEAT - 2) * unit,
      unit,
      facing: 1,
    } as const;
    return [patientCue(view, stance, spot, light)];
  }
  if (stance === 'seated') return [patientCue(view, stance, { x: patient, ground, unit, facing: 1 }, light)];
  const x = Math.max(Math.min(couch.edge + 20 * unit, door.x - 66 * standing), free * 0.3);
  return [patientCue(view, stance, { x, ground: ground + 4, unit: standing, facing: 1 }, light)];
}
