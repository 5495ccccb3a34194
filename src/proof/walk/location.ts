/** Where a walk stands: a stage, where a talk goes back to, and how far a procedure is. */

import type { Stage } from '../../cases/schema';
import { namesState } from '../../cases/schema-stage';
import { isFinished, type ProcedurePosition } from '../../machines/step';
import { partsOf } from './conditions';
import type { Ground } from './ground';
import { begun, nameOf } from './procedures';
import type { Standpoint } from './reading';

export interface Location {
  readonly stage: Stage;
  readonly from: string | null;
  readonly procedure: ProcedurePosition | null;
}

export const locationName = ({ stage, from, procedure }: Location): string =>
  [stage.id, from ?? '', procedure ? nameOf(procedure) : ''].join(' | ');

/** Coming through a door: a talk remembers where it began, a procedure begins or is over. */
export function arrivingAt(before: Location, stage: Stage): Location {
  const inside = stage.setting === 'theatre' || stage.setting === 'needle';
  const procedure = namesState(stage, 'time-out')
    ? begun('pvp')
    : namesState(stage, 'ct-needle')
      ? begun('biopsy')
      : before.procedure;
  return {
    stage,
    from: stage.setting === 'talk' ? before.stage.id : null,
    procedure: inside ? procedure : null,
  };
}

/** After a step of the procedure: the stage that names its new state, if there is one. */
export function followed(ground: Ground, before: Location, to: ProcedurePosition): Location {
  const procedure = isFinished(to) ? null : to;
  const named =
    to.state === before.procedure?.state
      ? undefined
      : ground.caseFile.stages.find((stage) => namesState(stage, to.state));
  return named && named.id !== before.stage.id
    ? { stage: named, from: null, procedure }
    : { ...before, procedure };
}

/** The acts of which the ways and moments of a place ask whether they were done here. */
export function askedHere(ground: Ground, stage: Stage): ReadonlySet<string> {
  const { caseFile } = ground;
  const settling = settlingAt(ground, stage);
  // What was done at one step of a procedure is still done here at the next.
  const stages =
    stage.procedure === undefined ? [stage] : caseFile.stages.filter((one) => one.procedure !== undefined);
  const conditions = [...stages.flatMap(({ exits }) => exits), ...settling].map(({ when }) => when);
  return new Set(conditions.flatMap(partsOf).flatMap((part) => ('doneHere' in part ? [part.doneHere] : [])));
}

/** What an author's eye sees from here: what can have been done in this stage; nothing yet of what has come true. */
export function standpointOf(ground: Ground, { stage }: Location, surely: Standpoint['surely']): Standpoint {
  const asked = askedHere(ground, stage);
  const kept = ground.keptAt(stage);
  const can = (act: string): boolean =>
    act.startsWith('step:')
      ? stage.procedure !== undefined
      : ground.deeds.some(({ keys, at }) => keys.includes(act) && at(stage)) ||
        ground.sources(`done ${act}`)(stage);
  return {
    stage: stage.id,
    surely,
    keeps: (name) => kept.has(name),
    here: (acts) => (acts.split('|').some(can) ? (asked.has(acts) ? 'kept' : 'open') : 'never'),
  };
}

/** What can come true by itself here and is still read from here on. */
export function settlingAt({ settling, keptAt }: Ground, stage: Stage): Ground['settling'] {
  const kept = keptAt(stage);
  return settling.filter(({ name }) => kept.has(name));
}
