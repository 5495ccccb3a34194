/** The end: the desk under its lamp, or, where she has died, a made bed and an open window. */

import type { View } from '../session/door';
import type { Cue } from './cue';
import { daylightAt, seasonOf } from './daylight';
import type { Place } from './place';
import { RoomScene, type Stage } from './room-scene';
import { paintMadeBed } from './rooms/bed';
import { paintDesk } from './rooms/desk';
import { paintOpenWindow } from './rooms/openings';
import { paintShaft, paintWalls, type Pen } from './rooms/walls';

const MORNING = 8.5;

export class EndScene extends RoomScene {
  constructor(stage: Stage) {
    super('end', stage);
  }

  protected paintKey(view: View): string {
    return `${view.clock.month} ${view.patient.appearance.alive}`;
  }

  protected paint(pen: Pen, place: Place, view: View): void {
    if (view.patient.appearance.alive) {
      paintDesk(pen, place);
      return;
    }
    const light = daylightAt(MORNING);
    const unit = place.unit * (place.narrow ? 0.84 : 0.9);
    paintWalls(pen, place, light);
    paintOpenWindow(pen, place, light, seasonOf(view.clock.month));
    paintShaft(pen, place, light);
    const x = place.narrow ? 142 * unit : Math.max(150 * unit, place.free * 0.4);
    paintMadeBed(pen, { x, ground: place.ground, unit, night: 0 });
  }

  protected cast(): readonly Cue[] {
    return [];
  }
}
