/** The form of a case: strict schemas, from which the loader, the checks and the editors' JSON Schema all come. */

import { z } from './zod';
import { courseParameters } from '../patient/parameters';
import { actKey, condition } from './condition';
import { ALLERGY_LABELS } from './person-names';
import { act } from './schema-act';
import { consequence, debrief, rubric } from './schema-marks';
import { consent, meeting } from './schema-papers';
import { clock, DAY, icd10, id, localized, source, sourceRef, words, YEAR } from './schema-parts';
import { pose, stage } from './schema-stage';

export {
  type Act,
  act,
  type Catalogue,
  catalogueFile,
  type Component,
  type Group,
  type Setting,
  SETTINGS,
  type Verb,
} from './schema-act';
export type { Consequence, KeyFeature } from './schema-marks';
export type { Meeting } from './schema-papers';
export type { Exit, Stage, StageEvent } from './schema-stage';

const CASE_FORMAT = 1;

const person = z.strictObject({
  id,
  name: localized,
  role: localized,
  manner: localized.optional(),
  /** Who is drawn for a while after having spoken; left out for whoever is only heard. */
  figure: z.enum(['consultant', 'nurse', 'daughter', 'husband', 'grandmother']).optional(),
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
  turnaround: z.int().min(1).max(YEAR).optional(),
  minutes: z.int().min(0).max(DAY).optional(),
  /** Several speak, in place of `text`. */
  meeting: meeting.optional(),
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
  /** Where one end is lived in more than one way: the first that fits. The last takes every play that is left. */
  text: z.union([localized, z.array(z.strictObject({ when: condition, text: localized })).min(2)]),
  alive: z.boolean().default(true),
  /** How the last picture shows the patient; left out, it shows the desk. */
  pose: pose.optional(),
  source: sourceRef.optional(),
});

export const caseFile = z.strictObject({
  format: z.literal(CASE_FORMAT),
  id,
  version: words,
  title: localized,
  /** On the folder: never a diagnosis. */
  folder: z.strictObject({
    tab: localized,
    line: localized,
    title: localized,
    minutes: z.int().min(1).max(600),
    /** Its place on the desk, from the left. */
    place: z.int().min(1).max(99),
  }),
  reviewed: words,
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
    age: z.int().min(0).max(120),
    figure: z.enum(['elder-woman', 'young-mother']),
    summary: localized,
    /** What the wristband warns of, right or wrong; the pharmacy goes by it until somebody has asked. */
    allergyLabels: z.array(z.enum(ALLERGY_LABELS)).optional(),
    /** ICD-10 of what is finally true, for the record. */
    icd10: z.array(icd10),
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
  /** Sheets on which somebody consents, laid open by the act they belong to. */
  consents: z.array(consent).default([]),
  facts: z.array(z.strictObject({ id, name: localized, when: condition.optional() })),
  moments: z.array(z.strictObject({ id, when: condition })),
  /** Hours that are counted and told beside cost and radiation, never scored: minutes while the condition holds. */
  tallies: z
    .array(z.strictObject({ id, name: localized, while: condition, source: sourceRef.optional() }))
    .default([]),
  firstStage: id,
  stages: z.array(stage).min(2),
  commitments: z.array(commitment),
  endings: z.array(ending).min(1),
  ledger: z.array(consequence),
  rubric,
  debrief,
});

export type CaseFile = z.output<typeof caseFile>;
export type Finding = z.output<typeof finding>;
