/** The ways out of a place in the order in which the care chart itself prefers them, and when each is the one taken. */

import type { Exit } from '../../cases/schema';
import { look } from '../../machines/step';
import type { Way } from '../../machines/care';
import type { Diagram } from './diagrams';
import type { Ground } from './ground';
import { arrivingAt, type Location } from './location';
import type { Standpoint } from './reading';

export interface Taken {
  readonly exit: Exit;
  /** Its place among the exits of the stage. */
  readonly index: number;
  readonly when: Diagram;
  /** The same while she lives. */
  readonly alive: Diagram;
  readonly to: Location;
  /** Time passes before she is there. */
  readonly travels: boolean;
}

export interface WaysOut {
  readonly ways: readonly Taken[];
  /** Nothing leads away now. */
  readonly stays: Diagram;
}

/** @param settled what holds at each look: all that could come true by itself has. */
export function waysOut(
  { questions, reading, stage: stageOf }: Ground,
  location: Location,
  from: Standpoint,
  settled: Diagram,
  possible: (of: Diagram) => Diagram,
): WaysOut {
  const { diagrams } = questions;
  const lives = diagrams.not(questions.beyond('course dead', 1, false));
  let left = settled;
  const ways: Taken[] = [];
  for (const { exit, index, to } of preferred(location, stageOf)) {
    const open = diagrams.and(left, reading.of(exit.when, from));
    left = diagrams.minus(left, open);
    ways.push({
      exit,
      index,
      to,
      when: possible(open),
      alive: possible(diagrams.and(open, lives)),
      travels: exit.at !== undefined || (exit.takes ?? 0) > 0,
    });
  }
  return { ways, stays: possible(left) };
}

interface Door {
  readonly exit: Exit;
  readonly index: number;
  readonly way: Way;
  readonly to: Location;
}

/** The chart is shown the ways two by two; one that it does not know from here is never taken. */
function preferred(location: Location, stageOf: Ground['stage']): readonly Door[] {
  const { stage, from } = location;
  const here = { setting: stage.setting, stage: stage.id };
  const doors = stage.exits.flatMap((exit, index): readonly Door[] => {
    const id = exit.to === 'back' ? from : exit.to;
    if (id === null || id === stage.id) return [];
    const target = stageOf(id);
    const to =
      exit.to === 'back'
        ? { stage: target, from: null, procedure: location.procedure }
        : arrivingAt(location, target);
    return [{ exit, index, to, way: { stage: id, setting: target.setting } }];
  });
  return doors
    .filter(({ way }) => look(here, [way]).stage === way.stage)
    .sort((a, b) => {
      if (a.way.stage === b.way.stage) return a.index - b.index;
      const [first, second] = a.index < b.index ? [a, b] : [b, a];
      return look(here, [first.way, second.way]).stage === a.way.stage ? -1 : 1;
    });
}
