/** How often a case speaks of each act in its conditions: what is spoken of often is tried first. */

import type { Condition } from '../../cases/condition';
import type { CaseFile } from '../../cases/schema';

export function mentionsOf(caseFile: CaseFile): ReadonlyMap<string, number> {
  const mentions = new Map<string, number>();
  const count = (key: string): void => {
    mentions.set(key, (mentions.get(key) ?? 0) + 1);
  };
  for (const when of conditionsOf(caseFile)) walk(when, count);
  for (const { act } of caseFile.findings) count(act);
  return mentions;
}

function conditionsOf({ stages, moments, facts, ledger, rubric, endings }: CaseFile): readonly Condition[] {
  const some = (...conditions: readonly (Condition | undefined)[]): readonly Condition[] =>
    conditions.flatMap((one) => one ?? []);
  return [
    ...stages.flatMap(({ exits, events }) => [
      ...exits.map(({ when }) => when),
      ...events.flatMap(({ when }) => some(when)),
    ]),
    ...[...moments, ...ledger, ...endings, ...rubric.safety, ...rubric.stewardship].map(({ when }) => when),
    ...facts.flatMap(({ when }) => some(when)),
    ...rubric.keyFeatures.flatMap(({ applies, grades, harm }) => [
      applies,
      ...grades.flatMap(({ when, by }) => some(when, by)),
      ...some(harm?.when),
    ]),
  ];
}

function walk(of: Condition, count: (key: string) => void): void {
  if ('done' in of) count(of.done);
  else if ('doneHere' in of) count(of.doneHere);
  else if ('declined' in of) count(of.declined);
  else if ('resulted' in of) count(`order:${of.resulted}`);
  else if ('planned' in of) count(of.planned.of);
  else if ('all' in of) for (const part of of.all) walk(part, count);
  else if ('any' in of) for (const part of of.any) walk(part, count);
  else if ('count' in of) for (const part of of.count.of) walk(part, count);
  else if ('before' in of) for (const part of of.before) walk(part, count);
  else if ('within' in of) for (const part of [of.within.of, of.within.is]) walk(part, count);
  else if ('not' in of) walk(of.not, count);
}
