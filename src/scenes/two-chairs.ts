/** Two chairs of one height in even light: where something hard is said, or read aloud. */

import type { View } from '../session/door';
import { patientCue } from './cast';
import type { Cue } from './cue';
import type { Daylight } from './daylight';
import { lightOf, treeOf } from './hour';
import { mix } from './palette';
import type { Place } from './place';
import { paintChair } from './rooms/furniture';
import { paintWindow } from './rooms/openings';
import { paintWalls, type Pen } from './rooms/walls';

export const CHAIR = [0x7d999b, 0x547479] as const;

/** The light does not tell the time here: it is even, whatever the hour. */
export function evenLight(view: View): Daylight {
  const light = lightOf(view);
  const wall = [mix(light.wall[0], 0x3a565c, 0.5), mix(light.wall[1], 0x34505a, 0.7)] as const;
  return { ...light, wall, shaft: 0, night: light.night * 0.6 };
}

const seatAt = (place: Place): { hers: number; yours: number } => {
  const apart = Math.min(150 * place.unit, place.free * 0.26);
  const middle = place.free * 0.5;
  return { hers: Math.max(middle - apart, 116 * place.unit), yours: middle + apart };
};

export function paintQuietRoom(pen: Pen, place: Place, view: View): void {
  const light = evenLight(view);
  paintWalls(pen, place, light);
  paintWindow(pen, place, light, treeOf(view));
}

export function paintTwoChairs(pen: Pen, place: Place): void {
  const { hers, yours } = seatAt(place);
  paintChair(pen, hers, place.ground, place.unit, 1, CHAIR);
  paintChair(pen, yours, place.ground, place.unit, -1, CHAIR);
}

/** What was said is answered by her back before her words: she turns to the window. */
export function onHerChair(place: Place, view: View): Cue {
  const { ground, unit } = place;
  const told = view.latest.some((shown) => shown.id.startsWith('consult:say-'));
  const spot = { x: seatAt(place).hers, ground, unit, facing: told ? -1 : 1 } as const;
  const cue = patientCue(view, 'seated', spot, 'left');
  const { carriage } = cue;
  const quiet = {
    ...carriage,
    // What she came in with stands outside; a stick she keeps.
    aid: carriage.aid === 'stick' ? carriage.aid : ('none' as const),
    near: 'thigh' as const,
    face: carriage.face + (told ? 8 : 0),
  };
  return { ...cue, carriage: quiet, flinch: 0 };
}
