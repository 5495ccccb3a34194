/** The clinic to which she comes back: morning light from the door, her film behind her and smaller than she is. */

import type { View } from '../session/door';
import { couchOf } from './couch-side';
import { daylightAt } from './daylight';
import { corridor, treeOf } from './hour';
import { mix } from './palette';
import type { Box, Place } from './place';
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

/** Where the door leads no leaves hang before the light. */
export function paintReviewRoom(pen: Pen, place: Place, view: View, hour: number): void {
  const light = daylightAt(hour, view.clock.month);
  const open = daylightAt(hour);
  paintWalls(pen, place, light);
  paintWindow(pen, place, light, treeOf(view));
  paintDoor(pen, place, light.night, {
    opening: mix(corridor(open), open.sun, 0.7 * open.shaft),
    spill: 1,
  });
  paintLightBox(pen, filmOf(place));
  paintMorning(pen, place, open);
  paintCouch(pen, couchOf(place, view, light.night));
}
