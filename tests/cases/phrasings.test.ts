// A fair search: what doctors write on their own order sheets finds its act in the first three rows.

import { catalogue, groups, readings } from 'virtual:library';
import { describe, expect, test } from 'vitest';
import { indexOf, searchActs } from '../../src/cases/search';
import { COLLECTED_FROM, PHRASINGS } from './phrasings';

const index = indexOf({ catalogue, groups, readings }, { acts: [] });
const firstThree = (typed: string): readonly string[] =>
  searchActs(index, typed)
    .hits.slice(0, 3)
    .map(({ entry }) => entry.id);
const right = ([typed, meant]: (typeof PHRASINGS)[number]): boolean =>
  firstThree(typed).some((id) => [meant].flat().includes(id));

describe('phrasings from order sets and textbooks', () => {
  test('are at least two hundred, each written once, from every place they were collected', () => {
    expect(PHRASINGS.length).toBeGreaterThanOrEqual(200);
    expect(new Set(PHRASINGS.map(([typed]) => typed)).size).toBe(PHRASINGS.length);
    expect(new Set(PHRASINGS.map(([, , from]) => from))).toEqual(new Set(Object.keys(COLLECTED_FROM)));
  });

  test('mean acts that the catalogue has', () => {
    const ids = new Set(catalogue.map(({ id }) => id));
    expect(
      PHRASINGS.flatMap(([typed, meant]) => ([meant].flat().some((id) => ids.has(id)) ? [] : [typed])),
    ).toEqual([]);
  });

  test('find their act in the first three rows, at least ninety-five in a hundred', () => {
    const missed = PHRASINGS.filter((phrase) => !right(phrase)).map(
      ([typed]) => `${typed} → ${firstThree(typed).join(', ')}`,
    );
    expect(missed.length / PHRASINGS.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
  });
});
