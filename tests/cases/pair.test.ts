import { describe, expect, test } from 'vitest';
import { faultText } from '../../src/cases/fault';
import { pairWith } from './support/small-pair';

describe('a contrasting pair', () => {
  test('that hangs together has no faults', () => {
    const { pair, faults } = pairWith('id: small', 'id: small');
    expect(faults.map(faultText)).toEqual([]);
    expect(pair?.cases).toEqual(['one', 'other']);
  });

  test.each([
    ['a case that is not there', 'cases: [one, other]', 'cases: [one, third]', 'There is no case "third"'],
    [
      'a case compared with itself',
      'cases: [one, other]',
      'cases: [one, one]',
      'A case is compared with itself',
    ],
    [
      'a commitment that its case does not ask for',
      '{ thought: K1 }',
      '{ thought: C9 }',
      'one has no commitment "C9"',
    ],
    [
      'an act that its case does not know',
      "first: { measured: 'crp >= 0' }\n",
      "first: { done: 'order:crpp' }\n",
      'There is no act "order:crpp"',
    ],
    [
      'a remark on a stage that its case does not have',
      "before: [{ done: 'step:inject' }",
      'before: [{ been: heaven }',
      'There is no stage "heaven"',
    ],
    [
      'a source that its case does not have',
      'one/idsa-07',
      'one/idsa-99',
      'There is no source "one/idsa-99"',
    ],
    ['a source of another case', 'one/idsa-07', 'third/idsa-07', 'There is no source "third/idsa-07"'],
    ['a statement without a source', 'sources: [one/idsa-07]', 'sources: []', 'The list is empty'],
    [
      'a constructed statement that rests on nothing',
      'sources: [one/idsa-07]',
      'sources: [{ basis: constructed }]',
      'must say on what it rests',
    ],
    [
      'a note in one language',
      'sources: [one/idsa-07]',
      'sources: [{ basis: constructed, note: ours }]',
      'in one language only',
    ],
    ['a text in one language', 'zh: 一封信', 'zh: one letter', 'The Chinese is not in Chinese'],
    ['a row that stands twice', 'id: blood', 'id: thought', 'The id "thought" is given twice'],
    ['a ranking', 'reviewed: unsigned', 'reviewed: unsigned\nranking: true', 'called "ranking"'],
  ])('finds %s, and the line', (_, from, to, what) => {
    const { faults } = pairWith(from, to);
    expect(faults.map(faultText).join('\n')).toContain(what);
    expect(faults[0]?.file).toBe('pairs/small.yaml');
    expect(faults[0]?.line).toBeGreaterThan(1);
  });
});
