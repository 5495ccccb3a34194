/** The slow parts of a course, which follow the disease by weeks, and the counters that conditions ask for. */

import type { Minute } from '../kernel/time';

export interface Blood {
  readonly hb: number;
  readonly albumin: number;
  readonly hba1c: number;
  readonly vitaminD: number;
  readonly alp: number;
  readonly alt: number;
}

export interface Bone {
  /** Lumbar score of the sound bodies, as the case counts it. */
  readonly score: number;
  /** 0 to 1: how far the infected body has hardened since. */
  readonly sclerosis: number;
  readonly fractureHazard: number;
  readonly broken: boolean;
}

/** Counters that conditions ask for. */
export interface Trace {
  readonly crpPeak: number;
  /** Lowest CRP since `crpLowFrom`; before that the present one. */
  readonly crpLow: number;
  readonly crpLowFrom: Minute;
  readonly afebrileHours: number;
  readonly sofaFreeHours: number;
  readonly effectiveHours: number;
  readonly antibioticHours: number;
  /** Hours since the last antibiotic; 0 while one runs. */
  readonly freeHours: number;
  readonly relapsed: boolean;
  /** When the present run of effective treatment began, and the first run that was gone on with. */
  readonly runFrom: Minute | null;
  readonly treatedFrom: Minute | null;
  /** Hours in bed without anything against clots. */
  readonly lyingHours: number;
}
