/** Whether an antibiotic stands between a specimen and its growth. */

import type { Minute } from '../../kernel/time';
import { isAntibiotic } from '../drugs/antibiotics';
import type { Exposure } from '../exposure';

/** `dose`: a single prophylactic dose in the last hours; `treated`: more than that within the last three days. */
export type OnBoard = 'none' | 'dose' | 'treated';

const ONE_DOSE = 8 * 60;
const WASHED_OUT = 3 * 24 * 60;

export function antibioticOnBoard(exposures: readonly Exposure[], minute: Minute): OnBoard {
  let found: OnBoard = 'none';
  for (const exposure of exposures) {
    if (exposure.kind !== 'drug' || !isAntibiotic(exposure.drug) || exposure.from >= minute) continue;
    const last = exposure.until === null || exposure.until > minute ? minute : exposure.until;
    if (minute - last >= WASHED_OUT) continue;
    if (last - exposure.from > ONE_DOSE) return 'treated';
    found = 'dose';
  }
  return found;
}
