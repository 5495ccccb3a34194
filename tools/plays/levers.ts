/** What the ways out of a stage ask for: the acts, judgements and waits that a trainee would need to take one. */

import type { Condition } from '../../src/cases/condition';
import type { Act, CaseFile } from '../../src/cases/schema';
import type { Intent } from '../../src/session/door';
import type { Table } from '../../src/session/encounter';

/** Something that can be done towards a condition; a way out with several is worth as much as one with a single one. */
export type Lever = Intent;

/** How far a fact or a moment is followed to what makes it true. */
const DEPTH = 4;
/** Nobody here waits longer than four weeks at once, however long a way out takes: the rest is waited for again. */
const LONGEST = 28 * 1440;

const kept = new WeakMap<Table, Map<string, readonly (readonly Lever[])[]>>();

/** For each way out of a stage, what it reads; ways that read nothing a trainee can do are left out. */
export function leversOf(table: Table, stage: string): readonly (readonly Lever[])[] {
  const stages = kept.get(table) ?? new Map<string, readonly (readonly Lever[])[]>();
  kept.set(table, stages);
  let levers = stages.get(stage);
  if (!levers) {
    const exits = table.caseFile.stages.find(({ id }) => id === stage)?.exits ?? [];
    levers = exits.map(({ when }) => towards(table, when, DEPTH)).filter((way) => way.length > 0);
    stages.set(stage, levers);
  }
  return levers;
}

function towards(table: Table, of: Condition, depth: number): readonly Lever[] {
  const { caseFile } = table;
  const further = (one: Condition): readonly Lever[] => (depth > 0 ? towards(table, one, depth - 1) : []);
  if ('done' in of) return actsMeant(table, of.done);
  if ('doneHere' in of) return actsMeant(table, of.doneHere);
  if ('declined' in of) return declined(of.declined);
  if ('resulted' in of) return actsMeant(table, `order:${of.resulted}`);
  if ('measured' in of) return measuring(table, of.measured);
  if ('planned' in of)
    return actsMeant(table, of.planned.of).map((one) =>
      one.act === 'treat' ? { ...one, weeks: Math.max(1, of.planned.atLeast ?? 1) } : one,
    );
  if ('chose' in of) return judging(caseFile, of.chose);
  if ('known' in of) return learning(table, of.known, further);
  if ('moment' in of)
    return caseFile.moments.filter(({ id }) => id === of.moment).flatMap(({ when }) => further(when));
  if ('minutesSince' in of) return waiting(table, of.minutesSince, further);
  if ('course' in of)
    return [
      { act: 'wait', until: 'next' },
      { act: 'wait', minutes: 2880 },
    ];
  if ('all' in of) return of.all.flatMap((part) => towards(table, part, depth));
  if ('any' in of) return of.any.flatMap((part) => towards(table, part, depth));
  if ('count' in of) return of.count.of.flatMap((part) => towards(table, part, depth));
  if ('before' in of) return towards(table, of.before[0], depth);
  if ('within' in of) return towards(table, of.within.is, depth);
  return [];
}

/** The intents behind an act key, among them everything that counts as it. */
function actsMeant(table: Table, key: string): readonly Lever[] {
  const [verb = '', id = ''] = key.split(':');
  if (verb === 'commit')
    return table.caseFile.commitments.filter((one) => one.id === id).flatMap(everyChoice);
  if (verb === 'read') return [{ act: 'read', id, call: 'fracture', confidence: 50 }];
  const own = table.acts.get(key);
  if (own) return [intentOf(own)];
  return [...table.acts.values()].filter((act) => countsAs(act, key)).map(intentOf);
}

export function countsAs(act: Act, key: string): boolean {
  if (act.countsAs?.includes(key)) return true;
  const operates = act.exposure !== undefined && 'operation' in act.exposure;
  if (key === 'treat:any-operation') return operates && act.id !== 'percutaneous-drain';
  return (key === 'treat:any-antibiotic' || key === 'treat:any-oral-antibiotic') && act.antibiotic === true;
}

/** The plain intent of an act. */
export function intentOf({ act, id }: Act): Lever {
  if (act !== 'step') return { act, id };
  return { act, id, ...(id === 'advance' ? { mm: 30 } : id === 'inject' ? { ml: 1 } : {}) };
}

const declined = (key: string): readonly Lever[] => [
  { act: 'decline', id: key.slice(key.indexOf(':') + 1), because: 'not needed' },
];

function judging(caseFile: CaseFile, chose: string): readonly Lever[] {
  const [id = '', choice = ''] = chose.split('=');
  return caseFile.commitments.some((one) => one.id === id)
    ? [{ act: 'commit', id, choice, confidence: 60 }]
    : [];
}

const everyChoice = ({ id, choices }: CaseFile['commitments'][number]): readonly Lever[] =>
  choices.map((choice) => ({ act: 'commit', id, choice: choice.id, confidence: 60 }));

/** Whatever reveals a fact, and what its own condition asks for. */
function learning(
  table: Table,
  fact: string,
  further: (one: Condition) => readonly Lever[],
): readonly Lever[] {
  const { findings, facts } = table.caseFile;
  const shown = findings
    .filter(({ reveals }) => reveals?.includes(fact))
    .flatMap(({ act }) => actsMeant(table, act));
  const byItself = facts.flatMap(({ id, when }) => (id === fact && when ? further(when) : []));
  return [...shown, ...byItself];
}

function measuring(table: Table, comparison: string): readonly Lever[] {
  const [name = ''] = comparison.split(/\s*[<>=]/);
  return [...table.acts.values()]
    .filter(({ components }) => components?.some(({ id }) => id === name))
    .map(intentOf);
}

function waiting(
  table: Table,
  since: { readonly of: string; readonly atLeast?: number | undefined },
  further: (one: Condition) => readonly Lever[],
): readonly Lever[] {
  const minutes = Math.min(LONGEST, Math.max(10, since.atLeast ?? 60));
  const asked: readonly Lever[] = since.of.includes(':')
    ? actsMeant(table, since.of)
    : table.caseFile.moments.filter(({ id }) => id === since.of).flatMap(({ when }) => further(when));
  return [...asked, { act: 'wait', minutes }];
}
