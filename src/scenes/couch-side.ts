/** The patient at the couch of the clinic: on its end, before it, or lying on it. */

import type { View } from '../session/door';
import { patientCue, stanceOf, type Spot } from './cast';
import { companionsAt, pusher, wheeled } from './companions';
import type { Cue } from './cue';
import { crowded } from './door-side';
import { SEAT, COUCH_HIP, type Couch } from './rooms/furniture';
import type { Place } from './place';

export function couchOf(place: Place, view: View, night: number): Couch {
  const { patient, unit, ground } = place;
  const raised = stanceOf(view) === 'lying';
  return { edge: patient + (raised ? COUCH_HIP - 20 : 46) * unit, ground, unit, night, raised };
}

/** The wheelchair stops before the couch, with room behind it for whoever pushes. */
const chairAt = ({ patient, ground, standing, door, narrow }: Place): Spot => ({
  x: Math.min(patient + (narrow ? 34 : 24) * standing, door.x - 70 * standing),
  ground: ground + 6,
  unit: standing,
  facing: 1,
});

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
  if (stance === 'seated') {
    const spot = wheeled(view) ? chairAt(place) : ({ x: patient, ground, unit, facing: 1 } as const);
    return [patientCue(view, stance, spot, light)];
  }
  const aside = crowded(view) ? 30 : 0;
  const x = Math.max(Math.min(couch.edge + 20 * unit, door.x - 92 * standing) - aside * standing, free * 0.3);
  return [patientCue(view, stance, { x, ground: ground + 4, unit: standing, facing: 1 }, light)];
}

/** Who has come with her stands at the other end of the couch, and is seen when she has spoken. */
export function companion(place: Place, view: View, light: 'left' | 'right'): readonly Cue[] {
  if (wheeled(view) && stanceOf(view) === 'seated') return pusher(view, chairAt(place), light);
  const { edge, unit } = couchOf(place, view, 0);
  const x = Math.max(edge - 222 * unit, 44 * place.back);
  const spot = { x, ground: place.ground - 6, unit: place.back, facing: 1 } as const;
  return companionsAt(view, spot, light, 70 * place.back);
}
