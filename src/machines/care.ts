/**
 * The care of one patient, drawn as settings: where she can be, what can be done for her there, and where each
 * setting may lead. A case hangs its stages in these settings and says when a way is open; this chart says which
 * ways exist at all, and which is taken when several are open: death, shock and danger come before any decision.
 */

import { assign, setup } from 'xstate';
import type { Setting } from '../cases/schema';

/** A way that the case holds open now: the stage it leads to, and that stage's setting. */
export interface Way {
  readonly stage: string;
  readonly setting: Setting;
}

export type Doing = 'ask' | 'examine' | 'order' | 'treat' | 'consult' | 'decide' | 'step' | 'wait';

/** After each act and each stretch of time the team looks again; `ways` are in the case's own order. */
export type CareEvent = { readonly type: 'look'; readonly ways: readonly Way[] } | { readonly type: Doing };

interface CareContext {
  readonly stage: string;
}

const open = (setting: Setting) =>
  function isOpen({ event }: { event: CareEvent }): boolean {
    return event.type === 'look' && event.ways.some((way) => way.setting === setting);
  };

const taken = <Guard extends string, To extends Setting>(guard: Guard, setting: To) =>
  ({ guard, target: setting, reenter: true, actions: { type: 'arrive', params: { setting } } }) as const;

/* The ways of medicine, each with the guard that a case fills. */
const dies = taken('isOver', 'ended');
const collapses = taken('inShock', 'intensive-care');
const isInDanger = taken('inDanger', 'rescue');
const goesToTheatre = taken('forTheatre', 'theatre');
const goesToTheNeedle = taken('forNeedle', 'needle');
const isOperatedOn = taken('forOperation', 'operation');
const wakesUp = taken('wakes', 'recovery');
const isAdmitted = taken('toWard', 'ward');
const goesHome = taken('toHome', 'home');
const comesToClinic = taken('toClinic', 'clinic');
const isFollowedUp = taken('toFollowUp', 'follow-up');
const sitsDownToTalk = taken('toTalk', 'talk');

const URGENT = [dies, collapses, isInDanger] as const;

/** What one can do in a setting; doing it moves nobody, so the transition only says yes. */
const can = (...doings: readonly Doing[]): Partial<Record<Doing, { readonly actions: 'isDone' }>> =>
  Object.fromEntries(doings.map((doing) => [doing, { actions: 'isDone' as const }]));
const BEDSIDE = can('ask', 'examine', 'order', 'treat', 'consult', 'decide', 'wait');

export const care = setup({
  types: {} as { context: CareContext; events: CareEvent; input: { stage: string } },
  guards: {
    isOver: open('ended'),
    inShock: open('intensive-care'),
    inDanger: open('rescue'),
    forTheatre: open('theatre'),
    forNeedle: open('needle'),
    forOperation: open('operation'),
    wakes: open('recovery'),
    toWard: open('ward'),
    toHome: open('home'),
    toClinic: open('clinic'),
    toFollowUp: open('follow-up'),
    toTalk: open('talk'),
  },
  actions: {
    isDone: () => undefined,
    arrive: assign(({ context, event }, { setting }: { setting: Setting }) => ({
      stage:
        (event.type === 'look' && event.ways.find((way) => way.setting === setting)?.stage) || context.stage,
    })),
  },
}).createMachine({
  id: 'care',
  context: ({ input }) => ({ stage: input.stage }),
  initial: 'referral',
  states: {
    /** The letter on the desk; nobody has been seen. */
    referral: { on: { ...can('decide', 'wait'), look: [...URGENT, comesToClinic, isAdmitted] } },

    clinic: {
      on: {
        ...BEDSIDE,
        look: [...URGENT, sitsDownToTalk, goesToTheatre, isOperatedOn, isAdmitted, goesHome, comesToClinic],
      },
    },

    /** By telephone only: one can ask and advise, not examine. */
    home: {
      on: {
        ...can('ask', 'treat', 'consult', 'decide', 'wait'),
        look: [...URGENT, comesToClinic, isAdmitted, isFollowedUp, sitsDownToTalk, goesHome],
      },
    },

    ward: {
      on: {
        ...BEDSIDE,
        look: [
          ...URGENT,
          sitsDownToTalk,
          isOperatedOn,
          goesToTheatre,
          goesToTheNeedle,
          goesHome,
          isFollowedUp,
          isAdmitted,
        ],
      },
    },

    /** A needle under CT: a procedure of its own (biopsy.ts) decides what happens inside. */
    needle: {
      on: { ...can('ask', 'order', 'consult', 'step', 'wait'), look: [...URGENT, isAdmitted, goesToTheatre] },
    },

    /** The cement theatre: pvp.ts decides what happens inside; here only where she goes from it. */
    theatre: {
      on: {
        ...can('ask', 'examine', 'order', 'consult', 'decide', 'step', 'wait'),
        look: [dies, goesToTheatre, wakesUp, isAdmitted, collapses],
      },
    },

    recovery: { on: { ...BEDSIDE, look: [...URGENT, isAdmitted, goesHome, sitsDownToTalk] } },

    /** Something is going wrong and the clock counts. */
    rescue: {
      on: {
        ...BEDSIDE,
        look: [...URGENT, sitsDownToTalk, isOperatedOn, goesToTheNeedle, goesHome, isAdmitted],
      },
    },

    /** An open operation: once the knife is in, the way is out through it. */
    operation: {
      on: { ...can('order', 'consult', 'decide', 'wait'), look: [dies, collapses, isAdmitted, isInDanger] },
    },

    'intensive-care': {
      on: { ...BEDSIDE, look: [dies, sitsDownToTalk, isOperatedOn, isAdmitted, isInDanger, collapses] },
    },

    /** Two chairs. What is said is said; then back to where one came from. */
    talk: {
      on: {
        ...can('ask', 'consult', 'decide', 'wait'),
        look: [
          dies,
          collapses,
          isInDanger,
          isOperatedOn,
          isAdmitted,
          goesHome,
          comesToClinic,
          isFollowedUp,
          wakesUp,
        ],
      },
    },

    'follow-up': {
      on: {
        ...BEDSIDE,
        look: [...URGENT, sitsDownToTalk, isOperatedOn, isFollowedUp, goesHome, isAdmitted, comesToClinic],
      },
    },

    ended: { type: 'final' },
  },
});
