/** The end: the desk under its lamp; or she herself, well or on her chair; or, where she has died, a made bed. */

import type { View } from '../session/door';
import { patientCue, stanceOf } from './cast';
import type { Cue } from './cue';
import { daylightAt } from './daylight';
import { treeOf } from './hour';
import type { Place } from './place';
import { paintReviewRoom } from './review-room';
import { RoomScene, type Stage } from './room-scene';
import { paintMadeBed } from './rooms/bed';
import { paintDesk } from './rooms/desk';
import { paintOpenWindow } from './rooms/openings';
import { paintShaft, paintWalls, type Pen } from './rooms/walls';
import { onHerChair, paintQuietRoom, paintTwoChairs } from './two-chairs';

/** The light of the last picture, whatever the clock says. */
const MORNING = 9.5;
const EARLY = 8.5;

export class EndScene extends RoomScene {
  constructor(stage: Stage) {
    super('end', stage);
  }

  protected paintKey(view: View): string {
    return `${view.clock.month} ${treeOf(view)} ${view.patient.appearance.alive} ${stanceOf(view)}`;
  }

  protected paint(pen: Pen, place: Place, view: View): void {
    if (!view.patient.appearance.alive) paintEmptyBed(pen, place, view);
    else if (stanceOf(view) === 'standing') paintReviewRoom(pen, place, view, MORNING);
    else if (stanceOf(view) === 'seated') {
      paintQuietRoom(pen, place, view);
      paintTwoChairs(pen, place);
    } else paintDesk(pen, place);
  }

  /** On her way out she walks past the light-box and does not look at it. */
  protected cast(place: Place, view: View): readonly Cue[] {
    const stance = stanceOf(view);
    if (stance === 'seated') return [onHerChair(place, view)];
    if (stance !== 'standing') return [];
    const { door, ground, standing, free } = place;
    const x = Math.max(free * 0.3, door.x - 96 * standing);
    const cue = patientCue(view, 'standing', { x, ground: ground + 4, unit: standing, facing: 1 }, 'right');
    return [{ ...cue, carriage: { ...cue.carriage, spread: 40 } }];
  }
}

function paintEmptyBed(pen: Pen, place: Place, view: View): void {
  const light = daylightAt(EARLY, view.clock.month);
  const unit = place.unit * (place.narrow ? 0.84 : 0.9);
  paintWalls(pen, place, light);
  paintOpenWindow(pen, place, light, treeOf(view));
  paintShaft(pen, place, light);
  const x = place.narrow ? 142 * unit : Math.max(150 * unit, place.free * 0.4);
  paintMadeBed(pen, { x, ground: place.ground, unit, night: 0 });
}
