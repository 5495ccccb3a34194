/** A spread in five figures: least, tenth, middle, ninetieth of a hundred, most. */

export interface Spread {
  readonly least: number;
  readonly p10: number;
  readonly median: number;
  readonly p90: number;
  readonly most: number;
}

/** Each figure is a value that occurred, so that whole days and grades stay whole; of nothing everything is 0. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { least: at(0), p10: at(0.1), median: at(0.5), p90: at(0.9), most: at(1) };
}
