/** A wish: how far a thing still is, in acts, and which acts done now bring it nearer. Estimates only: the play decides. */

import type { Intent } from '../../session/door';

/** An act to do now. `later`: how much rather the others are tried first; 0 for what the nearest way asks for. */
export interface Hint {
  readonly intent: Intent;
  readonly later: number;
}

export interface Wish {
  /** About so many acts; infinite when nothing can bring it from here. */
  readonly cost: number;
  readonly hints: readonly Hint[];
}

export const FULFILLED: Wish = { cost: 0, hints: [] };
export const HOPELESS: Wish = { cost: Number.POSITIVE_INFINITY, hints: [] };

/** So many ways are kept where several lead to the same thing, and so much longer than the best one may be. */
const WAYS = 5;
const DETOUR = 4;
/** How much rather the first of several ways is tried, for each place in the row. */
const RATHER = 0.5;

const NO_HINTS: readonly Hint[] = [];

/** How far, and nothing of how. */
export const costOnly = (of: Wish): Wish => (of.hints.length === 0 ? of : { cost: of.cost, hints: NO_HINTS });

/** So far off; any of these acts may bring it, the first one rather. */
export const wish = (cost: number, ...acts: readonly Intent[]): Wish => ({
  cost,
  hints: acts.map((intent, place) => ({ intent, later: place * RATHER })),
});

/** Further off by so much. */
export const after = ({ cost, hints }: Wish, more: number): Wish => ({ cost: cost + more, hints });

/** The same with each act as `make` would have it. */
export const reworded = ({ cost, hints }: Wish, make: (intent: Intent) => Intent): Wish => ({
  cost,
  hints: hints.map(({ intent, later }) => ({ intent: make(intent), later })),
});

/** The same, tried so much later. */
export const postponed = ({ cost, hints }: Wish, more: number): Wish => ({
  cost,
  hints: hints.map(({ intent, later }) => ({ intent, later: later + more })),
});

/** All of them. */
export function together(wishes: readonly Wish[]): Wish {
  let cost = 0;
  for (const one of wishes) cost += one.cost;
  if (cost === Number.POSITIVE_INFINITY) return HOPELESS;
  if (cost === 0) return FULFILLED;
  const helped = wishes.filter(({ hints }) => hints.length > 0);
  return { cost, hints: helped.length === 0 ? NO_HINTS : helped.flatMap(({ hints }) => hints) };
}

/** Any of them: as near as the nearest; what nearly as near asks for is kept as another way. */
export function either(wishes: readonly Wish[]): Wish {
  const open = wishes
    .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a.cost - b.cost);
  const [best] = open;
  if (!best) return HOPELESS;
  if (best.cost === 0) return FULFILLED;
  if (open.length === 1) return best;
  const near = open.filter(({ cost }) => cost <= best.cost + DETOUR).slice(0, WAYS);
  return {
    cost: best.cost,
    hints: near.flatMap(({ cost, hints }, place) =>
      place === 0
        ? hints
        : hints.map(({ intent, later }) => ({ intent, later: later + cost - best.cost + place * RATHER })),
    ),
  };
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
