/** Two chairs of one height, no desk between, even light: the place for bad news. At a bedside the second chair comes to the bed. */

import type { View } from '../session/door';
import { patientCue, personOf, stanceOf } from './cast';
import type { Cue } from './cue';
import { daylightAt, seasonOf, type Daylight } from './daylight';
import { blanketPlanes } from './figure/blanket';
import { inGown } from './figure/people';
import { hourOf } from './hour';
import { mix } from './palette';
import type { Place } from './place';
import { RoomScene, type Stage } from './room-scene';
import { MATTRESS, paintBed } from './rooms/bed';
import { paintChair } from './rooms/furniture';
import { paintWindow } from './rooms/openings';
import { paintWalls, type Pen } from './rooms/walls';

const CHAIR = [0x7d999b, 0x547479] as const;

/** The light does not tell the time here: it is even, whatever the hour. */
function evenLight(view: View): Daylight {
  const light = daylightAt(hourOf(view));
  const wall = [mix(light.wall[0], 0x3a565c, 0.5), mix(light.wall[1], 0x34505a, 0.7)] as const;
  return { ...light, wall, shaft: 0, night: light.night * 0.6 };
}

const bedAt = (place: Place): number => Math.max(150 * place.unit, place.free * 0.34);

const seatAt = (place: Place): { hers: number; yours: number } => {
  const apart = Math.min(150 * place.unit, place.free * 0.26);
  const middle = place.free * 0.5;
  return { hers: Math.max(middle - apart, 116 * place.unit), yours: middle + apart };
};

export class TalkScene extends RoomScene {
  constructor(stage: Stage) {
    super('talk', stage);
  }

  protected paintKey(view: View): string {
    return `${view.clock.month} ${view.clock.hour} ${stanceOf(view)}`;
  }

  protected paint(pen: Pen, place: Place, view: View): void {
    const light = evenLight(view);
    const { ground, unit } = place;
    paintWalls(pen, place, light);
    paintWindow(pen, place, light, seasonOf(view.clock.month));
    const { hers, yours } = seatAt(place);
    if (stanceOf(view) === 'lying') {
      const u = unit * 0.9;
      paintBed(pen, { x: bedAt(place), ground, unit: u, night: light.night });
      paintChair(pen, Math.min(place.free - 50 * u, bedAt(place) + 292 * u), ground, u, -1, CHAIR);
      return;
    }
    paintChair(pen, hers, ground, unit, 1, CHAIR);
    paintChair(pen, yours, ground, unit, -1, CHAIR);
  }

  protected cast(place: Place, view: View): readonly Cue[] {
    const stance = stanceOf(view);
    const { ground, unit } = place;
    if (stance === 'none') return [];
    if (stance === 'lying') {
      const u = unit * 0.9;
      const spot = { x: bedAt(place), ground: ground - (MATTRESS - 2) * u, unit: u, facing: 1 } as const;
      const cue = patientCue(view, stance, spot, 'left', inGown(personOf(view.patient.figure)));
      const { blanket } = view.patient.appearance;
      return [{ ...cue, cover: (s) => blanketPlanes(s, blanket), tucked: blanket === 'chin' }];
    }
    // What was said is answered by her back before her words: she turns to the window.
    const told = view.latest.some((shown) => shown.id.startsWith('consult:say-'));
    const spot = { x: seatAt(place).hers, ground, unit, facing: told ? -1 : 1 } as const;
    const cue = patientCue(view, 'seated', spot, 'left');
    const { carriage } = cue;
    const quiet = { ...carriage, near: 'thigh', face: carriage.face + (told ? 8 : 0) } as const;
    return [{ ...cue, carriage: quiet, flinch: false }];
  }
}
