// When two cases may be laid side by side: never before both have ended, for that would give both away.
import { describe, expect, it } from 'vitest';
import { finishedOf } from '../../src/app/pairs';
import type { KeptPlay } from '../../src/app/play-store';

const kept = (id: string, caseId: string, ended: boolean): KeptPlay => ({
  id,
  owner: 'tab',
  savedAt: 0,
  summary: { caseId, seed: 1, seq: 3, minute: 0, day: 1, clock: '09:40', ended },
  record: {} as KeptPlay['record'],
});
const BOTH = ['cement', 'milk'] as const;

describe('two cases side by side', () => {
  it('stay shut while one of them was never played to its end', () => {
    expect(finishedOf(BOTH, [])).toBeUndefined();
    expect(finishedOf(BOTH, [kept('1', 'cement', true)])).toBeUndefined();
    expect(finishedOf(BOTH, [kept('2', 'milk', false), kept('1', 'cement', true)])).toBeUndefined();
    expect(finishedOf(BOTH, [kept('2', 'cement', true), kept('1', 'cement', true)])).toBeUndefined();
  });

  it('open on the latest finished play of each, in the order of the pair', () => {
    const plays = [
      kept('5', 'cement', false),
      kept('4', 'milk', true),
      kept('3', 'cement', true),
      kept('2', 'milk', true),
      kept('1', 'cement', true),
    ];
    expect(finishedOf(BOTH, plays)?.map(({ id }) => id)).toEqual(['3', '4']);
  });
});
