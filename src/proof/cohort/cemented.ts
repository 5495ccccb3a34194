/** Three ways in which cement and a germ meet, and how a virtual patient of each is drawn. Weights and spreads are constructed. */

import { within } from '../../kernel/arithmetic';
import type { CourseParameters } from '../../patient/parameters';
import { germsOf } from './life';
import { SOMEBODY } from './somebody';
import { chosen, lognormal, normal, uniform, type Virtual, waiting } from './virtual';

export type Stratum = 'pre-existing pyogenic' | 'tuberculosis' | 'seeded later';

/** Nine of Liao's 18 had tuberculosis; four of Zhang's 19 had been infected before the cement; the rest is left. */
export const WEIGHTS: readonly (readonly [Stratum, number])[] = [
  ['pre-existing pyogenic', 0.21],
  ['tuberculosis', 0.5],
  ['seeded later', 0.29],
];

export interface Cemented {
  readonly stratum: Stratum;
  readonly parameters: CourseParameters;
  /** Days between the cement and the germ's arrival: none where it was there first. */
  readonly seeding: number;
  /** Days from the first sign (fever, pain again, weakness) to the diagnosis, and from there to the operation. */
  readonly toDiagnosis: number;
  readonly toRevision: number;
}

/** Hours in which the germ doubles on cement; days from sign to diagnosis (median); by stratum. Constructed on single cases. */
const TEMPO: Readonly<Record<Stratum, readonly [doubling: number, signToDiagnosis: number]>> = {
  // Fever on the first day (Chen 2024); two weeks of relief (Yonezawa 2021).
  'pre-existing pyogenic': [20, 6],
  // Sweats and pain at four weeks (Kang 2013); pain at a year, seen at two (Ge 2016).
  tuberculosis: [400, 60],
  // Six weeks (Schofer 2011), one to eight months (others of his table).
  'seeded later': [60, 14],
};
/** Mean days to a later seeding; memoryless. Set on the mean interval of Abdelrahman's nine. */
const SEEDING = 190;

/** An old woman with a collapsed vertebra, as nearly all of Liao's and Abdelrahman's patients were. */
function osteoporotic(one: Virtual): CourseParameters {
  return {
    ...SOMEBODY,
    person: {
      sex: 'female',
      age: Math.round(within(50, normal(one, 'age', 73.5, 8), 95)),
      weightKg: 57,
      heightCm: 155,
    },
    focus: { ...SOMEBODY.focus, upper: 'L1', lower: 'L2' },
    structure: {
      ...SOMEBODY.structure,
      oedema: { L1: 0.8 },
      erosion: { L1: 0.2 },
      wedge: { L1: 0.35 },
      disc: { L1: { bright: 0.4, heightLost: 0.05 } },
    },
    // What such a back keeps is set on Liao's 3.1 after revision.
    pain: { moving: uniform(one, 'pain', 7, 9), rest: 4, well: uniform(one, 'pain left', 1, 3.5) },
    neurology: { pattern: 'conus', side: 'left', residualUrine: 40 },
    bone: { score: -3, perYear: -0.05 },
    // Comorbidity in all nine of Abdelrahman's and 18 of Zhang's 19; diabetes in half of them is constructed.
    risk: { diabetes: one.luck('diabetes') < 0.5, steroid: false },
  };
}

const PYOGENIC = germsOf([
  ['mssa', 50],
  ['mrsa', 10],
  ['group-b-streptococcus', 15],
  ['e-coli', 15],
  ['coagulase-negative-staphylococcus', 10],
]);

export function cementedPatient(one: Virtual): Cemented {
  const stratum = chosen(one, 'stratum', WEIGHTS);
  const base = osteoporotic(one);
  const [doubling, toDiagnosis] = TEMPO[stratum];
  const doublingHours = stratum === 'pre-existing pyogenic' ? doubling : lognormal(one, 'tempo', doubling, 2);
  const later = stratum === 'seeded later';
  const old = stratum === 'pre-existing pyogenic';
  const crp = later ? 4 : within(8, lognormal(one, 'crp', old ? 75 : 25, 1.7), 250);
  return {
    stratum,
    seeding: later ? waiting(one, 'seeding', SEEDING) : 0,
    toDiagnosis: lognormal(one, 'to diagnosis', toDiagnosis, 2),
    toRevision: lognormal(one, 'to revision', 8, 1.8),
    parameters: {
      ...base,
      organisms: stratum === 'tuberculosis' ? germsOf([['mycobacterium-tuberculosis', 1]]) : PYOGENIC,
      focus: { ...base.focus, doublingHours: stratum === 'tuberculosis' ? 500 : 130 },
      afterCement: { ...base.afterCement, doublingHours },
      collections: {
        ...base.collections,
        paravertebral: later ? 0 : uniform(one, 'pus', 4, 16),
        psoasLeft: later ? 0 : uniform(one, 'psoas', 0, 8),
        epidural: later ? 0 : uniform(one, 'sheet', 0, 3),
        // From one that walls pus off to one that does not: set on Liao's 7 of 18 with a deficit.
        growth: { ...base.collections.growth, epiduralPace: [0, 1.1] },
      },
      labs: {
        ...base.labs,
        crp: { start: crp, well: 3 },
        esr: { start: later ? 20 : within(20, normal(one, 'esr', 70, 20), 120), well: 18 },
      },
      temperature: {
        ...base.temperature,
        fever: later ? 0 : uniform(one, 'fever', 0, old ? 1.4 : 0.6),
      },
    },
  };
}
