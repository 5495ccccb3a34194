/** Arriving at a stage, and coming back to one after a talk. */

import { holds } from '../cases/condition-meaning';
import type { Stage } from '../cases/schema';
import { namesState } from '../cases/schema-stage';
import { beginProcedure } from '../machines/step';
import type { Localized } from '../kernel/text';
import type { Shown } from './door';
import type { Encounter, Table } from './encounter';
import { factsOf } from './facts';
import { file } from './learning';
import { filled } from './wording';

export const stageOf = (table: Table, id: string): Stage => {
  const stage = table.stages.get(id);
  if (!stage) throw new Error(`${table.caseFile.id}: no stage "${id}"`);
  return stage;
};

/** She is there: the clock of the stage starts, a procedure opens, somebody says something. */
export function arrive(
  table: Table,
  before: Encounter,
  stage: Stage,
): { readonly now: Encounter; readonly shown: readonly Shown[] } {
  const { minute } = before;
  let now: Encounter = {
    ...before,
    stage: stage.id,
    setting: stage.setting,
    from: stage.setting === 'talk' ? before.stage : null,
    enteredAt: minute,
    entered: {
      ...before.entered,
      [stage.id]: { first: before.entered[stage.id]?.first ?? minute, last: minute },
    },
    here: [],
    procedure: namesState(stage, 'time-out')
      ? beginProcedure('pvp')
      : namesState(stage, 'ct-needle')
        ? beginProcedure('biopsy')
        : before.procedure,
  };
  if (stage.setting !== 'theatre' && stage.setting !== 'needle') now = { ...now, procedure: null };
  if (stage.setting !== 'home') now = { ...now, reviewAt: null };
  if (stage.setting === 'ended') {
    const facts = factsOf(table, now);
    const ending =
      table.caseFile.endings.find((one) => holds(one.when, facts)) ?? table.caseFile.endings.at(-1);
    now = { ...now, ending: ending?.id ?? 'ended' };
  }
  return opened(table, now, stage);
}

/** What is seen and said when the door opens. */
export function opened(
  table: Table,
  before: Encounter,
  stage: Stage,
): { readonly now: Encounter; readonly shown: readonly Shown[] } {
  let now = before;
  const shown: Shown[] = [];
  const facts = factsOf(table, now);
  for (const line of stage.opening ?? []) {
    if (line.when && !holds(line.when, facts)) continue;
    const said: Shown = {
      kind: line.by ? 'voice' : 'event',
      id: stage.id,
      text: filled(table, now, line.text),
      takenAt: now.minute,
      ...(line.by ? { by: line.by } : {}),
    };
    shown.push(said);
    if (line.by) now = file(now, [said], stage.title);
  }
  return { now, shown };
}

/** After a talk she is where she was: nothing begins anew, and what was said before is not said again. */
export const comeBack = (before: Encounter, stage: Stage): Encounter => ({
  ...before,
  stage: stage.id,
  setting: stage.setting,
  from: null,
  enteredAt: before.entered[stage.id]?.last ?? before.minute,
  here: [],
});

/** How it was with her in the end, as this play was lived; null until then. */
export function endingOf(
  table: Table,
  now: Encounter,
): { readonly id: string; readonly title: Localized; readonly text: Localized } | null {
  const ending = table.caseFile.endings.find((one) => one.id === now.ending);
  if (!ending) return null;
  const { id, title, text } = ending;
  if ('en' in text) return { id, title, text };
  const facts = factsOf(table, now);
  return { id, title, text: text.find((one) => holds(one.when, facts))?.text ?? title };
}
