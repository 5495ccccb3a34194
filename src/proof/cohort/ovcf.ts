/** A plain osteoporotic fracture, treated with tablets and time: half no longer hurt enough to be cemented, and blood stays quiet. */

import { within } from '../../kernel/arithmetic';
import { quantity } from '../../patient/observe/quantity';
import type { CourseParameters } from '../../patient/parameters';
import { cohort } from './cohort';
import { atDays, given, worldOf } from './life';
import { mean, share } from './measure';
import { events, printed, stated } from './published';
import { SOMEBODY } from './somebody';
import { happens, lognormal, normal, uniform, type Virtual } from './virtual';

const VERTOS = 'VERTOS II, Klazen 2010, doi 10.1016/S0140-6736(10)60954-3';
const LI = 'Li Xinping 2016, Chinese abstract (Beijing Jishuitan Hospital)';

interface Life {
  readonly atEntry: number;
  readonly atTable: number;
  readonly atTwoWeeks: number;
  readonly atEightWeeks: number;
  readonly crpPeak: number;
  readonly crpBefore: number;
  readonly crpAtTwoWeeks: number;
  readonly feverish: boolean;
  /** Of every fourth patient: a year is long to live. */
  readonly brokenAgain: boolean | null;
}

/** An old body with a fracture of some days. Every number that no row names is constructed. */
export function fractured(one: Virtual, daysOld: number): CourseParameters {
  const crp = within(1, lognormal(one, 'crp', 3.5, 1.6), 8);
  const moving = within(5, normal(one, 'pain', 7.4, 1.3), 10);
  return {
    ...SOMEBODY,
    person: { ...SOMEBODY.person, sex: 'female', age: Math.round(within(60, normal(one, 'age', 75, 8), 95)) },
    organisms: [],
    focus: { ...SOMEBODY.focus, upper: 'L1', lower: 'L2', startBurden: 0 },
    collections: {
      paravertebral: 0,
      psoasLeft: 0,
      psoasRight: 0,
      epidural: 0,
      growth: { soft: 0, epidural: 0 },
    },
    structure: {
      oedema: { L1: 0.7 },
      erosion: {},
      wedge: { L1: uniform(one, 'wedge', 0.15, 0.45) },
      disc: {},
      cleft: happens(one, 'cleft', 0.4) ? 1 : 0,
      kyphosisDegrees: uniform(one, 'angle', 3, 18),
      // One to two times her own value at its height.
      fracture: { daysOld, crp: crp * uniform(one, 'wound', 0.2, 0.9) },
    },
    labs: {
      ...SOMEBODY.labs,
      crp: { start: crp, well: crp },
      esr: { start: uniform(one, 'esr', 8, 28), well: 12 },
    },
    temperature: { ...SOMEBODY.temperature, fever: 0 },
    pain: {
      moving,
      rest: moving / 3,
      well: uniform(one, 'left', 0.5, 2.5),
      // Set on VERTOS II and VAPOUR: some are well in a fortnight, some hurt for months.
      halvesIn: within(3, lognormal(one, 'heals', HEALS, HEALS_SPREAD), 400),
    },
    neurology: { ...SOMEBODY.neurology, pattern: 'conus' },
    bone: {
      score: within(-4.5, normal(one, 'bone', -2.9, 0.6), -1.5),
      perYear: -0.05,
      fracturesPerYear: 0.8,
    },
  };
}
const HEALS = 27;
const HEALS_SPREAD = 3.5;
/** By how much a number that somebody says differs from day to day. Constructed. */
const SAID = 1.3;
/** Pain from which a patient could enter the trial. */
const ELIGIBLE = 5;

function live(one: Virtual): Life {
  const entry = Math.round(uniform(one, 'old', 1, 14));
  const parameters = fractured(one, 0);
  const world = worldOf(one, parameters);
  const care = [
    given('paracetamol', 0.5, null, 'oral'),
    given('calcium', 1, null, 'oral'),
    given('vitamin-d', 1, null, 'oral'),
    ...(happens(one, 'drug', 0.4) ? [given('alendronate', 14, null, 'oral')] : []),
  ];
  const table = entry + Math.round(uniform(one, 'wait', 14, 42));
  // Read in the evening before a tablet; only what the disease itself does is compared.
  const year = one.index % 4 === 0;
  const days = [...new Set([1, 2, 3, 5, 7, 14, entry, entry + 14, 56, table, ...(year ? [365] : [])])].sort(
    (a, b) => a - b,
  );
  const states = new Map(atDays(world, care, days).map((course, at) => [days[at], course]));
  const pain = (day: number): number =>
    within(0, (states.get(day)?.pain ?? Number.NaN) + normal(one, `says on ${day}`, 0, SAID), 10);
  const crp = (day: number): number => states.get(day)?.inflammation.crp ?? Number.NaN;
  const last = states.get(365);
  return {
    atEntry: pain(entry),
    atTable: pain(table),
    atTwoWeeks: pain(entry + 14),
    atEightWeeks: pain(56),
    crpBefore: parameters.labs.crp?.start ?? Number.NaN,
    crpPeak: Math.max(...[1, 2, 3, 5, 7].map(crp)),
    crpAtTwoWeeks: crp(14),
    feverish: [...states.values()].some((course) => course.inflammation.fever > 0.3),
    brokenAgain: last ? quantity(last, 'fragility-fracture', world, care) === 1 : null,
  };
}

export const ovcf = cohort<Life>({
  name: 'ovcf-natural',
  title:
    'a plain osteoporotic fracture with tablets and time: pain on the way to the table, blood, the next fracture',
  remarks: [
    'Eligible: pain of 5 or more on the day of entry, at most 14 days after the fracture; 14 to 42 days from entry to the table (constructed: the trial took patients up to six weeks).',
    'The year for the next fracture is lived by every fourth patient.',
    'Pain is that of the disease, without what a tablet hides at the hour of asking, as a patient says it on a day (±1.3, constructed).',
    'Further loss of height (35 of 85 in VERTOS II) is not in the model: a fractured body keeps its height here.',
    'The gains of cementing over this course are disputed between trials and are not simulated.',
  ],
  live,
  rows: [
    {
      row: 'lost their eligible pain while waiting',
      unit: '%',
      published: events(229, 431),
      simulated: share(({ atEntry, atTable }) => (atEntry >= ELIGIBLE ? atTable < ELIGIBLE : null)),
      role: 'set',
      basis: 'published',
      source: VERTOS,
    },
    {
      row: 'pain below 4 two weeks after entry with 7 or more',
      unit: '%',
      published: printed(21, 60),
      simulated: share(({ atEntry, atTwoWeeks }) => (atEntry >= 7 ? atTwoWeeks < 4 : null)),
      role: 'set',
      basis: 'recalled',
      source: 'VAPOUR, Clark 2016 Lancet, sham arm, by a digest; 60 of 120 derived',
    },
    {
      row: 'pain below 5 by eight weeks',
      unit: '%',
      published: stated(75, 50, 100, null, '“most settle in 6 to 8 weeks”: more than half'),
      simulated: share(({ atEntry, atEightWeeks }) => (atEntry >= ELIGIBLE ? atEightWeeks < ELIGIBLE : null)),
      role: 'predicted',
      basis: 'recalled',
      source: 'textbook, second-hand',
    },
    {
      row: 'highest CRP of the first week, times her own',
      unit: 'times',
      published: stated(1.5, 1, 2, null, 'the range that the abstract prints'),
      simulated: mean(({ crpPeak, crpBefore }) => crpPeak / crpBefore),
      role: 'set',
      basis: 'published',
      source: LI,
    },
    {
      row: 'CRP at two weeks, times her own',
      unit: 'times',
      published: stated(1, 0.8, 1.2, null, '“normal by week 2”; a fifth either way constructed'),
      simulated: mean(({ crpAtTwoWeeks, crpBefore }) => crpAtTwoWeeks / crpBefore),
      role: 'predicted',
      basis: 'published',
      source: LI,
    },
    {
      row: 'CRP above 30 mg/L at any time',
      unit: '%',
      published: stated(
        0,
        0,
        1,
        null,
        'derived from the range above: 30 mg/L is not explained by a fracture',
      ),
      simulated: share(({ crpPeak }) => crpPeak > 30),
      role: 'predicted',
      basis: 'constructed',
      source: LI,
    },
    {
      row: 'fever',
      unit: '%',
      published: stated(0, 0, 1, null, 'a plain fracture gives none; one in a hundred constructed'),
      simulated: share(({ feverish }) => feverish),
      role: 'predicted',
      basis: 'recalled',
      source: 'consensus on the course of a plain fracture',
    },
    {
      row: 'another fracture within a year',
      unit: '%',
      published: events(21, 85),
      simulated: share(({ brokenAgain }) => brokenAgain),
      role: 'set',
      basis: 'published',
      source: 'VERTOS II, Klazen 2010 AJNR 31:1447, patients without cement',
    },
  ],
});
