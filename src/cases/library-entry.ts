/** An act as it stands in a list: nothing in it says whether it matters. */

import type { Localized } from '../kernel/text';
import type { Act, Group, Verb } from './schema';

/** Of the same shape as the session door's `ActEntry`. */
export interface Entry {
  readonly key: string;
  readonly act: Exclude<Verb, 'step'>;
  readonly id: string;
  readonly name: Localized;
  readonly question?: Localized | undefined;
  readonly group: { readonly id: string; readonly name: Localized };
  readonly minutes: number;
  readonly turnaround?: number | undefined;
  readonly cost?: number | undefined;
  readonly mSv?: number | undefined;
  readonly plans?: 'weeks' | 'review' | undefined;
}

/** Undefined for a step of a procedure, which no list offers. */
export function entryOf(act: Act, groups: readonly Group[]): Entry | undefined {
  if (act.act === 'step') return undefined;
  const { id, name } = groups.find((group) => group.id === act.group) ?? { id: act.group, name: act.name };
  return {
    key: `${act.act}:${act.id}`,
    act: act.act,
    id: act.id,
    name: act.name,
    question: act.question,
    group: { id, name },
    minutes: act.minutes,
    turnaround: act.turnaround,
    cost: act.cost,
    mSv: act.mSv,
    plans: act.plans,
  };
}
