/** `dx cohort NAME`: virtual patients beside a published cohort, row by row; exit 1 if a bar is missed. */

import type { Cohort, Row } from '../../src/proof/cohort/cohort';
import { COHORTS } from '../../src/proof/cohort/cohorts';
import { verdictOn } from '../../src/proof/cohort/verdict';
import type { Answer } from './answer';
import { atMost, type Call, CallError } from './call';

const USUAL = 10_000;

export function cohort(call: Call): Answer {
  atMost(call, 1);
  const [name] = call.words;
  if (name === undefined) return list();
  const found = COHORTS.find((one) => one.name === name);
  if (!found)
    throw new CallError(`unknown cohort "${name}"; one of: ${COHORTS.map((one) => one.name).join(', ')}`);
  const n = call.n ?? USUAL;
  const rows = found.run(n, call.seed);
  const verdict = verdictOn(rows);
  return {
    json: rows,
    text: told(found, rows, n, call.seed).join('\n'),
    faulty: !verdict.holds,
  };
}

const list = (): Answer => ({
  json: COHORTS.map(({ name, title }) => ({ name, title })),
  text: COHORTS.map(({ name, title }) => `${name.padEnd(22)}${title}`).join('\n'),
});

const HEAD = ['', 'published', '95 %', 'n', 'simulated', '95 %', 'difference', 'role', 'basis', 'source'];
/** Columns of numbers stand to the right. */
const NUMBERS = [1, 2, 3, 4, 5, 6];

function told({ name, title, remarks }: Cohort, rows: readonly Row[], n: number, seed: number): string[] {
  const sources = [...new Set(rows.map(({ source }) => source))];
  const table = [HEAD, ...rows.map((row) => [...cells(row), `[${sources.indexOf(row.source) + 1}]`])];
  return [
    `${name}: ${title}`,
    `${n} virtual patients, seed ${seed}. A published interval is what chance leaves open in the paper, a simulated one among the virtual patients.`,
    '',
    ...columns(table),
    '',
    '*  outside the published interval',
    ...remarks.map((remark) => `-  ${remark}`),
    '',
    ...sources.map((source, at) => `[${at + 1}]  ${source}`),
    'Published intervals are exact (Clopper-Pearson) for shares; the others:',
    ...rows.filter(notPlain).map(({ row, intervals }) => `   ${row}: ${intervals[0]}`),
    '',
    ...judged(rows),
  ];
}

/** A share with whole numbers needs no word on its interval. */
const notPlain = ({ intervals }: Row): boolean =>
  !intervals[0].startsWith('exact (Clopper-Pearson)') || intervals[0].includes('as no whole number');

function columns(table: readonly (readonly string[])[]): string[] {
  const widths = HEAD.map((_, at) => Math.max(...table.map((line) => (line[at] ?? '').length)));
  const set = (cell: string, at: number): string =>
    NUMBERS.includes(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0);
  return table.map((line) => line.map(set).join('  ').trimEnd());
}

function judged(rows: readonly Row[]): string[] {
  const { holds, setOutside, predicted, predictedInside, predictedOutside } = verdictOn(rows);
  const named = (outside: readonly Row[]): string =>
    outside.length === 0 ? '' : `; outside: ${outside.map(({ row }) => `“${row}”`).join(', ')}`;
  return [
    `set rows: ${setOutside.length === 0 ? 'all inside' : `${setOutside.length} outside${named(setOutside)}`}`,
    `predicted rows: ${predictedInside} of ${predicted} inside${named(predictedOutside)}`,
    holds ? 'holds' : 'DOES NOT HOLD: a set row outside, or fewer than four in five predicted rows inside',
  ];
}

const digits = (value: number): string =>
  value === 0 || Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) < 10 ? 2 : 1);
const range = (low: number | null, high: number | null): string =>
  low === null || high === null ? '-' : `${digits(low)} to ${digits(high)}`;

function cells(row: Row): string[] {
  const apart = row.published === null || row.simulated === null ? null : row.simulated - row.published;
  return [
    `${row.inside === false ? '*' : ' '} ${row.row} (${row.unit})`,
    row.published === null ? '-' : digits(row.published),
    range(row.low, row.high),
    row.n === null ? '-' : String(row.n),
    row.simulated === null ? '-' : digits(row.simulated),
    range(row.simLow, row.simHigh),
    apart === null ? '-' : `${apart > 0 ? '+' : ''}${digits(apart)}`,
    row.role,
    row.basis,
  ];
}
