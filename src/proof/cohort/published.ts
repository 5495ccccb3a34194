/** What a paper prints, with the interval that its numbers allow. */

import { exactShare, type Interval, ofMean, ofWaiting } from './interval';

export interface Published {
  /** As printed; null where no paper gives a figure and the row is shown beside none. */
  readonly value: number | null;
  /** Patients or sites it rests on; null where the paper, as far as it was read, does not say. */
  readonly n: number | null;
  /** Null where nothing can be said: such a row is not judged. */
  readonly interval: Interval | null;
  readonly how: string;
}

const percent = ({ low, high }: Interval): Interval => ({ low: 100 * low, high: 100 * high });

/** `events` of `n` patients, in per cent. */
export const events = (count: number, n: number): Published => ({
  value: (100 * count) / n,
  n,
  interval: percent(exactShare(count, n)),
  how: `exact (Clopper-Pearson) for ${count} of ${n}`,
});

/** A printed percentage of `n`: from the lowest to the highest exact interval of the whole numbers nearest to it. */
export function printed(value: number, n: number): Published {
  const at = (value * n) / 100;
  const nearest = Math.round(at);
  const fits = Math.round((100 * nearest) / n) === Math.round(value);
  const [few, many] = fits ? [nearest, nearest] : [Math.floor(at), Math.ceil(at)];
  const [low, high] = [percent(exactShare(few, n)).low, percent(exactShare(many, n)).high];
  const of = fits ? `${nearest} of ${n}` : `${few} to ${many} of ${n}, as no whole number fits`;
  return { value, n, interval: { low, high }, how: `exact (Clopper-Pearson) for ${of}` };
}

export const meanOf = (value: number, sd: number, n: number, ofSd: string): Published => ({
  value,
  n,
  interval: ofMean(value, sd, n),
  how: `mean ± 1.96 standard errors, standard deviation ${sd} (${ofSd})`,
});

/** A mean interval of time printed without a spread. */
export const waitingOf = (value: number, n: number): Published => ({
  value,
  n,
  interval: ofWaiting(value, n),
  how: 'exact for the mean of memoryless waiting times (the paper prints a range only)',
});

/** Limits that stand in the source, or that are reasoned out in `how`. */
export const stated = (
  value: number,
  low: number,
  high: number,
  n: number | null,
  how: string,
): Published => ({ value, n, interval: { low, high }, how });

/** Put into the model as it stands: shown, not judged. */
export const putIn = (value: number, n: number | null, how: string): Published => ({
  value,
  n,
  interval: null,
  how,
});

/** No figure in any paper: what the model does is shown, and judged by nobody. */
export const unpublished = (how: string): Published => ({ value: null, n: null, interval: null, how });
