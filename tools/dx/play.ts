/**
 * `dx play CASE --acts FILE`: plays a list of intents and tells everything: the examiner's view, not the trainee's.
 * `--quick` leaves out how the course would differ without each entry of the ledger, which takes longer than the play.
 */

import { assess } from '../../src/assessment/assess';
import type { Figures, LedgerEntry, ProcessItem, Report, Without } from '../../src/assessment/report';
import { round } from '../../src/kernel/arithmetic';
import { clockText, wallClock } from '../../src/kernel/time';
import { comparing } from '../../src/proof/without/without';
import { roadsFrom } from '../../src/proof/without/roads';
import { bedsideVitals } from '../../src/session/bedside';
import { type Bill, billOf } from '../../src/session/bill';
import type { Refusal, Shown } from '../../src/session/door';
import { beginPlay, type Play, submit } from '../../src/session/play';
import { recordOf } from '../../src/session/record';
import type { Answer } from './answer';
import { atMost, type Call, CallError, readJson, say } from './call';
import { caseGiven } from './given';
import { storedPlays } from './stored-plays';
import { tariffOf } from './tariff';

interface TrailRow {
  readonly seq: number;
  readonly index: number;
  readonly minute: number;
  readonly stage: string;
  readonly intent: unknown;
  readonly shown: readonly Shown[];
  readonly vitals: Readonly<Record<string, number>>;
}

export async function play(call: Call): Promise<Answer> {
  atMost(call, 1);
  const { library, caseFile: of } = await caseGiven(call);
  const tariff = tariffOf(library, call);
  if (call.acts === undefined) throw new CallError(`--acts FILE is missing; usage: ${call.usage}`);
  const intents = readJson(call.acts);
  if (!Array.isArray(intents)) throw new CallError(`${call.acts}: the top level is not an array of intents`);
  const begun = beginPlay(library, of.id, call.seed, call.language);
  if (!begun.ok) throw new CallError(begun.fault.en);
  let now: Play = begun.value;
  const refused: ({ readonly index: number } & Refusal)[] = [];
  const trail: TrailRow[] = [];
  for (const [index, intent] of intents.entries()) {
    const next = submit(now, intent);
    if (!next.ok) {
      refused.push({ index, ...next.refusal });
      continue;
    }
    now = next.play;
    trail.push({
      seq: now.now.seq,
      index,
      minute: now.now.minute,
      stage: now.now.stage,
      intent,
      shown: next.shown,
      vitals: measured(now),
    });
  }
  const report = assess(now);
  const bill = tariff && billOf(now, tariff);
  const compared =
    call.quick === true ? undefined : comparing(now, roadsFrom(library, of, storedPlays(call)));
  const without = new Map(report.ledger.map(({ id }) => [id, compared?.of(id)?.without]));
  const json = {
    case: of.id,
    seed: call.seed,
    refused,
    trail,
    stage: now.now.stage,
    ending: now.now.ending,
    ledger: report.ledger.map((entry) => ledgerRow(entry, without.get(entry.id))),
    assessment: assessmentOf(report),
    record: recordOf(now),
    ...(bill ? { bill } : {}),
  };
  return {
    json,
    text: [told(call, now, trail, refused, report, without), ...billLines(call, bill)].join('\n'),
  };
}

/** What a nurse would measure now. */
function measured({ table, now }: Play): TrailRow['vitals'] {
  return { ...bedsideVitals(table, now) };
}

/** What the author says of the other course, and what the model makes of it, under one name. */
const ledgerRow = (
  { id, minute, what, because, mechanism, delayMinutes, without, same, source }: LedgerEntry,
  compared: Without | undefined,
) => ({
  id,
  minute,
  what,
  because: 'omitted' in because ? { omitted: because.omitted.replace(/^.*:/, '') } : because,
  mechanism,
  delayMinutes,
  source,
  ...(without || compared ? { without: { ...without, ...compared, ...(same ? { same } : {}) } } : {}),
});

function assessmentOf(report: Report) {
  const item = ({ id, points, max, at, window, status, why, sources }: ProcessItem) => ({
    id,
    points,
    max,
    at,
    window,
    status,
    why,
    source: sources,
  });
  return {
    final: report.final,
    process: {
      points: report.process.points,
      max: report.process.max,
      items: report.process.items.filter((one) => one.applies || !report.final).map(item),
      notReached: report.process.items.filter((one) => !one.applies).map((one) => one.id),
    },
    safety: report.safety.map(({ id, severity, seq, why }) => ({ id, severity, seq, why })),
    outcome: report.outcome,
    cost: report.stewardship.cost,
    mSv: round(report.stewardship.mSv, 2),
  };
}

const figures = ({ temperature, crp, pain, stage, alive }: Figures): string =>
  `${alive ? '' : 'dead, '}${temperature.toFixed(1)} °C, CRP ${crp}, pain ${pain}, ${stage}`;

/** By the hospital's own prices, the dearest first. */
function billLines(call: Call, bill: Bill | undefined): readonly string[] {
  if (!bill) return [];
  const unit = say(call, bill.unit);
  return [
    `by ${say(call, bill.name)}: ${bill.total} ${unit}, of which ${bill.days} days ${bill.daySum} ${unit}`,
    ...bill.lines.map((one) => `  ${say(call, one.name)}  ${one.times} x ${one.each} = ${one.sum} ${unit}`),
  ];
}

function told(
  call: Call,
  { table, now }: Play,
  trail: readonly TrailRow[],
  refused: readonly ({ readonly index: number } & Refusal)[],
  report: Report,
  without: ReadonlyMap<string, Without | undefined>,
): string {
  const at = (minute: number): string => {
    const clock = wallClock(table.start, minute);
    return `D${clock.day} ${clockText(clock.hour * 60 + clock.minute)}`;
  };
  const lines = trail.flatMap((row) => [
    `${String(row.seq).padStart(3)}  ${at(row.minute)}  ${row.stage}  ${JSON.stringify(row.intent)}`,
    ...row.shown.map((one) => `       ${one.by ? `${one.by}: ` : ''}${say(call, one.text)}`),
  ]);
  const no = refused.map((one) => `refused ${one.index}: ${one.code}, ${say(call, one.reason)}`);
  const { process: marks } = report;
  return [
    ...lines,
    ...no,
    `stage ${now.stage}, ending ${now.ending ?? 'none yet'}`,
    ...report.ledger.flatMap((one) => {
      const other = without.get(one.id);
      return [
        `${one.id} ${at(one.minute)} ${say(call, one.what)} <- ${say(call, one.becauseText)}`,
        ...(other
          ? [`       ${at(other.at)} without it: ${figures(other)}; as it was: ${figures(other.with)}`]
          : []),
      ];
    }),
    `process ${marks.points} of ${marks.max}; ${marks.items
      .filter((one) => one.applies)
      .map((one) => `${one.id} ${one.points}/${one.max}`)
      .join(', ')}`,
    `safety ${report.safety.map((one) => one.id).join(', ') || 'no flag'}`,
    `outcome ${JSON.stringify({ ...report.outcome, function: say(call, report.outcome.function) })}`,
  ].join('\n');
}
