/** The search for one line: from all the points so far, always on from the one that seems nearest. */

import type { Archive, Point } from './archive';
import { type Goal, keyOfLine } from './goal';
import { queue } from './queue';
import type { Intent } from '../../session/door';
import { type Hint, HOPELESS, TWO_MONTHS, type Wish } from './wish';

/** A line that is one act nearer is worth so many acts already done. */
const HASTE = 4;
/** A point from which everything looks as from another waits its turn so much longer. */
const ALIKE = 10;
/** Where one way led nowhere new the others wait so much longer. */
const VAIN = 3;
/** An act after which nothing can come any more is tried so much later elsewhere. */
const SPOILED = 4;
/** A wait that was cut short is taken up so many times. */
const PATIENCE = 4;
/** More ways on than these are not tried from one point. */
const BREADTH = 14;
/** What a wish names first is tried first. */
const LATER = 0.05;

/** So many simulated days cost as much work as one act. */
const DAYS = 20;

interface Step {
  readonly from: Point;
  readonly rank: number;
  readonly intents: readonly Intent[];
  /** How many other steps from there had led nowhere new when it was last put back. */
  readonly waited: number;
}

/**
 * Acts are played only when their turn comes; what the nearest way asks for at once is done at one go.
 * @param from the points to set out from.
 * @param effort how many acts and simulated days may be spent.
 */
export function seek(
  archive: Archive,
  goal: Goal,
  from: readonly Point[],
  effort: number,
  late: () => boolean,
): boolean {
  const key = keyOfLine(goal.line);
  const open = queue<Step>();
  const outlooks = new Set<string>();
  const looked = new Set<Point>();
  const vain = new Map<Point, number>();
  const spoiling = new Map<string, number>();

  /** Notes the ways on from a point; false when there are none, or none but those of a point like it. */
  const look = (point: Point): boolean => {
    if (looked.has(point) || point.play.now.ending !== null) return false;
    looked.add(point);
    const { cost, hints } = wishAt(archive, goal, point);
    if (cost === Number.POSITIVE_INFINITY) return false;
    const ways = withoutRepeats(hints);
    const outlook = outlookOf(point, cost, ways);
    const isNew = !outlooks.has(outlook);
    outlooks.add(outlook);
    const soFar = point.acts + point.play.now.minute / TWO_MONTHS + (isNew ? 0 : ALIKE);
    const rank = soFar + HASTE * cost;
    const put = (intents: readonly Intent[], later: number): void =>
      open.push(rank + later, { from: point, rank: rank + later, intents, waited: 0 });
    const atOnce = ways.filter(({ later, intent }) => later === 0 && intent.act !== 'wait');
    if (atOnce.length > 1)
      put(
        atOnce.map(({ intent }) => intent),
        -1,
      );
    for (const [place, { intent, later }] of ways.slice(0, BREADTH).entries())
      put([intent], later + LATER * place + SPOILED * (spoiling.get(wordsOf([intent])) ?? 0));
    return isNew;
  };

  for (const point of from) look(point);
  const spent = (): number => archive.effort().acts + archive.effort().days / DAYS;
  const end = spent() + effort;
  while (!archive.found.has(key) && spent() < end && !late()) {
    const step = open.pop();
    if (!step) break;
    const before = vain.get(step.from) ?? 0;
    if (before > step.waited) {
      const rank = step.rank + VAIN * (before - step.waited);
      open.push(rank, { ...step, rank, waited: before });
    } else {
      const next = follow(archive, step);
      if (look(next)) continue;
      vain.set(step.from, before + 1);
      if (wishAt(archive, goal, next).cost < Number.POSITIVE_INFINITY) continue;
      const [only] = step.intents;
      if (only && step.intents.length === 1 && isTimeless(only))
        open.push(step.rank + 1, {
          ...step,
          rank: step.rank + 1,
          intents: [{ act: 'wait', minutes: 1 }, only],
        });
      const words = wordsOf(step.intents);
      spoiling.set(words, (spoiling.get(words) ?? 0) + 1);
    }
  }
  archive.forget();
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
  const standing = archive.standing(point, phases);
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

/** Takes no minute: what has to come before it has to be a minute old. */
const isTimeless = ({ act }: Intent): boolean => act === 'decline' || act === 'commit' || act === 'read';

const wordsOf = (intents: readonly Intent[]): string =>
  intents.map((intent) => ('id' in intent ? `${intent.act}:${intent.id}` : intent.act)).join();

/** Points from which the same things are to be done in the same place, however long each would wait. */
const outlookOf = ({ play }: Point, cost: number, ways: readonly Hint[]): string =>
  [play.now.stage, Math.round(cost), ...ways.map(({ intent }) => wordsOf([intent]))].join(' ');

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
