/** One virtual patient of a cohort: everything about her is drawn by key, so patient 7 is the same among ten or ten thousand. */

import { exp, log } from '../../kernel/arithmetic';
import { draw, drawNormal } from '../../kernel/chance';

export interface Virtual {
  /** From 0. */
  readonly index: number;
  /** The seed of her body: what luck decides in `src/patient` hangs on it. */
  readonly seed: number;
  /** In [0, 1), by what it is about. */
  readonly luck: (subject: string) => number;
}

/** Seeds stay whole numbers that a double holds exactly. */
const SEEDS = 9007199254740991;

export function virtual(cohort: string, seed: number, index: number): Virtual {
  const own = Math.floor(draw(seed, 'cohort', cohort, index) * SEEDS);
  return { index, seed: own, luck: (subject) => draw(own, 'cohort', subject) };
}

export const uniform = (one: Virtual, subject: string, low: number, high: number): number =>
  low + (high - low) * one.luck(subject);

/** Kept within three standard deviations. */
export const normal = (one: Virtual, subject: string, mean: number, sd: number): number =>
  mean + sd * drawNormal(one.seed, 'cohort', subject);

/** Lognormal by its median and the factor of one standard deviation. */
export const lognormal = (one: Virtual, subject: string, median: number, factor: number): number =>
  median * exp(log(factor) * drawNormal(one.seed, 'cohort', subject));

/** A waiting time with this mean, memoryless. */
export const waiting = (one: Virtual, subject: string, mean: number): number =>
  -mean * log(1 - one.luck(subject));

/** True in this share of patients. */
export const happens = (one: Virtual, subject: string, share: number): boolean => one.luck(subject) < share;

/** One of several by weight. */
export function chosen<Choice>(
  one: Virtual,
  subject: string,
  choices: readonly (readonly [Choice, number])[],
): Choice {
  const last = choices[choices.length - 1];
  if (!last) throw new Error(`nothing to choose from for ${subject}`);
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let left = one.luck(subject) * total;
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  return last[0];
}
