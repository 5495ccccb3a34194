/** Random plays of every kind of trainee, some of them malicious: nothing breaks, nothing leaks, nothing is forgotten. */

import { describe, expect, test } from 'vitest';
import { recordOf, replay } from '../../src/session/record';
import { growTree, nothing } from '../../tools/plays/grow';
import { everything, missing, nowhere } from '../../tools/plays/reached';
import { heapInUse } from '../../tools/plays/share';
import type { Failure } from '../../tools/plays/failure';
import { count } from '../support/count';
import { library } from '../support/library';

/** Of each case; a hundred thousand are played by `tools/plays.ts` in the long run. */
const TREES = count(4);
const BRANCHES = 12;
/** Two stored plays of each case are left at random moments; the long run leaves all of them. */
const ROADS = 2;
const MOST = 0.6;
/** Heap after as many plays again, by the heap before them. */
const FLAT = 1.15;

describe.each(library.cases)('in $id', (caseFile) => {
  const tally = nothing();
  const reached = nowhere();
  const failures: Failure[] = [];
  const garden = {
    library,
    tally,
    reached: () => reached,
    fail: (failure: Failure) => void failures.push(failure),
  };
  const grow = (first: number): void => {
    for (let seed = first; seed < first + TREES; seed++)
      growTree(garden, caseFile.id, seed, { branches: BRANCHES, roads: ROADS, replays: 0.04 });
  };

  test('whatever a trainee does: no throw, no leak, no time running back, no change by a refusal, the same once more', () => {
    grow(1);
    expect(failures).toEqual([]);
    expect(tally.plays).toBeGreaterThan(TREES * BRANCHES * 0.7);
    expect(tally.replayed).toBeGreaterThan(0);
    expect(tally.debriefs).toBeGreaterThan(0);
  });

  test('as many plays again leave nothing behind in memory', () => {
    const before = heapInUse();
    grow(1 + TREES);
    expect(failures).toEqual([]);
    expect(heapInUse() / before).toBeLessThan(FLAT);
  });

  test('the plays come to most of the stages, and are refused in most ways and by many people', () => {
    const all = everything(caseFile);
    const share = (kind: 'stages' | 'codes'): number =>
      1 - missing(reached, all, kind).length / all[kind].length;
    expect(share('stages')).toBeGreaterThan(MOST);
    expect(share('codes')).toBeGreaterThan(MOST);
    expect(Object.keys(reached.refusals).length).toBeGreaterThan(10);
  });

  test('an intent edited, dropped or swapped is found at the entry where it was changed', () => {
    const plays = growTree(garden, caseFile.id, 7, { branches: 6, roads: 0, replays: 0 }).filter(
      ({ log }) => log.length > 3,
    );
    expect(plays.length).toBeGreaterThan(2);
    for (const play of plays) {
      const record = recordOf(play);
      const at = Math.floor(record.entries.length / 2);
      const dropped = { ...record, entries: record.entries.toSpliced(at, 1) };
      expect(replay(dropped, library).verdict.first?.seq).toBe(at + 1);
      const cutOff = { ...record, entries: record.entries.slice(0, at) };
      expect(replay(cutOff, library).verdict.first).toMatchObject({ seq: at + 1, what: 'count' });
      const edited = record.entries.with(at, {
        intent: { act: 'note', kind: 'own-account', text: 'edited' },
        digest: record.entries[at]?.digest ?? '',
      });
      expect(replay({ ...record, entries: edited }, library).verdict.first?.seq).toBe(at + 1);
    }
  });
});
