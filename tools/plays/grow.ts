/**
 * Random plays, grown as trees: one play from the first act on, and others that leave it at some moment with luck and
 * leaning of their own. Each is a play with its own list of intents and its own record; what two have in common was
 * worked out once, because an encounter is never written into.
 */

import type { Library } from '../../src/cases/library';
import { beginPlay, type Play } from '../../src/session/play';
import type { Seen } from './clean';
import { type Dice, diceOf } from './dice';
import { type Failure, wordsOf } from './failure';
import { LEANINGS } from './leanings';
import { reportOf } from './plausible';
import { markPlay, markRefusal, type Reached } from './reached';
import { roadNames, roadOf } from './roads';
import { sameAgain } from './same-again';
import { nextIntent } from './trainee';
import { freeze, tryOut } from './watch';

export interface Tree {
  /** Plays that leave the one from the first act, or a stored one. */
  readonly branches: number;
  /** Stored plays of the case that may be left; 0 for none. */
  readonly roads: number;
  /** Share of the plays that are played again from their record, from the first act. */
  readonly replays: number;
}

export interface Tally {
  plays: number;
  /** Those of them that leave another play, and those that leave a stored one. */
  branches: number;
  fromRoads: number;
  /** Intents submitted, and those of them that were accepted. */
  tried: number;
  accepted: number;
  days: number;
  deepest: number;
  replayed: number;
  debriefs: number;
}

export const nothing = (): Tally => ({
  plays: 0,
  branches: 0,
  fromRoads: 0,
  tried: 0,
  accepted: 0,
  days: 0,
  deepest: 0,
  replayed: 0,
  debriefs: 0,
});

export interface Garden {
  readonly library: Library;
  readonly tally: Tally;
  /** By case. */
  readonly reached: (caseId: string) => Reached;
  readonly fail: (failure: Failure) => void;
}

/** Debriefs of plays that were left before their end, one in so many. */
const DEBRIEF_UNFINISHED = 8;
/** Refused intents after which the whole encounter is digested, one in so many. */
const CLOSELY = 12;
/** What is tried on a play that is over. */
const AFTER_THE_END = 2;

/** Share of the trees whose trunk is a stored play, where stored plays may be left. */
const FROM_ROADS = 0.45;

/** One tree of a case; gives every play of it, whole. */
export function growTree(garden: Garden, caseId: string, seed: number, tree: Tree): readonly Play[] {
  const dice = diceOf(`${caseId} ${seed}`);
  const seen: Seen = new WeakSet();
  const isStored = tree.roads > 0 && dice.chance(FROM_ROADS);
  const trunk = isStored
    ? stored(garden, caseId, dice, tree.roads)
    : fromTheLetter(garden, caseId, seed, dice, seen);
  const grown: (readonly Play[])[] = isStored ? [] : [trunk];
  for (let branch = 0; branch < tree.branches; branch++) {
    // The later a moment, the likelier: deep places are hard to come to.
    const from = trunk[Math.floor(Math.sqrt(dice.roll()) * (trunk.length - 1))];
    if (!from || from.now.ending) continue;
    grown.push(grow(garden, from, dice, 4 + dice.below(14), seen));
    garden.tally.branches++;
    if (isStored) garden.tally.fromRoads++;
  }
  for (const plays of grown) close(garden, plays, dice, tree.replays);
  return grown.map(last);
}

function stored({ library }: Garden, caseId: string, dice: Dice, roads: number): readonly Play[] {
  return roadOf(library, caseId, dice.pick(roadNames(caseId).slice(0, roads)));
}

function fromTheLetter(
  garden: Garden,
  caseId: string,
  seed: number,
  dice: Dice,
  seen: Seen,
): readonly Play[] {
  const begun = beginPlay(garden.library, caseId, seed);
  if (!begun.ok) throw new Error(begun.fault.en);
  freeze(begun.value.table.caseFile);
  freeze(begun.value.now);
  const length = dice.chance(0.3) ? 60 + dice.below(100) : 8 + dice.below(32);
  return grow(garden, begun.value, dice, length, seen);
}

const last = (plays: readonly Play[]): Play => {
  const play = plays.at(-1);
  if (!play) throw new Error('no play');
  return play;
};

/** Lets one trainee act up to `length` times; gives the play after each accepted intent. */
function grow(garden: Garden, from: Play, dice: Dice, length: number, seen: Seen): readonly Play[] {
  const leaning = dice.pick(LEANINGS);
  const plays = [from];
  const { tally } = garden;
  let over = 0;
  for (let n = 0; n < length && over <= AFTER_THE_END; n++) {
    const before = last(plays);
    if (before.now.ending) over++;
    const intent = nextIntent(before, leaning, dice);
    tally.tried++;
    try {
      const { play, refusal } = tryOut(before, intent, seen, dice.below(CLOSELY) === 0);
      if (refusal) markRefusal(garden.reached(play.table.caseFile.id), before, intent, refusal);
      else {
        plays.push(play);
        tally.accepted++;
        tally.days += (play.now.minute - before.now.minute) / 1440;
      }
    } catch (fault) {
      garden.fail(failureOf(before, fault, [intent]));
      break;
    }
  }
  return plays;
}

/** A play is over or left: its debrief, its record, and where it has been. */
function close(garden: Garden, plays: readonly Play[], dice: Dice, replays: number): void {
  const { tally, library } = garden;
  const [from, play] = [plays[0], last(plays)];
  tally.plays++;
  tally.deepest = Math.max(tally.deepest, play.log.length);
  if (from) markPlay(garden.reached(play.table.caseFile.id), from, play);
  try {
    if (play.now.ending || dice.below(DEBRIEF_UNFINISHED) === 0) {
      tally.debriefs++;
      reportOf(play);
    }
    if (dice.chance(replays)) {
      tally.replayed++;
      sameAgain(play, library);
    }
  } catch (fault) {
    garden.fail(failureOf(play, fault, []));
  }
}

const failureOf = (play: Play, fault: unknown, tried: readonly unknown[]): Failure => ({
  what: wordsOf(fault),
  case: play.table.caseFile.id,
  seed: play.table.world.seed,
  intents: [...play.log.map(({ intent }) => intent), ...tried],
});
