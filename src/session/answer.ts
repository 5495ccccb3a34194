/**
 * What an act brings at once, from three layers: what the case says, else what is observed from this patient's
 * course, else a plausible normal for this person.
 */

import { holds } from '../cases/condition-meaning';
import type { Act, Finding } from '../cases/schema';
import type { Localized } from '../kernel/text';
import { appearance } from '../patient/observe/appearance';
import { bedsideVitals } from './bedside';
import { chartReview } from './cautions';
import type { MeetingView, Shown, VitalsReading } from './door';
import type { Encounter, Table } from './encounter';
import { factsOf } from './facts';
import { held } from './papers';
import { filled } from './wording';

export interface Answer {
  readonly shown: readonly Shown[];
  /** When several met: their minutes, in place of a note. */
  readonly minutes: MeetingView | null;
  readonly reveals: readonly string[];
  readonly vitals: VitalsReading | null;
}

/** The case's own finding for this act now: the first whose condition holds. */
export function findingFor(table: Table, now: Encounter, key: string): Finding | undefined {
  const facts = factsOf(table, now);
  return table.caseFile.findings.find((one) => one.act === key && (!one.when || holds(one.when, facts)));
}

const KINDS: Readonly<Record<Act['act'], Shown['kind']>> = {
  ask: 'answer',
  examine: 'finding',
  order: 'report',
  treat: 'event',
  consult: 'voice',
  decide: 'event',
  step: 'finding',
};

/** For everything but orders, whose answers come later. */
export function answerNow(table: Table, now: Encounter, act: Act, key: string): Answer {
  const finding =
    findingFor(table, now, key) ??
    (act.countsAs ?? []).flatMap((other) => findingFor(table, now, other) ?? [])[0];
  const reading = act.observes === 'vitals' ? readVitals(table, now, act) : null;
  if (finding?.meeting)
    return {
      ...held(table, now, key, { name: act.name, meeting: finding.meeting }),
      reveals: finding.reveals ?? [],
      vitals: reading,
    };
  const by = finding?.by ?? (act.act === 'ask' ? table.caseFile.patient.person : undefined);
  const text = finding?.text ?? observedText(table, now, act) ?? act.normal;
  const shown: Shown[] = [];
  if (text)
    shown.push({
      kind: by && act.act !== 'ask' ? 'voice' : KINDS[act.act],
      id: key,
      text: filled(table, now, text),
      takenAt: now.minute,
      ...(by ? { by } : {}),
    });
  if (reading?.temperature !== undefined && act.id === 'temperature')
    shown.push(vitalShown('temperature', reading.temperature, 'Cel', reading.takenAt));
  return { shown, minutes: null, reveals: finding?.reveals ?? [], vitals: reading };
}

/** The second layer in words, as the catalogue has written it for such a body and such a person. */
export function writtenFor(table: Table, now: Encounter, act: Act): Localized | undefined {
  const facts = factsOf(table, now);
  return act.observed?.find((one) => !one.when || holds(one.when, facts))?.text;
}

/** The second layer in words, for acts that look at the body. */
function observedText(table: Table, now: Encounter, act: Act): Localized | undefined {
  const written = writtenFor(table, now, act);
  if (written) return written;
  if (act.observes === 'drug-chart') return chartReview(table, now);
  if (act.observes !== 'appearance') return undefined;
  const stage = table.caseFile.stages.find((one) => one.id === now.stage);
  return appearance(now.course, table.world, now.exposures, stage?.pose).text;
}

/** What the trainee's own hands write on the chart. */
function readVitals(table: Table, now: Encounter, act: Act): VitalsReading {
  const taken = bedsideVitals(table, now);
  const base = { takenAt: now.minute, by: 'trainee' };
  if (act.id === 'temperature') return { ...base, temperature: taken.temperature };
  return {
    ...base,
    pulse: taken.pulse,
    systolic: taken.systolic,
    diastolic: taken.diastolic,
    respiration: taken.respiration,
    saturation: taken.saturation,
  };
}

export function vitalShown(id: string, value: number, unit: string, takenAt: number): Shown {
  const text = unit === 'Cel' ? `${value.toFixed(1)} °C` : String(value);
  return {
    kind: 'result',
    id,
    text:
      unit === 'Cel'
        ? { en: `Temperature ${text}`, zh: `体温${text.replace(' °C', '℃')}` }
        : { en: text, zh: text },
    value,
    unit,
    takenAt,
    ...(id === 'temperature' && value >= 37.3 ? { flag: 'high' as const } : {}),
  };
}
