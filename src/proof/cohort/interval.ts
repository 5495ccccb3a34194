/** The 95 % intervals that the comparison uses, each with the way it is made in words. */

import { incompleteBeta, rootOf, waitingSum } from './beta';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const TAIL = 0.025;

/** Exact (Clopper and Pearson) for `events` of `n`. As shares, 0 to 1. */
export function exactShare(events: number, n: number): Interval {
  const low = events <= 0 ? 0 : rootOf((x) => incompleteBeta(x, events, n - events + 1), TAIL, 0, 1);
  const high = events >= n ? 1 : rootOf((x) => incompleteBeta(x, events + 1, n - events), 1 - TAIL, 0, 1);
  return { low, high };
}

/** Of a mean: 1.96 standard errors each way. */
export function ofMean(mean: number, sd: number, n: number): Interval {
  const off = (1.96 * sd) / Math.sqrt(n);
  return { low: mean - off, high: mean + off };
}

/** Of the mean of waiting times, exact if they are memoryless: what a paper allows that prints no spread. */
export function ofWaiting(mean: number, n: number): Interval {
  const most = 4 * n + 40;
  return {
    low: (mean * n) / rootOf((x) => waitingSum(x, n), 1 - TAIL, 0, most),
    high: (mean * n) / rootOf((x) => waitingSum(x, n), TAIL, 0, most),
  };
}

/** Of the median of sorted values: the ranks half the number ± 0.98 of its root. */
export function ofMedian(sorted: readonly number[]): Interval {
  const off = 0.98 * Math.sqrt(sorted.length);
  const low = Math.max(0, Math.floor(sorted.length / 2 - off));
  const high = Math.min(sorted.length - 1, Math.ceil(sorted.length / 2 + off));
  return { low: sorted[low] ?? 0, high: sorted[high] ?? 0 };
}
