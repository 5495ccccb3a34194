/** The search for one line: from all the points so far, always on from the one that seems nearest. */

import type { Archive, Point } from './archive';
import { type Goal, keyOfLine } from './goal';
import { queue } from './heap';
import type { Intent } from '../../session/door';
import { HOPELESS, TWO_MONTHS, type Wish } from './wish';

/** A line that is one act nearer is worth so many acts already done. */
const HASTE = 2;
/** More ways on than these are not tried from one point. */
const BREADTH = 14;
/** What a wish names first is tried first. */
const LATER = 0.2;

/** So many simulated days cost as much work as one act. */
const DAYS = 8;

interface Step {
  readonly from: Point;
  readonly intent: Intent;
}

/**
 * An act is played only when its turn comes.
 * @param effort how many acts and simulated days may be spent.
 */
export function seek(archive: Archive, goal: Goal, effort: number, late: () => boolean): boolean {
  const key = keyOfLine(goal.line);
  const open = queue<Step>();
  const looked = new Set<Point>();
  const look = (point: Point): void => {
    if (looked.has(point) || point.play.now.ending !== null) return;
    looked.add(point);
    const { cost, acts } = wishAt(archive, goal, point);
    if (cost === Number.POSITIVE_INFINITY) return;
    const rank = point.acts + HASTE * cost + point.play.now.minute / TWO_MONTHS;
    const said = new Set<string>();
    for (const intent of acts) {
      const words = JSON.stringify(intent);
      if (said.has(words)) continue;
      if (said.size >= BREADTH) break;
      open.push(rank + LATER * said.size, { from: point, intent });
      said.add(words);
    }
  };
  for (const point of archive.bases()) look(point);
  const spent = (): number => {
    const { acts, days } = archive.effort();
    return acts + days / DAYS;
  };
  const end = spent() + effort;
  while (!archive.found.has(key) && spent() < end && !late()) {
    const step = open.pop();
    if (!step) return false;
    const next = archive.go(step.from, step.intent);
    if (next) look(next);
  }
  return archive.found.has(key);
}

/** The first phase that is not yet so says what to do; the rest says how far it is. */
function wishAt(archive: Archive, { phases }: Goal, point: Point): Wish {
  const standing = archive.standing(point);
  let cost = 0;
  let acts: Wish['acts'] | null = null;
  for (const phase of phases) {
    const wished = standing.want(phase, standing.here);
    if (wished.cost === Number.POSITIVE_INFINITY) return HOPELESS;
    cost += wished.cost;
    if (wished.cost > 0) acts ??= wished.acts;
  }
  return { cost, acts: acts ?? [] };
}
