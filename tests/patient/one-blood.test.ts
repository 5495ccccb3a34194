/** Two tests on one blood agree, whoever asks, how often and in what order. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { culture } from '../../src/patient/observe/culture';
import { laboratory } from '../../src/patient/observe/laboratory';
import { quantity } from '../../src/patient/observe/quantity';
import { LABORATORY } from '../../src/patient/quantities';
import { count } from '../support/count';
import { anyCare } from './support/any-care';
import { live, lin, worldOf } from './support/lin';
import { zhou } from './support/zhou';

const moment = fc.record({
  care: anyCare,
  seed: fc.integer({ min: 1, max: 100_000 }),
  parameters: fc.constantFrom(lin, zhou),
  minute: fc.integer({ min: 0, max: 40 * 1440 }),
  names: fc.shuffledSubarray([...LABORATORY], { minLength: 4 }),
});

describe('one blood', () => {
  it('gives each value twice alike, in any order and company, and near the truth', () => {
    fc.assert(
      fc.property(moment, ({ care, seed, parameters, minute, names }) => {
        const world = worldOf(seed, parameters);
        const [course] = live(world, care, [minute]);
        if (!course) return;
        const ask = (name: string) => laboratory(course, name, 'blood@1', world, care);
        const first = new Map(names.map((name) => [name, ask(name)]));
        for (const name of names.toReversed()) {
          const value = ask(name);
          expect(value, name).toBe(first.get(name));
          if (value === undefined) continue;
          const truth = quantity(course, name, world, care);
          // Seven per cent is the widest variation of the table; its draws end at three deviations of 1.4 together.
          expect(Math.abs(value - truth), name).toBeLessThanOrEqual(0.3 * Math.abs(truth) + 1e-9);
        }
      }),
      { numRuns: count(12) },
    );
  });

  it('reckons filtration from its own creatinine: the higher the one, the lower the other', () => {
    const world = worldOf(5);
    const [course] = live(world, [], [600]);
    if (!course) throw new Error('nobody lived');
    const bloods = Array.from({ length: 30 }, (_, n) => {
      const ask = (name: string): number => laboratory(course, name, `blood@${n}`, world, []) ?? Number.NaN;
      return { creatinine: ask('creatinine'), egfr: ask('egfr') };
    }).sort((a, b) => a.creatinine - b.creatinine);
    bloods.forEach(({ egfr }, n) => {
      if (n > 0) expect(egfr).toBeLessThanOrEqual(bloods[n - 1]?.egfr ?? 0);
    });
  });

  it('moves the proteins of inflammation together, and not with sodium', () => {
    const world = worldOf(9);
    const [course] = live(world, [], [600]);
    if (!course) throw new Error('nobody lived');
    const off = (name: 'crp' | 'saa' | 'il-6' | 'sodium', n: number): number =>
      (laboratory(course, name, `blood@${n}`, world, []) ?? 0) / quantity(course, name, world, []) - 1;
    const together = (a: 'crp', b: 'saa' | 'il-6' | 'sodium'): number => {
      const pairs = Array.from({ length: 400 }, (_, n) => [off(a, n), off(b, n)] as const);
      const product = pairs.reduce((sum, [x, y]) => sum + x * y, 0);
      const squares = (at: 0 | 1): number =>
        Math.sqrt(pairs.reduce((sum, pair) => sum + pair[at] * pair[at], 0));
      return product / (squares(0) * squares(1));
    };
    expect(together('crp', 'saa')).toBeGreaterThan(0.2);
    expect(together('crp', 'il-6')).toBeGreaterThan(0.2);
    expect(Math.abs(together('crp', 'sodium'))).toBeLessThan(0.15);
  });

  it('grows the same germ in both of two looks at one bottle', () => {
    fc.assert(
      fc.property(moment, ({ care, seed, parameters, minute }) => {
        const world = worldOf(seed, parameters);
        const [course] = live(world, care, [minute]);
        if (!course) return;
        expect(culture(course, 'blood', 'blood@7', world, care)).toEqual(
          culture(course, 'blood', 'blood@7', world, care),
        );
      }),
      { numRuns: count(8) },
    );
  });
});
