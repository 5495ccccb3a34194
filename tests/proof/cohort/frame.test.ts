/** A virtual patient is who she is whatever the number of others, and a bar that is missed is said. */

import { describe, expect, test } from 'vitest';
import { cohort, type Role, type Row } from '../../../src/proof/cohort/cohort';
import { COHORTS } from '../../../src/proof/cohort/cohorts';
import { mean, median, share, shareApart } from '../../../src/proof/cohort/measure';
import { events, putIn, unpublished } from '../../../src/proof/cohort/published';
import { verdictOn } from '../../../src/proof/cohort/verdict';
import { chosen, happens, normal, virtual, waiting } from '../../../src/proof/cohort/virtual';

describe('a virtual patient', () => {
  test('is the same among ten as among a hundred, and another in another cohort or under another seed', () => {
    const seen: number[][] = [];
    const few = cohort<number>({
      name: 'anybody',
      title: '',
      remarks: [],
      live: (one) => one.seed,
      rows: [
        {
          row: 'seen',
          unit: '%',
          published: unpublished('none'),
          simulated: (lives) => {
            seen.push([...lives]);
            return null;
          },
          role: 'predicted',
          basis: 'constructed',
          source: '',
        },
      ],
    });
    few.run(10, 5);
    few.run(100, 5);
    expect(seen[1]?.slice(0, 10)).toEqual(seen[0]);
    expect(new Set(seen[1]).size).toBe(100);
    expect(virtual('anybody', 6, 0).seed).not.toBe(seen[0]?.[0]);
    expect(virtual('somebody', 5, 0).seed).not.toBe(seen[0]?.[0]);
  });

  test('draws each of her traits by its name, in the shares that were stated', () => {
    const many = Array.from({ length: 2000 }, (_, n) => virtual('traits', 1, n));
    const average = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / of.length;
    expect(average(many.map((one) => normal(one, 'age', 58, 10)))).toBeCloseTo(58, 0);
    expect(average(many.map((one) => waiting(one, 'delay', 30)))).toBeGreaterThan(28);
    expect(average(many.map((one) => waiting(one, 'delay', 30)))).toBeLessThan(32);
    expect(many.filter((one) => happens(one, 'fever', 0.55)).length / 2000).toBeCloseTo(0.55, 1);
    const germs = many.map((one) =>
      chosen(one, 'germ', [
        ['a', 1],
        ['b', 3],
      ] as const),
    );
    expect(germs.filter((germ) => germ === 'b').length / 2000).toBeCloseTo(0.75, 1);
    const [first] = many;
    expect(first?.luck('age')).toBe(first?.luck('age'));
    expect(first?.luck('age')).not.toBe(first?.luck('delay'));
  });
});

test('what is measured in lives: shares, means, middles and differences, with nobody where there is nobody', () => {
  const lives = Array.from({ length: 10 }, (_, n) => n);
  const even = (n: number): boolean => n % 2 === 0;
  expect(share<number>(even)(lives)).toMatchObject({ value: 50, of: 10 });
  expect(share<number>((n) => (n < 4 ? n === 0 : null))(lives)).toMatchObject({ value: 25, of: 4 });
  expect(share<number>(() => null)(lives)).toBeNull();
  expect(mean<number>((n) => n)(lives)).toMatchObject({ value: 4.5, of: 10 });
  expect(median<number>((n) => (n < 9 ? n : null))(lives)).toMatchObject({ value: 4, of: 9 });
  expect(
    shareApart<number>(
      (n) => n > 4,
      even,
      (n) => !even(n),
    )(lives),
  ).toMatchObject({ value: -20, of: 10 });
});

describe('the verdict', () => {
  const row = (role: Role, inside: boolean | null): Row => ({
    row: 'one',
    unit: '%',
    published: 50,
    n: 10,
    low: 20,
    high: 80,
    simulated: inside === false ? 90 : 50,
    simLow: 0,
    simHigh: 100,
    simN: 10,
    role,
    basis: 'published',
    source: 's',
    intervals: ['', ''],
    inside,
  });

  test('falls with one set row outside, and with fewer than four predicted rows in five inside', () => {
    expect(verdictOn([row('set', true), row('predicted', true)]).holds).toBe(true);
    expect(verdictOn([row('set', false), row('predicted', true)]).holds).toBe(false);
    const four = Array.from({ length: 4 }, () => row('predicted', true));
    expect(verdictOn([...four, row('predicted', false)]).holds).toBe(true);
    expect(verdictOn([...four.slice(1), row('predicted', false)]).holds).toBe(false);
    expect(verdictOn([row('input', false)]).holds).toBe(true);
  });

  test('counts a predicted row that measured nobody as outside', () => {
    expect(verdictOn([{ ...row('predicted', null), simulated: null }]).holds).toBe(false);
    expect(verdictOn([{ ...row('predicted', null), low: null, high: null }])).toMatchObject({
      holds: true,
      predicted: 0,
    });
  });

  test('judges the numbers that are printed', () => {
    const shown = cohort<boolean>({
      name: 'half',
      title: '',
      remarks: [],
      live: (one) => one.index % 2 === 0,
      rows: [
        {
          row: 'half of them',
          unit: '%',
          published: events(5, 10),
          simulated: share((is) => is),
          role: 'predicted',
          basis: 'published',
          source: 's',
        },
        {
          row: 'put in',
          unit: '%',
          published: putIn(50, 10, 'put in'),
          simulated: share((is) => is),
          role: 'input',
          basis: 'published',
          source: 's',
        },
      ],
    }).run(10, 1);
    expect(shown).toMatchObject([
      { published: 50, n: 10, low: 18.71, high: 81.29, simulated: 50, simN: 10, inside: true },
      { published: 50, low: null, inside: null },
    ]);
  });
});

test('every cohort has a name of its own, says who it is, and gives each row a source', () => {
  expect(new Set(COHORTS.map(({ name }) => name)).size).toBe(COHORTS.length);
  for (const { name, title, run } of COHORTS) {
    expect(name).toMatch(/^[a-z0-9-]+$/);
    expect(title.length).toBeGreaterThan(20);
    const rows = run(2, 1);
    expect(new Set(rows.map(({ row }) => row)).size, `${name}: two rows of one name`).toBe(rows.length);
    for (const { row, source, basis, intervals } of rows) {
      expect(source.length, `${name}: ${row}`).toBeGreaterThan(3);
      expect(intervals[0].length, `${name}: ${row}`).toBeGreaterThan(3);
      if (basis === 'published') expect(source, `${name}: ${row}`).toMatch(/\b(19|20)\d\d\b/);
    }
  }
});
