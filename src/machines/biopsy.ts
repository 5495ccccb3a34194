/** The needle under CT: prone, local anaesthetic, one path to disc and endplate, cores and fluid, out again. */

import { assign, setup } from 'xstate';

/** Skin to the disc and endplate along the planned path, in millimetres. */
const PATH = { target: 80, limit: 95 } as const;

export interface BiopsyContext {
  readonly needleMm: number;
  readonly coreTaken: boolean;
  readonly aspirated: boolean;
}

export type BiopsyEvent =
  | { readonly type: 'aspirate' | 'biopsy' | 'needle-out' | 'stop' }
  | { readonly type: 'advance'; readonly mm: number };

export const biopsy = setup({
  types: {} as { context: BiopsyContext; events: BiopsyEvent },
  guards: {
    onTarget: ({ context }) => context.needleMm >= PATH.target,
    notThrough: ({ context, event }) => event.type === 'advance' && context.needleMm + event.mm <= PATH.limit,
  },
  actions: {
    push: assign({
      needleMm: ({ context, event }) => context.needleMm + (event.type === 'advance' ? event.mm : 0),
    }),
    draw: assign({ aspirated: true }),
    core: assign({ coreTaken: true }),
  },
}).createMachine({
  id: 'biopsy',
  context: { needleMm: 0, coreTaken: false, aspirated: false },
  initial: 'ct-needle',
  states: {
    'ct-needle': {
      on: {
        advance: { guard: 'notThrough', actions: 'push' },
        aspirate: { guard: 'onTarget', actions: 'draw' },
        biopsy: { guard: 'onTarget', actions: 'core' },
        'needle-out': 'out',
        stop: 'out',
      },
    },
    out: { type: 'final' },
  },
});
