/** One process's share of the plays: its trees, one case after the other, and whether its memory stays flat. */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Library } from '../../src/cases/library';
import type { Failure } from './failure';
import { growTree, nothing, type Tally, type Tree } from './grow';
import { nowhere, type Reached } from './reached';
import { roadNames, roadOf } from './roads';

export interface Share {
  readonly plays: number;
  /** The seeds of its trees are `first`, `first + every`, … */
  readonly first: number;
  readonly every: number;
  readonly tree: Tree;
}

export interface Harvest {
  readonly tally: Tally;
  readonly reached: Readonly<Record<string, Reached>>;
  readonly failures: readonly Failure[];
  /** Bytes in use after half of the plays, and after all of them. */
  readonly heap: readonly [half: number, whole: number];
}

/** More are of one kind, as a rule. */
const ENOUGH_FAILURES = 20;

export function harvest(
  library: Library,
  { plays, first, every, tree }: Share,
  said?: (plays: number) => void,
): Harvest {
  const tally = nothing();
  const reached: Record<string, Reached> = Object.fromEntries(library.cases.map(({ id }) => [id, nowhere()]));
  const failures: Failure[] = [];
  const garden = {
    library,
    tally,
    reached: (caseId: string) => (reached[caseId] ??= nowhere()),
    fail: (failure: Failure) => void failures.push(failure),
  };
  // The roads stay in memory; what is measured below is what the plays leave behind.
  for (const { id } of library.cases)
    for (const name of roadNames(id).slice(0, tree.roads)) roadOf(library, id, name);
  let half = 0;
  for (let seed = first; tally.plays < plays && failures.length < ENOUGH_FAILURES; seed += every) {
    for (const { id } of library.cases) growTree(garden, id, seed, tree);
    if (half === 0 && tally.plays >= plays / 2) half = heapInUse();
    said?.(tally.plays);
  }
  return { tally, reached, failures, heap: [half, heapInUse()] };
}

/** What is still held once everything that nobody holds has been thrown away. */
export function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
