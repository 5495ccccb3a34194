/** Per cent given to diagnoses: never more than a hundred, never less than nothing, whole when sealed. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  given,
  remainder,
  setShare,
  stepShare,
  wholeShares,
} from '../../src/documents/commitment/differential';
import { count } from '../support/count';

const IDS = ['fracture-alone', 'infection', 'tumour', 'other'];
const moves = fc.array(
  fc.record({
    id: fc.constantFrom(...IDS),
    to: fc.oneof(fc.integer({ min: -20, max: 140 }), fc.constantFrom('up', 'down')),
  }),
  { maxLength: 40 },
);

describe('a trainee who shares out a hundred per cent', () => {
  test('may leave some of it open', () => {
    const shares = setShare(setShare({}, 'infection', 30), 'fracture-alone', 50);
    expect(remainder(shares)).toBe(20);
  });

  test('who gives one diagnosis more than is open takes it from whichever had most', () => {
    const shares = setShare({ 'fracture-alone': 80, infection: 20 }, 'infection', 40);
    expect(shares).toEqual({ 'fracture-alone': 60, infection: 40 });
  });

  test('steps by five, and from an odd number to the next five', () => {
    expect(stepShare({ infection: 12 }, 'infection', 1)['infection']).toBe(15);
    expect(stepShare({ infection: 12 }, 'infection', -1)['infection']).toBe(10);
    expect(stepShare({}, 'infection', -1)['infection']).toBe(0);
  });

  test('never has more than a hundred, nor any share below nothing, whatever is pressed', () => {
    fc.assert(
      fc.property(moves, (pressed) => {
        let shares: Readonly<Record<string, number>> = {};
        for (const { id, to } of pressed)
          shares =
            typeof to === 'number' ? setShare(shares, id, to) : stepShare(shares, id, to === 'up' ? 1 : -1);
        expect(given(shares)).toBeLessThanOrEqual(100);
        expect(Object.values(shares).every((share) => share >= 0 && Number.isInteger(share))).toBe(true);
        const sealed = wholeShares(shares, IDS);
        if (given(shares) === 0) expect(sealed).toBeUndefined();
        else expect(given(sealed ?? {})).toBe(100);
      }),
      { numRuns: count(200) },
    );
  });

  test('who leaves a third open seals the rest in the same proportion', () => {
    expect(wholeShares({ 'fracture-alone': 40, infection: 20 }, IDS)).toEqual({
      'fracture-alone': 67,
      infection: 33,
      tumour: 0,
      other: 0,
    });
  });
});
