/** Three hundred mistakes, each planted alone in a sound case: each is told once, at its place, in its own words, with a remedy. */

import { describe, expect, test } from 'vitest';
import { faultText } from '../../src/cases/fault';
import { loadCase } from '../../src/cases/loader';
import { BASE, planted, TABLES } from './support/hostile';
import { catalogue } from './support/small-case';

const linesOf = (files: typeof BASE): readonly string[] => loadCase(files, catalogue).faults.map(faultText);
const rows = TABLES.flatMap((table) => table.rows);

test('the case in which they are planted is sound', () => {
  expect(linesOf(BASE)).toEqual([]);
});

describe.each(TABLES)('an author hears of $name', ({ rows: planting }) => {
  test.each(planting)('$name', (row) => {
    expect(linesOf(planted(row))).toEqual([row.says]);
  });
});

describe('the tables', () => {
  test('hold more than three hundred mistakes, no two of them the same', () => {
    expect(rows.length).toBeGreaterThan(300);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    expect(new Set(rows.map((row) => JSON.stringify([row.in, row.find, row.put]))).size).toBe(rows.length);
  });

  test('are answered in more than two hundred ways, whatever names and numbers stand in them', () => {
    const forms = rows.map(({ says }) =>
      says
        .replace(/^\S+(?: \S+)?: /, '')
        .replaceAll(/"[^"]*"/g, '…')
        .replaceAll(/-?\d+(?:\.\d+)?/g, '…'),
    );
    expect(new Set(forms).size).toBeGreaterThan(200);
  });

  test('no answer but is one line, with a place, a sentence and a remedy', () => {
    for (const { says } of rows)
      expect(says).toMatch(/^[a-z]+\.yaml:\d+:\d+(?: [^\n]+?)?: [^\n]+[.:)] ["A-Z][^\n]*[.:)]$/);
  });
});
