/**
 * The care chart of a case walked whole: from each place to wherever what can be done, can come true or can be taken
 * leads, until nothing new is found. The clock, the body and chance are left open, so more is walked than can be lived:
 * what the walk does not reach nobody reaches.
 */

import type { Library } from '../../cases/library';
import type { CaseFile } from '../../cases/schema';
import { ALL, type Diagram, NONE, TooLarge } from './diagrams';
import { type Ground, groundOf } from './ground';
import { type Location, locationName } from './location';
import { type Move, type Place, placeAt } from './place';
import { cementIsIn } from './procedures';
import { CEMENT } from './reading';
import type { Taken } from './ways';

/** A place with the states in which she can come to it, and those in which nothing leads away at once. */
export interface Walked {
  readonly place: Place;
  readonly states: Diagram;
  readonly rest: Diagram;
}

export interface Walk {
  readonly ground: Ground;
  readonly walked: ReadonlyMap<string, Walked>;
  /** States in which she can be, each counted once. */
  readonly states: number;
  /** Null, or why the walk broke off. */
  readonly brokeOff: string | null;
}

export function walk(library: Pick<Library, 'catalogue'>, caseFile: CaseFile): Walk {
  const ground = groundOf(library, caseFile);
  const { diagrams } = ground.questions;
  const reached = new Map<string, { place: Place; states: Diagram; done: Diagram }>();
  const ahead = new Set<string>();
  const first: Location = { stage: ground.stage(caseFile.firstStage), from: null, procedure: null };
  const start = diagrams.put(ALL, [], ground.held);
  const reach = (location: Location, states: Diagram): void => {
    if (states === NONE) return;
    const name = locationName(location);
    const known = reached.get(name);
    const all = diagrams.or(known?.states ?? NONE, states);
    if (all === known?.states) return;
    reached.set(name, {
      place: known?.place ?? placeAt(ground, location),
      states: all,
      done: known?.done ?? NONE,
    });
    ahead.add(name);
  };

  let brokeOff: string | null = null;
  try {
    reach(first, start);
    for (
      let name = next(reached, ahead, caseFile);
      name !== undefined;
      name = next(reached, ahead, caseFile)
    ) {
      ahead.delete(name);
      const here = reached.get(name);
      if (!here) continue;
      const { place, done } = here;
      // What follows from what was here before has been walked.
      const atFirst = name === locationName(first) ? start : NONE;
      const fresh = stayed(ground, place, diagrams.minus(here.states, done), atFirst);
      const states = diagrams.or(done, fresh);
      reached.set(name, { place, states, done: states });
      const news = diagrams.minus(fresh, done);
      const rest = restOf(ground, place, news, atFirst);
      for (const { when, yes, to } of place.steps)
        reach(to, diagrams.put(diagrams.and(rest, when), [...yes, ...beenAt(ground, to)]));
      for (const way of place.ways) reach(way.to, taken(ground, place, way, diagrams.and(news, way.when)));
    }
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    brokeOff = `${error.message}, with ${reached.size} places reached and ${ahead.size} still ahead`;
  }
  const walked = new Map(
    [...reached].map(([name, { place, states }]) => [
      name,
      { place, states, rest: restOf(ground, place, states, name === locationName(first) ? start : NONE) },
    ]),
  );
  return { ground, walked, states: brokeOff === null ? counted(ground, walked) : 0, brokeOff };
}

/** The place that stands first in the case: what comes early is finished before what comes late begins. */
function next(
  reached: ReadonlyMap<string, { readonly place: Place }>,
  ahead: ReadonlySet<string>,
  { stages }: CaseFile,
): string | undefined {
  const order = (name: string): number => {
    const here = reached.get(name)?.place.location.stage;
    return here ? stages.indexOf(here) : 0;
  };
  let first: string | undefined;
  for (const name of ahead) if (first === undefined || order(name) < order(first)) first = name;
  return first;
}

/** Everything that can come to be while she stays: what comes true, and what is done while nothing leads away. */
function stayed(ground: Ground, place: Place, from: Diagram, start: Diagram): Diagram {
  const { diagrams } = ground.questions;
  let states = from;
  for (let before = NONE; before !== states; ) {
    before = states;
    states = after(ground, states, place.comesTrue);
    states = diagrams.or(states, moved(ground, restOf(ground, place, states, start), place.deeds));
  }
  return states;
}

/** She is at rest where no way is open; and at the very start, before anybody has looked. */
const restOf = (
  { questions: { diagrams } }: Ground,
  place: Place,
  states: Diagram,
  start: Diagram,
): Diagram => diagrams.or(diagrams.and(states, place.stays), start);

/** These moves made again and again, in any order. */
function after(ground: Ground, from: Diagram, moves: readonly Move[]): Diagram {
  const { diagrams } = ground.questions;
  let states = from;
  for (let before = NONE; before !== states; ) {
    before = states;
    for (const move of moves) states = diagrams.or(states, moved(ground, states, [move]));
  }
  return states;
}

function moved({ questions: { diagrams } }: Ground, from: Diagram, moves: readonly Move[]): Diagram {
  let states = NONE;
  for (const { when, yes } of moves) {
    // Where all of it is so already, nothing is new.
    const fresh = diagrams.minus(
      diagrams.and(from, when),
      diagrams.and(...yes.map((one) => diagrams.is(one))),
    );
    states = diagrams.or(states, diagrams.put(fresh, yes));
  }
  return states;
}

/** Through a door: on the way the old stage goes on for a while, but nobody looks for another way. */
function taken(ground: Ground, place: Place, { to, travels, exit }: Taken, from: Diagram): Diagram {
  const { diagrams } = ground.questions;
  if (from === NONE) return NONE;
  const there = travels ? after(ground, from, place.comesTrue) : from;
  const states = arrived(ground, there, to, exit.to === 'back' ? [] : beenAt(ground, to));
  // Cement in a needle that nobody drew is not counted as given.
  return cementIsIn(place.location.procedure) && to.procedure === null
    ? diagrams.or(states, diagrams.put(states, [], [ground.questions.numbered(CEMENT.question)]))
    : states;
}

/** What was done here is done elsewhere now; and what nobody will ask for again is let go. */
function arrived(
  { questions, held, keptAt, kept }: Ground,
  states: Diagram,
  { stage }: Location,
  yes: readonly number[],
): Diagram {
  const now = keptAt(stage);
  const over = held.filter((one) => {
    const name = questions.nameOf(one);
    return name.startsWith('here ') || (kept.has(name) && !now.has(name));
  });
  return questions.diagrams.put(states, yes, over);
}

const beenAt = ({ questions, keptAt }: Ground, { stage }: Location): readonly number[] =>
  keptAt(stage).has(`been ${stage.id}`) ? [questions.numbered(`been ${stage.id}`)] : [];

function counted({ questions: { diagrams }, held }: Ground, walked: ReadonlyMap<string, Walked>): number {
  let sum = 0;
  for (const { rest } of walked.values()) sum += diagrams.count(rest, held);
  return sum;
}
