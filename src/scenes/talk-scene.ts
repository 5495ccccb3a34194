/** The place for bad news: two chairs, no desk between. At a bedside the second chair comes to the bed. */

import type { View } from '../session/door';
import { patientCue, stanceOf } from './cast';
import type { Cue } from './cue';
import { personOf } from './dress';
import { blanketPlanes } from './figure/blanket';
import { inGown } from './figure/people';
import { treeOf } from './hour';
import type { Place } from './place';
import { RoomScene, type Stage } from './room-scene';
import { MATTRESS, paintBed } from './rooms/bed';
import { paintChair } from './rooms/furniture';
import type { Pen } from './rooms/walls';
import { CHAIR, evenLight, onHerChair, paintQuietRoom, paintTwoChairs } from './two-chairs';

const SMALLER = 0.9;

const bedAt = (place: Place): number => Math.max(150 * place.unit, place.free * 0.34);

export class TalkScene extends RoomScene {
  constructor(stage: Stage) {
    super('talk', stage);
  }

  protected paintKey(view: View): string {
    return `${view.clock.month} ${treeOf(view)} ${view.clock.hour} ${stanceOf(view)}`;
  }

  protected paint(pen: Pen, place: Place, view: View): void {
    const { ground, unit } = place;
    paintQuietRoom(pen, place, view);
    if (stanceOf(view) !== 'lying') {
      paintTwoChairs(pen, place);
      return;
    }
    const u = unit * SMALLER;
    paintBed(pen, { x: bedAt(place), ground, unit: u, night: evenLight(view).night });
    paintChair(pen, Math.min(place.free - 50 * u, bedAt(place) + 292 * u), ground, u, -1, CHAIR);
  }

  protected cast(place: Place, view: View): readonly Cue[] {
    const stance = stanceOf(view);
    const { ground, unit } = place;
    if (stance === 'none') return [];
    if (stance !== 'lying') return [onHerChair(place, view)];
    const u = unit * SMALLER;
    const spot = { x: bedAt(place), ground: ground - (MATTRESS - 2) * u, unit: u, facing: 1 } as const;
    const cue = patientCue(view, stance, spot, 'left', inGown(personOf(view.patient.figure)));
    const { blanket } = view.patient.appearance;
    return [{ ...cue, cover: (s) => blanketPlanes(s, blanket), tucked: blanket === 'chin' }];
  }
}
