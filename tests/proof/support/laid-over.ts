/** A moment of a real play laid over the walk of its case: whether the walk has been where she is. */

import { holds } from '../../../src/cases/condition-meaning';
import type { Condition } from '../../../src/cases/condition';
import { locationName } from '../../../src/proof/walk/location';
import { coarse } from '../../../src/proof/walk/procedures';
import { CEMENT } from '../../../src/proof/walk/reading';
import type { Walk } from '../../../src/proof/walk/walk';
import type { Encounter, Table } from '../../../src/session/encounter';
import { factsOf } from '../../../src/session/facts';

/** Null when the walk knows the state; else where it has not been. */
export function notWalked({ ground, walked }: Walk, table: Table, now: Encounter): string | null {
  const location = {
    stage: ground.stage(now.stage),
    from: now.from,
    procedure: now.procedure && coarse(now.procedure),
  };
  const here = walked.get(locationName(location));
  if (!here) return `no place ${locationName(location)}`;
  const facts = factsOf(table, now);
  const kept = ground.keptAt(location.stage);
  const { nameOf, diagrams } = ground.questions;
  const said = new Set<string>();
  const answer = (question: number): boolean => {
    const name = nameOf(question);
    const yes = isSo(name);
    if (yes) said.add(name);
    return yes;
  };
  const asked = here.place.asked;
  const isSo = (name: string): boolean => {
    if (name === CEMENT.question) return holds({ course: 'cement-volume > 0' }, facts);
    if (name.startsWith('here '))
      return (
        asked.has(name.slice('here '.length)) &&
        name
          .slice('here '.length)
          .split('|')
          .some((act) => now.here.includes(act))
      );
    return kept.has(name) && holds(conditionOf(name), facts);
  };
  return diagrams.holds(here.states, answer)
    ? null
    : `${locationName(location)} with ${[...said].join(', ')}`;
}

/** `done order:crp` is a condition of one part. */
function conditionOf(name: string): Condition {
  const [kind = '', ...rest] = name.split(' ');
  return { [kind]: rest.join(' ') } as unknown as Condition;
}
