/** Every antibiotic that can be ordered does something honest to a staphylococcus in bone, or honestly nothing. */

import { describe, expect, it } from 'vitest';
import { careAt } from '../../src/patient/care';
import { isAntibiotic, killing } from '../../src/patient/drugs/antibiotics';
import { library } from '../support/library';
import { drug } from './support/lin';
import { D, hers } from './support/zhou';

const antibiotics = library.catalogue.flatMap((act) =>
  act.antibiotic && act.exposure && 'drug' in act.exposure ? [act.exposure.drug] : [],
);

describe('antibiotics of the catalogue', () => {
  it('are all known to the body', () => {
    expect(antibiotics.length).toBeGreaterThan(25);
    expect(antibiotics.filter((name) => !isAntibiotic(name))).toEqual([]);
  });

  it('that miss a susceptible staphylococcus in bone leave it growing', () => {
    for (const name of ['ampicillin', 'streptomycin', 'nitrofurantoin', 'metronidazole']) {
      expect(killing(name, false, 'mssa'), name).toBeLessThanOrEqual(0.1);
      expect(hers('burden', D(20), [drug(name, D(1, 10))]), name).toBeGreaterThan(
        0.7 * hers('burden', D(20)),
      );
    }
  });

  it('that reach it in part slow it and select its survivors', () => {
    for (const name of ['doxycycline', 'azithromycin', 'tb-quadruple', 'levofloxacin']) {
      const care = careAt([drug(name, 0, null, 'oral')], 60, 'mssa');
      expect(care.efficacy, name).toBeGreaterThan(0.2);
      expect(care.efficacy, name).toBeLessThan(0.6);
    }
  });

  it('against tuberculosis hold rifampicin: they dampen the infection, and spoil vitamin D and the liver', () => {
    const course = [drug('tb-quadruple', D(2, 10), null, 'oral')];
    expect(hers('crp', D(12), course)).toBeLessThan(hers('crp', D(12)) - 20);
    expect(hers('t0-day', D(12), course)).toBe(999);
    expect(hers('alt', D(30), course)).toBeGreaterThan(38);
    expect(hers('vitamin-d', D(60), course)).toBeLessThan(12);
  });
});

describe('the first day of effective treatment', () => {
  it('is the day of the first dose that is gone on with, and no day while there is none', () => {
    expect(hers('t0-day', D(9))).toBe(999);
    expect(hers('t0-day', D(10, 10), [drug('cefazolin', D(10, 9))])).toBe(10);
    expect(hers('t0-day', D(60), [drug('cefazolin', D(10, 9), D(30))])).toBe(10);
    const oneDose = drug('cefazolin', D(4, 9), D(4, 15));
    expect(hers('t0-day', D(6), [oneDose])).toBe(999);
    expect(hers('t0-day', D(12), [oneDose, drug('cefazolin', D(10, 9))])).toBe(10);
  });
});
