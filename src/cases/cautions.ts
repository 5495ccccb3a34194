/** Lays the catalogue's cautions beside the acts they speak of; a pair of drugs speaks whichever of the two comes second. */

import type { Act, Catalogue } from './schema';
import type { Caution, CautionRule, Which } from './schema-caution';

export function withCautions({ acts, cautions }: Pick<Catalogue, 'acts' | 'cautions'>): readonly Act[] {
  const byAct = new Map<string, Caution[]>();
  const lay = (id: string, one: Caution): void => {
    byAct.set(id, [...(byAct.get(id) ?? []), one]);
  };
  for (const rule of cautions) {
    const these = namedBy(rule.of, acts);
    const those = rule.beside && namedBy(rule.beside, acts);
    for (const id of these) lay(id, forward(rule, those));
    for (const id of those ?? []) lay(id, backward(rule, these));
  }
  return acts.map((act) => {
    const laid = byAct.get(act.id);
    return laid ? { ...act, cautions: [...(act.cautions ?? []), ...laid] } : act;
  });
}

/** Ids of the acts that a rule means, in the catalogue's order. */
const namedBy = ({ acts: ids = [], atc = [] }: Which, acts: readonly Act[]): readonly string[] =>
  acts
    .filter((act) => ids.includes(act.id) || atc.some((code) => act.atc?.startsWith(code)))
    .map(({ id }) => id);

function forward(rule: CautionRule, those: readonly string[] | undefined): Caution {
  const { of: _, beside: __, ...said } = rule;
  return { ...said, ...(those ? { beside: [...those] } : {}) };
}

function backward(rule: CautionRule, these: readonly string[]): Caution {
  const { of: _, beside: __, routes, ...said } = rule;
  return { ...said, beside: [...these], ...(routes ? { besideRoutes: routes } : {}) };
}
