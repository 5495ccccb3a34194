/** The incomplete beta and gamma functions, as far as exact intervals need them: the same bits in every engine. */

import { exp, log } from '../../kernel/arithmetic';

/** ln Γ(x) for x > 0: Stirling's series above 9, carried down by Γ(x + 1) = x Γ(x). */
export function logGamma(x: number): number {
  let below = 0;
  let at = x;
  while (at < 9) {
    below += log(at);
    at += 1;
  }
  const square = 1 / (at * at);
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / at;
  return (at - 0.5) * log(at) - at + 0.9189385332046727 + series - below;
}

const TINY = 1e-300;
const awayFromZero = (x: number): number => (x < TINY && x > -TINY ? TINY : x);

/** I_x(a, b): the chance that a beta variable lies below x. By its continued fraction (Lentz's way). */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast below the mean; above it the other tail is taken.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log(1 - x)) / a;
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    const step = d * c;
    fraction *= step;
    if (step > 1 - 1e-13 && step < 1 + 1e-13) break;
  }
  return front * fraction;
}

/** The chance that the sum of `n` waiting times with mean 1 lies below x; n is whole. */
export function waitingSum(x: number, n: number): number {
  let term = exp(-x);
  let above = 0;
  for (let k = 0; k < n; k++) {
    above += term;
    term = (term * x) / (k + 1);
  }
  return 1 - above;
}

/** Where a rising function reaches `target` between `low` and `high`, by halving. */
export function rootOf(rising: (x: number) => number, target: number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let n = 0; n < 60; n++) {
    const middle = (from + to) / 2;
    if (rising(middle) < target) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
