/** The young mother of the second case, and short ways to let her live it: minute 0 is 09:40 of day 1. */

import { DAY } from '../../../src/kernel/time';
import { advance } from '../../../src/patient/advance';
import { begin, type Course, type World } from '../../../src/patient/course';
import type { Exposure } from '../../../src/patient/exposure';
import { exposuresAtStart } from '../../../src/patient/home-drugs';
import { quantity } from '../../../src/patient/observe/quantity';
import { type CourseParameters, courseParameters } from '../../../src/patient/parameters';
import type { Quantity } from '../../../src/patient/quantities';

export const zhou: CourseParameters = courseParameters.parse({
  clock: '09:40',
  person: { sex: 'female', age: 34, weightKg: 49.5, heightCm: 160, lactating: true, weeksPostpartum: 8.9 },
  organisms: [{ organism: 'mssa', share: 1 }],
  focus: {
    upper: 'L4',
    lower: 'L5',
    startBurden: 1,
    doublingHours: 144,
    crpPerDoubling: 28,
    feverPerDoubling: 0.5,
    esrByCrp: [
      [56, 84],
      [90, 98],
      [140, 106],
      [190, 111],
      [265, 122],
    ],
    whiteCells: {
      perCrp: 0.052,
      neutrophilsByCrp: [
        [66, 76],
        [148, 86],
        [265, 91],
      ],
    },
    bacteraemia: { share: 0.2, perDoubling: 0.128 },
  },
  afterCement: { doublingHours: 20, relief: 0.15, reliefOnCefuroxime: 0.3 },
  collections: {
    paravertebral: 4,
    psoasLeft: 4,
    psoasRight: 0,
    epidural: 0,
    growth: {
      soft: 0.72,
      epidural: 0.205,
      paravertebral: 0.25,
      afterDoublings: 1,
      epiduralPace: [0.42, 1.09],
    },
  },
  structure: {
    oedema: { L4: 0.4, L5: 0.35 },
    erosion: { L4: 0.12, L5: 0.08 },
    wedge: {},
    disc: { L4: { bright: 0.45, heightLost: 0.05 } },
    cleft: 0,
    slowMarrow: 0.33,
    kyphosisDegrees: 0,
  },
  labs: {
    crp: { start: 38, well: 3 },
    esr: { start: 58, well: 12 },
    wbc: { start: 8.1, well: 5.8 },
    neutrophils: { start: 68, well: 56 },
    hb: { start: 112, well: 128 },
    mcv: { start: 84 },
    platelets: { start: 342, well: 245 },
    procalcitonin: { start: 0.04, well: 0.03 },
    'il-6': { start: 21, well: 3 },
    saa: { start: 108, well: 6 },
    glucose: { start: 5.1 },
    hba1c: { start: 5.2 },
    creatinine: { start: 46 },
    egfr: { start: 128 },
    urea: { start: 3.9 },
    sodium: { start: 139 },
    potassium: { start: 4 },
    albumin: { start: 37, well: 43 },
    alt: { start: 18 },
    ast: { start: 19 },
    alp: { start: 128, well: 96 },
    bilirubin: { start: 9 },
    calcium: { start: 2.31 },
    phosphate: { start: 1.34 },
    'vitamin-d': { start: 16 },
    pth: { start: 46 },
    lactate: { start: 1 },
    'd-dimer': { start: 0.9, well: 0.3 },
    inr: { start: 1 },
    p1np: { start: 88, well: 68 },
    'beta-ctx': { start: 0.86, well: 0.42 },
    prolactin: { start: 90, well: 11 },
    oestradiol: { start: 18, well: 70 },
    ferritin: { start: 64, well: 40 },
  },
  temperature: { base: 36.5, swing: 0.4, fever: 0.55, peak: 'night' },
  vitals: { pulse: 84, systolic: 108, diastolic: 66, respiration: 16, saturation: 99 },
  pain: {
    moving: 6,
    rest: 4,
    well: 0.8,
    halvesIn: 36,
    rise: [
      [11, 1],
      [26, 2],
      [76, 2.4],
      [92, 3],
      [150, 3.2],
    ],
    walksAtStart: 300,
    brace: 1,
  },
  neurology: { pattern: 'root', side: 'left', residualUrine: 10 },
  bone: { score: -2.4, perYear: 0, focusScore: -2.6, fracturesPerYear: 0.128 },
  constitution: {
    easy: { share: 0.6, days: 20 },
    selection: { perDay: 1.5, most: 0.82 },
    infusionFever: 0.7,
    feedsUntilWeeks: 26,
  },
  homeDrugs: [{ drug: 'ibuprofen', route: 'oral', sinceDays: 12, times: ['20:30'], slowRelease: true }],
  risk: { diabetes: false, steroid: false },
  antibioticFreeDays: 34,
  urineGerm: null,
  portalGrows: false,
});

export const herWorld = (seed = 1): World => ({ parameters: zhou, seed });
export const herTablets = exposuresAtStart(zhou);

/** Minute of day `day` (1 = the first visit) at the hour of the clock. */
export const D = (day: number, hour = 20): number => (day - 1) * DAY + Math.round((hour - 9) * 60) - 40;

export const support = (name: string, from: number, until: number | null = null): Exposure => ({
  kind: 'support',
  support: name,
  from,
  until,
});

/** One quantity of her body at one minute under this care beside her tablets. */
export function hers(name: Quantity, minute: number, care: readonly Exposure[] = [], seed = 1): number {
  const all = [...herTablets, ...care];
  return quantity(at(minute, care, seed), name, herWorld(seed), all);
}

const lived = new Map<string, Course>();

/** Her body at one minute under this care beside her tablets; lived once for all tests of a file. */
export function at(minute: number, care: readonly Exposure[] = [], seed = 1): Course {
  const key = JSON.stringify([minute, seed, care]);
  const known = lived.get(key);
  if (known) return known;
  const world = herWorld(seed);
  const course = advance(begin(world), minute, [...herTablets, ...care], world);
  lived.set(key, course);
  return course;
}
