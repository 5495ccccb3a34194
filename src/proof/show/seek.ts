/** The search for one line: from all the points so far, always on from the one that seems nearest. */

import type { Archive, Point } from './archive';
import { type Goal, keyOfLine } from './goal';
import { queue } from './heap';
import type { Intent } from '../../session/door';
import { type Hint, HOPELESS, TWO_MONTHS, type Wish } from './wish';

/** A line that is one act nearer is worth so many acts already done. */
const HASTE = 4;
/** A point from which everything looks as from another waits its turn so much longer. */
const ALIKE = 10;
/** A wait that was cut short is taken up so many times. */
const PATIENCE = 4;
/** More ways on than these are not tried from one point. */
const BREADTH = 14;
/** What a wish names first is tried first. */
const LATER = 0.05;

/** So many simulated days cost as much work as one act. */
const DAYS = 8;

interface Step {
  readonly from: Point;
  readonly intents: readonly Intent[];
}

/**
 * Acts are played only when their turn comes; what the nearest way asks for at once is done at one go.
 * @param effort how many acts and simulated days may be spent.
 */
export function seek(archive: Archive, goal: Goal, effort: number, late: () => boolean): boolean {
  const key = keyOfLine(goal.line);
  const open = queue<Step>();
  const looked = new Set<Point>();
  const outlooks = new Set<string>();
  const look = (point: Point): void => {
    if (looked.has(point) || point.play.now.ending !== null) return;
    looked.add(point);
    const { cost, hints } = wishAt(archive, goal, point);
    if (cost === Number.POSITIVE_INFINITY) return;
    const distinct = withoutRepeats(hints);
    const outlook = `${point.play.now.stage} ${cost} ${JSON.stringify(distinct)}`;
    const rank =
      point.acts + HASTE * cost + point.play.now.minute / TWO_MONTHS + (outlooks.has(outlook) ? ALIKE : 0);
    outlooks.add(outlook);
    const atOnce = distinct.filter(({ later, intent }) => later === 0 && intent.act !== 'wait');
    if (atOnce.length > 1) open.push(rank - 1, { from: point, intents: atOnce.map(({ intent }) => intent) });
    for (const [place, { intent, later }] of distinct.slice(0, BREADTH).entries())
      open.push(rank + later + LATER * place, { from: point, intents: [intent] });
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
    look(follow(archive, step));
  }
  return archive.found.has(key);
}

/** The point after these acts: those that are refused are left out, and what comes between ends it. */
function follow(archive: Archive, { from, intents }: Step): Point {
  const { stage } = from.play.now;
  const isThere = (point: Point): boolean => point.play.now.stage === stage && point.play.now.ending === null;
  let at = from;
  for (const intent of intents) {
    const [first] = [at.play.now.minute];
    at = archive.go(at, intent) ?? at;
    if (intent.act === 'wait' && 'minutes' in intent)
      for (let turn = 1; turn < PATIENCE && isThere(at); turn++) {
        const left = first + intent.minutes - at.play.now.minute;
        if (left <= 0) break;
        at = archive.go(at, { act: 'wait', minutes: left }) ?? at;
      }
    if (!isThere(at)) break;
  }
  return at;
}

/** The first phase that is not yet so says what to do; the rest says how far it is. */
function wishAt(archive: Archive, { phases }: Goal, point: Point): Wish {
  const standing = archive.standing(point);
  let cost = 0;
  let hints: Wish['hints'] | null = null;
  for (const phase of phases) {
    const wished = standing.want(phase, standing.here);
    if (wished.cost === Number.POSITIVE_INFINITY) return HOPELESS;
    cost += wished.cost;
    if (wished.cost > 0) hints ??= wished.hints;
  }
  return { cost, hints: hints ?? [] };
}

/** Of the same act the one that is tried soonest. */
function withoutRepeats(hints: readonly Hint[]): readonly Hint[] {
  const soonest = new Map<string, Hint>();
  for (const hint of hints) {
    const words = JSON.stringify(hint.intent);
    const known = soonest.get(words);
    if (!known || hint.later < known.later) soonest.set(words, hint);
  }
  return [...soonest.values()].toSorted((a, b) => a.later - b.later);
}
