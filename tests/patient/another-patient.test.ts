/** The same model carries another body: a young mother with an infected L4/5 and a left L5 root. */

import { describe, expect, it } from 'vitest';
import { courseParameters } from '../../src/patient/parameters';
import { neurology } from '../../src/patient/observe/nerves';
import { quantity } from '../../src/patient/observe/quantity';
import { live, lin, worldOf } from './support/lin';
import { zhou } from './support/zhou';

const day = (n: number): number => (n - 1) * 1440 + 11 * 60;

describe('an untreated infection of L4/5', () => {
  const states = live(worldOf(1, zhou), [], [day(1), day(8), day(15), day(22), day(26)]);

  it('raises CRP from 38 to about 150 in three weeks', () => {
    [38, 66, 102, 148].forEach((expected, at) => {
      const found = states[at]?.inflammation.crp ?? 0;
      expect(Math.abs(found / expected - 1), `CRP ${found}`).toBeLessThan(0.25);
    });
  });

  it('fills the left psoas and the canal', () => {
    expect(Math.abs((states[3]?.collections.psoasLeft ?? 0) - 22)).toBeLessThan(6);
    expect(Math.abs((states[3]?.collections.epidural ?? 0) - 7)).toBeLessThan(1.5);
  });

  it('weakens the left foot first and spares the right', () => {
    const last = states[4];
    if (!last) throw new Error('nobody lived');
    const found = neurology(last, worldOf(1, zhou));
    expect(found.ankleLeft).toBeLessThan(4);
    expect(found.ankleRight).toBeGreaterThan(found.ankleLeft);
    expect(found.hipRight).toBe(5);
  });

  it('leaves 36.8 in the morning unremarked', () => {
    const [first] = live(worldOf(1, zhou), [], [60]);
    expect(first && quantity(first, 'temperature', worldOf(1, zhou), [])).toBeLessThan(37.3);
  });
});

describe('the form of a course', () => {
  it('refuses a misspelt part instead of ignoring it', () => {
    expect(courseParameters.safeParse({ ...lin, temprature: {} }).success).toBe(false);
    expect(courseParameters.safeParse({ ...lin, focus: { ...lin.focus, upper: 'L9' } }).success).toBe(false);
  });
});
