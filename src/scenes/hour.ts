/** The hour of a view, and the light of the corridor at it. */

import type { View } from '../session/door';
import { daylightAt, seasonOf, type Daylight, type Season } from './daylight';
import { mix } from './palette';

export const hourOf = (view: View): number => view.clock.hour + view.clock.minute / 60;

/** The light of this hour of this month. */
export const lightOf = (view: View): Daylight => daylightAt(hourOf(view), view.clock.month);

/** The tree in the window on this day. */
export const treeOf = ({ clock }: View): Season => seasonOf(clock.month, clock.date);

/** Warm grey by day, lamplight by night. */
export const corridor = (light: Daylight): number => mix(0x8b8268, 0xe8c27c, light.night);
