/** How C-reactive protein and sedimentation come and go: after a wound, under the right drug, in a plain fracture, and as an alarm at week 4. */

import { exp, log, within } from '../../kernel/arithmetic';
import { HOUR } from '../../kernel/time';
import { advance } from '../../patient/advance';
import { begin, type World } from '../../patient/course';
import type { CourseParameters } from '../../patient/parameters';
import { cohort } from './cohort';
import { atDays, given, germsOf, worldOf } from './life';
import { mean, type Measure, share } from './measure';
import { fractured } from './ovcf';
import { meanOf, putIn, stated } from './published';
import { rightDrug } from './right-drug';
import { SOMEBODY } from './somebody';
import { happens, lognormal, normal, uniform, type Virtual } from './virtual';

const SWITCH = 'BMC Infect Dis 2020, doi 10.1186/s12879-020-05669-1';
const LEE = 'Lee, J Korean Neurosurg Soc, data of 2010-16: pyogenic patients';
const YOON = 'Yoon 2010, PMC2899831, doi 10.1007/s00586-009-1216-1';
const DIGEST = 'digests of guidelines, second-hand';

interface Life {
  readonly wound: { readonly rises: number; readonly peaks: number; readonly halves: number };
  readonly crp: {
    readonly first: number;
    readonly week1: number;
    readonly week2: number;
    readonly week4: number;
    readonly later: number;
  };
  readonly esr: {
    readonly first: number;
    readonly well: number;
    readonly week4: number;
    readonly later: number;
  };
  readonly painLater: number;
  /** The drug reached its germ from the first day on. */
  readonly right: boolean;
  readonly alarm: boolean;
  readonly failed: boolean;
}

/** An infection as hospitals see it at its height. */
function infected(one: Virtual): CourseParameters {
  return {
    ...SOMEBODY,
    person: { ...SOMEBODY.person, age: Math.round(within(22, normal(one, 'age', 60, 14), 88)) },
    // Bernard 2015; enterococci (7 %) are counted with the streptococci.
    organisms: germsOf([
      ['mssa', 39],
      ['mrsa', 2],
      ['group-b-streptococcus', 12],
      ['viridans-streptococcus', 13],
      ['coagulase-negative-staphylococcus', 17],
      ['e-coli', 11],
    ]),
    collections: {
      ...SOMEBODY.collections,
      paravertebral: happens(one, 'paravertebral', 0.39) ? within(6, lognormal(one, 'pus', 17, 1.8), 70) : 2,
    },
    // Put in: means of a Korean series at its peak, 141 and 82; spread and the values of the old in health constructed.
    labs: {
      ...SOMEBODY.labs,
      crp: {
        start: within(8, lognormal(one, 'crp', 132, 1.9), 420),
        well: lognormal(one, 'crp well', 3.5, 2),
      },
      esr: { start: within(20, normal(one, 'esr', 86, 25), 140), well: uniform(one, 'esr well', 8, 34) },
    },
    temperature: { ...SOMEBODY.temperature, fever: uniform(one, 'fever', 0, 1.6) },
    pain: {
      moving: uniform(one, 'pain', 7, 9),
      rest: 4,
      well: uniform(one, 'left', 0.5, 2.5),
      // Set on the pain of 73 patients at the turn to tablets.
      halvesIn: lognormal(one, 'fades', 38, 1.3),
    },
  };
}

/** A clean body that is operated on: nothing but a wound. */
function afterWound(one: Virtual): Life['wound'] {
  const world = worldOf(one, {
    ...fractured(one, 0),
    structure: { ...SOMEBODY.structure, fracture: undefined },
  });
  const care = [{ kind: 'operation', operation: 'fixation', at: 0 }] as const;
  const first = world.parameters.labs.crp?.start ?? 3;
  let course = begin(world);
  let rises = Number.NaN;
  let peak = { hour: 0, crp: 0 };
  for (let hour = 1; hour <= 72; hour++) {
    course = advance(course, HOUR, care, world);
    const { crp } = course.inflammation;
    if (Number.isNaN(rises) && crp >= first + RAISED) rises = hour;
    if (crp > peak.crp) peak = { hour, crp };
  }
  return { rises, peaks: peak.hour, halves: halfLife(world) };
}
/** mg/L above her own that a laboratory would call a rise. */
const RAISED = 10;

/** Hours in which a protein that nobody makes any more falls to half. */
function halfLife(world: World): number {
  const calm = begin(world);
  const from = 200;
  let course = { ...calm, inflammation: { ...calm.inflammation, crp: from, synthesis: 0 } };
  const still = {
    ...world,
    parameters: { ...world.parameters, labs: { ...world.parameters.labs, crp: { start: 0, well: 0 } } },
  };
  let hours = 0;
  while (course.inflammation.crp > from / 2 && hours < 100) {
    course = advance(course, HOUR, [], still);
    hours++;
  }
  return hours;
}

/** Something else, such as a vein or a bladder, raises the protein in so many on any one day. Set on the mean at the turn to tablets. */
const SOMETHING_ELSE = 0.1;
const elsewhere = (one: Virtual, day: string): number =>
  happens(one, `ill besides, ${day}`, SOMETHING_ELSE) ? lognormal(one, `by how much, ${day}`, 30, 1.8) : 0;

/** Constructed: so many are begun on a drug that reaches the germ only in part and are left on it for eight weeks. */
const ON_A_WEAK_DRUG = 0.2;
const LATER = 51;
const STOPS = 56;

function live(one: Virtual): Life {
  const world = worldOf(one, infected(one));
  const right = !happens(one, 'weak', ON_A_WEAK_DRUG);
  const organism = begin(world).fate.organism;
  const care = right ? rightDrug(organism, 0.25, STOPS, 21) : [given('levofloxacin', 0.25, STOPS, 'oral')];
  const [first, week1, week2, week4, later, last] = atDays(world, care, [0, 7, 14, 28, LATER, STOPS]);
  if (!first || !week1 || !week2 || !week4 || !later || !last) throw new Error('a life ended too early');
  const crpWeek4 = week4.inflammation.crp + elsewhere(one, 'week 4');
  return {
    wound: afterWound(one),
    crp: {
      first: first.inflammation.crp,
      week1: week1.inflammation.crp,
      week2: week2.inflammation.crp,
      week4: crpWeek4,
      later: later.inflammation.crp + elsewhere(one, 'later'),
    },
    esr: {
      first: first.inflammation.esr,
      well: world.parameters.labs.esr?.well ?? 12,
      week4: week4.inflammation.esr,
      later: later.inflammation.esr,
    },
    painLater: later.pain,
    right,
    alarm: week4.inflammation.esr > 55 && crpWeek4 > 27.5,
    failed: !last.infection.cured || last.organs.deadAt !== null,
  };
}

/** Odds of failure with the alarm over those without it; half a patient added to each of the four. */
const alarmOdds: Measure<Life> = (lives) => {
  const count = (alarm: boolean, failed: boolean): number =>
    0.5 + lives.filter((life) => life.alarm === alarm && life.failed === failed).length;
  const cells = [count(true, true), count(true, false), count(false, true), count(false, false)] as const;
  const [a, b, c, d] = cells;
  const value = (a * d) / (b * c);
  const off = 1.96 * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
  return {
    value,
    low: exp(log(value) - off),
    high: exp(log(value) + off),
    of: lives.length,
    how: 'odds ratio ± 1.96 standard errors of its logarithm',
  };
};

export const kinetics = cohort<Life>({
  name: 'crp-kinetics',
  title: 'C-reactive protein and sedimentation after a wound and under treatment, and the alarm of week 4',
  remarks: [
    `One in five is left on levofloxacin alone (constructed): a cohort without anybody on a weak drug has no failures to raise an alarm about.`,
    'One in ten has something else that day which raises CRP by 30 mg/L in the middle (set on the mean at the turn to tablets).',
    'A wound is that of an open fixation in a clean body, read on full hours; a rise is 10 mg/L above her own (constructed).',
    'The apparent half-life of 46 ± 22 h in treated pneumonia is not a row: a spine is slower than a lung.',
    'The fracture-only course has its rows in ovcf-natural.',
  ],
  live,
  rows: [
    {
      row: 'CRP at the first visit, mean',
      unit: 'mg/L',
      published: putIn(141, 51, 'put in; the paper prints no spread'),
      simulated: mean(({ crp }) => crp.first),
      role: 'input',
      basis: 'published',
      source: LEE,
    },
    {
      row: 'ESR at the first visit, mean',
      unit: 'mm/h',
      published: putIn(82, 51, 'put in; the paper prints no spread'),
      simulated: mean(({ esr }) => esr.first),
      role: 'input',
      basis: 'published',
      source: LEE,
    },
    {
      row: 'half-life in plasma when synthesis stops',
      unit: 'hours',
      published: putIn(19, null, 'put in as printed'),
      simulated: mean(({ wound }) => wound.halves),
      role: 'input',
      basis: 'recalled',
      source: 'Pepys & Hirschfield 2003 JCI 111:1805',
    },
    {
      row: 'hours until it has risen after a wound',
      unit: 'hours',
      published: stated(5, 4, 24, null, 'begins after 4 to 6 hours, in some sources 12 to 24'),
      simulated: mean(({ wound }) => wound.rises),
      role: 'predicted',
      basis: 'recalled',
      source: DIGEST,
    },
    {
      row: 'hours to its peak after a wound',
      unit: 'hours',
      published: stated(43, 36, 50, null, 'the range that is named'),
      simulated: mean(({ wound }) => wound.peaks),
      role: 'predicted',
      basis: 'recalled',
      source: DIGEST,
    },
    {
      row: 'fall in the second week of the right drug',
      unit: '%',
      published: stated(50, 40, 60, null, '“half in a week”; a tenth either way constructed'),
      simulated: mean(({ crp, right }) =>
        right && crp.first > 20 ? 100 * (1 - crp.week2 / crp.week1) : null,
      ),
      role: 'set',
      basis: 'recalled',
      source: 'reviews of spondylodiscitis',
    },
    {
      row: 'sedimentation above health that is gone at four weeks',
      unit: '%',
      published: stated(50, 40, 60, null, 'half-time of about four weeks; a tenth either way constructed'),
      simulated: mean(({ esr, right }) =>
        right && esr.first > esr.well + 20
          ? 100 * (1 - (esr.week4 - esr.well) / (esr.first - esr.well))
          : null,
      ),
      role: 'set',
      basis: 'recalled',
      source: 'Carragee 1997 Spine 22:2089',
    },
    {
      row: 'CRP at the turn to tablets, seven weeks',
      unit: 'mg/L',
      published: meanOf(9.1, 11.8, 73, 'printed'),
      simulated: mean(({ crp, right }) => (right ? crp.later : null)),
      role: 'set',
      basis: 'published',
      source: SWITCH,
    },
    {
      row: 'ESR at the turn to tablets, seven weeks',
      unit: 'mm/h',
      published: meanOf(43, 24, 73, 'printed'),
      simulated: mean(({ esr, right }) => (right ? esr.later : null)),
      role: 'predicted',
      basis: 'published',
      source: SWITCH,
    },
    {
      row: 'pain at the turn to tablets, seven weeks',
      unit: 'NRS',
      published: meanOf(4.05, 1.07, 73, 'printed'),
      simulated: mean(({ painLater, right }) => (right ? painLater : null)),
      role: 'set',
      basis: 'published',
      source: SWITCH,
    },
    {
      row: 'CRP fallen by a quarter or more at four weeks, of those who heal',
      unit: '%',
      published: stated(
        95,
        80,
        100,
        null,
        '“a drop of a quarter to a third lowers the risk”: four in five constructed',
      ),
      simulated: share(({ crp, failed }) =>
        failed || crp.first < 20 ? null : crp.week4 <= 0.75 * crp.first,
      ),
      role: 'predicted',
      basis: 'recalled',
      source: 'IDSA 2015 rationale, second-hand',
    },
    {
      row: 'odds of failure after ESR above 55 and CRP above 27.5 at four weeks',
      unit: 'times',
      published: stated(5.15, 1.004, 26.6, 45, 'the interval that the paper prints'),
      simulated: alarmOdds,
      role: 'predicted',
      basis: 'published',
      source: YOON,
    },
  ],
});
