/**
 * All that can happen at one place of the walk: what comes true by itself, what is done, which way is taken. What the
 * body, the clock and chance say is left open at each look, but not against itself.
 */

import type { Stage } from '../../cases/schema';
import { partsOf } from './conditions';
import { ALL, type Diagram } from './diagrams';
import type { Ground } from './ground';
import { askedHere, followed, type Location, settlingAt, standpointOf } from './location';
import { stepsFrom } from './procedures';
import { CEMENT, isHeld, type Standpoint } from './reading';
import { waysOut, type WaysOut } from './ways';

/** In which states it can be, and what is so afterwards. */
export interface Move {
  readonly when: Diagram;
  readonly yes: readonly number[];
}

export interface Step extends Move {
  readonly step: string;
  readonly to: Location;
}

export interface Place extends WaysOut {
  readonly location: Location;
  /** The acts of which it is asked here whether they were done here. */
  readonly asked: ReadonlySet<string>;
  /** By itself, before the team looks. */
  readonly comesTrue: readonly Move[];
  /** By somebody's hand; then the team looks. */
  readonly deeds: readonly Move[];
  readonly steps: readonly Step[];
}

export function placeAt(ground: Ground, location: Location): Place {
  const { questions, reading } = ground;
  const { diagrams } = questions;
  const { stage } = location;
  const from = standpointOf(ground, location, () => undefined);
  const asked = askedHere(ground, stage);
  const kept = ground.keptAt(stage);
  const settling = settlingAt(ground, stage);
  const over = stage.setting === 'ended';

  const possible = (of: Diagram): Diagram =>
    diagrams.forget(
      diagrams.and(of, questions.consistent(of)),
      (question) => !isHeld(questions.nameOf(question), ground.kept),
    );
  const marks = (keys: readonly string[]): readonly number[] => [
    ...keys.filter((key) => kept.has(`done ${key}`)).map((key) => questions.numbered(`done ${key}`)),
    ...[...asked]
      .filter((acts) => acts.split('|').some((act) => keys.includes(act)))
      .map((acts) => questions.numbered(`here ${acts}`)),
  ];

  const holds = settling.map(({ when }) => reading.of(when, from));
  const settled = settling.map(({ name, prompt }, index) =>
    prompt ? diagrams.or(questions.ask(name), diagrams.not(holds[index] ?? ALL)) : ALL,
  );
  const turns = settling.map(({ name }, index): Move => {
    const before = diagrams.and(...settled.slice(0, index), holds[index] ?? ALL);
    return {
      when: diagrams.minus(possible(before), questions.ask(name)),
      yes: [questions.numbered(name)],
    };
  });

  const deeds = over
    ? []
    : ground.deeds.flatMap((deed): readonly Move[] => {
        const yes = marks(deed.keys);
        if (yes.length === 0 || !deed.at(stage) || (deed.operation && !leadsToTheatre(ground, stage)))
          return [];
        return [{ when: possible(accepted(ground, from, deed)), yes }];
      });
  const declined = [...kept].filter((name) => !over && name.startsWith('declined '));
  const said = declined.map((name): Move => ({ when: ALL, yes: [questions.numbered(name)] }));

  const steps = location.procedure === null ? [] : stepsFrom(location.procedure);
  return {
    location,
    asked,
    comesTrue: over ? turns : [...brought(ground, from, stage), ...turns],
    deeds: merged([...deeds, ...said], (one, other) => diagrams.or(one, other)),
    steps: steps.map(({ step, to }) => ({
      step,
      when: ALL,
      yes: [
        ...marks(step === '' ? [] : [`step:${step}`]),
        ...(step === 'inject' ? [questions.numbered(CEMENT.question)] : []),
      ],
      to: followed(ground, location, to),
    })),
    ...waysOut(ground, location, from, diagrams.and(...settled), possible),
  };
}

/** A judgement that is asked for; an act that nobody of the case refuses. */
export function accepted(
  ground: Ground,
  from: Standpoint,
  { refusedAs, opens }: Ground['deeds'][number],
): Diagram {
  const { questions, reading, caseFile } = ground;
  const refusals = caseFile.refusals.filter((one) => refusedAs.includes(one.act));
  return questions.diagrams.minus(
    opens ? reading.of(opens, from) : ALL,
    questions.diagrams.or(...refusals.map(({ when }) => reading.of(when, from))),
  );
}

/** What others bring: results of what was ordered, facts that come to light, orders that go out with a set. */
function brought(ground: Ground, from: Standpoint, stage: Stage): readonly Move[] {
  const { questions, reading, keptAt } = ground;
  const kept = keptAt(stage);
  return [...kept].flatMap((name): readonly Move[] => {
    const move = (when: Diagram): readonly Move[] => [{ when, yes: [questions.numbered(name)] }];
    if (name.startsWith('resulted ')) {
      const ordered = `done order:${name.slice('resulted '.length)}`;
      return move(kept.has(ordered) ? reading.lasting(ordered, from) : ALL);
    }
    if (name.startsWith('measured ')) return move(ALL);
    if (!/^(known|done) /.test(name)) return [];
    return ground.before(stage).some(ground.sources(name)) ? move(ALL) : [];
  });
}

/** An open operation is refused where no door leads to theatre before something else has been done. */
function leadsToTheatre(ground: Ground, from: Stage): boolean {
  const seen = new Set([from]);
  for (const stage of seen)
    for (const exit of stage.exits) {
      const waits = partsOf(exit.when).some((part) => 'doneHere' in part);
      if (exit.to === 'back' || (waits && stage !== from)) continue;
      const to = ground.stage(exit.to);
      if (to.setting === 'operation') return true;
      seen.add(to);
    }
  return false;
}

/** Deeds that leave the same trace are one. */
function merged(moves: readonly Move[], or: (one: Diagram, other: Diagram) => Diagram): readonly Move[] {
  const byTrace = new Map<string, Move>();
  for (const move of moves) {
    const known = byTrace.get(move.yes.join());
    byTrace.set(move.yes.join(), known ? { ...known, when: or(known.when, move.when) } : move);
  }
  return [...byTrace.values()];
}
