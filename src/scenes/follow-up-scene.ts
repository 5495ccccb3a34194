/** The clinic again in another season, in morning light from the other side: she first, the film behind her and smaller. */

import type { View } from '../session/door';
import { stanceOf } from './cast';
import { atCouch, companion, couchOf } from './couch-side';
import type { Cue } from './cue';
import { daylightAt, seasonOf } from './daylight';
import { atDoor } from './door-side';
import { corridor, hourOf } from './hour';
import { mix } from './palette';
import type { Box, Place } from './place';
import { RoomScene, type Stage } from './room-scene';
import { paintCouch } from './rooms/furniture';
import { paintLightBox } from './rooms/light-box';
import { paintDoor, paintWindow } from './rooms/openings';
import { paintMorning, paintWalls, type Pen } from './rooms/walls';

/** At her shoulder, never taller than half of her. */
function filmOf(place: Place): Box {
  const height = place.unit * (place.narrow ? 84 : 104);
  const width = height * 0.72;
  const x = place.narrow
    ? place.window.x + place.window.width + 14
    : place.window.x + place.window.width + height * 0.5;
  return { x, y: place.window.y + (place.narrow ? 0 : 14), width, height };
}

export class FollowUpScene extends RoomScene {
  constructor(stage: Stage) {
    super('follow-up', stage);
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
    paintDoor(pen, place, light.night, {
      opening: mix(corridor(light), light.sun, 0.7 * light.shaft),
      spill: 1,
    });
    paintLightBox(pen, filmOf(place));
    paintMorning(pen, place, light);
    paintCouch(pen, couchOf(place, view, light.night));
  }

  protected cast(place: Place, view: View): readonly Cue[] {
    return [
      ...atDoor(place, view, 'right'),
      ...companion(place, view, 'right'),
      ...atCouch(place, view, 'right'),
    ];
  }
}
