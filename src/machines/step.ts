/** The one place that runs a chart: plain positions in, plain positions out, nothing kept alive between two events. */

import { type AnyStateMachine, transition } from 'xstate';
import { biopsy, type BiopsyContext, type BiopsyEvent } from './biopsy';
import { care, type CareEvent, type Doing, type Way } from './care';
import { cementPhase, pvp, type PvpContext, type PvpEvent } from './pvp';
import type { Setting } from '../cases/schema';

/** Where the encounter stands. */
export interface CarePosition {
  readonly setting: Setting;
  readonly stage: string;
}

export type ProcedurePosition =
  | { readonly kind: 'pvp'; readonly state: PvpState; readonly context: PvpContext }
  | { readonly kind: 'biopsy'; readonly state: 'ct-needle' | 'out'; readonly context: BiopsyContext };

export type PvpState = 'time-out' | 'needle' | 'core' | 'cement' | 'cemented' | 'abandoned';
export type ProcedureEvent = PvpEvent | BiopsyEvent;

/** Where care goes from here, given the ways that are open; the same position when none is. */
export function look(from: CarePosition, ways: readonly Way[]): CarePosition {
  if (ways.length === 0) return from;
  const to = move(care, from.setting, { stage: from.stage }, { type: 'look', ways });
  return to ? { setting: to.state as Setting, stage: (to.context as { stage: string }).stage } : from;
}

/** Whether this is a thing one can do in this setting. */
export function possible(setting: Setting, doing: Doing): boolean {
  return care.resolveState({ value: setting, context: { stage: '' } }).can({ type: doing });
}

/** A procedure begins in its first state. */
export function beginProcedure(kind: ProcedurePosition['kind']): ProcedurePosition {
  return kind === 'pvp'
    ? { kind, state: 'time-out', context: pvp.config.context as PvpContext }
    : { kind, state: 'ct-needle', context: biopsy.config.context as BiopsyContext };
}

/** The procedure after a step; undefined when the chart does not allow it now. */
export function step(from: ProcedurePosition, event: ProcedureEvent): ProcedurePosition | undefined {
  const to = move(chartOf(from.kind), from.state, from.context, event);
  return to ? ({ kind: from.kind, state: to.state, context: to.context } as ProcedurePosition) : undefined;
}

/** The steps that the chart allows now. */
export function openSteps(from: ProcedurePosition): readonly string[] {
  const here = chartOf(from.kind).resolveState({ value: from.state, context: from.context });
  return STEPS.filter((type) => here.can({ type, mm: 1, ml: 0.2 }));
}

/** Whether the chart has come to one of its ends. */
export const isFinished = ({ kind, state }: ProcedurePosition): boolean =>
  chartOf(kind).states[state]?.type === 'final';

const chartOf = (kind: ProcedurePosition['kind']): AnyStateMachine => (kind === 'pvp' ? pvp : biopsy);

const STEPS = [
  'sign',
  'hold-prophylaxis',
  'give-prophylaxis',
  'advance',
  'screen',
  'aspirate',
  'biopsy',
  'change-side',
  'wait-smear',
  'mix-cement',
  'inject',
  'needle-out',
  'stop',
] as const;

/** Runs one event; undefined when the state has no answer to it. */
function move(
  machine: AnyStateMachine,
  state: string,
  context: object,
  event: CareEvent | ProcedureEvent,
): { readonly state: string; readonly context: object } | undefined {
  const here = machine.resolveState({ value: state, context });
  if (!here.can(event)) return undefined;
  const [there] = transition(machine, here, event);
  return { state: there.value as string, context: there.context as object };
}

export { cementPhase };
export type { Doing } from './care';
