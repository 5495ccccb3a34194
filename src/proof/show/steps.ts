/** The way to a step of a procedure: the chart of the procedure, walked until the step can be taken. */

import { type ProcedureEvent, type ProcedurePosition, step } from '../../machines/step';
import type { Intent } from '../../session/door';

type Step = Extract<Intent, { readonly act: 'step' }>;

/** Strokes that matter for what can follow: far enough to be in the bone or at the disc, and a fair push of cement. */
const STROKES: readonly Step[] = [
  { act: 'step', id: 'sign' },
  { act: 'step', id: 'advance', mm: 60 },
  { act: 'step', id: 'advance', mm: 20 },
  { act: 'step', id: 'biopsy' },
  { act: 'step', id: 'mix-cement' },
  { act: 'step', id: 'inject', ml: 1 },
  { act: 'step', id: 'needle-out' },
];
/** No step of any procedure is further from its beginning. */
const FURTHEST = 6;

const strokeOf = (id: string): Step => STROKES.find((one) => one.id === id) ?? { act: 'step', id };

const eventOf = ({ id, mm, ml }: Step): ProcedureEvent =>
  (id === 'advance' ? { type: id, mm } : id === 'inject' ? { type: id, ml } : { type: id }) as ProcedureEvent;

export interface Approach {
  readonly first: Step;
  readonly steps: number;
}

/** The first step towards `id` and how many there are, `id` included; undefined when it can no longer be taken. */
export function approach(from: ProcedurePosition, id: string): Approach | undefined {
  const wanted = strokeOf(id);
  let front: readonly { readonly at: ProcedurePosition; readonly first: Step | null }[] = [
    { at: from, first: null },
  ];
  const seen = new Set<string>();
  for (let steps = 1; steps <= FURTHEST; steps++) {
    const reached = front.find(({ at }) => step(at, eventOf(wanted)));
    if (reached) return { first: reached.first ?? wanted, steps };
    front = front.flatMap(({ at, first }) =>
      STROKES.flatMap((stroke) => {
        const to = step(at, eventOf(stroke));
        const key = JSON.stringify(to);
        if (!to || seen.has(key)) return [];
        seen.add(key);
        return [{ at: to, first: first ?? stroke }];
      }),
    );
  }
  return undefined;
}
