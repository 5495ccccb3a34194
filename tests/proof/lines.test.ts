import { describe, expect, test } from 'vitest';
import { gradeId, harmId, linesOf, refusalId } from '../../src/proof/lines';
import { library } from '../support/library';

describe('the lines of a case', () => {
  test.each(library.cases)('every line of $id has a name of its own', (of) => {
    const names = linesOf(of).map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(names).size).toBe(names.length);
    expect(linesOf(of).filter((one) => one.kind === 'refusal')).toHaveLength(of.refusals.length);
    expect(linesOf(of).filter((one) => one.kind === 'ending')).toHaveLength(of.endings.length);
  });

  test('a refusal is named by its act and by which of the act’s refusals it is', () => {
    const refusals = ['order:ct', 'treat:x', 'order:ct'].map((act) => ({
      act,
      when: { always: true as const },
      by: 'nurse',
      reason: { en: 'No.', zh: '不行。' },
    }));
    expect(refusals.map((_, index) => refusalId(refusals, index))).toEqual([
      'order:ct/1',
      'treat:x/1',
      'order:ct/2',
    ]);
  });

  test('the best grade bears the feature’s own name', () => {
    expect([gradeId('K1', 0), gradeId('K1', 1), harmId('K1')]).toEqual(['K1', 'K1/2', 'K1/harm']);
  });
});
