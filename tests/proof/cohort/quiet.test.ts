/** The cohorts without an infected spine, and the proteins that come and go: who must lie where, whatever chance does. */

import { describe, expect, test } from 'vitest';
import type { Cohort, Row } from '../../../src/proof/cohort/cohort';
import { COHORTS } from '../../../src/proof/cohort/cohorts';

const named = (name: string): Cohort => {
  const found = COHORTS.find((one) => one.name === name);
  if (!found) throw new Error(`no cohort is called ${name}`);
  return found;
};
const rowsOf = (name: string, n: number): ((starts: string) => Row) => {
  const rows = named(name).run(n, 1);
  return (starts) => {
    const row = rows.find((one) => one.row.startsWith(starts));
    if (!row) throw new Error(`no row starts with ${starts}`);
    return row;
  };
};

describe('every row', () => {
  test.each(['crp-kinetics', 'ovcf-natural', 'plo'])(
    'of %s names a source, and what is set lies inside or says so',
    (name) => {
      const rows = named(name).run(6, 2);
      expect(rows.length).toBeGreaterThan(6);
      for (const row of rows) {
        expect(row.source.length, row.row).toBeGreaterThan(5);
        expect(row.simulated, row.row).not.toBeNull();
        if (row.role !== 'input' && row.inside !== null) expect(row.low, row.row).not.toBeNull();
      }
    },
  );
});

describe('C-reactive protein', () => {
  const row = rowsOf('crp-kinetics', 18);

  test('leaves plasma by half in 19 hours, rises within a day of a wound and peaks on the second', () => {
    expect(row('half-life').simulated).toBe(19);
    expect(row('hours until').simulated).toBeLessThanOrEqual(24);
    expect(row('hours to its peak').inside).toBe(true);
  });

  test('falls by half in a week of the right drug', () => {
    expect(row('fall in the second week').inside).toBe(true);
  });

  test('is hardly moved by a plain fracture, and is normal after two weeks', () => {
    const fracture = rowsOf('ovcf-natural', 12);
    expect(fracture('highest CRP').inside).toBe(true);
    expect(fracture('CRP at two weeks').inside).toBe(true);
    expect(fracture('CRP above 30').simulated).toBe(0);
    expect(fracture('fever').simulated).toBe(0);
  });
});

describe('a mother’s bone', () => {
  const row = rowsOf('plo', 12);

  test('loses a few per cent in six months of feeding and has it back within a year', () => {
    expect(row('density lost').inside).toBe(true);
    expect(row('months after weaning').inside).toBe(true);
  });

  test('gains more on two years of a drug than on one, without any inflammation', () => {
    expect(row('gain in two years of teriparatide').simulated).toBeGreaterThan(
      row('gain in a year of teriparatide').simulated ?? 0,
    );
    expect(row('CRP above 10').simulated).toBe(0);
  });
});
