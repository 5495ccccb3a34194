/** Somebody of whom no case has written a word, to hear what the catalogue and the body say by themselves. */

import type { CaseFile, Setting } from '../../src/cases/schema';
import type { AllergyLabel } from '../../src/cases/person-names';
import { beginPlay, type Play } from '../../src/session/play';
import { library } from './library';

export interface Body {
  readonly sex: 'female' | 'male';
  readonly age: number;
  readonly lactating?: boolean;
  readonly weeksPregnant?: number;
  readonly weeksPostpartum?: number;
  readonly allergyLabels?: readonly AllergyLabel[];
  /** Filtration in health and at the first visit. */
  readonly egfr?: number;
  /** Of the case's refusals only these stay. */
  readonly refusals?: CaseFile['refusals'];
}

export function anybody(body: Body, setting: Setting = 'ward', seed = 1): Play {
  const [first] = library.cases;
  if (!first) throw new Error('the library is empty');
  const begun = beginPlay({ ...library, cases: [unwritten(first, body, setting)] }, first.id, seed);
  if (!begun.ok) throw new Error(begun.fault.en);
  return begun.value;
}

/** The case with everything taken out that its author says: what is left answers from the body and the catalogue. */
function unwritten(of: CaseFile, body: Body, setting: Setting): CaseFile {
  const { sex, age, lactating, weeksPregnant, weeksPostpartum } = body;
  const [stage] = of.stages;
  if (!stage) throw new Error('a case without a stage');
  const { allergyLabels: _, ...patient } = of.patient;
  return {
    ...of,
    acts: [],
    findings: [],
    refusals: body.refusals ?? [],
    facts: [],
    moments: [],
    tallies: [],
    consents: [],
    commitments: [],
    ledger: [],
    stages: [{ ...stage, setting, exits: [], events: [] }],
    firstStage: stage.id,
    patient: {
      ...patient,
      sex,
      age,
      ...(body.allergyLabels ? { allergyLabels: [...body.allergyLabels] } : {}),
    },
    course: {
      ...of.course,
      homeDrugs: [],
      labs: body.egfr === undefined ? of.course.labs : { ...of.course.labs, ...kidneyOf(body.egfr) },
      person: { sex, age, weightKg: 60, heightCm: 165, lactating, weeksPregnant, weeksPostpartum },
    },
  };
}

/** A creatinine that gives about such a filtration: high, whatever sex and age. */
const kidneyOf = (egfr: number): CaseFile['course']['labs'] => ({
  egfr: { start: egfr },
  creatinine: { start: egfr < 30 ? 320 : 80 },
});

export const MOTHER: Body = { sex: 'female', age: 34, lactating: true, weeksPostpartum: 9 };
export const PREGNANT: Body = { sex: 'female', age: 30, weeksPregnant: 24 };
export const OLD_WOMAN: Body = { sex: 'female', age: 78 };
export const MAN: Body = { sex: 'male', age: 60 };
export const YOUNG_MAN: Body = { sex: 'male', age: 26 };
