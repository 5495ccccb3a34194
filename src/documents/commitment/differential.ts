/** Shares of one whole: moving per cent between diagnoses so that they never exceed a hundred. */

/** Whole per cent by hypothesis. */
export type Shares = Readonly<Record<string, number>>;

export const WHOLE = 100;
const STEP = 5;

export const given = (shares: Shares): number => Object.values(shares).reduce((sum, share) => sum + share, 0);

/** What nobody has been given yet. */
export const remainder = (shares: Shares): number => WHOLE - given(shares);

/**
 * Sets one share (0 to 100). What it gains comes from the remainder first, then from the others, five per cent at a
 * time from whoever then has most (the earlier in the list at a tie); what it loses goes to the remainder.
 */
export function setShare(shares: Shares, id: string, percent: number): Shares {
  const wanted = Math.min(WHOLE, Math.max(0, Math.round(percent)));
  const next: Record<string, number> = { ...shares, [id]: wanted };
  for (let over = given(next) - WHOLE; over > 0; over = given(next) - WHOLE) {
    const others = Object.keys(next).filter((other) => other !== id && (next[other] ?? 0) > 0);
    const largest = others.reduce<string | undefined>(
      (best, other) => (best === undefined || (next[other] ?? 0) > (next[best] ?? 0) ? other : best),
      undefined,
    );
    if (largest === undefined) break;
    const has = next[largest] ?? 0;
    next[largest] = has - Math.min(over, has, STEP);
  }
  return next;
}

/** Up or down to the next multiple of five. */
export function stepShare(shares: Shares, id: string, direction: 1 | -1): Shares {
  const now = shares[id] ?? 0;
  const next = direction > 0 ? Math.floor(now / STEP) * STEP + STEP : Math.ceil(now / STEP) * STEP - STEP;
  return setShare(shares, id, next);
}

/**
 * The shares as they are sealed: scaled so that they make a hundred in whole per cent, largest fraction first.
 * Undefined when nothing was given at all.
 */
export function wholeShares(shares: Shares, ids: readonly string[]): Shares | undefined {
  const sum = given(shares);
  if (sum === 0) return undefined;
  const exact = ids.map((id) => ({ id, part: ((shares[id] ?? 0) * WHOLE) / sum }));
  const whole: Record<string, number> = {};
  for (const { id, part } of exact) whole[id] = Math.floor(part);
  const byFraction = [...exact].sort((a, b) => b.part - Math.floor(b.part) - (a.part - Math.floor(a.part)));
  let left = WHOLE - given(whole);
  for (const { id } of byFraction) {
    if (left === 0) break;
    whole[id] = (whole[id] ?? 0) + 1;
    left -= 1;
  }
  return whole;
}
