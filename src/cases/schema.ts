/** The form of a case: strict schemas, from which the loader, the checks and the editors' JSON Schema all come. */

import { z } from './zod';
import { courseParameters } from '../patient/parameters';
import { actKey, condition } from './condition';

const CASE_FORMAT = 1;

const words = z.string().min(1);
const id = z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, { error: 'an id is words joined by hyphens' });
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'a time of day is written 08:05' });

const localized = z.strictObject({ en: words, zh: words });

/** Inline, or the id of one in the case's `sources`. */
const source = z.strictObject({
  basis: z.enum(['reported', 'published', 'recalled', 'constructed']),
  doi: words.optional(),
  pmid: words.optional(),
  citation: words.optional(),
  note: words.optional(),
});
const sourceRef = z.union([id, source]);

/** Something a person says. `by` is an id of `people`. */
const voice = z.strictObject({ by: id, text: localized });

/* ---------------------------------------------------------------- acts ---- */

const verb = z.enum(['ask', 'examine', 'order', 'treat', 'consult', 'decide', 'step']);

const reference = z.strictObject({
  sex: z.enum(['female', 'male']).optional(),
  ageFrom: z.number().optional(),
  ageTo: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
});

const component = z.strictObject({
  id,
  name: localized,
  loinc: words.optional(),
  /** UCUM. */
  unit: words.optional(),
  digits: z.int().min(0).max(3),
  references: z.array(reference),
  /** Name of a quantity that `patient/observe` can measure; without it the value comes from `normal`. */
  observes: words.optional(),
  /** A plausible normal for anybody, where the course does not decide. `spread` is one standard deviation. */
  normal: z.strictObject({ mean: z.number(), spread: z.number().min(0) }).optional(),
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
const setting = z.enum(SETTINGS);

/** One act of the catalogue, or of a case. */
export const act = z.strictObject({
  id,
  act: verb,
  group: id,
  name: localized,
  /** What is said to the patient, for `ask`. */
  question: localized.optional(),
  synonyms: z.strictObject({ en: z.array(words), zh: z.array(words) }).default({ en: [], zh: [] }),
  loinc: z.array(words).optional(),
  atc: words.optional(),
  /** Minutes of the trainee's and the patient's time. */
  minutes: z.int().min(0),
  /** Minutes until the result, from the act. */
  turnaround: z.int().min(1).optional(),
  cost: z.number().min(0).optional(),
  mSv: z.number().min(0).optional(),
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
        days: z.number().optional(),
      }),
      z.strictObject({
        operation: z.enum([
          'posterior-debridement',
          'anterior-corpectomy',
          'redebridement',
          'percutaneous-drain',
          'one-stage-corpectomy',
        ]),
      }),
      z.strictObject({ support: id }),
      z.strictObject({ stops: z.enum(['antibiotics', 'analgesics']) }),
    ])
    .optional(),
  antibiotic: z.boolean().optional(),
  /** Included when this act is accepted (an order set). */
  includes: z.array(id).optional(),
  /** What may be planned with it: a length in weeks, or a review after some days. */
  plans: z.enum(['weeks', 'review']).optional(),
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
});

/* ------------------------------------------------------- what a case says ---- */

const person = z.strictObject({
  id,
  name: localized,
  role: localized,
  manner: localized.optional(),
});

const finding = z.strictObject({
  act: actKey,
  /** The first finding of an act whose condition holds is the answer. */
  when: condition.optional(),
  by: id.optional(),
  text: localized.optional(),
  /** Values that the case decides, by component id; a string is words; `{text}` may stand beside them. */
  values: z.record(id, z.union([z.number(), localized])).optional(),
  /** Minutes to the result on this road, where the case decides otherwise than the catalogue. */
  turnaround: z.int().min(1).optional(),
  minutes: z.int().min(0).optional(),
  reveals: z.array(id).optional(),
  /** A second act on the same answer, or a follow-up fact, is a finding of its own. */
  source: sourceRef.optional(),
});

const refusal = z.strictObject({
  act: actKey,
  when: condition,
  by: id,
  reason: localized,
});

const stageEvent = z.strictObject({
  id,
  /** At this time of day, each day, or once. */
  at: clock.optional(),
  every: z.int().min(10).optional(),
  /** Minutes after entering the stage. */
  after: z.int().min(0).optional(),
  once: z.boolean().default(true),
  when: condition.optional(),
  voice: voice.optional(),
  /** A sentence without a speaker. */
  text: localized.optional(),
  /** Vital signs that the nurse takes and writes on the chart. */
  takes: z
    .array(z.enum(['temperature', 'pulse', 'pressure', 'respiration', 'saturation', 'pain']))
    .optional(),
  reveals: z.array(id).optional(),
  /** Orders that the ward sends by itself, without a minute of the trainee's: a routine set before a procedure. */
  orders: z.array(id).optional(),
  /** A ward emergency: even a fixed wait stops for it. */
  emergency: z.boolean().default(false),
  /** `wait until event` stops here; a plain chart entry does not. */
  stops: z.boolean().default(true),
});

const exit = z.strictObject({
  /** A stage id, or `back` to the stage one came from. */
  to: z.union([id, z.literal('back')]),
  when: condition,
  /** The next stage begins when the clock next shows this. */
  at: clock.optional(),
  /** Minutes on the way. */
  takes: z.int().min(0).optional(),
  voice: voice.optional(),
});

const stage = z.strictObject({
  id,
  setting,
  /** For `theatre` and `needle`: which procedure state this stage names. */
  procedure: z.enum(['time-out', 'needle', 'core', 'cement', 'abandoned', 'ct-needle']).optional(),
  title: localized,
  opening: z
    .array(z.strictObject({ when: condition.optional(), by: id.optional(), text: localized }))
    .optional(),
  /** What the picture is like: `bed`, `chair`, `walks` …; the scene draws by setting and this. */
  pose: z.enum(['seated', 'standing', 'bed', 'prone', 'absent']).optional(),
  exits: z.array(exit),
  events: z.array(stageEvent).default([]),
});

const commitment = z.strictObject({
  id,
  title: localized,
  prompt: localized,
  opens: condition,
  voices: z.array(z.strictObject({ when: condition.optional(), by: id, text: localized })).default([]),
  choices: z.array(z.strictObject({ id, name: localized })).min(2),
  /** Whether probabilities are asked for. */
  differential: z.boolean().default(true),
  /** An open line that takes any words or none (the theatre's time-out). */
  openLine: z.boolean().default(false),
});

const ending = z.strictObject({
  id,
  title: localized,
  when: condition,
  text: localized,
  alive: z.boolean().default(true),
  source: sourceRef.optional(),
});

const consequence = z.strictObject({
  id,
  what: localized,
  when: condition,
  kind: z.enum(['harm', 'missed-chance', 'good']),
  /** Candidates in order: the first that was done (or, for `omitted`, not done) is the cause. */
  because: z
    .array(
      z.union([
        z.strictObject({ act: actKey }),
        z.strictObject({ declined: actKey }),
        z.strictObject({ omitted: actKey }),
      ]),
    )
    .min(1),
  mechanism: localized,
  without: localized.optional(),
  source: sourceRef,
});

const keyFeature = z.strictObject({
  id,
  title: localized,
  points: z.number().positive(),
  /** Not reached on this road: shown as such, out of the maximum. */
  applies: condition,
  opens: condition,
  closes: condition.optional(),
  /** Best first; `by` is the moment until which it counts, `after` adds minutes to it. */
  grades: z
    .array(
      z.strictObject({
        credit: z.number().min(0).max(1),
        when: condition,
        by: condition.optional(),
        after: z.number().min(0).default(0),
        why: localized,
      }),
    )
    .min(1),
  none: localized,
  /** Zeroes this feature, and it alone. */
  harm: z.strictObject({ when: condition, why: localized }).optional(),
  erring: localized,
  disagreement: localized.optional(),
  sources: z.array(sourceRef).min(1),
});

const safetyFlag = z.strictObject({
  id,
  severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  when: condition,
  because: actKey.optional(),
  why: localized,
  sources: z.array(sourceRef).min(1),
});

const stewardshipLine = z.strictObject({
  id,
  when: condition,
  why: localized,
  sources: z.array(sourceRef).min(1),
});

const rubric = z.strictObject({
  version: words,
  keyFeatures: z.array(keyFeature).min(1),
  safety: z.array(safetyFlag),
  stewardship: z.array(stewardshipLine),
});

/** A paragraph of the real case: what the publication says, and what it does not. */
const told = z.strictObject({ text: localized, source: sourceRef });

const debrief = z.strictObject({
  questions: z.array(z.strictObject({ when: condition, text: localized })),
  realTeam: z.array(told),
  unknownOfCase: localized,
  unknownOfField: localized,
  lessons: z.array(localized),
  proves: localized,
});

export const caseFile = z.strictObject({
  format: z.literal(CASE_FORMAT),
  id,
  version: words,
  title: localized,
  /** On the folder: never a diagnosis. */
  folder: z.strictObject({ tab: localized, line: localized, title: localized, minutes: z.int() }),
  reviewed: z.string(),
  authors: localized,
  sources: z.record(id, source),
  /** The basis of everything in the case that names no other. */
  source: sourceRef,
  start: z.strictObject({
    weekday: z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']),
    month: z.int().min(1).max(12),
    date: z.int().min(1).max(31),
    clock,
  }),
  patient: z.strictObject({
    person: id,
    sex: z.enum(['female', 'male']),
    age: z.int(),
    figure: z.enum(['elder-woman', 'young-mother']),
    summary: localized,
    /** ICD-10 of what is finally true, for the record. */
    icd10: z.array(words),
  }),
  people: z.array(person).min(1),
  letter: z.strictObject({
    from: localized,
    to: localized,
    date: localized,
    paragraphs: z.array(localized).min(1),
    signature: localized,
  }),
  films: z.array(
    z.strictObject({ id, name: localized, date: localized, report: localized, source: sourceRef.optional() }),
  ),
  briefing: z.array(localized).min(1),
  course: courseParameters,
  hypotheses: z.array(z.strictObject({ id, name: localized })).min(2),
  /** Acts that only this case knows. */
  acts: z.array(act).default([]),
  findings: z.array(finding),
  refusals: z.array(refusal),
  facts: z.array(z.strictObject({ id, name: localized, when: condition.optional() })),
  moments: z.array(z.strictObject({ id, when: condition })),
  firstStage: id,
  stages: z.array(stage).min(2),
  commitments: z.array(commitment),
  endings: z.array(ending).min(1),
  ledger: z.array(consequence),
  rubric,
  debrief,
});

export type Group = z.output<typeof group>;
export type Catalogue = z.output<typeof catalogueFile>;
export type CaseFile = z.output<typeof caseFile>;
export type Act = z.output<typeof act>;
export type Component = z.output<typeof component>;
export type Finding = z.output<typeof finding>;
export type Stage = z.output<typeof stage>;
export type StageEvent = z.output<typeof stageEvent>;
export type Exit = z.output<typeof exit>;
export type Setting = z.output<typeof setting>;
export type Commitment = z.output<typeof commitment>;
export type Ending = z.output<typeof ending>;
export type Consequence = z.output<typeof consequence>;
export type KeyFeature = z.output<typeof keyFeature>;
export type SafetyFlag = z.output<typeof safetyFlag>;
export type Refusal = z.output<typeof refusal>;
export type Verb = z.output<typeof verb>;
export type Voice = z.output<typeof voice>;
export type Person = z.output<typeof person>;
