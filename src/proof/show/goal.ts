/** What a line asks of a play, as conditions one after the other: first this must be so, then that. */

import type { Condition } from '../../cases/condition';
import type { CaseFile } from '../../cases/schema';
import { gradeId, harmId, type Line, linesOf, refusalId } from '../lines';
import type { Deeds } from './deeds';
import { isLasting } from './quantities';

export interface Goal {
  readonly line: Line;
  /** Each is worked for once those before it hold. */
  readonly phases: readonly Condition[];
}

export const keyOfLine = ({ kind, id }: Line): string => `${kind} ${id}`;

export function goalsOf(deeds: Deeds): readonly Goal[] {
  const { caseFile } = deeds.table;
  return linesOf(caseFile).map((line) => ({ line, phases: phasesOf(deeds, caseFile, line) }));
}

function phasesOf(deeds: Deeds, caseFile: CaseFile, { kind, id }: Line): readonly Condition[] {
  const over = any(
    caseFile.stages.filter(({ setting }) => setting === 'ended').map((stage) => ({ stage: stage.id })),
  );
  switch (kind) {
    case 'ending': {
      const index = caseFile.endings.findIndex((one) => one.id === id);
      const earlier = caseFile.endings.slice(0, index).map(({ when }): Condition => ({ not: when }));
      const ending = caseFile.endings[index];
      return ending ? toTheEnd([ending.when, ...earlier], over) : [];
    }
    case 'ledger': {
      const entry = caseFile.ledger.find((one) => one.id === id);
      return entry ? [all([any(entry.because.map(causeOf)), entry.when])] : [];
    }
    case 'refusal':
      return [refused(deeds, caseFile, id)];
    default:
      return marked(caseFile, kind, id, over);
  }
}

type Cause = CaseFile['ledger'][number]['because'][number];

function causeOf(cause: Cause): Condition {
  const done: Condition =
    'omitted' in cause
      ? { not: { done: cause.omitted } }
      : 'declined' in cause
        ? { declined: cause.declined }
        : { done: cause.act };
  return cause.when ? all([done, cause.when]) : done;
}

/** Where the act is possible, the refusal holds, and none that is written before it. */
function refused(deeds: Deeds, caseFile: CaseFile, id: string): Condition {
  const { refusals } = caseFile;
  const index = refusals.findIndex((_, at) => refusalId(refusals, at) === id);
  const said = refusals[index];
  if (!said) return NEVER;
  const acts = deeds.byKey.get(said.act) ?? [];
  const places = caseFile.stages.filter((stage) => acts.some((act) => deeds.allows(act, stage)));
  const earlier = refusals.slice(0, index).filter((one) => one.act === said.act);
  return all([
    ...(places.length < caseFile.stages.length ? [any(places.map((stage) => ({ stage: stage.id })))] : []),
    said.when,
    ...earlier.map(({ when }): Condition => ({ not: when })),
  ]);
}

/** What a mark or a flag asks up to the end of the play. */
function marked({ rubric }: CaseFile, kind: Line['kind'], id: string, over: Condition): readonly Condition[] {
  const flag = [...rubric.safety, ...rubric.stewardship].find((one) => one.id === id);
  if (flag && kind === 'lost' && rubric.safety.includes(flag as (typeof rubric.safety)[number]))
    return [flag.when];
  if (flag) return toTheEnd([kind === 'lost' ? flag.when : { not: flag.when }], over);
  for (const { id: feature, applies, grades, harm } of rubric.keyFeatures) {
    const harmless: readonly Condition[] = harm ? [{ not: harm.when }] : [];
    if (kind === 'lost' && id === feature)
      return toTheEnd([applies, ...harmless, ...grades.map(({ when }): Condition => ({ not: when }))], over);
    if (kind === 'lost' && harm && id === harmId(feature)) return toTheEnd([applies, harm.when], over);
    for (const [index, { when, by }] of kind === 'earned' ? grades.entries() : [])
      if (id === gradeId(feature, index))
        return [
          ...(by ? [steady(all([when, ...harmless]), true), steady(all([when, by, ...harmless]), true)] : []),
          ...toTheEnd([applies, when, ...harmless], over),
        ];
  }
  return [];
}

/** First what lasts; what comes and goes with the body has to be so at the end, and the way there is part of it. */
const toTheEnd = (parts: readonly Condition[], over: Condition): readonly Condition[] => [
  steady(all(parts), true),
  all([over, ...parts]),
];

const NEVER: Condition = { not: { always: true } };

/** The condition with everything that comes and goes taken as it is wished. */
function steady(of: Condition, wished: boolean): Condition {
  if ('all' in of) return { all: of.all.map((part) => steady(part, wished)) };
  if ('any' in of) return { any: of.any.map((part) => steady(part, wished)) };
  if ('not' in of) return { not: steady(of.not, !wished) };
  if ('course' in of && isLasting(of.course)) return of;
  if ('course' in of || 'stage' in of || 'doneHere' in of) return wished ? { always: true } : NEVER;
  return of;
}

const all = (parts: readonly Condition[]): Condition => ({ all: parts });
const any = (parts: readonly Condition[]): Condition => ({ any: parts });
