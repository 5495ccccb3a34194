/** A second patient for the same model: lactation bone, infection of L4/5, the left L5 root. Values of the test only. */

import { type CourseParameters, courseParameters } from '../../../src/patient/parameters';

export const zhou: CourseParameters = courseParameters.parse({
  clock: '09:00',
  person: { sex: 'female', age: 34, weightKg: 49.5, heightCm: 160 },
  organisms: [{ organism: 'mssa', share: 1 }],
  focus: {
    upper: 'L4',
    lower: 'L5',
    startBurden: 1,
    doublingHours: 120,
    crpPerDoubling: 26,
    feverPerDoubling: 0.3,
  },
  afterCement: { doublingHours: 20, relief: 0.15, reliefOnCefuroxime: 0.3 },
  collections: {
    paravertebral: 0,
    psoasLeft: 1,
    psoasRight: 0,
    epidural: 0,
    growth: { soft: 0.7, epidural: 0.17 },
  },
  structure: {
    oedema: { L4: 0.6, L5: 0.5 },
    erosion: { L4: 0.15, L5: 0.1 },
    wedge: {},
    disc: { L4: { bright: 0.5, heightLost: 0.05 } },
    cleft: 0,
    kyphosisDegrees: 0,
  },
  labs: {
    crp: { start: 38, well: 2 },
    esr: { start: 58, well: 12 },
    wbc: { start: 8.1, well: 6.4 },
    neutrophils: { start: 68, well: 58 },
    hb: { start: 108, well: 124 },
  },
  temperature: { base: 36.7, swing: 0.4, fever: 0.5 },
  vitals: { pulse: 84, systolic: 112, diastolic: 70, respiration: 16, saturation: 99 },
  pain: { moving: 6, rest: 3.5, well: 0.8 },
  neurology: { pattern: 'root', side: 'left', residualUrine: 20 },
  bone: { score: -2.4, perYear: 0.5 },
  homeDrugs: [{ drug: 'ibuprofen', route: 'oral', sinceDays: 12, times: ['22:00'], slowRelease: true }],
  risk: { diabetes: false, steroid: false },
  antibioticFreeDays: 35,
  urineGerm: null,
  portalGrows: false,
});
