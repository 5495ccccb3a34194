/** What is done to a body, with its times in minutes of the encounter. The course knows of care only through these. */

import type { Level } from '../kernel/imaging-findings';
import { DAY, type Minute } from '../kernel/time';

export const ROUTES = ['iv', 'oral', 'sc', 'im'] as const;
export type Route = (typeof ROUTES)[number];

export const OPERATIONS = [
  'posterior-debridement',
  'anterior-corpectomy',
  'redebridement',
  'percutaneous-drain',
  'one-stage-corpectomy',
  'decompression',
  'fixation',
] as const;
export type OperationKind = (typeof OPERATIONS)[number];

export type Exposure =
  /** A course of one drug; `drug` is the act id of the catalogue (cefazolin, ibuprofen, …). `until` null = goes on. */
  | {
      readonly kind: 'drug';
      readonly drug: string;
      readonly route: Route;
      readonly from: Minute;
      readonly until: Minute | null;
      /** Minutes after midnight at which it is taken; without it the usual interval runs from `from`. */
      readonly times?: readonly number[] | undefined;
      readonly slowRelease?: boolean | undefined;
    }
  | { readonly kind: 'cement'; readonly level: Level; readonly ml: number; readonly at: Minute }
  | { readonly kind: 'operation'; readonly operation: OperationKind; readonly at: Minute }
  /** brace, bed-rest, fluids-30, noradrenaline, insulin, nutrition, thromboprophylaxis, catheter, vancomycin-level … */
  | {
      readonly kind: 'support';
      readonly support: string;
      readonly from: Minute;
      readonly until: Minute | null;
    };

export type Cementing = Extract<Exposure, { kind: 'cement' }>;
/** What happens at one minute and is over. */
export type Procedure = Cementing | Extract<Exposure, { kind: 'operation' }>;

export const isProcedure = (exposure: Exposure): exposure is Procedure =>
  exposure.kind === 'cement' || exposure.kind === 'operation';

type Lasting = Extract<Exposure, { kind: 'drug' | 'support' }>;

/** Days for which one dose goes on acting, whatever the chart says of its end. Labels; the block is constructed. */
const DEPOT_DAYS: Readonly<Record<string, number>> = {
  zoledronate: 365,
  denosumab: 182,
  'steroid-block': 10,
};

/** The minute at which it ceases to act; null for what goes on. */
export const endOf = (one: Lasting): Minute | null => {
  const depot = one.kind === 'drug' ? DEPOT_DAYS[one.drug] : undefined;
  return depot === undefined ? one.until : one.from + depot * DAY;
};

export const actsAt = (one: Lasting, minute: Minute): boolean => {
  const end = endOf(one);
  return one.from <= minute && (end === null || minute < end);
};
