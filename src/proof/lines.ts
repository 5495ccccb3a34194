/** Everything that a case says may come of a play: each line must be shown by some play, or it is there for nobody. */

import type { Path } from '../cases/fault';
import type { CaseFile } from '../cases/schema';

/**
 * - `ending`: the play ends so; `ledger`: the entry is made; `refusal`: the act is refused in these words;
 * - `earned`: at the end the feature applies and stands at this grade, or the flag or line was kept clear of;
 * - `lost`: at the end the feature applies and has no points, or the flag or line stands.
 */
export type LineKind = 'ending' | 'ledger' | 'refusal' | 'earned' | 'lost';

/** `K1` is the first grade of a feature, `K1/2` its second, `K1/harm` its harm; `order:ct/2` the second refusal of an act. */
export interface Line {
  readonly kind: LineKind;
  readonly id: string;
}

export function linesOf({ endings, ledger, refusals, rubric }: CaseFile): readonly Line[] {
  const of = (kind: LineKind, ids: readonly string[]): readonly Line[] => ids.map((id) => ({ kind, id }));
  const flags = [...rubric.safety, ...rubric.stewardship].map(({ id }) => id);
  return [
    ...of(
      'ending',
      endings.map(({ id }) => id),
    ),
    ...of(
      'ledger',
      ledger.map(({ id }) => id),
    ),
    ...of(
      'refusal',
      refusals.map((_, index) => refusalId(refusals, index)),
    ),
    ...of('earned', [
      ...rubric.keyFeatures.flatMap(({ id, grades }) =>
        grades.flatMap(({ credit }, index) => (credit > 0 ? [gradeId(id, index)] : [])),
      ),
      ...flags,
    ]),
    ...of('lost', [
      ...rubric.keyFeatures.flatMap(({ id, harm }) => [id, ...(harm ? [harmId(id)] : [])]),
      ...flags,
    ]),
  ];
}

/** The refusals of a case have no name of their own: the act, and the how-manieth of that act. */
export function refusalId(refusals: CaseFile['refusals'], index: number): string {
  const act = refusals[index]?.act ?? '';
  return `${act}/${refusals.slice(0, index + 1).filter((one) => one.act === act).length}`;
}

export const gradeId = (feature: string, index: number): string =>
  index === 0 ? feature : `${feature}/${index + 1}`;

export const harmId = (feature: string): string => `${feature}/harm`;

/** Where in the case the line stands. */
export function pathOfLine(of: CaseFile, { kind, id }: Line): Path {
  const at = (list: readonly { readonly id: string }[], name: string): number =>
    list.findIndex((one) => one.id === name);
  if (kind === 'ending') return ['endings', at(of.endings, id)];
  if (kind === 'ledger') return ['ledger', at(of.ledger, id)];
  if (kind === 'refusal')
    return ['refusals', of.refusals.findIndex((_, index) => refusalId(of.refusals, index) === id)];
  for (const name of ['safety', 'stewardship'] as const) {
    const index = at(of.rubric[name], id);
    if (index >= 0) return ['rubric', name, index];
  }
  for (const [index, feature] of of.rubric.keyFeatures.entries()) {
    const path = ['rubric', 'keyFeatures', index];
    if (feature.id === id && kind === 'lost') return path;
    if (harmId(feature.id) === id) return [...path, 'harm'];
    const grade = feature.grades.findIndex((_, which) => gradeId(feature.id, which) === id);
    if (grade >= 0) return [...path, 'grades', grade];
  }
  return ['rubric'];
}
