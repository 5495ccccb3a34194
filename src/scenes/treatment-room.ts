/** The second looks of the clinic: the pain clinic with its trolley, the infusion room with its chairs. */

import type { View } from '../session/door';
import { stanceOf } from './cast';
import { couchOf } from './couch-side';
import type { Cue } from './cue';
import { dripLine } from './figure/blanket';
import { point } from './figure/geometry';
import type { Place } from './place';
import { dripAt, paintDrip, type Drip } from './rooms/bed';
import { paintChart } from './rooms/chart';
import { paintCouch } from './rooms/furniture';
import { paintInfusionChair, paintTrolley, paintWallScreen } from './rooms/treatment-things';
import type { Pen } from './rooms/walls';

const LEVEL = 0.8;
const AWAY = 0.35;

/** Something runs into her vein. */
export const dripRuns = (view: View): boolean =>
  view.treatments.some(({ route, until }) => route === 'iv' && until === null);

const inChair = (view: View): boolean => view.stage.room === 'infusion' && stanceOf(view) === 'seated';

const standAt = ({ patient, ground, unit }: Place): Drip => dripAt(patient + 108 * unit, ground, unit);

export function paintOnWall(pen: Pen, { chart, narrow, window }: Place, view: View, night: number): void {
  if (view.stage.room === 'pain-clinic') {
    const width = narrow ? window.width * 0.8 : (chart?.width ?? window.width) * 1.15;
    const x = chart?.x ?? window.x + window.width + 12;
    paintWallScreen(pen, x, window.y + window.height * 0.16, width, night);
  } else if (chart && view.stage.room !== 'infusion') paintChart(pen, chart, night);
}

export function paintFurniture(pen: Pen, place: Place, view: View, night: number): void {
  const { unit, ground, patient, narrow } = place;
  if (inChair(view)) {
    if (!narrow)
      paintInfusionChair(pen, patient - 196 * unit, ground - 8, unit * 0.92, Math.max(night, AWAY));
    paintDrip(pen, standAt(place), ground, unit, dripRuns(view) ? LEVEL : null, night);
    paintInfusionChair(pen, patient, ground, unit, night);
    return;
  }
  paintCouch(pen, couchOf(place, view, night));
  if (view.stage.room === 'pain-clinic')
    paintTrolley(pen, Math.max(patient - 190 * unit, 44 * unit), ground + 8, unit, night);
}

/** Her hand lies still on her lap while the line runs into it. */
export function onInfusion(cue: Cue, place: Place, view: View): Cue {
  if (!inChair(view) || !dripRuns(view)) return cue;
  const { bag } = standAt(place);
  const x = (bag.x + bag.width / 2 - cue.x) / cue.unit;
  const bottom = (bag.y + bag.height - cue.ground) / cue.unit;
  return {
    ...cue,
    carriage: { ...cue.carriage, near: 'thigh' },
    before: (s) => dripLine(s, point(x, bottom + s.ground)),
  };
}
