/** What the cohorts give is what reaches the germ, in the vein and by mouth, for exactly as long as they say. */

import { expect, test } from 'vitest';
import { careAt } from '../../../src/patient/care';
import { ORGANISMS } from '../../../src/patient/germs';
import { rightDrug } from '../../../src/proof/cohort/right-drug';

test.each(ORGANISMS)('%s is reached well enough for every day to count', (germ) => {
  const care = rightDrug(germ, 1, 43, 14);
  const kills = (day: number): number => careAt(care, day * 1440, germ).efficacy;
  expect(kills(0.9)).toBe(0);
  for (const day of [1, 14.9, 15.1, 42.9]) expect(kills(day), `day ${day}`).toBeGreaterThanOrEqual(0.6);
  expect(kills(43)).toBe(0);
});

test('a short treatment never leaves the vein, and nobody is treated for no germ', () => {
  const routes = rightDrug('mssa', 0, 10, 14).map((one) => one.kind === 'drug' && one.route);
  expect(routes).toEqual(['iv']);
  expect(rightDrug(null, 0, 42, 14)).toEqual([]);
});
