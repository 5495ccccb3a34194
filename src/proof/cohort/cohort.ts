/** A cohort: virtual patients, the care they get, and the published figures that their lives are held against. */

import { round } from '../../kernel/arithmetic';
import type { Basis } from '../../kernel/basis';
import type { Measure } from './measure';
import type { Published } from './published';
import { type Virtual, virtual } from './virtual';

/** `set`: the figure was used to set parameters; `predicted`: it was not; `input`: it is put in as it stands. */
export type Role = 'set' | 'predicted' | 'input';

export interface RowPlan<Life> {
  readonly row: string;
  readonly unit:
    | '%'
    | 'points'
    | 'days'
    | 'hours'
    | 'months'
    | 'NRS'
    | 'mg/L'
    | 'mm/h'
    | 'mm'
    | 'score'
    | 'times';
  readonly published: Published;
  readonly simulated: Measure<Life>;
  readonly role: Role;
  /** Of the published figure. */
  readonly basis: Basis;
  readonly source: string;
}

export interface Row {
  readonly row: string;
  readonly unit: string;
  readonly published: number | null;
  readonly n: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly simulated: number | null;
  readonly simLow: number | null;
  readonly simHigh: number | null;
  /** Virtual patients it rests on. */
  readonly simN: number;
  readonly role: Role;
  readonly basis: Basis;
  readonly source: string;
  /** How the published and the simulated interval are made. */
  readonly intervals: readonly [string, string];
  /** Whether the simulated value lies in the published interval; null where there is none to lie in. */
  readonly inside: boolean | null;
}

export interface Plan<Life> {
  readonly name: string;
  /** Who, under what care. */
  readonly title: string;
  /** What a reader must know before she trusts a row: weights, cautions, what fits nothing. */
  readonly remarks: readonly string[];
  readonly live: (one: Virtual) => Life;
  readonly rows: readonly RowPlan<Life>[];
}

/** A cohort that may stand in one list with others, whatever it keeps of a life. */
export interface Cohort {
  readonly name: string;
  readonly title: string;
  readonly remarks: readonly string[];
  readonly run: (n: number, seed: number) => readonly Row[];
}

export function cohort<Life>(plan: Plan<Life>): Cohort {
  const { name, title, remarks } = plan;
  return {
    name,
    title,
    remarks,
    run: (n, seed) => {
      const lives = Array.from({ length: n }, (_, index) => plan.live(virtual(name, seed, index)));
      return plan.rows.map((row) => compared(row, lives));
    },
  };
}

const printed = (value: number | undefined): number | null => (value === undefined ? null : round(value, 2));

function compared<Life>(plan: RowPlan<Life>, lives: readonly Life[]): Row {
  const { row, unit, published, role, basis, source } = plan;
  const found = plan.simulated(lives);
  const { interval } = published;
  return {
    row,
    unit,
    published: printed(published.value ?? undefined),
    n: published.n,
    low: printed(interval?.low),
    high: printed(interval?.high),
    simulated: printed(found?.value),
    simLow: printed(found?.low),
    simHigh: printed(found?.high),
    simN: found?.of ?? 0,
    role,
    basis,
    source,
    intervals: [published.how, found?.how ?? 'nobody to measure'],
    // What is judged is what is printed, so that a reader can check it.
    inside:
      interval && found
        ? round(found.value, 2) >= round(interval.low, 2) && round(found.value, 2) <= round(interval.high, 2)
        : null,
  };
}
