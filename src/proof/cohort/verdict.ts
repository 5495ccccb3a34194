/** Whether a comparison holds: every figure that set parameters is met, and four of five that were predicted. */

import type { Row } from './cohort';

/** Share of predicted rows that must lie in their published intervals. */
const PREDICTED = 0.8;

export interface Verdict {
  readonly holds: boolean;
  /** Rows outside that were used to set parameters: a fault each. */
  readonly setOutside: readonly Row[];
  readonly predicted: number;
  readonly predictedInside: number;
  readonly predictedOutside: readonly Row[];
}

export function verdictOn(rows: readonly Row[]): Verdict {
  const judged = rows.filter(({ inside, published }) => inside !== null || published !== null);
  // A row with an interval and nobody to measure has failed as well.
  const outside = judged.filter(({ inside, low }) => inside === false || (inside === null && low !== null));
  const predicted = judged.filter(({ role, low }) => role === 'predicted' && low !== null);
  const setOutside = outside.filter(({ role }) => role === 'set');
  const predictedOutside = outside.filter(({ role }) => role === 'predicted');
  const predictedInside = predicted.length - predictedOutside.length;
  return {
    holds: setOutside.length === 0 && predictedInside >= PREDICTED * predicted.length,
    setOutside,
    predicted: predicted.length,
    predictedInside,
    predictedOutside,
  };
}
