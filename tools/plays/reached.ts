/** Where plays have been: stages, endings, refusals and entries of the cause ledger, each with how many came there. */

import { holds } from '../../src/cases/condition-meaning';
import type { CaseFile } from '../../src/cases/schema';
import type { Refusal } from '../../src/session/door';
import { factsOf } from '../../src/session/facts';
import type { Play } from '../../src/session/play';

const KINDS = ['stages', 'endings', 'refusals', 'ledger', 'codes'] as const;
type Kind = (typeof KINDS)[number];

export type Reached = Record<Kind, Record<string, number>>;

export const nowhere = (): Reached => ({ stages: {}, endings: {}, refusals: {}, ledger: {}, codes: {} });

const mark = (on: Record<string, number>, name: string, times = 1): void => {
  on[name] = (on[name] ?? 0) + times;
};

/** A play, once it is over or left; what it shares with the play that it left at `from` is not counted again. */
export function markPlay(on: Reached, from: Play, { now }: Play): void {
  const { minute, stage, caused } = from.now;
  for (const [id, { last }] of Object.entries(now.entered))
    if (last >= minute || id === stage) mark(on.stages, id);
  for (const { id } of now.caused.slice(caused.length)) mark(on.ledger, id);
  if (now.ending !== null) mark(on.endings, now.ending);
}

export function markRefusal(on: Reached, { table, now }: Play, intent: unknown, { code, by }: Refusal): void {
  mark(on.codes, code);
  if (by === undefined || typeof intent !== 'object' || intent === null) return;
  const { act, id } = intent as { readonly act?: unknown; readonly id?: unknown };
  const what = table.acts.get(`${String(act)}:${String(id)}`);
  const keys = [`${String(act)}:${String(id)}`, ...(what?.countsAs ?? [])];
  const facts = factsOf(table, now);
  const { refusals } = table.caseFile;
  for (const key of keys) {
    const at = refusals.findIndex((one) => one.act === key && holds(one.when, facts));
    if (at >= 0) return mark(on.refusals, nameOf(refusals, at));
  }
}

/** As exploration names them: the n-th refusal of this act in the case, from 1. */
function nameOf(refusals: CaseFile['refusals'], at: number): string {
  const act = refusals[at]?.act ?? '';
  return `${act}/${refusals.slice(0, at + 1).filter((one) => one.act === act).length}`;
}

/** Everything of a case that there is to be reached. */
export function everything({
  stages,
  endings,
  refusals,
  ledger,
}: CaseFile): Readonly<Record<Kind, readonly string[]>> {
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  return {
    stages: ids(stages),
    endings: ids(endings),
    refusals: refusals.map((_, at) => nameOf(refusals, at)),
    ledger: ids(ledger),
    codes: ['malformed', 'unknown-act', 'unknown-id', 'not-now', 'out-of-range', 'ended'],
  };
}

/** Adds what another process has counted. */
export function addReached(on: Reached, other: Reached): void {
  for (const kind of KINDS)
    for (const [name, times] of Object.entries(other[kind])) mark(on[kind], name, times);
}

export const missing = (
  on: Reached,
  all: Readonly<Record<Kind, readonly string[]>>,
  kind: Kind,
): readonly string[] => all[kind].filter((name) => on[kind][name] === undefined);
