/**
 * What a debrief may say at all. Scales end where they end (MRC 0 to 5, NRS 0 to 10); what was spent, radiated and
 * cut is held against the log, as a ledger against its receipts; what a body can show is held against what bodies do.
 */

import { assess } from '../../src/assessment/assess';
import type { Report } from '../../src/assessment/report';
import { DAY_COST } from '../../src/cases/tariff';
import type { Play } from '../../src/session/play';
import { stainInWords } from './clean';
import { countsAs } from './levers';
import { Broken } from './watch';

type Range = readonly [low: number, high: number];

/** Constructed: no adult on a ward has been charted outside; the higher CRPs printed anywhere are below 600 mg/L. */
const TEMPERATURE: Range = [34, 42.5];
const CRP: Range = [0, 600];
/** Medical Research Council grade and numerical rating scale: their own ends. */
const MRC: Range = [0, 5];
const NRS: Range = [0, 10];
const PERCENT: Range = [0, 100];
/** Tenths are rounded, so a sum of them may be off by one. */
const ROUNDED = 0.11;

export function reportOf(play: Play): Report {
  const report = assess(play);
  const fault = scales(play, report) ?? receipts(play, report) ?? order(play, report) ?? words(play, report);
  if (fault !== undefined) throw new Broken(`the debrief: ${fault}`);
  return report;
}

const outside = (what: string, value: number, [low, high]: Range): string | undefined =>
  value >= low && value <= high ? undefined : `${what} is ${value}, not between ${low} and ${high}`;

const first = (faults: Iterable<string | undefined>): string | undefined => {
  for (const fault of faults) if (fault !== undefined) return fault;
  return undefined;
};

function scales({ now, table }: Play, report: Report): string | undefined {
  const { outcome, process, curve, ending } = report;
  const end = table.caseFile.endings.find(({ id }) => id === now.ending);
  return first([
    outside('power', outcome.neurology, MRC),
    outside('pain', outcome.pain, NRS),
    outside('process', process.points, [0, process.max]),
    ...process.items.map((one) => outside(one.id, one.points, [0, one.max])),
    ...curve.flatMap((one) => [
      outside('temperature', one.temperature, TEMPERATURE),
      outside('CRP', one.crp, CRP),
      outside('pain', one.pain, NRS),
    ]),
    end && end.alive !== outcome.alive ? `${end.id} and the outcome disagree whether she lives` : undefined,
    now.ending !== null && ending === null ? `${now.ending} is no ending of the case` : undefined,
    report.predicted === null ? undefined : outside('predicted score', report.predicted, PERCENT),
    outcome.function.en === 'not known' ? 'nobody knows what she can do' : undefined,
  ]);
}

/** What was done, by the log and by everything that counts as done; what was paid lies between the two. */
function receipts({ table, now, log }: Play, { outcome, stewardship }: Report): string | undefined {
  const days = now.minute / 1440;
  const stay = DAY_COST * stewardship.hospitalDays;
  let cost = 0;
  let mSv = 0;
  let operations = 0;
  for (const { intent } of log) {
    const act = 'id' in intent ? table.acts.get(`${intent.act}:${intent.id}`) : undefined;
    cost += act?.cost ?? 0;
    mSv += act?.mSv ?? 0;
    operations += act && countsAs(act, 'treat:any-operation') ? 1 : 0;
  }
  let most = 0;
  let mostMSv = 0;
  for (const [key, { count }] of Object.entries(now.done)) {
    most += count * (table.acts.get(key)?.cost ?? 0);
    mostMSv += count * (table.acts.get(key)?.mSv ?? 0);
  }
  return first([
    outside('cost', stewardship.cost, [cost + stay - ROUNDED, most + stay + ROUNDED]),
    outside('mSv', stewardship.mSv, [mSv - ROUNDED, mostMSv + ROUNDED]),
    outside('operations', outcome.operations, [operations, operations]),
    outside('days in hospital', outcome.hospitalDays, [0, days]),
    outside('days on antibiotics', outcome.antibioticDays, [0, days + 1]),
    ...stewardship.tallies.map(({ id, minutes }) => outside(id, minutes, [0, now.minute])),
  ]);
}

/** Nothing before its time, nothing without what it came from. */
function order({ now, log }: Play, report: Report): string | undefined {
  const { ledger, timeline, safety, decisions, curve } = report;
  const rising = (what: string, minutes: readonly number[]): string | undefined =>
    minutes.some((minute, at) => minute < (minutes[at - 1] ?? 0)) ? `the ${what} runs back` : undefined;
  const time: Range = [0, now.minute];
  const entry: Range = [0, log.length];
  return first([
    rising(
      'timeline',
      timeline.map(({ minute }) => minute),
    ),
    rising(
      'curve',
      curve.map(({ minute }) => minute),
    ),
    ...ledger.flatMap(({ id, minute, because, delayMinutes }) => [
      outside(`minute of ${id}`, minute, time),
      outside(`delay of ${id}`, delayMinutes, time),
      'seq' in because ? outside(`cause of ${id}`, because.seq, [1, log.length]) : undefined,
    ]),
    ...safety.flatMap(({ id, minute, seq }) => [
      outside(`minute of ${id}`, minute, time),
      outside(id, seq, entry),
    ]),
    ...decisions.flatMap(({ id, differential, confidence }) => [
      confidence === null ? undefined : outside(`confidence of ${id}`, confidence, PERCENT),
      differential.length === 0
        ? undefined
        : outside(
            `odds of ${id}`,
            differential.reduce((sum, { percent }) => sum + percent, 0),
            [100, 100],
          ),
    ]),
  ]);
}

function words({ table, log }: Play, report: Report): string | undefined {
  const own = log.flatMap(({ intent }) =>
    [
      'because' in intent ? intent.because : '',
      'call' in intent ? intent.call : '',
      'text' in intent ? intent.text : '',
      'line' in intent ? (intent.line ?? '') : '',
    ].filter((said) => said !== ''),
  );
  const { ownAccount: _, contested: __, nextTime: ___, ...ours } = report;
  const told = report.timeline.flatMap(({ text }) => [text.en, text.zh]);
  const film = table.caseFile.films.find(({ id }) => told.some((line) => line.includes(id)));
  return film ? `a picture is told by its id, ${film.id}` : stainInWords(ours, own);
}
