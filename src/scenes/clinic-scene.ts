/** The clinic: a couch, a window that tells the hour, a door in which the consultant may stand. */

import type { View } from '../session/door';
import { stanceOf } from './cast';
import { atCouch, companion, couchOf } from './couch-side';
import type { Cue } from './cue';
import { daylightAt, seasonOf } from './daylight';
import { atDoor } from './door-side';
import { corridor, hourOf } from './hour';
import type { Place } from './place';
import { RoomScene, type Stage } from './room-scene';
import { paintChart } from './rooms/chart';
import { paintCouch } from './rooms/furniture';
import { paintDoor, paintWindow } from './rooms/openings';
import { paintShaft, paintWalls, type Pen } from './rooms/walls';

export class ClinicScene extends RoomScene {
  constructor(stage: Stage) {
    super('clinic', stage);
  }

  protected override doorStands(): boolean {
    return true;
  }

  protected paintKey(view: View): string {
    return `${view.clock.month} ${Math.floor(hourOf(view) * 12)} ${stanceOf(view) === 'lying'}`;
  }

  protected paint(pen: Pen, place: Place, view: View): void {
    const light = daylightAt(hourOf(view));
    paintWalls(pen, place, light);
    paintWindow(pen, place, light, seasonOf(view.clock.month));
    if (place.chart) paintChart(pen, place.chart, light.night);
    paintDoor(pen, place, light.night, { opening: corridor(light), spill: light.night });
    paintShaft(pen, place, light);
    paintCouch(pen, couchOf(place, view, light.night));
  }

  protected cast(place: Place, view: View): readonly Cue[] {
    return [
      ...atDoor(place, view, 'left'),
      ...companion(place, view, 'left'),
      ...atCouch(place, view, 'left'),
    ];
  }
}
