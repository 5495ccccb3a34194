/** Luck: the same decisions under other seeds, where chance alone is different. */

import { describe, expect, test } from 'vitest';
import { type Lived, livesOf, luckOf } from '../../src/proof/luck/luck';
import { spreadOf } from '../../src/proof/luck/spread';
import { count } from '../support/count';
import { shelfFor, storedOn } from './support/other-courses';

const shelf = shelfFor('plo-spondylitis');
const play = storedOn(shelf, 'third-time-home');
const lives: readonly Lived[] = [...livesOf(shelf.library, play, count(6))];
const luck = luckOf(play, lives);

describe('the same decisions', () => {
  test('under the seed of the play end as the play did', () => {
    const own = lives.find(({ seed }) => seed === play.table.world.seed);
    expect(own).toEqual(luck.played);
    expect(own?.skipped).toEqual([]);
  });

  test('are counted: every life has one end, and is dead, or alive with figures', () => {
    const ends = Object.values(luck.endings).reduce((sum, one) => sum + one, 0);
    expect(ends).toBe(lives.length);
    expect(luck.n).toBe(lives.length);
    expect(luck.deaths).toBe(lives.filter(({ alive }) => !alive).length);
    expect(luck.cured + luck.deaths).toBeLessThanOrEqual(luck.n);
    const { least, p10, median, p90, most } = luck.quantities.crp;
    expect([least, p10, median, p90, most]).toEqual(
      [least, p10, median, p90, most].toSorted((a, b) => a - b),
    );
  });

  test('earn the same marks wherever all of them were possible', () => {
    expect(luck.process.sameActs).toBeGreaterThan(0);
    expect(luck.process.sameMarks).toBe(luck.process.sameActs);
  });

  test('are the same lives whenever they are asked for', () => {
    const [first] = [...livesOf(shelf.library, play, 1)];
    expect(first).toEqual(lives[0]);
  });
});

describe('a spread', () => {
  test('is made of values that occurred', () => {
    expect(spreadOf([3, 1, 2, 10])).toEqual({ least: 1, p10: 1, median: 2, p90: 10, most: 10 });
    expect(spreadOf([])).toEqual({ least: 0, p10: 0, median: 0, p90: 0, most: 0 });
  });
});
