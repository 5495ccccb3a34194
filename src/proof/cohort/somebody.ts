/**
 * The body that a cohort's patients are varied from: an adult with a lumbar infection as the ranges of published series
 * have it. Every number is constructed; what a cohort draws instead it says itself.
 */

import type { CourseParameters } from '../../patient/parameters';

export const SOMEBODY: CourseParameters = {
  clock: '09:00',
  person: { sex: 'male', age: 60, weightKg: 72, heightCm: 170 },
  organisms: [{ organism: 'mssa', share: 1 }],
  focus: {
    upper: 'L3',
    lower: 'L4',
    startBurden: 1,
    doublingHours: 130,
    crpPerDoubling: 16,
    feverPerDoubling: 0.3,
  },
  afterCement: { doublingHours: 20, relief: 0.15, reliefOnCefuroxime: 0.3 },
  collections: {
    paravertebral: 2,
    psoasLeft: 0,
    psoasRight: 0,
    epidural: 0,
    growth: { soft: 0.3, epidural: 0.1 },
  },
  structure: {
    oedema: { L3: 0.8, L4: 0.6 },
    erosion: { L3: 0.3, L4: 0.2 },
    wedge: {},
    disc: { L3: { bright: 0.8, heightLost: 0.1 } },
    cleft: 0,
    slowMarrow: 0.33,
    kyphosisDegrees: 3,
  },
  labs: {
    crp: { start: 64, well: 3 },
    esr: { start: 60, well: 14 },
    hb: { start: 120, well: 135 },
    albumin: { start: 36, well: 42 },
    procalcitonin: { start: 0.08, well: 0.04 },
    'vitamin-d': { start: 18 },
    lactate: { start: 1 },
  },
  temperature: { base: 36.6, swing: 0.4, fever: 0.7 },
  vitals: { pulse: 82, systolic: 132, diastolic: 78, respiration: 16, saturation: 98 },
  pain: { moving: 7, rest: 4, well: 1 },
  neurology: { pattern: 'root', side: 'left', residualUrine: 20 },
  bone: { score: -1, perYear: -0.05 },
  homeDrugs: [],
  risk: { diabetes: false, steroid: false },
  antibioticFreeDays: null,
  urineGerm: null,
  portalGrows: false,
};
