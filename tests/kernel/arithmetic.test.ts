import fc from 'fast-check';
import { expect, test } from 'vitest';
import { between, exp, halving, log, pow, round, sin, within } from '../../src/kernel/arithmetic';
import { count } from '../support/count';

const runs = { numRuns: count(200) };
const near = (ours: number, theirs: number): boolean =>
  ours === theirs || Math.abs(ours - theirs) <= 1e-12 * Math.max(1, Math.abs(theirs));

test('exp agrees with the platform to twelve figures', () => {
  fc.assert(
    fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (x) => {
      const theirs = Math.exp(x);
      expect(Math.abs(exp(x) - theirs) / theirs).toBeLessThan(1e-12);
    }),
    runs,
  );
});

test('log agrees with the platform to twelve figures and undoes exp', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-200, max: 1e200, noNaN: true }), (x) => {
      expect(near(log(x), Math.log(x))).toBe(true);
    }),
    runs,
  );
  expect(log(0)).toBe(-Infinity);
});

test('pow and sin agree with the platform', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.double({ min: -5, max: 5, noNaN: true }),
      (base, to) => {
        const theirs = Math.pow(base, to);
        expect(Math.abs(pow(base, to) - theirs) / theirs).toBeLessThan(1e-12);
      },
    ),
    runs,
  );
  fc.assert(
    fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (x) => {
      expect(near(sin(x), Math.sin(x))).toBe(true);
    }),
    runs,
  );
});

test('a CRP of 100 with a half-life of 19 hours is 50 after 19 hours and 25 after 38', () => {
  expect(100 * halving(19, 19)).toBeCloseTo(50, 10);
  expect(100 * halving(38, 19)).toBeCloseTo(25, 10);
});

test('values round away from zero at the half, and stay within their bounds', () => {
  expect(round(37.25, 1)).toBe(37.3);
  expect(round(-2.5)).toBe(-3);
  expect(within(0, 12, 10)).toBe(10);
  expect(within(0, -1, 10)).toBe(0);
});

test('a curve is straight between its points and flat beyond them', () => {
  const points = [
    [0, 10],
    [10, 20],
  ] as const;
  expect(between(points, -5)).toBe(10);
  expect(between(points, 5)).toBe(15);
  expect(between(points, 50)).toBe(20);
});
