/** What the trainee comes to know, kept: notes, values, reports, facts, and the results that come back. */

import type { Localized } from '../kernel/text';
import type { Minute } from '../kernel/time';
import { vitalShown } from './answer';
import { bedsideVitals } from './bedside';
import type { Shown, VitalsReading } from './door';
import type { Encounter, SeenValue, Table } from './encounter';

/** Facts become known at the first minute they are met. */
export function reveal(now: Encounter, facts: readonly string[]): Encounter {
  const fresh = facts.filter((fact) => now.known[fact] === undefined);
  if (fresh.length === 0) return now;
  const known = { ...now.known };
  for (const fact of fresh) known[fact] = now.minute;
  return { ...now, known };
}

/** Numbers go to the table, reports and results in words to the folder, what was said to the notes. */
export function file(now: Encounter, shown: readonly Shown[], name: Localized): Encounter {
  const values: SeenValue[] = [];
  const words = shown.filter((one) => one.kind === 'result' && one.value === undefined);
  let { reports, notes } = now;
  for (const one of shown) {
    const seen = { takenAt: one.takenAt, seenAt: now.minute };
    if (one.value !== undefined)
      values.push({ id: one.id, value: one.value, ...seen, ...(one.flag ? { flag: one.flag } : {}) });
    else if (one.kind === 'report')
      reports = [
        ...reports,
        { id: one.id, name, text: one.text, takenAt: one.takenAt, reportedAt: now.minute },
      ];
    else if (one.kind !== 'result')
      notes = [
        ...notes,
        { id: one.id, name, text: one.text, minute: now.minute, ...(one.by ? { by: one.by } : {}) },
      ];
  }
  const [first] = words;
  if (first) {
    const text = {
      en: words.map((one) => one.text.en).join('; '),
      zh: words.map((one) => one.text.zh).join('；'),
    };
    reports = [...reports, { id: first.id, name, text, takenAt: first.takenAt, reportedAt: now.minute }];
  }
  return { ...now, values: values.length ? [...now.values, ...values] : now.values, reports, notes };
}

/** A reading on the chart: values count as seen. */
export function chartVitals(now: Encounter, reading: VitalsReading): Encounter {
  const values: SeenValue[] = [];
  for (const id of [
    'temperature',
    'pulse',
    'systolic',
    'diastolic',
    'respiration',
    'saturation',
    'pain',
  ] as const) {
    const value = reading[id];
    if (value !== undefined) values.push({ id, value, takenAt: reading.takenAt, seenAt: now.minute });
  }
  return { ...now, vitals: [...now.vitals, reading], values: [...now.values, ...values] };
}

type Takes = 'temperature' | 'pulse' | 'pressure' | 'respiration' | 'saturation' | 'pain';

/** The nurse measures and writes. */
export function nurseReading(
  table: Table,
  now: Encounter,
  takes: readonly Takes[],
  by: string,
): { readonly reading: VitalsReading; readonly shown: readonly Shown[] } {
  const taken = bedsideVitals(table, now);
  const has = (what: Takes): boolean => takes.includes(what);
  const reading: VitalsReading = {
    takenAt: now.minute,
    by,
    ...(has('temperature') ? { temperature: taken.temperature } : {}),
    ...(has('pulse') ? { pulse: taken.pulse } : {}),
    ...(has('pressure') ? { systolic: taken.systolic, diastolic: taken.diastolic } : {}),
    ...(has('respiration') ? { respiration: taken.respiration } : {}),
    ...(has('saturation') ? { saturation: taken.saturation } : {}),
    ...(has('pain') ? { pain: taken.pain } : {}),
  };
  return {
    reading,
    shown:
      reading.temperature === undefined
        ? []
        : [vitalShown('temperature', reading.temperature, 'Cel', now.minute)],
  };
}

/** Answers whose time has come: they are filed, and the order counts as resulted when its last part is in. */
export function deliver(
  table: Table,
  before: Encounter,
): { readonly now: Encounter; readonly shown: readonly Shown[] } {
  const due = before.pending.filter((one) => one.dueAt <= before.minute);
  if (due.length === 0) return { now: before, shown: [] };
  let now: Encounter = { ...before, pending: before.pending.filter((one) => one.dueAt > before.minute) };
  const shown: Shown[] = [];
  const resulted: Record<string, Minute> = { ...now.resulted };
  for (const one of due) {
    now = reveal(file(now, one.shown, one.name), one.reveals);
    if (one.final) {
      resulted[one.order] ??= now.minute;
      now = heed(table, now, one.order);
    }
    shown.push(...one.shown);
  }
  return { now: { ...now, resulted }, shown };
}

/** A result that changes what is given: a drug level in hand lets the dose be right from now on. */
function heed(table: Table, now: Encounter, order: string): Encounter {
  const exposure = table.acts.get(`order:${order}`)?.exposure;
  if (!exposure || !('support' in exposure)) return now;
  const { support } = exposure;
  return {
    ...now,
    exposures: [...now.exposures, { kind: 'support', support, from: now.minute, until: null }],
  };
}
