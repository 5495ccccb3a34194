/** Which lines of its case a play shows as it stands, read off the play itself: the search may guess, this may not. */

import { holds } from '../../cases/condition-meaning';
import type { CaseFile } from '../../cases/schema';
import { judge } from '../../assessment/process';
import type { Encounter, Table } from '../../session/encounter';
import { factsOf } from '../../session/facts';
import type { Intent, Refusal } from '../../session/door';
import { filled } from '../../session/wording';
import { gradeId, harmId, type Line, refusalId } from '../lines';

/** At this moment: the ending, entries of the ledger, flags that stand; at the end all marks. */
export function linesSeen(table: Table, now: Encounter): readonly Line[] {
  const { caseFile } = table;
  const facts = factsOf(table, now);
  const lines: Line[] = now.caused.map(({ id }) => ({ kind: 'ledger', id }));
  for (const flag of caseFile.rubric.safety)
    if (holds(flag.when, facts)) lines.push({ kind: 'lost', id: flag.id });
  if (now.ending === null) return lines;
  return [...lines, { kind: 'ending', id: now.ending }, ...marksSeen(caseFile, facts)];
}

/** Safety flags kept clear of are seen over all moments: see `flagsKeptClear`. */
function marksSeen(caseFile: CaseFile, facts: ReturnType<typeof factsOf>): readonly Line[] {
  const { keyFeatures, stewardship } = caseFile.rubric;
  const items = judge(caseFile, facts, true);
  return [
    ...stewardship.map(
      ({ id, when }): Line => (holds(when, facts) ? { kind: 'lost', id } : { kind: 'earned', id }),
    ),
    ...items.flatMap((item, index): readonly Line[] => {
      const feature = keyFeatures[index];
      if (!feature || !item.applies) return [];
      if (item.status === 'harmed') return [{ kind: 'lost', id: harmId(item.id) }];
      if (item.status === 'missed') return [{ kind: 'lost', id: item.id }];
      const grade = feature.grades.findIndex(({ why }) => why === item.why);
      return [{ kind: 'earned', id: gradeId(item.id, grade) }];
    }),
  ];
}

/** At an end: safety flags that stood at no moment. */
export function flagsKeptClear(table: Table, moments: readonly Encounter[]): readonly Line[] {
  if (!moments.at(-1)?.ending) return [];
  return table.caseFile.rubric.safety.flatMap(({ id, when }): readonly Line[] =>
    moments.some((moment) => holds(when, factsOf(table, moment))) ? [] : [{ kind: 'earned', id }],
  );
}

/** Which of the case's refusals this one is; undefined when the ward or the pharmacy says it, or the intent is odd. */
export function refusalSeen(
  table: Table,
  now: Encounter,
  intent: Intent,
  refusal: Refusal,
): Line | undefined {
  if (!('id' in intent) || refusal.by === undefined) return undefined;
  const { refusals } = table.caseFile;
  const facts = factsOf(table, now);
  const act = table.acts.get(`${intent.act}:${intent.id}`);
  const keys = [`${intent.act}:${intent.id}`, ...(act?.countsAs ?? [])];
  for (const key of keys)
    for (const [index, one] of refusals.entries())
      if (one.act === key && holds(one.when, facts)) {
        const { en, zh } = filled(table, now, one.reason);
        const isSaid = one.by === refusal.by && en === refusal.reason.en && zh === refusal.reason.zh;
        return isSaid ? { kind: 'refusal', id: refusalId(refusals, index) } : undefined;
      }
  return undefined;
}
