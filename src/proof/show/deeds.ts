/** What can be done in a case, turned round: from what somebody wants to be so to the acts that may bring it. */

import type { Condition } from '../../cases/condition';
import type { Act, CaseFile, Finding, Setting, Stage } from '../../cases/schema';
import { type Doing, possible, type ProcedurePosition } from '../../machines/step';
import type { Table } from '../../session/encounter';
import { mentionsOf } from './mentions';
import { type Approach, approach } from './steps';

export interface Deeds {
  readonly table: Table;
  readonly stages: ReadonlyMap<string, Stage>;
  /** Stages with a procedure open. */
  readonly operating: readonly Stage[];
  /** By act key, classes such as `treat:any-antibiotic` included; what the case speaks of comes first. */
  readonly byKey: ReadonlyMap<string, readonly Act[]>;
  /** All keys under which an act counts. */
  readonly keysOf: (act: Act) => readonly string[];
  /** By the name of what an order measures. */
  readonly measuring: ReadonlyMap<string, readonly Act[]>;
  /** By fact: findings that make it known, and acts whose answer does so by itself. */
  readonly revealing: ReadonlyMap<string, readonly Revealing[]>;
  /** By fact: stage events that make it known. */
  readonly happening: ReadonlyMap<string, readonly Happening[]>;
  readonly moments: ReadonlyMap<string, Condition>;
  /** By order: the sets that bring it. */
  readonly sets: ReadonlyMap<string, readonly Act[]>;
  /** Decisions that book a visit. */
  readonly dated: readonly Act[];
  readonly allows: (act: Act, stage: Stage) => boolean;
  /** Where an act is possible. */
  readonly places: (act: Act) => readonly Stage[];
  /** The way to a step of a procedure from one of its positions. */
  readonly approach: (from: ProcedurePosition, id: string) => Approach | undefined;
}

export interface Revealing {
  readonly act: Act;
  readonly finding: Finding | null;
}

interface Happening {
  readonly stage: Stage;
  readonly when: Condition | undefined;
  readonly after: number;
}

const VITALS: Readonly<Record<string, string>> = { temperature: 'examine:temperature' };

export function deedsOf(table: Table): Deeds {
  const { caseFile } = table;
  const acts = [...table.acts.values()];
  const mentions = mentionsOf(caseFile);
  const rank = (act: Act): number => -(mentions.get(`${act.act}:${act.id}`) ?? 0);
  const ranked = acts.toSorted((a, b) => rank(a) - rank(b));
  const byKey = new Map<string, Act[]>();
  const measuring = new Map<string, Act[]>();
  for (const act of ranked) {
    for (const key of keysOf(act)) add(byKey, key, act);
    for (const one of act.components ?? []) add(measuring, one.id, act);
    const vital = Object.entries(VITALS).find(([, key]) => key === `${act.act}:${act.id}`);
    if (vital) add(measuring, vital[0], act);
    else if (act.observes === 'vitals')
      for (const name of ['pulse', 'systolic', 'diastolic', 'respiration', 'saturation'])
        add(measuring, name, act);
  }
  const sets = new Map<string, Act[]>();
  for (const act of ranked) for (const id of act.includes ?? []) add(sets, id, act);
  const allows = allowing();
  return {
    table,
    stages: new Map(caseFile.stages.map((one) => [one.id, one])),
    operating: caseFile.stages.filter((one) => one.procedure !== undefined),
    byKey,
    keysOf: remembered(keysOf),
    measuring,
    revealing: revealingOf(caseFile, byKey, ranked),
    happening: happeningOf(caseFile),
    moments: new Map(caseFile.moments.map((one) => [one.id, one.when])),
    sets,
    dated: ranked.filter(
      (act) => act.act === 'decide' && (act.reviewDays !== undefined || act.plans === 'review'),
    ),
    allows,
    places: remembered((act) => caseFile.stages.filter((stage) => allows(act, stage))),
    approach: approaches(),
  };
}

function keysOf(act: Act): readonly string[] {
  const keys = [`${act.act}:${act.id}`, ...(act.countsAs ?? [])];
  const { exposure } = act;
  if (act.antibiotic) keys.push('treat:any-antibiotic');
  if (act.antibiotic && exposure && 'route' in exposure && exposure.route === 'oral')
    keys.push('treat:any-oral-antibiotic');
  if (exposure && 'operation' in exposure && exposure.operation !== 'percutaneous-drain')
    keys.push('treat:any-operation');
  return [...new Set(keys)];
}

/** Facts that come with what grows, or is seen, in blood and tissue: the session reveals them, no case need say so. */
const GROWN: Readonly<Record<string, readonly NonNullable<Act['observes']>[]>> = {
  growth: ['blood-culture', 'tissue-culture'],
  organism: ['blood-culture', 'tissue-culture'],
  'culture-negative': ['tissue-culture'],
  'histology-callus': ['histology'],
};

function revealingOf(
  caseFile: CaseFile,
  byKey: ReadonlyMap<string, readonly Act[]>,
  ranked: readonly Act[],
): ReadonlyMap<string, readonly Revealing[]> {
  const revealing = new Map<string, Revealing[]>();
  for (const finding of caseFile.findings)
    for (const fact of finding.reveals ?? [])
      for (const act of (byKey.get(finding.act) ?? []).slice(0, 1)) add(revealing, fact, { act, finding });
  for (const [fact, observes] of Object.entries(GROWN))
    for (const act of ranked)
      if (act.observes && observes.includes(act.observes)) add(revealing, fact, { act, finding: null });
  return revealing;
}

function happeningOf(caseFile: CaseFile): ReadonlyMap<string, readonly Happening[]> {
  const happening = new Map<string, Happening[]>();
  for (const stage of caseFile.stages)
    for (const event of stage.events)
      for (const fact of event.reveals ?? [])
        add(happening, fact, { stage, when: event.when, after: event.after ?? event.every ?? 1440 });
  return happening;
}

/** Whether the place allows it; the chart is asked once for each place and verb. */
function allowing(): Deeds['allows'] {
  const known = new Map<string, boolean>();
  const can = (setting: Setting, doing: Doing): boolean => {
    const key = `${setting} ${doing}`;
    const answer = known.get(key) ?? possible(setting, doing);
    known.set(key, answer);
    return answer;
  };
  return (act, { setting }) => can(setting, act.act) && (!act.settings || act.settings.includes(setting));
}

/** The chart of a procedure is the same in every play: each way through it is looked for once. */
function approaches(): Deeds['approach'] {
  const known = new Map<string, Approach | undefined>();
  return (from, id) => {
    const key = `${id} ${JSON.stringify(from)}`;
    if (!known.has(key)) known.set(key, approach(from, id));
    return known.get(key);
  };
}

function remembered<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = find(key);
    known.set(key, value);
    return value;
  };
}

function add<Value>(to: Map<string, Value[]>, key: string, value: Value): void {
  const there = to.get(key);
  if (there) there.push(value);
  else to.set(key, [value]);
}
