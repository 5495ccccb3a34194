/**
 * Vertebroplasty as the operator lives it: time-out, needle, perhaps a core, cement. Two points of no return:
 * the powder is mixed (it can still be thrown away), and the first drop leaves the needle (it cannot).
 */

import { assign, setup } from 'xstate';

/** Powder and liquid together: too runny at first, then a working phase, then stone. Seconds from mixing. */
export const CEMENT_PHASES = { workingFrom: 90, settingFrom: 720 } as const;
/** Skin to the anterior third of a lumbar body through the pedicle, in millimetres. */
const NEEDLE = { target: 60, inBone: 40, limit: 75 } as const;
/** What is usually put into one lumbar body is 3 to 5 mL; more than 6 is refused. */
const CEMENT_LIMIT_ML = 6;

export interface PvpContext {
  readonly needleMm: number;
  readonly cementMl: number;
  readonly screenSeconds: number;
  /** Seconds since the powder was mixed; null while it is dry. */
  readonly mixedSeconds: number | null;
  readonly coreTaken: boolean;
  readonly aspirated: boolean;
  readonly prophylaxis: 'undecided' | 'given' | 'held';
  readonly side: 'left' | 'right';
}

export type PvpEvent =
  | {
      readonly type:
        | 'sign'
        | 'hold-prophylaxis'
        | 'give-prophylaxis'
        | 'screen'
        | 'aspirate'
        | 'biopsy'
        | 'change-side';
    }
  | { readonly type: 'wait-smear' | 'mix-cement' | 'needle-out' | 'stop' }
  | { readonly type: 'advance'; readonly mm: number }
  | { readonly type: 'inject'; readonly ml: number }
  | { readonly type: 'seconds'; readonly seconds: number };

/** A dose that was held can be given later; a dose that is in cannot be held. */
const give = { 'give-prophylaxis': { guard: 'notGiven', actions: 'give' } } as const;

export const pvp = setup({
  types: {} as { context: PvpContext; events: PvpEvent },
  guards: {
    undecided: ({ context }) => context.prophylaxis === 'undecided',
    notGiven: ({ context }) => context.prophylaxis !== 'given',
    inBone: ({ context }) => context.needleMm >= NEEDLE.inBone,
    notThrough: ({ context, event }) =>
      event.type === 'advance' && context.needleMm + event.mm <= NEEDLE.limit,
    flows: ({ context, event }) =>
      event.type === 'inject' &&
      (context.mixedSeconds ?? 0) < CEMENT_PHASES.settingFrom &&
      context.cementMl + event.ml <= CEMENT_LIMIT_ML + 1e-9,
    cementIsIn: ({ context }) => context.cementMl > 0,
    cementIsNotIn: ({ context }) => context.cementMl === 0,
  },
  actions: {
    hold: assign({ prophylaxis: 'held' }),
    give: assign({ prophylaxis: 'given' }),
    givenUnlessHeld: assign({
      prophylaxis: ({ context }) => (context.prophylaxis === 'held' ? 'held' : 'given'),
    }),
    push: assign({
      needleMm: ({ context, event }) => context.needleMm + (event.type === 'advance' ? event.mm : 0),
    }),
    look: assign({ screenSeconds: ({ context }) => context.screenSeconds + 4 }),
    swap: assign({ side: ({ context }) => (context.side === 'left' ? 'right' : 'left'), needleMm: 0 }),
    draw: assign({ aspirated: true }),
    core: assign({ coreTaken: true }),
    wait: () => undefined,
    mix: assign({ mixedSeconds: 0 }),
    fill: assign({
      cementMl: ({ context, event }) => tenths(context.cementMl + (event.type === 'inject' ? event.ml : 0)),
    }),
    age: assign({
      mixedSeconds: ({ context, event }) =>
        (context.mixedSeconds ?? 0) + (event.type === 'seconds' ? event.seconds : 0),
    }),
  },
}).createMachine({
  id: 'pvp',
  context: {
    needleMm: 0,
    cementMl: 0,
    screenSeconds: 0,
    mixedSeconds: null,
    coreTaken: false,
    aspirated: false,
    prophylaxis: 'undecided',
    side: 'left',
  },
  initial: 'time-out',
  states: {
    'time-out': {
      on: {
        'hold-prophylaxis': { guard: 'undecided', actions: 'hold' },
        ...give,
        sign: { target: 'needle', actions: 'givenUnlessHeld' },
        stop: 'abandoned',
      },
    },
    needle: {
      on: {
        ...give,
        advance: { guard: 'notThrough', actions: 'push' },
        screen: { actions: 'look' },
        'change-side': { actions: 'swap' },
        aspirate: { guard: 'inBone', actions: 'draw' },
        biopsy: { guard: 'inBone', target: 'core', actions: 'core' },
        'mix-cement': { guard: 'inBone', target: 'cement', actions: 'mix' },
        stop: 'abandoned',
      },
    },
    /** A piece of bone on the table; the cannula is still in. */
    core: {
      on: {
        ...give,
        aspirate: { actions: 'draw' },
        biopsy: { actions: 'core' },
        screen: { actions: 'look' },
        'wait-smear': { actions: 'wait' },
        'mix-cement': { target: 'cement', actions: 'mix' },
        stop: 'abandoned',
      },
    },
    cement: {
      on: {
        seconds: { actions: 'age' },
        screen: { actions: 'look' },
        inject: { guard: 'flows', actions: 'fill' },
        'needle-out': [{ guard: 'cementIsIn', target: 'cemented' }, { target: 'abandoned' }],
        stop: [{ guard: 'cementIsNotIn', target: 'abandoned' }, { target: 'cemented' }],
      },
    },
    cemented: { type: 'final' },
    abandoned: { type: 'final' },
  },
});

/** Runny, working or setting; none while the powder is dry. */
export function cementPhase(context: PvpContext): 'none' | 'runny' | 'working' | 'setting' {
  if (context.mixedSeconds === null) return 'none';
  if (context.mixedSeconds < CEMENT_PHASES.workingFrom) return 'runny';
  return context.mixedSeconds < CEMENT_PHASES.settingFrom ? 'working' : 'setting';
}

const tenths = (ml: number): number => Math.round(ml * 10) / 10;
