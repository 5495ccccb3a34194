/** The form of a stage: what happens there by itself, and which ways lead on. */

import { z } from './zod';
import { condition } from './condition';
import { setting } from './schema-act';
import { clock, id, localized, voice, YEAR } from './schema-parts';

/** `with-child` lets the child be seen only while the patient is well; else it is `standing`. */
export const pose = z.enum([
  'seated',
  'standing',
  'bed',
  'prone',
  'absent',
  'wheelchair',
  'stairs',
  'with-child',
]);

const stageEvent = z.strictObject({
  id,
  /** At this time of day, each day, or once. */
  at: clock.optional(),
  every: z.int().min(10).max(YEAR).optional(),
  /** Minutes after entering the stage. */
  after: z
    .int()
    .min(0)
    .max(2 * YEAR)
    .optional(),
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
  to: id,
  when: condition,
  /** The next stage begins when the clock next shows this. */
  at: clock.optional(),
  /** Minutes on the way. */
  takes: z.int().min(0).max(YEAR).optional(),
  voice: voice.optional(),
});

const procedureState = z.enum(['time-out', 'needle', 'core', 'cement', 'abandoned', 'ct-needle']);

export const stage = z.strictObject({
  id,
  setting,
  /** For `theatre` and `needle`: which state, or states, of the procedure this stage names. */
  procedure: z.union([procedureState, z.array(procedureState).min(1)]).optional(),
  title: localized,
  opening: z
    .array(z.strictObject({ when: condition.optional(), by: id.optional(), text: localized }))
    .optional(),
  /** What the picture is like; the scene draws by setting and this. */
  pose: pose.optional(),
  /** A second look of the setting. */
  room: z.enum(['pain-clinic', 'infusion', 'emergency']).optional(),
  exits: z.array(exit),
  events: z.array(stageEvent).default([]),
});

/** Whether the stage stands for this state of a procedure. */
export const namesState = ({ procedure }: Pick<Stage, 'procedure'>, state: string): boolean =>
  typeof procedure === 'string' ? procedure === state : (procedure?.some((one) => one === state) ?? false);

export type Stage = z.output<typeof stage>;
export type StageEvent = z.output<typeof stageEvent>;
export type Exit = z.output<typeof exit>;
