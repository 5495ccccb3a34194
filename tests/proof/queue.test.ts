import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queue } from '../../src/proof/show/queue';
import { count } from '../support/count';

test('what is nearest is tried first, and of two as near the one that was thought of first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (ranks) => {
      const open = queue<string>();
      for (const [turn, rank] of ranks.entries()) open.push(rank, `${rank} ${turn}`);
      const inTurn = ranks.map((rank, turn) => ({ rank, turn })).toSorted((a, b) => a.rank - b.rank);
      expect(ranks.map(() => open.pop())).toEqual(inTurn.map(({ rank, turn }) => `${rank} ${turn}`));
      expect(open.pop()).toBeUndefined();
    }),
    { numRuns: count(50), seed: 20262 },
  );
});
