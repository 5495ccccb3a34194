/** At home: her seat, the window over the pear tree, the telephone by which she is heard, the stairs she climbs. */

import type { View } from '../session/door';
import { patientCue, stanceOf } from './cast';
import type { Cue } from './cue';
import { hourOf, lightOf, treeOf } from './hour';
import { mix } from './palette';
import type { Place } from './place';
import { RoomScene, type Stage } from './room-scene';
import { paintTable } from './rooms/furniture';
import { paintArmchair, paintPicture, paintStandingLamp, paintTelephone } from './rooms/home-things';
import { paintMoon, paintWindow } from './rooms/openings';
import { paintStairs, RISE, TREAD, type Flight } from './rooms/stairs';
import { paintShaft, paintWalls, type Pen } from './rooms/walls';
import { paintGlobe, paintMap, paintShirts, paintSofa } from './rooms/young-home';

const PLASTER = [0x8a8471, 0x4b4d47] as const;
const PLASTER_NIGHT = [0x3a3630, 0x1b1d1e] as const;
const TABLE_HEIGHT = 84;
const WOOD = [0x6d5440, 0x47362a] as const;
const STEPS = 5;

const climbs = (view: View): boolean => view.stage.pose === 'stairs' && stanceOf(view) === 'standing';
const young = (view: View): boolean => view.patient.figure === 'young-mother';

export class HomeScene extends RoomScene {
  constructor(stage: Stage) {
    super('home', stage);
  }

  protected paintKey(view: View): string {
    return `${view.clock.month} ${treeOf(view)} ${Math.floor(hourOf(view) * 12)} ${this.onPhone(view)} ${climbs(view)}`;
  }

  private onPhone(view: View): boolean {
    return stanceOf(view) === 'seated' && view.latest.length > 0;
  }

  private chair(place: Place): number {
    return place.patient - (place.narrow ? 30 : 20) * place.unit;
  }

  private flight(place: Place, night: number): Flight {
    const unit = place.back;
    return {
      x: Math.min(place.patient + 30 * unit, place.free - (STEPS + 0.2) * TREAD * unit),
      ground: place.ground,
      unit,
      steps: STEPS,
      night,
    };
  }

  protected paint(pen: Pen, place: Place, view: View): void {
    const light = lightOf(view);
    const plaster = [
      mix(PLASTER[0], PLASTER_NIGHT[0], light.night),
      mix(PLASTER[1], PLASTER_NIGHT[1], light.night),
    ] as const;
    paintWalls(pen, place, light, plaster);
    paintWindow(pen, place, light, treeOf(view));
    paintMoon(pen, place, light, (hourOf(view) + 6) % 24);
    if (young(view)) this.youngRoom(pen, place, view, light.night);
    else if (place.chart)
      paintPicture(pen, place.chart.x + 30, place.chart.y + 30, place.chart.width * 0.8, light.night);
    paintShaft(pen, place, light);
    if (climbs(view)) paintStairs(pen, this.flight(place, light.night));
    else this.seats(pen, place, view, light.night);
  }

  private youngRoom(pen: Pen, { chart, unit, window }: Place, view: View, night: number): void {
    paintShirts(pen, window, night);
    if (!chart) return;
    paintMap(pen, chart.x + 12, chart.y + 8, chart.width * 1.2, night);
    const sill = window.y + window.height + Math.max(4, window.width * 0.055);
    if (climbs(view)) paintGlobe(pen, window.x + window.width * 0.5, sill, unit, night);
  }

  private seats(pen: Pen, place: Place, view: View, night: number): void {
    const { unit: u, ground } = place;
    const chair = this.chair(place);
    const table = chair + 168 * u;
    const top = ground - (TABLE_HEIGHT + 2) * u;
    if (young(view)) {
      if (!place.narrow) paintStandingLamp(pen, Math.max(30 * u, chair - 206 * u), ground - 4, u, night);
      paintSofa(pen, chair, ground, u, night);
      paintTable(pen, table, ground, u, 92, TABLE_HEIGHT, WOOD);
      paintGlobe(pen, table - 8 * u, top - 4 * u, u, night);
      return;
    }
    if (!place.narrow) paintStandingLamp(pen, chair - 92 * u, ground - 4, u, night);
    paintArmchair(pen, chair, ground, u, night);
    paintTable(pen, table, ground, u, 92, TABLE_HEIGHT, WOOD);
    paintTelephone(pen, table - 10 * u, top, u, night, this.onPhone(view));
  }

  protected cast(place: Place, view: View): readonly Cue[] {
    const stance = stanceOf(view);
    if (stance === 'none') return [];
    const { night } = lightOf(view);
    const chair = this.chair(place);
    const dim = night * 0.12;
    if (climbs(view)) return [this.onStairs(place, view, dim)];
    if (stance === 'standing') {
      const x = chair + 84 * place.unit;
      const spot = { x, ground: place.ground + 4, unit: place.standing, facing: 1, dim } as const;
      return [patientCue(view, stance, spot, 'left')];
    }
    const spot = { x: chair, ground: place.ground, unit: place.unit, facing: 1, dim } as const;
    const cue = patientCue(view, 'seated', spot, 'left');
    const ear = young(view) ? 'mobile' : 'ear';
    const listening = this.onPhone(view) ? ({ near: ear } as const) : {};
    return [{ ...cue, carriage: { ...cue.carriage, ...listening } }];
  }

  /** One foot on the first step, the other on the second. */
  private onStairs(place: Place, view: View, dim: number): Cue {
    const { x, ground, unit } = this.flight(place, 0);
    const spot = { x: x + TREAD * 0.72 * unit, ground: ground - RISE * unit, unit, facing: 1, dim } as const;
    const cue = patientCue(view, 'standing', spot, 'left');
    const climbing = { step: RISE, spread: TREAD * 0.92, lean: cue.carriage.lean + 5, far: 'rail' } as const;
    return { ...cue, shadow: false, carriage: { ...cue.carriage, ...climbing } };
  }
}
