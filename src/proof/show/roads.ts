/** The roads from stage to stage as they look from one moment: how far each stage is, and through which exit to set out. */

import type { Exit } from '../../cases/schema';
import type { Standing } from './standing';

export interface Road {
  readonly cost: number;
  /** The exits of the present stage that lead there, the nearest first. */
  readonly first: readonly Exit[];
}

export type Roads = ReadonlyMap<string, Road>;

/** Going through a door costs a little even when it stands open. */
const DOOR = 0.5;
/** So many ways of setting out are kept for each stage, and so much longer a second one may be. */
const WAYS = 2;
const DETOUR = 1;

interface Leg {
  readonly stage: string;
  readonly cost: number;
  readonly first: Exit | null;
}

export function roadsFrom(standing: Standing): Roads {
  const { deeds, now, here } = standing;
  const found = new Map<string, Leg[]>();
  const doors = new Map<
    string,
    readonly { readonly exit: Exit; readonly to: string; readonly cost: number }[]
  >();
  const doorsOf = (id: string) => {
    const known = doors.get(id);
    if (known) return known;
    const stage = deeds.stages.get(id);
    const open = (stage?.exits ?? []).flatMap((exit) => {
      const to = exit.to === 'back' ? (id === here.id ? now.from : null) : exit.to;
      if (!stage || to === null) return [];
      const { cost } = standing.want(exit.when, stage);
      return cost < Number.POSITIVE_INFINITY ? [{ exit, to, cost: cost + DOOR }] : [];
    });
    doors.set(id, open);
    return open;
  };
  const front: Leg[] = [{ stage: here.id, cost: 0, first: null }];
  for (;;) {
    const next = nearest(front);
    if (!next) break;
    const there = found.get(next.stage) ?? [];
    if (there[0] && next.cost > there[0].cost + DETOUR) continue;
    if (there.length >= WAYS || there.some((leg) => leg.first === next.first)) continue;
    found.set(next.stage, [...there, next]);
    for (const { exit, to, cost } of doorsOf(next.stage)) {
      if (to === here.id || (found.get(to)?.length ?? 0) >= WAYS) continue;
      front.push({ stage: to, cost: next.cost + cost, first: next.first ?? exit });
    }
  }
  return new Map(
    [...found].map(([stage, legs]) => [
      stage,
      { cost: legs[0]?.cost ?? 0, first: legs.flatMap(({ first }) => first ?? []) },
    ]),
  );
}

/** Takes the nearest out of the front. */
function nearest(front: Leg[]): Leg | undefined {
  let best = -1;
  for (let at = 0; at < front.length; at++)
    if (best < 0 || (front[at]?.cost ?? 0) < (front[best]?.cost ?? 0)) best = at;
  return best < 0 ? undefined : front.splice(best, 1)[0];
}
