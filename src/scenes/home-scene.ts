/** At home: her chair, the window over the pear tree, the telephone by which she is heard. */

import { patientCue, speaks, stanceOf } from './cast';
import type { Cue } from './cue';
import { daylightAt, seasonOf } from './daylight';
import { hourOf } from './hour';
import { mix } from './palette';
import type { Place } from './place';
import { RoomScene, type Stage } from './room-scene';
import { paintTable } from './rooms/furniture';
import { paintArmchair, paintPicture, paintStandingLamp, paintTelephone } from './rooms/home-things';
import { paintMoon, paintWindow } from './rooms/openings';
import { paintShaft, paintWalls, type Pen } from './rooms/walls';
import type { View } from '../session/door';

const PLASTER = [0x8a8471, 0x4b4d47] as const;
const PLASTER_NIGHT = [0x3a3630, 0x1b1d1e] as const;
const TABLE_HEIGHT = 84;

export class HomeScene extends RoomScene {
  constructor(stage: Stage) {
    super('home', stage);
  }

  protected paintKey(view: View): string {
    return `${view.clock.month} ${Math.floor(hourOf(view) * 12)} ${this.onPhone(view)}`;
  }

  private onPhone(view: View): boolean {
    return stanceOf(view) === 'seated' && (speaks(view, 'patient') || view.latest.length > 0);
  }

  private chair(place: Place): number {
    return place.patient - (place.narrow ? 30 : 20) * place.unit;
  }

  protected paint(pen: Pen, place: Place, view: View): void {
    const hour = hourOf(view);
    const light = daylightAt(hour);
    const { unit: u, ground } = place;
    const plaster = [
      mix(PLASTER[0], PLASTER_NIGHT[0], light.night),
      mix(PLASTER[1], PLASTER_NIGHT[1], light.night),
    ] as const;
    paintWalls(pen, place, light, plaster);
    paintWindow(pen, place, light, seasonOf(view.clock.month));
    paintMoon(pen, place, light, (hour + 6) % 24);
    if (place.chart)
      paintPicture(pen, place.chart.x + 30, place.chart.y + 30, place.chart.width * 0.8, light.night);
    paintShaft(pen, place, light);
    const chair = this.chair(place);
    if (!place.narrow) paintStandingLamp(pen, chair - 92 * u, ground - 4, u, light.night);
    paintArmchair(pen, chair, ground, u, light.night);
    const table = chair + 168 * u;
    paintTable(pen, table, ground, u, 92, TABLE_HEIGHT, [0x6d5440, 0x47362a]);
    paintTelephone(pen, table - 10 * u, ground - (TABLE_HEIGHT + 2) * u, u, light.night, this.onPhone(view));
  }

  protected cast(place: Place, view: View): readonly Cue[] {
    const stance = stanceOf(view);
    if (stance === 'none') return [];
    const { night } = daylightAt(hourOf(view));
    const chair = this.chair(place);
    const dim = night * 0.12;
    if (stance === 'standing') {
      const spot = {
        x: chair + 84 * place.unit,
        ground: place.ground + 4,
        unit: place.standing,
        facing: 1,
        dim,
      } as const;
      return [patientCue(view, stance, spot, 'left')];
    }
    const cue = patientCue(
      view,
      'seated',
      { x: chair, ground: place.ground, unit: place.unit, facing: 1, dim },
      'left',
    );
    const listening = this.onPhone(view) ? ({ near: 'ear' } as const) : {};
    return [{ ...cue, carriage: { ...cue.carriage, ...listening } }];
  }
}
