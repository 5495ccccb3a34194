/** Everything that a case says may come of a play: each line must be shown by some play, or it is there for nobody. */

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
