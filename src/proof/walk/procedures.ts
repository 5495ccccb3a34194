/**
 * Procedures inside the walk: the real chart takes each step, and of its millimetres, millilitres and seconds only
 * what its guards ask is kept, so that the needle is either in the bone or not and the cement is either in or not.
 * Whether a dose was given or held is not kept: it leads nowhere else.
 */

import type { BiopsyContext } from '../../machines/biopsy';
import type { PvpContext } from '../../machines/pvp';
import {
  beginProcedure,
  isFinished,
  openSteps,
  type ProcedureEvent,
  type ProcedurePosition,
  step,
} from '../../machines/step';

export interface Stepped {
  readonly step: string;
  readonly to: ProcedurePosition;
}

/** A push that reaches bone, two that reach the disc: no path needs a third. */
const PUSH_MM = 40;
const PUSH_ML = 1;
/** Beyond setting time the powder is stone. */
const STONE_SECONDS = 720;

/** Every step that the chart allows, and that the minutes in the bowl allow. */
export function stepsFrom(from: ProcedurePosition): readonly Stepped[] {
  if (isFinished(from)) return [];
  const taken = openSteps(from).flatMap((id) =>
    eventsOf(id).flatMap((event) => {
      const to = step(from, event);
      return to ? [{ step: id, to: coarse(to) }] : [];
    }),
  );
  const aged = step(from, { type: 'seconds', seconds: STONE_SECONDS });
  return aged ? [...taken, { step: '', to: coarse(aged) }] : taken;
}

/** A push may be a long one or the last millimetre. */
function eventsOf(id: string): readonly ProcedureEvent[] {
  if (id === 'inject') return [{ type: id, ml: PUSH_ML }];
  if (id === 'advance') return [PUSH_MM, 1].map((mm) => ({ type: id, mm }));
  return [{ type: id } as ProcedureEvent];
}

export const begun = (kind: ProcedurePosition['kind']): ProcedurePosition => coarse(beginProcedure(kind));

export const nameOf = (position: ProcedurePosition): string => JSON.stringify(position);

/** Positions between which no guard of the chart can tell. */
export function coarse(position: ProcedurePosition): ProcedurePosition {
  if (position.kind === 'biopsy') {
    const context: BiopsyContext = {
      needleMm: pushes(position.context.needleMm, 2),
      coreTaken: false,
      aspirated: false,
    };
    return { ...position, context };
  }
  const { needleMm, cementMl, mixedSeconds } = position.context;
  const context: PvpContext = {
    needleMm: pushes(needleMm, 1),
    cementMl: cementMl > 0 ? PUSH_ML : 0,
    screenSeconds: 0,
    mixedSeconds: mixedSeconds === null ? null : mixedSeconds >= STONE_SECONDS ? STONE_SECONDS : 0,
    coreTaken: false,
    aspirated: false,
    prophylaxis: 'undecided',
    side: 'left',
  };
  return { ...position, context };
}

const pushes = (mm: number, most: number): number => Math.min(most, Math.floor(mm / PUSH_MM)) * PUSH_MM;

export const cementIsIn = (position: ProcedurePosition | null): boolean =>
  position?.kind === 'pvp' && position.context.cementMl > 0;
