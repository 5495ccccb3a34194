/** States out of which no chain of ways leads to an end. That she may die anywhere is no way out. */

import { ALL, type Diagram, NONE } from './diagrams';
import type { Ground } from './ground';
import { locationName } from './location';
import type { Move } from './place';
import type { Walk, Walked } from './walk';

export interface DeadEnd {
  readonly stage: string;
  /** Whether it is so however one came here. */
  readonly always: boolean;
  /** What is so in one of the states that lead nowhere. */
  readonly example: readonly string[];
}

export function deadEndsOf({ ground, walked }: Walk): readonly DeadEnd[] {
  const { diagrams, nameOf } = ground.questions;
  const leading = new Map<string, Diagram>();
  for (const [name, { place, states }] of walked)
    leading.set(name, place.location.stage.setting === 'ended' ? states : NONE);
  const open = [...walked].toReversed();
  for (let again = true; again; ) {
    again = false;
    for (const [name, here] of open) {
      const before = leading.get(name) ?? NONE;
      if (before === here.states) continue;
      const now = leadingFrom(ground, here, before, (to) => {
        const found = walked.get(to);
        return found ? { leads: leading.get(to) ?? NONE, states: found.states } : undefined;
      });
      if (now === before) continue;
      leading.set(name, now);
      again = true;
    }
  }
  // Where she only passes through, the place that she comes to is the one to be told of.
  const stuck = [...walked].map(([name, { place, rest }]) => ({
    stage: place.location.stage.id,
    rest,
    nowhere: diagrams.minus(rest, leading.get(name) ?? NONE),
  }));
  const stages = new Set(stuck.flatMap(({ stage, nowhere }) => (nowhere === NONE ? [] : [stage])));
  return [...stages].map((stage) => {
    const places = stuck.filter((one) => one.stage === stage);
    const one = places.find(({ nowhere }) => nowhere !== NONE);
    return {
      stage,
      always: places.every(({ rest, nowhere }) => rest === nowhere),
      example: diagrams.example(one?.nowhere ?? NONE).map(nameOf),
    };
  });
}

type There = (name: string) => { readonly leads: Diagram; readonly states: Diagram } | undefined;

/** From here on or at the next place. */
function leadingFrom(ground: Ground, { place, states, rest }: Walked, from: Diagram, there: There): Diagram {
  const { diagrams, numbered } = ground.questions;
  let leads = from;
  for (const { to, alive, exit } of place.ways) {
    const found = there(locationName(to));
    const can = diagrams.and(states, alive);
    if (!found || found.leads === NONE || can === NONE) continue;
    const kept = ground.keptAt(to.stage);
    const been =
      exit.to === 'back' || !kept.has(`been ${to.stage.id}`) ? [] : [numbered(`been ${to.stage.id}`)];
    const back =
      found.leads === found.states
        ? ALL
        : into(
            ground,
            found.leads,
            been,
            (name) => name.startsWith('here ') || (ground.kept.has(name) && !kept.has(name)),
          );
    leads = diagrams.or(leads, diagrams.and(can, back));
  }
  for (const { when, yes, to } of place.steps) {
    const found = there(locationName(to));
    if (!found || found.leads === NONE) continue;
    const been = ground.keptAt(to.stage).has(`been ${to.stage.id}`) ? [numbered(`been ${to.stage.id}`)] : [];
    const back = found.leads === found.states ? ALL : into(ground, found.leads, [...yes, ...been]);
    leads = diagrams.or(leads, diagrams.and(rest, when, back));
  }
  for (let before = NONE; before !== leads; ) {
    before = leads;
    leads = within(ground, leads, states, place.comesTrue);
    leads = within(ground, leads, rest, place.deeds);
  }
  return leads;
}

/** One move more that leads on. */
function within(ground: Ground, from: Diagram, states: Diagram, moves: readonly Move[]): Diagram {
  const { diagrams } = ground.questions;
  let leads = from;
  for (const { when, yes } of moves) {
    const stuck = diagrams.and(diagrams.minus(states, leads), when);
    if (stuck !== NONE) leads = diagrams.or(leads, diagrams.and(stuck, into(ground, leads, yes)));
  }
  return leads;
}

/** The states that a change of these answers takes into the set. */
function into(
  { questions: { diagrams, nameOf } }: Ground,
  to: Diagram,
  yes: readonly number[],
  no: (name: string) => boolean = () => false,
): Diagram {
  return diagrams.given(to, (question) =>
    yes.includes(question) ? true : no(nameOf(question)) ? false : undefined,
  );
}
