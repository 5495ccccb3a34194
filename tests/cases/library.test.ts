import { catalogue, groups, readings } from 'virtual:library';
import { describe, expect, test } from 'vitest';
import { actsOf } from '../../src/cases/library';

describe('the library that the build makes', () => {
  test('holds the catalogue, its headings and how its Chinese names are typed', () => {
    expect(catalogue.length).toBeGreaterThan(20);
    expect(groups.map((group) => group.id)).toContain('disposition');
    expect(readings['停台']).toEqual([{ syllables: ['ting', 'tai'], initials: 'tt' }]);
  });

  test('lets a case say an act in its own words', () => {
    const own = catalogue.find((act) => act.id === 'home');
    if (!own) throw new Error('no act called home');
    const acts = actsOf({ catalogue }, { acts: [{ ...own, minutes: 99 }] });
    expect(acts.get('decide:home')?.minutes).toBe(99);
    expect(acts.get('decide:postpone')?.minutes).toBe(5);
  });
});
