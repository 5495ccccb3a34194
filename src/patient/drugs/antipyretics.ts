/**
 * How many degrees of fever, and how much pain, a patient's analgesics hide at one minute. Depth and length are
 * constructed; the slow-release form fades from about hour 4 to hour 8, which is when an evening round meets the fever.
 */

import { between } from '../../kernel/arithmetic';
import { DAY, type Minute } from '../../kernel/time';
import type { Exposure } from '../exposure';

interface Analgesic {
  readonly degrees: number;
  readonly pain: number;
  /** Minutes between doses when nothing else is said. */
  readonly interval: number;
  /** Share of the effect by minutes since the dose. */
  readonly shape: readonly (readonly [number, number])[];
}

const PLAIN = [
  [0, 0],
  [45, 1],
  [300, 1],
  [420, 0],
] as const;
const SLOW = [
  [0, 0],
  [60, 1],
  [240, 1],
  [330, 0.5],
  [480, 0],
] as const;
const FOUR_DAYS = [
  [0, 0],
  [120, 1],
  [5400, 1],
  [6480, 0],
] as const;
const analgesic = (degrees: number, pain: number, hours: number): Analgesic => ({
  degrees,
  pain,
  interval: hours * 60,
  shape: PLAIN,
});

const ANALGESICS: Readonly<Record<string, Analgesic>> = {
  ibuprofen: analgesic(0.8, 1, 8),
  diclofenac: analgesic(0.8, 1, 8),
  celecoxib: analgesic(0.5, 1, 12),
  parecoxib: analgesic(0.6, 1, 12),
  paracetamol: analgesic(0.7, 0.5, 6),
  tramadol: analgesic(0, 1.5, 8),
  oxycodone: analgesic(0, 2, 12),
  morphine: analgesic(0, 2.5, 6),
  pregabalin: analgesic(0, 0.5, 12),
  gabapentin: analgesic(0, 0.5, 8),
  duloxetine: analgesic(0, 0.5, 24),
  // Known for the pain of fresh fractures.
  calcitonin: analgesic(0, 1, 24),
  dexamethasone: analgesic(0.7, 1, 24),
  prednisolone: analgesic(0.7, 1, 24),
  'tramadol-paracetamol': analgesic(0.4, 1.5, 8),
  codeine: analgesic(0, 1, 6),
  // One dose, four days: then the pain is back.
  'steroid-block': { degrees: 0.5, pain: 3, interval: 365 * DAY, shape: FOUR_DAYS },
};

export const KNOWN_ANALGESICS: readonly string[] = Object.keys(ANALGESICS);

/** Sedation and one dose of an anti-inflammatory are part of every cementing; constructed. */
const AT_CEMENTING = {
  degrees: 0.55,
  shape: [
    [0, 1],
    [600, 1],
    [900, 0],
  ],
} as const;

/** Wet cloths: half a degree of the skin for two hours, then as before; constructed. */
const COOLING = {
  degrees: 0.5,
  shape: [
    [0, 0],
    [20, 1],
    [60, 1],
    [120, 0],
  ],
} as const;

/** Degrees of fever hidden now: the strongest drug in full, the others by a third. */
export function hiddenFever(exposures: readonly Exposure[], minute: Minute, clockAtStart: number): number {
  let strongest = 0;
  let sum = 0;
  for (const exposure of exposures) {
    const degrees = degreesOf(exposure, minute, clockAtStart);
    sum += degrees;
    if (degrees > strongest) strongest = degrees;
  }
  return strongest + (sum - strongest) / 3;
}

/**
 * Points of pain hidden now, beyond what the home drugs hide already: a drug from before minute 0 counts nothing while
 * it goes on, and adds its points back once it is stopped.
 */
export function hiddenPain(exposures: readonly Exposure[], minute: Minute, clockAtStart: number): number {
  let points = 0;
  for (const exposure of exposures) {
    if (exposure.kind !== 'drug') continue;
    const drug = ANALGESICS[exposure.drug];
    if (!drug) continue;
    if (exposure.from >= 0) points += drug.pain * effect(exposure, drug, minute, clockAtStart);
    else if (exposure.until !== null && exposure.until <= minute) points -= drug.pain / 2;
  }
  return points > 3 ? 3 : points;
}

function degreesOf(exposure: Exposure, minute: Minute, clockAtStart: number): number {
  if (exposure.kind === 'cement') {
    return exposure.at <= minute
      ? AT_CEMENTING.degrees * between(AT_CEMENTING.shape, minute - exposure.at)
      : 0;
  }
  if (exposure.kind === 'support' && exposure.support === 'cooling')
    return exposure.from <= minute ? COOLING.degrees * between(COOLING.shape, minute - exposure.from) : 0;
  if (exposure.kind !== 'drug') return 0;
  const drug = ANALGESICS[exposure.drug];
  return drug && drug.degrees > 0 ? drug.degrees * effect(exposure, drug, minute, clockAtStart) : 0;
}

function effect(
  exposure: Exposure & { kind: 'drug' },
  drug: Analgesic,
  minute: Minute,
  clockAtStart: number,
): number {
  if (minute < exposure.from) return 0;
  const shape = exposure.slowRelease ? SLOW : drug.shape;
  const last = exposure.until === null || exposure.until > minute ? minute : exposure.until;
  if (!exposure.times) {
    const doses = Math.floor((last - exposure.from) / drug.interval);
    return between(shape, minute - exposure.from - doses * drug.interval);
  }
  let best = 0;
  for (const time of exposure.times) {
    const ofDay = (((clockAtStart + last - time) % DAY) + DAY) % DAY;
    const dose = last - ofDay;
    if (dose < exposure.from) continue;
    const share = between(shape, minute - dose);
    if (share > best) best = share;
  }
  return best;
}
