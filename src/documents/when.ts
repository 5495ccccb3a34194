/** When something was, for what does not belong to this moment: a night has many hours. */

import type { Minute } from '../kernel/time';
import { formatMomentFrom } from '../text/format';
import type { Blotter } from './blotter';

/** Minutes: what is said takes a few, and is still of now. */
export const JUST_NOW = 15;

export function when(blotter: Blotter, { takenAt }: { readonly takenAt: Minute }): string {
  const { view, language } = blotter;
  return view.minute - takenAt < JUST_NOW
    ? ''
    : formatMomentFrom(blotter.clockAt(takenAt), view.clock, language);
}
