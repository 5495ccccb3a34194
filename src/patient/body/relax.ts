/** How a quantity follows its target: quickly one way, slowly the other. */

/**
 * `value` moved towards `target` for `hours`; `up` and `down` are time constants in hours. First order in the step,
 * which is an hour at most and at least an order of magnitude below every time constant used.
 */
export function follow(value: number, target: number, hours: number, up: number, down: number): number {
  const share = hours / (target > value ? up : down);
  return value + (target - value) * (share > 1 ? 1 : share);
}

/** Time constant (hours) of something that halves in `days`. */
export const halvesIn = (days: number): number => days * 34.62;
