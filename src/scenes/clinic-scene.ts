/** The clinic: a couch, a window that tells the hour, a door in which the consultant may stand. */

import type { View } from '../session/door';
import { stanceOf } from './cast';
import { atCouch, companion, couchOf } from './couch-side';
import type { Cue } from './cue';
import type { Daylight } from './daylight';
import { atDoor } from './door-side';
import { corridor, hourOf, lightOf, treeOf } from './hour';
import { Motes } from './motes';
import type { Place } from './place';
import { RoomScene, type Stage } from './room-scene';
import { paintBay } from './rooms/emergency';
import { paintDoor, paintWindow } from './rooms/openings';
import { paintShaft, paintWalls, type Pen } from './rooms/walls';
import { dripRuns, onInfusion, paintFurniture, paintOnWall } from './treatment-room';

export class ClinicScene extends RoomScene {
  private motes: Motes | undefined;
  private daylight: Daylight | undefined;

  constructor(stage: Stage) {
    super('clinic', stage);
  }

  override create(): void {
    this.motes = new Motes(this);
    super.create();
  }

  protected override arranged(_place: Place, view: View): void {
    this.daylight = lightOf(view);
  }

  protected override live(now: number, _view: View, still: boolean): void {
    if (this.daylight) this.motes?.drift(now, this.place, this.daylight, still);
  }

  protected override doorStands(): boolean {
    return true;
  }

  protected paintKey(view: View): string {
    const { month } = view.clock;
    return [
      month,
      treeOf(view),
      Math.floor(hourOf(view) * 12),
      stanceOf(view),
      view.stage.room,
      dripRuns(view),
    ].join(' ');
  }

  protected paint(pen: Pen, place: Place, view: View): void {
    const light = lightOf(view);
    const { night } = light;
    const bay = view.stage.room === 'emergency';
    paintWalls(pen, place, light);
    if (bay) paintBay(pen, place, night, place.unit, couchOf(place, view, 0).edge - 90 * place.unit);
    else {
      paintWindow(pen, place, light, treeOf(view));
      paintOnWall(pen, place, view, night);
    }
    paintDoor(pen, place, night, { opening: corridor(light), spill: night });
    if (!bay) paintShaft(pen, place, light);
    paintFurniture(pen, place, view, night);
  }

  protected cast(place: Place, view: View): readonly Cue[] {
    return [
      ...atDoor(place, view, 'left'),
      ...companion(place, view, 'left'),
      ...atCouch(place, view, 'left').map((cue) => onInfusion(cue, place, view)),
    ];
  }
}
