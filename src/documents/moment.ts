/** What the wall clock shows at any minute, reckoned from the one clock a view carries. */

import { HOUR, type Minute, type WallClock, wallClock } from '../kernel/time';
import type { View } from '../session/door';

export function clockAt(view: Pick<View, 'clock' | 'minute'>, minute: Minute): WallClock {
  const { weekday, month, date, hour, minute: past, day } = view.clock;
  const then = wallClock({ weekday, month, date, clock: hour * HOUR + past }, minute - view.minute);
  return { ...then, day: then.day + day - 1 };
}
