/** What is counted in the lives of many virtual patients: a share, a mean, a middle, a difference of two shares. */

import { exactShare, type Interval, ofMean, ofMedian } from './interval';

export interface Measured extends Interval {
  readonly value: number;
  /** How many patients it rests on. */
  readonly of: number;
  /** How its interval is made. */
  readonly how: string;
}

/** Null where there is nobody to measure. */
export type Measure<Life> = (lives: readonly Life[]) => Measured | null;

/** Per cent of patients of whom it is true; `null` leaves a patient out of the count. */
export function share<Life>(of: (life: Life) => boolean | null): Measure<Life> {
  return (lives) => {
    let events = 0;
    let n = 0;
    for (const life of lives) {
      const is = of(life);
      if (is === null) continue;
      n++;
      if (is) events++;
    }
    if (n === 0) return null;
    const { low, high } = exactShare(events, n);
    return {
      value: (100 * events) / n,
      low: 100 * low,
      high: 100 * high,
      of: n,
      how: 'exact (Clopper-Pearson)',
    };
  };
}

const numbersOf = <Life>(lives: readonly Life[], of: (life: Life) => number | null): readonly number[] =>
  lives.map(of).filter((value): value is number => value !== null);

export function mean<Life>(of: (life: Life) => number | null): Measure<Life> {
  return (lives) => {
    const values = numbersOf(lives, of);
    const n = values.length;
    if (n === 0) return null;
    const value = values.reduce((sum, one) => sum + one, 0) / n;
    const squares = values.reduce((sum, one) => sum + (one - value) * (one - value), 0);
    const sd = n > 1 ? Math.sqrt(squares / (n - 1)) : 0;
    return { value, ...ofMean(value, sd, n), of: n, how: 'mean ± 1.96 standard errors' };
  };
}

export function median<Life>(of: (life: Life) => number | null): Measure<Life> {
  return (lives) => {
    const sorted = [...numbersOf(lives, of)].sort((a, b) => a - b);
    const n = sorted.length;
    if (n === 0) return null;
    const upper = sorted[Math.floor(n / 2)] ?? 0;
    const value = n % 2 === 1 ? upper : ((sorted[n / 2 - 1] ?? 0) + upper) / 2;
    return { value, ...ofMedian(sorted), of: n, how: 'median by ranks' };
  };
}

/** Percentage points by which a share in the first group exceeds that in the second. */
export function shareApart<Life>(
  of: (life: Life) => boolean,
  first: (life: Life) => boolean,
  second: (life: Life) => boolean,
): Measure<Life> {
  return (lives) => {
    const one = share<Life>((life) => (first(life) ? of(life) : null))(lives);
    const other = share<Life>((life) => (second(life) ? of(life) : null))(lives);
    if (!one || !other) return null;
    const variance = (part: Measured): number => (part.value * (100 - part.value)) / part.of;
    const off = 1.96 * Math.sqrt(variance(one) + variance(other));
    const value = one.value - other.value;
    return {
      value,
      low: value - off,
      high: value + off,
      of: one.of + other.of,
      how: 'difference ± 1.96 standard errors',
    };
  };
}
