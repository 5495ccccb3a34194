/** A wish: how far a thing still is, in acts, and which acts done now bring it nearer. Estimates only: the play decides. */

import type { Intent } from '../../session/door';

export interface Wish {
  /** About so many acts; infinite when nothing can bring it from here. */
  readonly cost: number;
  readonly acts: readonly Intent[];
}

export const FULFILLED: Wish = { cost: 0, acts: [] };
export const HOPELESS: Wish = { cost: Number.POSITIVE_INFINITY, acts: [] };

/** So many ways are kept where several lead to the same thing, and so much longer than the best one may be. */
const WAYS = 4;
const DETOUR = 2;

export const wish = (cost: number, ...acts: readonly Intent[]): Wish => ({ cost, acts });

/** Further off by so much. */
export const after = ({ cost, acts }: Wish, more: number): Wish => ({ cost: cost + more, acts });

/** All of them. */
export function together(wishes: readonly Wish[]): Wish {
  let cost = 0;
  for (const one of wishes) cost += one.cost;
  return cost === Number.POSITIVE_INFINITY ? HOPELESS : { cost, acts: wishes.flatMap(({ acts }) => acts) };
}

/** Any of them: as near as the nearest; what nearly as near asks for is kept as another way. */
export function either(wishes: readonly Wish[]): Wish {
  const open = wishes
    .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a.cost - b.cost);
  const [best] = open;
  if (!best) return HOPELESS;
  if (best.cost === 0) return FULFILLED;
  const near = open.filter(({ cost }) => cost <= best.cost + DETOUR).slice(0, WAYS);
  return { cost: best.cost, acts: near.flatMap(({ acts }) => acts) };
}

/** The cheapest so many of them. */
export const severally = (wishes: readonly Wish[], atLeast: number): Wish =>
  together(wishes.toSorted((a, b) => a.cost - b.cost).slice(0, atLeast));

/** Two months of waiting cost as much as an act. */
export const TWO_MONTHS = 86400;

/** A wait that leads straight there. */
export const awaited = (minutes: number): Wish => wish(1 + minutes / TWO_MONTHS, waiting(minutes));

/** Waiting for so long, in whole minutes of at most a year. */
export const waiting = (minutes: number): Intent => ({
  act: 'wait',
  minutes: Math.min(525600, Math.max(1, Math.ceil(minutes))),
});
