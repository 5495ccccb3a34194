/** The intervals beside a published figure are the ones that statistics books print. */

import { describe, expect, test } from 'vitest';
import { incompleteBeta, logGamma } from '../../../src/proof/cohort/beta';
import { exactShare, ofMean, ofMedian, ofWaiting } from '../../../src/proof/cohort/interval';
import { printed } from '../../../src/proof/cohort/published';

const percent = ({ low, high }: { low: number; high: number }): string =>
  `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}`;

describe('an exact interval', () => {
  test.each([
    [33, 33, '89.4 to 100.0'],
    [0, 33, '0.0 to 10.6'],
    [3, 18, '3.6 to 41.4'],
    [6, 29, '8.0 to 39.7'],
    [1, 324, '0.0 to 1.7'],
    [229, 431, '48.3 to 57.9'],
    [38, 159, '17.5 to 31.3'],
  ])('for %i of %i patients is %s %%', (events, n, expected) => {
    expect(percent(exactShare(events, n))).toBe(expected);
  });

  test('leaves a fortieth of chance beyond each limit, counted patient by patient', () => {
    const [events, n] = [7, 18];
    const { low, high } = exactShare(events, n);
    const atLeast = (p: number, from: number): number => {
      let sum = 0;
      for (let k = from; k <= n; k++) {
        let term = 1;
        for (let j = 0; j < k; j++) term *= ((n - j) / (k - j)) * p;
        for (let j = 0; j < n - k; j++) term *= 1 - p;
        sum += term;
      }
      return sum;
    };
    expect(atLeast(low, events)).toBeCloseTo(0.025, 9);
    expect(1 - atLeast(high, events + 1)).toBeCloseTo(0.025, 9);
  });

  test('narrows with ten thousand virtual patients and still holds the share', () => {
    const { low, high } = exactShare(9090, 10_000);
    expect(high - low).toBeLessThan(0.012);
    expect(low).toBeLessThan(0.909);
    expect(high).toBeGreaterThan(0.909);
  });
});

test('a percentage that no whole number of patients gives takes in both neighbours', () => {
  expect(printed(67, 33)).toMatchObject({ how: expect.stringContaining('22 of 33') });
  const none = printed(65, 33);
  expect(none.how).toContain('21 to 22 of 33, as no whole number fits');
  expect(none.interval?.low).toBeCloseTo(100 * exactShare(21, 33).low, 9);
  expect(none.interval?.high).toBeCloseTo(100 * exactShare(22, 33).high, 9);
});

test('mean, median and waiting time have the limits of the tables', () => {
  expect(ofMean(10, 2, 16)).toEqual({ low: 9.02, high: 10.98 });
  const hundred = Array.from({ length: 100 }, (_, n) => n + 1);
  expect(ofMedian(hundred)).toEqual({ low: 41, high: 61 });
  // Chi-squared with 36 degrees of freedom: 21.336 and 54.437.
  const { low, high } = ofWaiting(123.2, 18);
  expect(low).toBeCloseTo((36 * 123.2) / 54.437, 1);
  expect(high).toBeCloseTo((36 * 123.2) / 21.336, 1);
});

test('the functions beneath agree with their definitions', () => {
  expect(logGamma(11)).toBeCloseTo(15.104412573075516, 11);
  expect(logGamma(0.5)).toBeCloseTo(0.5723649429247001, 11);
  expect(incompleteBeta(0.3, 1, 1)).toBeCloseTo(0.3, 11);
  expect(incompleteBeta(0.5, 40, 40)).toBeCloseTo(0.5, 11);
  expect(incompleteBeta(0.2, 2, 3)).toBeCloseTo(0.1808, 9);
});
