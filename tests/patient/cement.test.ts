/** Cement: what it does to an infected body, to a clean one, and to the default patient on her evenings. */

import { describe, expect, it } from 'vitest';
import { advance } from '../../src/patient/advance';
import { begin } from '../../src/patient/course';
import type { Exposure } from '../../src/patient/exposure';
import { quantity } from '../../src/patient/observe/quantity';
import { thermometer } from '../../src/patient/observe/temperature';
import { count } from '../support/count';
import { atHome, C, CEMENT_AT, cement, cleanLin, dayAt, drug, live, operation, worldOf } from './support/lin';

/** Hours from cement to the first reading of 38.0 or more, when a nurse looks every hour. */
function hoursToFever(seed: number, exposures: readonly Exposure[], within = 24 * 20): number {
  const world = worldOf(seed);
  let course = advance(begin(world), CEMENT_AT, exposures, world);
  for (let hour = 1; hour <= within; hour++) {
    course = advance(course, 60, exposures, world);
    if (thermometer(course, world, exposures) >= 38) return hour;
  }
  return Number.POSITIVE_INFINITY;
}

describe('the default patient', () => {
  it('carries MSSA', () => expect(begin(worldOf(1)).fate.organism).toBe('mssa'));

  it('hides her fever at noon and shows it on the evening round', () => {
    const readings = [dayAt(1, 14), dayAt(1, 17.5), dayAt(1, 20), dayAt(2, 6)].map((minute) => {
      const [course] = live(worldOf(1), atHome, [minute]);
      return course ? thermometer(course, worldOf(1), atHome) : 0;
    });
    [36.9, 37.4, 37.8, 37.2].forEach((expected, at) =>
      expect(Math.abs((readings[at] ?? 0) - expected), `reading ${at}`).toBeLessThan(0.1),
    );
  });

  it('is hotter at noon once the tablet is left out', () => {
    const [course] = live(worldOf(1), [], [dayAt(1, 16)]);
    expect(course && thermometer(course, worldOf(1), [])).toBeGreaterThan(37.5);
  });

  it('has relief on the afternoon of the cement and fever about a day after it', () => {
    const [noon] = live(worldOf(1), [...atHome, cement], [C(0, 12)]);
    expect(noon && quantity(noon, 'pain', worldOf(1), [])).toBeLessThan(3.5);
    const hours = hoursToFever(1, [...atHome, cement]);
    expect(hours).toBeGreaterThanOrEqual(18);
    expect(hours).toBeLessThanOrEqual(28);
  });
});

describe('cement into an infected body', () => {
  it('brings fever within three days to the great majority, and later to those who had relief', () => {
    const seeds = Array.from({ length: count(100) }, (_, n) => n + 1);
    const hours = seeds.map((seed) => hoursToFever(seed, [...atHome, cement]));
    const early = hours.filter((hour) => hour <= 72).length / seeds.length;
    expect(early).toBeGreaterThan(0.75);
    expect(early).toBeLessThan(0.95);
    const median = hours.sort((a, b) => a - b)[Math.floor(seeds.length / 2)] ?? 0;
    expect(median).toBeGreaterThanOrEqual(20);
    expect(median).toBeLessThanOrEqual(28);
  });

  it('is quiet in more patients when oral cefuroxime is continued, and only in them', () => {
    const seeds = Array.from({ length: 150 }, (_, n) => n + 1);
    const quietWith = (exposures: readonly Exposure[]): number =>
      seeds.filter((seed) => live(worldOf(seed), exposures, [C(3)])[0]?.infection.poor).length / seeds.length;
    const without = quietWith([cement]);
    const withTablets = quietWith([cement, drug('cefuroxime-oral', C(1, 9), null, 'oral')]);
    expect(without).toBeCloseTo(0.15, 1);
    expect(withTablets).toBeGreaterThan(without + 0.08);
  });

  it('takes the next level within ten days', () => {
    const [start, later] = live(worldOf(1), [...atHome, cement], [C(0), C(10)]);
    expect(start?.structure.oedema.T12 ?? 0).toBe(0);
    expect(later?.structure.oedema.T12).toBeGreaterThan(0.15);
    expect(later?.structure.oedema.L2).toBeGreaterThan(0.5);
  });

  it('given in drops does the same as given at once', () => {
    const drops: readonly Exposure[] = [0.2, 2, 2].map((ml, n) => ({
      kind: 'cement',
      level: 'L1',
      ml,
      at: CEMENT_AT + n,
    }));
    const [slow] = live(worldOf(1), drops, [C(3)]);
    const [fast] = live(worldOf(1), [cement], [C(3)]);
    expect(slow && quantity(slow, 'cement-ml', worldOf(1), [])).toBeCloseTo(4.2, 6);
    expect(slow && fast && slow.inflammation.crp / fast.inflammation.crp).toBeCloseTo(1, 1);
  });

  it('of a level beyond the focus wakes nothing', () => {
    const far: Exposure = { kind: 'cement', level: 'L4', ml: 3, at: CEMENT_AT };
    const [course] = live(worldOf(1), [far], [C(5)]);
    expect(course?.infection.biofilm).toBe(0);
    expect(course?.inflammation.crp).toBeLessThan(100);
  });

  it('keeps CRP on a plateau under the right drug until it is taken out', () => {
    const right = [...atHome, cement, drug('cefazolin', C(3))];
    const [left] = live(worldOf(1), right, [C(17)]);
    const [out] = live(worldOf(1), [...right, operation('one-stage-corpectomy', C(4, 10))], [C(17)]);
    expect(left?.inflammation.crp).toBeGreaterThan(110);
    expect(out?.inflammation.crp).toBeLessThan(0.75 * (left?.inflammation.crp ?? 0));
  });
});

describe('cement into a clean body', () => {
  const world = worldOf(1, cleanLin);

  it('never brings more than 37.7', () => {
    for (let hour = 1; hour <= 72; hour++) {
      const [course] = live(world, [cement], [CEMENT_AT + hour * 60]);
      expect(course && thermometer(course, world, [cement])).toBeLessThanOrEqual(37.7);
    }
  });

  it('lifts CRP by 8 to 15 for a day and lets it go within the week', () => {
    const [before, next, week] = live(world, [cement], [CEMENT_AT - 60, C(1), C(6)]);
    const rise = (next?.inflammation.crp ?? 0) - (before?.inflammation.crp ?? 0);
    expect(rise).toBeGreaterThanOrEqual(8);
    expect(rise).toBeLessThanOrEqual(15);
    expect(week?.inflammation.crp).toBeLessThan(8);
  });

  it('takes the pain away and keeps it away', () => {
    const [noon, month] = live(world, [cement], [C(0, 12), C(30)]);
    expect(noon && quantity(noon, 'pain', world, [cement])).toBeLessThan(4);
    expect(month && quantity(month, 'pain', world, [cement])).toBeLessThan(3);
  });
});
