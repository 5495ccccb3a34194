/** What the trainee may know, named field by field: nothing is here that was not put here. */

import { holds } from '../cases/condition-meaning';
import type { Act, Component } from '../cases/schema';
import { DAY_COST } from '../cases/tariff';
import { round } from '../kernel/arithmetic';
import type { Localized } from '../kernel/text';
import { wallClock } from '../kernel/time';
import { cementPhase, openSteps } from '../machines/step';
import { appearance } from '../patient/observe/appearance';
import { poseSeen } from '../patient/observe/pose';
import type {
  ActVerb,
  CommitmentMade,
  CommitmentView,
  PendingView,
  ProcedureView,
  ResultSeries,
  TreatmentView,
  View,
} from './door';
import { rangeOf } from './drawing';
import type { Encounter, Table } from './encounter';
import { factsOf } from './facts';
import { endingOf, stageOf } from './arriving';
import { verbRefusal } from './permission';
import { consentsOf } from './papers';
import type { Play } from './play';
import { waitsFor } from './waiting';
import { filled } from './wording';

const VERBS: readonly ActVerb[] = ['ask', 'examine', 'order', 'treat', 'consult', 'decide'];

export function viewOf(play: Play): View {
  const { table, now } = play;
  const { caseFile } = table;
  const stage = stageOf(table, now.stage);
  const wanted = caseFile.endings.find(({ id }) => id === now.ending)?.pose ?? stage.pose ?? 'bed';
  const seen = appearance(now.course, table.world, now.exposures, wanted);
  const person = caseFile.people.find((one) => one.id === caseFile.patient.person);
  return {
    caseId: caseFile.id,
    title: caseFile.folder.title,
    minute: now.minute,
    clock: wallClock(table.start, now.minute),
    seq: now.seq,
    stage: {
      id: stage.id,
      setting: stage.setting,
      title: stage.title,
      pose: poseSeen(wanted, seen),
      ...(stage.room ? { room: stage.room } : {}),
    },
    ended: now.ending !== null,
    ending: endingOf(table, now)?.text ?? null,
    patient: {
      name: person?.name ?? caseFile.patient.summary,
      age: caseFile.patient.age,
      summary: caseFile.patient.summary,
      figure: caseFile.patient.figure,
      appearance: seen,
    },
    people: caseFile.people.map(({ id, name, role, figure }) => ({
      id,
      name,
      role,
      ...(figure ? { figure } : {}),
    })),
    letter: caseFile.letter,
    films: caseFile.films.map(({ id, name, date, report }) => ({ id, name, date, report })),
    briefing: caseFile.briefing,
    latest: now.latest,
    notes: now.notes,
    meetings: now.meetings,
    consents: consentsOf(now),
    results: resultSeries(table, now),
    reports: now.reports,
    vitals: now.vitals,
    pending: pendingOf(now),
    treatments: treatmentsOf(table, now),
    declined: Object.entries(now.declined).map(([key, { minute, because }]) => ({
      id: key,
      name: table.acts.get(key)?.name ?? { en: key, zh: key },
      because,
      minute,
    })),
    done: Object.fromEntries(Object.entries(now.done).map(([key, { count }]) => [key, count])),
    openCommitments: openCommitments(table, now),
    commitments: now.commitments.map((made) => madeOf(table, made)),
    procedure: procedureOf(table, now),
    verbs: Object.fromEntries(VERBS.map((verb) => [verb, verbRefusal(now.setting, verb)])) as View['verbs'],
    waits: waitsFor(table, now),
    totals: { cost: costOf(now), mSv: round(now.mSv, 2), tallies: talliesOf(table, now) },
    live: now.latest.at(-1)?.text ?? stage.title,
  };
}

/** The case's own counters, in its order. */
export const talliesOf = (
  { caseFile }: Table,
  { tallies }: Encounter,
): readonly { readonly id: string; readonly name: Localized; readonly minutes: number }[] =>
  caseFile.tallies.map(({ id, name }) => ({ id, name, minutes: tallies[id] ?? 0 }));

/** Everything spent so far, hospital days included, in relative units. */
export const costOf = (now: Encounter): number =>
  round(now.cost + DAY_COST * Math.floor(now.hospitalMinutes / 1440), 1);

function resultSeries(table: Table, now: Encounter): readonly ResultSeries[] {
  const series = new Map<string, ResultSeries>();
  const components = componentsOf(table);
  for (const seen of now.values) {
    const component = components.get(seen.id);
    if (!component) continue;
    const point = { takenAt: seen.takenAt, value: seen.value, ...(seen.flag ? { flag: seen.flag } : {}) };
    const earlier = series.get(seen.id);
    series.set(
      seen.id,
      earlier
        ? { ...earlier, points: [...earlier.points, point].sort((a, b) => a.takenAt - b.takenAt) }
        : {
            id: seen.id,
            name: component.name,
            unit: component.unit ?? '',
            digits: component.digits,
            ...rangeOf(table, now, component),
            points: [point],
          },
    );
  }
  return [...series.values()];
}

const known = new WeakMap<Table, ReadonlyMap<string, Component>>();

function componentsOf(table: Table): ReadonlyMap<string, Component> {
  const had = known.get(table);
  if (had) return had;
  const all = new Map<string, Component>();
  for (const act of table.acts.values())
    for (const component of act.components ?? []) all.set(component.id, component);
  known.set(table, all);
  return all;
}

/** One line an order, with the time its sheet promises. */
function pendingOf(now: Encounter): readonly PendingView[] {
  const lines = new Map<string, PendingView>();
  for (const one of now.pending)
    lines.set(one.order, { id: one.order, name: one.name, placedAt: one.placedAt, dueAt: one.promisedAt });
  return [...lines.values()];
}

/** Somebody has asked what she takes: until then what she brought from home stands on no chart. */
const ASKED_FOR_DRUGS = ['ask:drugs', 'ask:last-nsaid'];

function treatmentsOf(table: Table, now: Encounter): readonly TreatmentView[] {
  const homeDrugsKnown = ASKED_FOR_DRUGS.some((key) => now.done[key]);
  return now.exposures.flatMap((one): TreatmentView[] => {
    if (one.kind !== 'drug' && one.kind !== 'support') return [];
    const fromHome = one.from < 0;
    if (fromHome && !homeDrugsKnown) return [];
    const id = one.kind === 'drug' ? one.drug : one.support;
    const act: Act | undefined = table.acts.get(`treat:${id}`) ?? table.byId.get(id);
    if (!act || act.act === 'order') return [];
    const dose = act.exposure && 'dose' in act.exposure ? act.exposure.dose : undefined;
    const weeks = now.planned[`treat:${act.id}`];
    return [
      {
        id: act.id,
        name: act.name,
        ...(one.kind === 'drug' ? { route: one.route } : {}),
        from: one.from,
        until: one.until,
        ...(dose && !fromHome ? { dose } : {}),
        ...(weeks === undefined ? {} : { weeks }),
      },
    ];
  });
}

function openCommitments(table: Table, now: Encounter): readonly CommitmentView[] {
  const facts = factsOf(table, now);
  return table.caseFile.commitments
    .filter((one) => holds(one.opens, facts))
    .map((one) => ({
      id: one.id,
      title: one.title,
      prompt: one.prompt,
      voices: one.voices
        .filter((voice) => !voice.when || holds(voice.when, facts))
        .map(({ by, text }) => ({ by, text: filled(table, now, text) })),
      choices: one.choices,
      hypotheses: one.differential ? table.caseFile.hypotheses : [],
      differential: one.differential,
      openLine: one.openLine,
    }));
}

function madeOf(table: Table, made: Encounter['commitments'][number]): CommitmentMade {
  const asked = table.caseFile.commitments.find((one) => one.id === made.id);
  const choice = asked?.choices.find((one) => one.id === made.choice)?.name;
  return {
    id: made.id,
    title: asked?.title ?? { en: made.id, zh: made.id },
    minute: made.minute,
    ...(choice ? { choice } : {}),
    ...(made.confidence === undefined ? {} : { confidence: made.confidence }),
    ...(made.line === undefined ? {} : { line: made.line }),
    ...(made.differential
      ? {
          differential: table.caseFile.hypotheses.map((one) => ({
            name: one.name,
            percent: made.differential?.[one.id] ?? 0,
          })),
        }
      : {}),
  };
}

/** Steps after which there is no way back. */
const IRREVERSIBLE = ['inject', 'mix-cement', 'sign'];

function procedureOf(table: Table, now: Encounter): ProcedureView | null {
  const open = now.procedure;
  if (!open) return null;
  const steps = openSteps(open).flatMap((id) => {
    const act = table.acts.get(`step:${id}`);
    return act ? [{ id, name: act.name, minutes: act.minutes, irreversible: IRREVERSIBLE.includes(id) }] : [];
  });
  const base = { kind: open.kind, state: open.state as ProcedureView['state'], steps };
  const { needleMm, coreTaken } = open.context;
  return open.kind === 'pvp'
    ? {
        ...base,
        needleMm,
        coreTaken,
        cementMl: open.context.cementMl,
        cementPhase: cementPhase(open.context),
        screenSeconds: open.context.screenSeconds,
      }
    : { ...base, needleMm, coreTaken, cementMl: 0, cementPhase: 'none', screenSeconds: 0 };
}
