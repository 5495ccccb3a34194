import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw, drawNormal } from '../../src/kernel/chance';
import { count } from '../support/count';

test('a draw depends on its key alone, whatever was drawn before', () => {
  fc.assert(
    fc.property(fc.nat(), fc.string(), (seed, subject) => {
      const alone = draw(seed, 'culture', subject);
      draw(seed, 'assay', subject);
      draw(seed + 1, 'culture', subject);
      expect(draw(seed, 'culture', subject)).toBe(alone);
      expect(alone).toBeGreaterThanOrEqual(0);
      expect(alone).toBeLessThan(1);
    }),
    { numRuns: count(100) },
  );
});

test('over many seeds draws are spread evenly: a 45 % yield comes out at about 45 %', () => {
  let positive = 0;
  const plays = 4000;
  for (let seed = 0; seed < plays; seed++) if (draw(seed, 'culture', 'blood@390') < 0.45) positive++;
  expect(positive / plays).toBeGreaterThan(0.42);
  expect(positive / plays).toBeLessThan(0.48);
});

test('normal draws have mean 0, spread 1 and no outliers beyond 3', () => {
  const drawn = Array.from({ length: 4000 }, (_, seed) => drawNormal(seed, 'assay', 'crp'));
  const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
  const variance = drawn.reduce((sum, one) => sum + (one - mean) * (one - mean), 0) / drawn.length;
  expect(Math.abs(mean)).toBeLessThan(0.06);
  expect(Math.abs(variance - 1)).toBeLessThan(0.08);
  expect(Math.max(...drawn.map(Math.abs))).toBeLessThanOrEqual(3);
});
