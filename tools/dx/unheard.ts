/** Acts that promise a way somewhere, in stages where nothing in the case listens to them: no fault, but worth a look. */

import type { Condition } from '../../src/cases/condition';
import { keyOf } from '../../src/cases/library';
import type { Act, CaseFile, Setting, Stage } from '../../src/cases/schema';
import { possible } from '../../src/machines/step';

export interface Unheard {
  readonly act: string;
  readonly stages: readonly string[];
}

/** What one says of where she goes next, and what is only booked and comes in a stage of its own; where it says nothing new. */
const PROMISING: readonly { readonly acts: RegExp; readonly notIn: readonly Setting[] }[] = [
  { acts: /^decide:admit/, notIn: ['ward', 'theatre'] },
  { acts: /^decide:home(-brace|-if-worse|-review-.*)?$/, notIn: ['home'] },
  { acts: /^decide:(discharge|transfer|refer-back|rehabilitation-ward|call-back)/, notIn: [] },
  { acts: /^(order:ct-guided-biopsy|treat:pvp|treat:pkp)$/, notIn: [] },
];

export function unheard(of: CaseFile, catalogue: readonly Act[]): readonly Unheard[] {
  const answered = new Set([...of.refusals, ...of.findings].map(({ act }) => act));
  return catalogue.flatMap((act) => {
    const key = keyOf(act);
    const promise = PROMISING.find(({ acts }) => acts.test(key));
    if (act.act === 'step' || !promise) return [];
    const keys = [key, ...(act.countsAs ?? [])];
    if (keys.some((one) => answered.has(one))) return [];
    const doing = act.act;
    const stages = of.stages.filter(
      ({ setting, exits }) =>
        possible(setting, doing) &&
        !promise.notIn.includes(setting) &&
        (act.settings?.includes(setting) ?? true) &&
        !exits.some(({ when }) => keys.some((one) => mentions(when, one))),
    );
    return stages.length === 0 ? [] : [{ act: key, stages: stages.map(({ id }: Stage) => id) }];
  });
}

/** Whether the act stands anywhere in the condition, in whatever sense. */
const mentions = (when: Condition, key: string): boolean => JSON.stringify(when).includes(`"${key}"`);
