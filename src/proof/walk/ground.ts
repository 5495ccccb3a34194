/** What a case lays down for its walk before anybody has moved: what is kept, what can be done, where things come from. */

import { comesByItself } from '../../cases/check-names';
import type { Condition } from '../../cases/condition';
import type { Library } from '../../cases/library';
import type { CaseFile, Stage } from '../../cases/schema';
import { conditionsIn, lastingName, partsOf } from './conditions';
import { type Deed, deedsOf, sentAlong } from './deeds';
import { Diagrams } from './diagrams';
import { cutName, cutsOf, type Questions, questionsOf } from './questions';
import { isHeld, type Reading, readingOf } from './reading';

/** A moment, or a fact that becomes known by itself: it comes true at the first look at which its condition holds. */
export interface Settling {
  readonly name: string;
  readonly when: Condition;
  /** Nothing that settles after it can make it come true: at each look it has settled. */
  readonly prompt: boolean;
}

export interface Ground {
  readonly caseFile: CaseFile;
  readonly questions: Questions;
  readonly reading: Reading;
  /** The lasting facts that ways out read, and what those come from: these are the state. */
  readonly kept: ReadonlySet<string>;
  /** Those of them that some way from here on still reads; the others are let go on arriving. */
  readonly keptAt: (stage: Stage) => ReadonlySet<string>;
  /** The questions whose answers make a state. */
  readonly held: readonly number[];
  readonly settling: readonly Settling[];
  readonly deeds: readonly Deed[];
  /** In which stages a fact can come to light, or an order go out unasked. */
  readonly sources: (name: string) => (stage: Stage) => boolean;
  readonly stage: (id: string) => Stage;
  /** The stages from which one can have come here, by the lines on the chart. */
  readonly before: (stage: Stage) => readonly Stage[];
}

export function groundOf(library: Pick<Library, 'catalogue'>, caseFile: CaseFile): Ground {
  const questions = questionsOf(new Diagrams(), conditionsIn(caseFile).flatMap(partsOf));
  const deeds = deedsOf(library, caseFile);
  const stages = new Map(caseFile.stages.map((stage) => [stage.id, stage]));
  const stage = (id: string): Stage => {
    const found = stages.get(id);
    if (!found) throw new Error(`${caseFile.id}: no stage "${id}"`);
    return found;
  };
  const settling = settlingIn(caseFile);
  const kept = keptIn(caseFile, settling);
  const asked = askedIn(caseFile, settling, questions);
  return {
    caseFile,
    questions,
    reading: readingOf(caseFile, questions),
    kept,
    held: [...asked].filter((question) => isHeld(questions.nameOf(question), kept)),
    settling: settling.filter(({ name }) => kept.has(name)),
    deeds,
    sources: sourcesIn(caseFile, deeds),
    stage,
    keptAt: keptFrom(caseFile, settling, kept),
    before: beforeIn(caseFile),
  };
}

/** In the order in which a session settles them. */
export function settlingIn(of: CaseFile): readonly Settling[] {
  const all = [
    ...of.moments.map(({ id, when }) => ({ name: `moment ${id}`, when })),
    ...of.facts.flatMap(({ id, when }) => (when ? [{ name: `known ${id}`, when }] : [])),
  ];
  return all.map((one, index) => {
    const later = new Set(all.slice(index + 1).map(({ name }) => name));
    return { ...one, prompt: !partsOf(one.when).some((part) => later.has(lastingName(part, of) ?? '')) };
  });
}

/** From the ways out down to the last fact that they rest on. */
function restsOn(
  of: CaseFile,
  settling: readonly Settling[],
  each: (part: Condition, stage: string) => void,
): void {
  const when = new Map(settling.map((one) => [one.name, one.when]));
  const ahead = of.stages
    .flatMap(({ id, exits }) => exits.map((exit) => ({ stage: id, condition: exit.when })))
    .toReversed();
  for (let next = ahead.pop(); next; next = ahead.pop())
    for (const part of partsOf(next.condition)) {
      each(part, next.stage);
      const name = lastingName(part, of) ?? '';
      const deeper = when.get(name);
      when.delete(name);
      if (deeper) ahead.push({ stage: '', condition: deeper });
    }
}

function keptIn(of: CaseFile, settling: readonly Settling[]): ReadonlySet<string> {
  const kept = new Set<string>();
  restsOn(of, settling, (part, stage) => {
    const name = lastingName(part, of);
    // Of the stage one is in nobody need remember that one has been there.
    if (name === undefined || name === `been ${stage}` || name === `been ${of.firstStage}`) return;
    if (stage !== '' || /^(been|moment) /.test(name)) kept.add(name);
  });
  return kept;
}

/** Gives each question its place, what is read together side by side, and says which there are. */
function askedIn(of: CaseFile, settling: readonly Settling[], questions: Questions): ReadonlySet<number> {
  const asked = new Set<number>();
  // What somebody does or learns stands before what follows from it: the sets come out smaller so.
  for (const first of [/^(done|known|declined) /, /^here /])
    restsOn(of, settling, (part) => {
      const name = 'doneHere' in part ? `here ${part.doneHere}` : (lastingName(part, of) ?? '');
      if (first.test(name)) questions.numbered(name);
    });
  restsOn(of, settling, (part, stage) => {
    const name = 'doneHere' in part ? `here ${part.doneHere}` : lastingName(part, of);
    if (name !== undefined && name !== `been ${stage}`) asked.add(questions.numbered(name));
    for (const { quantity, ...cut } of cutsOf(part)) {
      questions.beyond(quantity, cut.value, cut.above);
      asked.add(questions.numbered(cutName(quantity, cut)));
    }
  });
  return asked;
}

function sourcesIn(of: CaseFile, deeds: readonly Deed[]): Ground['sources'] {
  const along = sentAlong(of, deeds);
  const doing =
    (key: string) =>
    (stage: Stage): boolean =>
      key.startsWith('step:')
        ? stage.procedure !== undefined
        : deeds.some((deed) => deed.keys.includes(key) && deed.at(stage)) ||
          along.some((order) => order.key === key && order.at(stage));
  return (name) => {
    if (name.startsWith('done '))
      return (stage) => along.some((one) => name === `done ${one.key}` && one.at(stage));
    if (!name.startsWith('known ')) return () => true;
    const fact = name.slice('known '.length);
    if (comesByItself(fact)) return () => true;
    const told = of.findings.filter(({ reveals }) => reveals?.includes(fact)).map(({ act }) => doing(act));
    return (stage) =>
      stage.events.some(({ reveals }) => reveals?.includes(fact)) || told.some((isDone) => isDone(stage));
  };
}

/** Whether one can come from the one stage to the other: by an exit, back from a talk, within a procedure. */
const leads = (from: Stage, to: Stage): boolean =>
  from.exits.some((exit) => exit.to === to.id) ||
  (from.exits.some((exit) => exit.to === 'back') && to.exits.some((exit) => exit.to === from.id)) ||
  (from.procedure !== undefined && to.procedure !== undefined);

function beforeIn(of: CaseFile): Ground['before'] {
  const known = new Map<string, readonly Stage[]>();
  return (stage) => {
    const found = known.get(stage.id);
    if (found) return found;
    const before = new Set([stage]);
    for (const one of before) for (const from of of.stages) if (leads(from, one)) before.add(from);
    known.set(stage.id, [...before]);
    return [...before];
  };
}

function keptFrom(of: CaseFile, settling: readonly Settling[], kept: ReadonlySet<string>): Ground['keptAt'] {
  const when = new Map(settling.map((one) => [one.name, one.when]));
  const namesIn = (condition: Condition): readonly string[] =>
    partsOf(condition)
      .flatMap((part) => lastingName(part, of) ?? [])
      .filter((name) => kept.has(name));
  const read = (stage: Stage): ReadonlySet<string> => {
    const after = new Set([stage]);
    for (const one of after) for (const to of of.stages) if (leads(one, to)) after.add(to);
    const names = new Set([...after].flatMap(({ exits }) => exits.flatMap((exit) => namesIn(exit.when))));
    for (const name of names) {
      const deeper = when.get(name);
      if (deeper) for (const one of namesIn(deeper)) names.add(one);
    }
    return names;
  };
  const known = new Map(of.stages.map((stage) => [stage.id, read(stage)]));
  return ({ id }) => known.get(id) ?? kept;
}
