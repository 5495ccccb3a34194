/** Random care: lists of exposures such as a ward could think of, within half a year. */

import fc from 'fast-check';
import type { Exposure } from '../../../src/patient/exposure';

const HALF_YEAR = 180 * 1440;
const minute = fc.integer({ min: 0, max: HALF_YEAR });
const span = fc.option(fc.integer({ min: 0, max: 60 * 1440 }), { nil: null });
const DRUGS = [
  'cefazolin',
  'vancomycin',
  'ceftriaxone',
  'levofloxacin',
  'rifampicin',
  'cefuroxime-oral',
  'ibuprofen',
  'paracetamol',
  'tramadol',
  'insulin',
  'zoledronate',
  'teriparatide',
  'alendronate',
  'steroid-block',
  'calcium',
  'vitamin-d',
  'calcitriol',
  'cabergoline',
  'ondansetron',
];
const SUPPORTS = [
  'brace',
  'bed-rest',
  'fluids-30',
  'noradrenaline',
  'insulin',
  'nutrition',
  'vancomycin-level',
  'wean',
  'wean-gradually',
  'breast-relief',
  'massage',
  'calcium-apart',
];

const anyDrug: fc.Arbitrary<Exposure> = fc
  .record({ drug: fc.constantFrom(...DRUGS), route: fc.constantFrom('iv', 'oral'), from: minute, days: span })
  .map(({ drug, route, from, days }) => ({
    kind: 'drug',
    drug,
    route,
    from,
    until: days === null ? null : from + days,
  }));

const anySupport: fc.Arbitrary<Exposure> = fc
  .record({ support: fc.constantFrom(...SUPPORTS), from: minute, days: span })
  .map(({ support, from, days }) => ({
    kind: 'support',
    support,
    from,
    until: days === null ? null : from + days,
  }));

const anyProcedure: fc.Arbitrary<Exposure> = fc.oneof(
  fc
    .record({
      level: fc.constantFrom('T12', 'L1', 'L2', 'L4'),
      ml: fc.double({ min: 0, max: 6, noNaN: true }),
      at: minute,
    })
    .map(({ level, ml, at }): Exposure => ({ kind: 'cement', level, ml, at })),
  fc
    .record({
      operation: fc.constantFrom(
        'posterior-debridement',
        'anterior-corpectomy',
        'redebridement',
        'percutaneous-drain',
        'one-stage-corpectomy',
        'decompression',
        'fixation',
      ),
      at: minute,
    })
    .map(({ operation, at }): Exposure => ({ kind: 'operation', operation, at })),
);

export const anyCare: fc.Arbitrary<readonly Exposure[]> = fc
  .record({
    drugs: fc.array(anyDrug, { maxLength: 6 }),
    supports: fc.array(anySupport, { maxLength: 4 }),
    procedures: fc.array(anyProcedure, { maxLength: 4 }),
  })
  .map(({ drugs, supports, procedures }) => [...drugs, ...supports, ...procedures]);
