/** The form of an act, and of the catalogue that holds the acts of all cases. */

import { z } from './zod';
import { actKey, condition } from './condition';
import { caution, cautionRule } from './schema-caution';
import { atc, DAY, id, localized, loinc, source, sourceRef, words, YEAR } from './schema-parts';

const verb = z.enum(['ask', 'examine', 'order', 'treat', 'consult', 'decide', 'step']);

/** For whom something holds; what is left out holds for anybody. `ageTo` is the first age that no longer counts. */
const whom = {
  sex: z.enum(['female', 'male']).optional(),
  ageFrom: z.number().min(0).max(130).optional(),
  ageTo: z.number().min(0).max(130).optional(),
  /** `postpartum`: within half a year of a birth, feeding or not. */
  state: z.enum(['lactating', 'postpartum', 'pregnant']).optional(),
};

/** A range without limits is one that nobody can print, as for oestradiol in a cycle. */
const reference = z.strictObject({
  ...whom,
  low: z.number().optional(),
  high: z.number().optional(),
  source: sourceRef.optional(),
});

/** What somebody in health has, where not everybody has the same. A number, or words. */
const healthy = z.strictObject({
  ...whom,
  mean: z.number().optional(),
  spread: z.number().min(0).optional(),
  text: localized.optional(),
  source: sourceRef.optional(),
});

const component = z.strictObject({
  id,
  name: localized,
  loinc: loinc.optional(),
  /** UCUM. */
  unit: words.optional(),
  digits: z.int().min(0).max(3),
  references: z.array(reference),
  /** Name of a quantity that `patient/observe` can measure; without it the value comes from `normal`. */
  observes: words.optional(),
  /** A plausible normal for anybody, where the course does not decide. `spread` is one standard deviation. */
  normal: z.strictObject({ mean: z.number(), spread: z.number().min(0) }).optional(),
  /** The same for whom it is another; of those that fit, the narrowest counts. */
  normalFor: z.array(healthy).optional(),
  /** Printed for these persons only, unless the case gives a value: a PSA is a man's, a Z-score that of the young. */
  only: z.strictObject(whom).optional(),
  /**
   * Beside `normal`: this value moves with an observed quantity of the same blood, by `slope` for each unit beyond `at`,
   * so that fibrinogen does not look calm beside a high CRP.
   */
  follows: z.strictObject({ of: words, at: z.number(), slope: z.number() }).optional(),
  /** For components that are words, not numbers (serology, bands). */
  normalText: localized.optional(),
  source: sourceRef.optional(),
});

export const SETTINGS = [
  'referral',
  'clinic',
  'home',
  'ward',
  'needle',
  'theatre',
  'recovery',
  'rescue',
  'operation',
  'intensive-care',
  'talk',
  'follow-up',
  'ended',
] as const;
export const setting = z.enum(SETTINGS);

/** One act of the catalogue, or of a case. */
export const act = z.strictObject({
  id,
  act: verb,
  group: id,
  name: localized,
  /** What is said to the patient, for `ask`. */
  question: localized.optional(),
  synonyms: z.strictObject({ en: z.array(words), zh: z.array(words) }).default({ en: [], zh: [] }),
  loinc: z.array(loinc).optional(),
  atc: atc.optional(),
  /** Minutes of the trainee's and the patient's time. */
  minutes: z.int().min(0).max(DAY),
  /** Minutes until the result, from the act. */
  turnaround: z.int().min(1).max(YEAR).optional(),
  cost: z.number().min(0).max(1_000_000).optional(),
  mSv: z.number().min(0).max(200).optional(),
  /** What is drawn: acts on one specimen at one time share one blood. */
  specimen: z.enum(['blood', 'urine', 'swab', 'tissue', 'none']).default('none'),
  components: z.array(component).optional(),
  /** `culture`, `histology`, `imaging` …: how the course answers when the case does not. */
  observes: z
    .enum([
      'blood-culture',
      'urine-culture',
      'swab-culture',
      'tissue-culture',
      'histology',
      'smear',
      'molecular',
      'imaging',
      'vitals',
      'neurology',
      'appearance',
      'pain',
      /** A pharmacist reads the drug chart. */
      'drug-chart',
    ])
    .optional(),
  /** Which picture, for imaging. */
  modality: z
    .enum([
      'xray',
      'ct',
      'mri-plain',
      'mri-gad',
      'dwi',
      'dxa',
      'pet-ct',
      'bone-scan',
      'ultrasound',
      'echo',
      'chest-film',
      'foot-film',
    ])
    .optional(),
  region: z
    .enum([
      'lumbar',
      'whole-spine',
      'chest',
      'abdomen',
      'heart',
      'foot',
      'pelvis',
      'whole-body',
      'hip',
      'brain',
    ])
    .optional(),
  /** Second layer in words: the first whose condition holds; `{names}` are filled from the course. */
  observed: z.array(z.strictObject({ when: condition.optional(), text: localized })).optional(),
  /** Third layer in words. */
  normal: localized.optional(),
  /**
   * A checklist that somebody reads aloud from the chart: for each line the first thing that fits, else "not done".
   * `{seen-crp}` is the last value on the chart.
   */
  lines: z
    .array(
      z.strictObject({
        text: localized,
        says: z.array(z.strictObject({ when: condition, text: localized })),
        notDone: localized,
        source: sourceRef.optional(),
      }),
    )
    .optional(),
  /** What the act does to the body. */
  exposure: z
    .union([
      z.strictObject({
        drug: id,
        route: z.enum(['iv', 'oral', 'sc', 'im']),
        dose: localized,
        days: z.number().positive().max(3650).optional(),
      }),
      z.strictObject({
        operation: z.enum([
          'posterior-debridement',
          'anterior-corpectomy',
          'redebridement',
          'percutaneous-drain',
          'one-stage-corpectomy',
          'decompression',
          'fixation',
        ]),
      }),
      z.strictObject({ support: id }),
      z.strictObject({ stops: z.enum(['antibiotics', 'analgesics']) }),
    ])
    .optional(),
  antibiotic: z.boolean().optional(),
  /** Included when this act is accepted (an order set). */
  includes: z.array(id).optional(),
  /** Other acts that this one is as well: recorded with it, and their refusals and findings hold where it has none. */
  countsAs: z.array(actKey).optional(),
  /** Books a review after so many days, without anybody writing the date. */
  reviewDays: z.int().min(1).max(3650).optional(),
  /** What may be planned with it: a length in weeks, or a review after some days. */
  plans: z.enum(['weeks', 'review']).optional(),
  /** Who would refuse it, or have something minded. Those of a whole class stand in the catalogue's `cautions`. */
  cautions: z.array(caution).optional(),
  /** Settings of care in which it makes sense; elsewhere the ward says why not. Absent: wherever its verb is possible. */
  settings: z.array(setting).optional(),
  source: sourceRef.optional(),
});

/** A heading under which acts stand together. It names a place on the sheet, never a suspicion. */
const group = z.strictObject({ id, name: localized });

/** The one catalogue of acts for all cases. */
export const catalogueFile = z.strictObject({
  /** The basis of everything in the catalogue that names no other. */
  source: sourceRef,
  sources: z.record(id, source).default({}),
  groups: z.array(group).min(1),
  acts: z.array(act).min(1),
  cautions: z.array(cautionRule).default([]),
});

export type Group = z.output<typeof group>;
export type Catalogue = z.output<typeof catalogueFile>;
export type Act = z.output<typeof act>;
export type Component = z.output<typeof component>;
export type Whom = z.output<z.ZodObject<typeof whom>>;
export type Setting = z.output<typeof setting>;
export type Verb = z.output<typeof verb>;
