/** Key features judged: full, partial or no credit inside a window, zeroed by harm; each line apart from the others. */

import { firstTime, holds, type Facts } from '../cases/condition-meaning';
import type { CaseFile, KeyFeature } from '../cases/schema';
import { round } from '../kernel/arithmetic';
import type { Localized } from '../kernel/text';
import type { Minute } from '../kernel/time';
import type { ItemStatus, ProcessItem } from './report';
import { sourceLines } from './sources';

/** @param final whether the play is over: before that, what is not yet earned stays open. */
export function judge(caseFile: CaseFile, facts: Facts, final: boolean): readonly ProcessItem[] {
  return caseFile.rubric.keyFeatures.map((feature) => judgeOne(caseFile, feature, facts, final));
}

const NOT_YET: Localized = { en: 'Not decided yet.', zh: '尚未到判定的时候。' };

function judgeOne(caseFile: CaseFile, feature: KeyFeature, facts: Facts, final: boolean): ProcessItem {
  const opened = firstTime(feature.opens, facts);
  const closed = feature.closes ? firstTime(feature.closes, facts) : undefined;
  const applies = holds(feature.applies, facts);
  const base = {
    id: feature.id,
    title: feature.title,
    applies,
    max: feature.points,
    window: [opened ?? 0, closed ?? null] as const,
    erring: feature.erring,
    ...(feature.disagreement ? { disagreement: feature.disagreement } : {}),
    sources: sourceLines(caseFile, feature.sources),
  };
  const harm = feature.harm && holds(feature.harm.when, facts) ? feature.harm : undefined;
  if (harm)
    return { ...base, points: 0, at: timeOf(firstTime(harm.when, facts)), status: 'harmed', why: harm.why };
  for (const grade of feature.grades) {
    const at = earned(grade, facts);
    if (at !== undefined && grade.credit > 0)
      return {
        ...base,
        points: round(feature.points * grade.credit, 1),
        at: timeOf(at),
        status: grade.credit >= 1 ? 'earned' : 'partial',
        why: grade.why,
      };
  }
  const status: ItemStatus = final || closed !== undefined ? 'missed' : 'open';
  return status === 'missed'
    ? { ...base, points: 0, at: closed ?? facts.minute, status, why: feature.none }
    : { ...base, points: 0, at: null, status, why: NOT_YET };
}

/** The minute at which a grade was earned; undefined when it was not, or too late. */
function earned(grade: KeyFeature['grades'][number], facts: Facts): Minute | undefined {
  const at = firstTime(grade.when, facts);
  if (at === undefined || !grade.by) return at;
  const by = firstTime(grade.by, facts);
  return by === undefined || at <= by + grade.after ? at : undefined;
}

const timeOf = (minute: Minute | undefined): Minute | null => minute ?? null;
