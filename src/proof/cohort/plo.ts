/** Pregnancy and lactation osteoporosis: what six months of feeding take, when it comes back, what drugs add, when life is normal. */

import { within } from '../../kernel/arithmetic';
import { DAY } from '../../kernel/time';
import { advance } from '../../patient/advance';
import { begin, type World } from '../../patient/course';
import type { Exposure } from '../../patient/exposure';
import { quantity } from '../../patient/observe/quantity';
import type { CourseParameters } from '../../patient/parameters';
import { cohort } from './cohort';
import { given, worldOf } from './life';
import { mean, share } from './measure';
import { putIn, stated } from './published';
import { SOMEBODY } from './somebody';
import { lognormal, normal, uniform, type Virtual } from './virtual';

const MONTH = 30.4;
const YEAR = 365;
const WEAN = 30;
/**
 * Lumbar density of a woman in her thirties and one standard deviation of it, g/cm² (general knowledge, rounded): a score
 * is turned into per cent of her own density.
 */
const YOUNG = 1.05;
const DEVIATION = 0.11;
const density = (score: number): number => YOUNG + DEVIATION * score;
const gained = (from: number, to: number): number => 100 * (density(to) / density(from) - 1);

/** One patient lives one of three lives: a healthy mother's, a course of a bone drug, or the months until she is well. */
interface Life {
  readonly fed: { readonly lostBySix: number; readonly backAfterMonths: number | null } | null;
  readonly drug: { readonly name: string; readonly one: number; readonly two: number } | null;
  readonly well: { readonly afterMonths: number | null; readonly crpPeak: number } | null;
}
const NONE: Life = { fed: null, drug: null, well: null };

/** A young mother, still feeding. Every number that no row names is constructed. */
function mother(one: Virtual, score: number, weeks: number, pain: number): CourseParameters {
  return {
    ...SOMEBODY,
    person: {
      sex: 'female',
      age: Math.round(within(20, normal(one, 'age', 32, 4.5), 44)),
      weightKg: 52,
      heightCm: 160,
      lactating: true,
      weeksPostpartum: weeks,
    },
    organisms: [],
    focus: { ...SOMEBODY.focus, startBurden: 0 },
    collections: { ...SOMEBODY.collections, paravertebral: 0, growth: { soft: 0, epidural: 0 } },
    structure: { oedema: {}, erosion: {}, wedge: {}, disc: {}, cleft: 0, kyphosisDegrees: 4 },
    labs: {
      ...SOMEBODY.labs,
      crp: { start: 2, well: 2 },
      esr: { start: 14, well: 12 },
      'vitamin-d': { start: uniform(one, 'vitamin', 12, 26) },
    },
    temperature: { ...SOMEBODY.temperature, fever: 0 },
    pain: {
      moving: pain,
      rest: pain / 3,
      well: uniform(one, 'left', 0.3, 1.2),
      halvesIn: within(15, lognormal(one, 'heals', 40, 1.4), 120),
    },
    bone: { score, perYear: 0 },
    constitution: { feedsUntilWeeks: 104 },
  };
}

const daily = (drug: string, from: number, days: number): Exposure => given(drug, from, from + days, 'oral');
const weaned = (at: number): Exposure => ({ kind: 'support', support: 'wean', from: at * DAY, until: null });
const fed = [daily('calcium', 0.5, 2000), daily('vitamin-d', 0.5, 2000)];

/** Her score on each of these days (ascending). */
function scores(world: World, care: readonly Exposure[], days: readonly number[]): readonly number[] {
  let course = begin(world);
  return days.map((day) => {
    course = advance(course, Math.round(day * DAY) - course.minute, care, world);
    return course.bone.score;
  });
}

/** A healthy mother feeds for six months from the birth on, then weans. */
function healthy(one: Virtual): Life {
  const start = normal(one, 'healthy', 0, 1);
  const world = worldOf(one, mother(one, start, 0, 2));
  const six = 6 * MONTH;
  const after = Array.from({ length: 18 }, (_, month) => six + (month + 1) * MONTH);
  const [low = start, ...later] = scores(world, [...fed, weaned(six)], [six, ...after]);
  const back = later.findIndex((score) => score >= start - 0.02);
  return { ...NONE, fed: { lostBySix: -gained(start, low), backAfterMonths: back < 0 ? null : back + 1 } };
}

/** A patient's body: a score of −2.8 in the middle (O'Sullivan 2006), in pain. */
function patient(one: Virtual): World {
  const start = within(-4.2, normal(one, 'score', -2.8, 0.6), -2);
  const pain = within(4, normal(one, 'pain', 7, 1.2), 10);
  return worldOf(one, mother(one, start, uniform(one, 'weeks', 4, 20), pain));
}

/** Weaned when it is found, then a drug on bone beside calcium and vitamin D. */
function onDrug(one: Virtual): Life {
  const name = one.index % 6 === 1 ? 'teriparatide' : 'alendronate';
  const begins = WEAN + uniform(one, 'delay', 0, 6) * MONTH;
  const [start = 0, first = 0, second = 0] = scores(
    patient(one),
    [...fed, weaned(WEAN), given(name, begins, begins + 2 * YEAR, 'sc')],
    [begins, begins + YEAR, begins + 2 * YEAR],
  );
  return { ...NONE, drug: { name, one: gained(start, first), two: gained(start, second) } };
}

/** Weeks from the first visit, with milk stopped that week: pain of 2 or less and a kilometre on foot. */
function untilNormal(one: Virtual): Life {
  const world = patient(one);
  const brace: Exposure = { kind: 'support', support: 'brace', from: DAY, until: 90 * DAY };
  const care = [...fed, weaned(1), brace];
  let course = begin(world);
  for (let week = 1; week <= 52; week++) {
    course = advance(course, 7 * DAY, care, world);
    if (course.pain <= 2 && quantity(course, 'walk-metres', world, care) >= 1000)
      return { ...NONE, well: { afterMonths: (week * 7) / MONTH, crpPeak: course.trace.crpPeak } };
  }
  return { ...NONE, well: { afterMonths: null, crpPeak: course.trace.crpPeak } };
}

const LIVES = [healthy, onDrug, untilNormal] as const;
const live = (one: Virtual): Life => (LIVES[one.index % 3] ?? healthy)(one);
const gainOn =
  (name: string, part: 'one' | 'two') =>
  ({ drug }: Life): number | null =>
    drug?.name === name ? drug[part] : null;

export const plo = cohort<Life>({
  name: 'plo',
  title:
    'mothers who feed: density in six months of milk and after it, drugs on bone, pain, months to normal life',
  remarks: [
    'Scores are turned into per cent of the woman’s own density with 1.05 g/cm² as young normal and 0.11 as one deviation (general knowledge, rounded).',
    'One patient in three is a healthy mother, one gets a bone drug, one is followed until she is well.',
    'A bone drug begins up to six months after weaning (constructed), so its gain holds part of the recovery that comes by itself; Kovacs 2025 says the same of the published gains.',
    'Five months to normal life is one published patient, who had an infection as well; it cannot be an interval. More than a year is counted as not reached.',
  ],
  live,
  rows: [
    {
      row: 'density lost in six months of feeding',
      unit: '%',
      published: stated(5, 3, 10, null, 'from the least to the most of two reviews, 3 to 7 and 5 to 10 %'),
      simulated: mean(({ fed: one }) => one?.lostBySix ?? null),
      role: 'set',
      basis: 'published',
      source: 'Kovacs 2025 J Endocr Soc; Kalkwarf 2002',
    },
    {
      row: 'months after weaning until it is back',
      unit: 'months',
      published: stated(9, 6, 12, null, 'the range that is named'),
      simulated: mean(({ fed: one }) => one?.backAfterMonths ?? null),
      role: 'set',
      basis: 'recalled',
      source: 'Grizzo 2020 Osteoporos Int (review); months from general knowledge',
    },
    {
      row: 'back within a year and a half',
      unit: '%',
      published: stated(100, 90, 100, null, '“restored after weaning”; nine in ten constructed'),
      simulated: share(({ fed: one }) => one && one.backAfterMonths !== null),
      role: 'predicted',
      basis: 'published',
      source: 'Kovacs 2025 J Endocr Soc',
    },
    {
      row: 'gain in a year of teriparatide',
      unit: '%',
      published: stated(15.5, 14, 17, 33, 'the range that the abstract prints'),
      simulated: mean(gainOn('teriparatide', 'one')),
      role: 'predicted',
      basis: 'published',
      source: 'Calcif Tissue Int 2021;109:544',
    },
    {
      row: 'gain in two years of teriparatide',
      unit: '%',
      published: stated(23, 22, 24, 33, 'the range that the abstract prints'),
      simulated: mean(gainOn('teriparatide', 'two')),
      role: 'predicted',
      basis: 'published',
      source: 'Calcif Tissue Int 2021;109:544',
    },
    {
      row: 'gain in two years of a bisphosphonate begun within a year',
      unit: '%',
      published: putIn(23, 11, 'printed without a spread'),
      simulated: mean(gainOn('alendronate', 'two')),
      role: 'predicted',
      basis: 'published',
      source: 'O’Sullivan 2006, doi 10.1007/s00198-006-0112-3',
    },
    {
      row: 'normal life within five months of weaning',
      unit: '%',
      published: stated(100, 50, 100, 1, 'one patient; more than half constructed'),
      simulated: share(({ well }) => well && well.afterMonths !== null && well.afterMonths <= 5),
      role: 'predicted',
      basis: 'published',
      source: 'World J Clin Cases 2023;11(17):4187, doi 10.12998/wjcc.v11.i17.4187',
    },
    {
      row: 'CRP above 10 mg/L at any time',
      unit: '%',
      published: stated(0, 0, 1, null, 'no source lists inflammation; one in a hundred constructed'),
      simulated: share(({ well }) => well && well.crpPeak > 10),
      role: 'predicted',
      basis: 'constructed',
      source: 'no publication of the disease lists a raised CRP',
    },
  ],
});
