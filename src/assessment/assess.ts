/** The debrief of one play. Process is judged from what was done and known; outcome is told beside it, never mixed in. */

import { firstTime, holds } from '../cases/condition-meaning';
import { round } from '../kernel/arithmetic';
import type { Localized } from '../kernel/text';
import type { Encounter, Table } from '../session/encounter';
import { courseValue, factsOf } from '../session/facts';
import type { Entry, Play } from '../session/play';
import { endingOf } from '../session/arriving';
import { costOf, talliesOf } from '../session/view';
import { causeText } from './cause-words';
import { decisionCards, timelineOf } from './decisions';
import { judge } from './process';
import type { CurvePoint, LedgerEntry, Outcome, ProcessItem, Report, SafetyItem } from './report';
import { sourceLine, sourceLines } from './sources';

export function assess(play: Play): Report {
  const { table, now, log, moments } = play;
  const { caseFile } = table;
  const facts = factsOf(table, now);
  const final = now.ending !== null;
  const items = judge(caseFile, facts, final);
  const reached = items.filter((one) => one.applies);
  const outcome = outcomeOf(table, now);
  const safety = safetyOf(table, now, moments);
  return {
    caseId: caseFile.id,
    caseVersion: caseFile.version,
    rubricVersion: caseFile.rubric.version,
    final,
    process: {
      points: round(sum(reached.map((one) => one.points)), 1),
      max: sum(reached.map((one) => one.max)),
      items,
    },
    safety,
    outcome,
    ending: endingOf(table, now),
    verdict: verdictOf(reached, safety, outcome),
    ledger: now.caused.flatMap((one) => ledgerEntry(table, now, log, one)),
    timeline: timelineOf(table, moments, log),
    decisions: decisionCards(table, moments, items),
    curve: curveOf(table, moments),
    stewardship: {
      cost: costOf(now),
      mSv: round(now.mSv, 2),
      hospitalDays: Math.floor(now.hospitalMinutes / 1440),
      tallies: talliesOf(table, now),
      lines: caseFile.rubric.stewardship
        .filter((one) => holds(one.when, facts))
        .map((one) => ({ id: one.id, why: one.why, sources: sourceLines(caseFile, one.sources) })),
    },
    questions: caseFile.debrief.questions.filter((one) => holds(one.when, facts)).map((one) => one.text),
    realTeam: caseFile.debrief.realTeam.map((one) => ({
      text: one.text,
      source: sourceLine(caseFile, one.source),
    })),
    unknownOfCase: caseFile.debrief.unknownOfCase,
    unknownOfField: caseFile.debrief.unknownOfField,
    lessons: caseFile.debrief.lessons,
    proves: caseFile.debrief.proves,
    ownAccount: now.jottings.findLast((one) => one.kind === 'own-account')?.text ?? null,
    predicted: predictedOf(now),
    nextTime: now.jottings.filter((one) => one.kind === 'next-time').map(({ text }) => text),
    contested: now.jottings.filter((one) => one.kind === 'contest').map(({ seq, text }) => ({ seq, text })),
  };
}

function outcomeOf(table: Table, now: Encounter): Outcome {
  const value = (name: string): number => courseValue(table, now, name);
  const power = value('power');
  const alive = value('dead') < 1;
  return {
    alive,
    neurology: alive ? round(power, 1) : 0,
    pain: alive ? Math.round(value('pain')) : 0,
    function: alive ? functionOf(table, now) : { en: 'died', zh: '死亡' },
    operations: now.operations,
    hospitalDays: Math.floor(now.hospitalMinutes / 1440),
    antibioticDays: Math.round(value('antibiotic-days')),
  };
}

/** In the case's own words: a frame for one, a splint for another. */
function functionOf(table: Table, now: Encounter): Localized {
  const facts = factsOf(table, now);
  const { function: ways } = table.caseFile.debrief;
  return ways.find((one) => holds(one.when, facts))?.text ?? { en: 'not known', zh: '不详' };
}

/** A flag stands at the entry with which its condition first held. */
function safetyOf(table: Table, now: Encounter, moments: readonly Encounter[]): readonly SafetyItem[] {
  const { caseFile } = table;
  return caseFile.rubric.safety.flatMap((flag): SafetyItem[] => {
    let seq = moments.findIndex((moment) => holds(flag.when, factsOf(table, moment)));
    if (seq < 0 && holds(flag.when, factsOf(table, now))) seq = moments.length - 1;
    if (seq < 0) return [];
    const because = flag.because ? now.done[flag.because]?.firstSeq : undefined;
    const at = moments[because ?? seq];
    const minute = firstTime(flag.when, factsOf(table, now));
    return [
      {
        id: flag.id,
        severity: flag.severity,
        seq: because ?? seq,
        minute: minute && minute > 0 ? minute : (at?.minute ?? now.minute),
        why: flag.why,
        sources: sourceLines(caseFile, flag.sources),
      },
    ];
  });
}

function ledgerEntry(
  table: Table,
  now: Encounter,
  log: readonly Entry[],
  caused: Encounter['caused'][number],
): readonly LedgerEntry[] {
  const consequence = table.caseFile.ledger.find((one) => one.id === caused.id);
  if (!consequence) return [];
  const { because } = caused;
  return [
    {
      id: caused.id,
      minute: caused.minute,
      kind: consequence.kind,
      what: consequence.what,
      because: 'omitted' in because ? { omitted: because.omitted } : { seq: because.seq },
      becauseText: causeText(table, now, log, because),
      mechanism: consequence.mechanism,
      delayMinutes: 'omitted' in because ? caused.minute : caused.minute - because.minute,
      ...(consequence.without ? { without: consequence.without } : {}),
      ...(consequence.same ? { same: consequence.same } : {}),
      source: sourceLine(table.caseFile, consequence.source),
    },
  ];
}

/** At most 200 points of the true curve, at the moments of the play. */
function curveOf(table: Table, moments: readonly Encounter[]): readonly CurvePoint[] {
  const every = Math.ceil(moments.length / 200);
  return moments
    .filter((_, index) => index % every === 0 || index === moments.length - 1)
    .map((moment) => ({
      minute: moment.minute,
      temperature: round(courseValue(table, moment, 'temperature'), 1),
      crp: Math.round(courseValue(table, moment, 'crp')),
      pain: Math.round(courseValue(table, moment, 'pain')),
    }));
}

/** Two words for process and outcome set side by side. */
function verdictOf(
  reached: readonly ProcessItem[],
  safety: readonly SafetyItem[],
  outcome: Outcome,
): Localized {
  const max = sum(reached.map((one) => one.max));
  const share = max > 0 ? sum(reached.map((one) => one.points)) / max : 0;
  const unsafe = safety.some((one) => one.severity === 3) || share < 0.5;
  const good = outcome.alive && outcome.neurology >= 4.6 && outcome.operations === 0;
  if (unsafe)
    return good
      ? { en: 'Good end, unsafe route', zh: '结局好，路不安全' }
      : { en: 'Unsafe route', zh: '路不安全' };
  return good ? { en: 'Sound care', zh: '处置稳妥' } : { en: 'Sound, unlucky', zh: '处置稳妥，运气不好' };
}

/** The score the trainee expected, 0 to 100; null when none was given or it is no number. */
function predictedOf(now: Encounter): number | null {
  const said = now.jottings.findLast((one) => one.kind === 'predicted-score')?.text.trim();
  const value = said !== undefined && /^\d{1,3}(\.\d+)?$/.test(said) ? Number(said) : Number.NaN;
  return value >= 0 && value <= 100 ? value : null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
