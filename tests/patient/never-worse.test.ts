/** What no play may show: a patient harmed by being helped, on the same luck. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sepsisHazard } from '../../src/patient/body/organs';
import { careAt } from '../../src/patient/care';
import type { Course } from '../../src/patient/course';
import type { Exposure } from '../../src/patient/exposure';
import { quantity } from '../../src/patient/observe/quantity';
import { count } from '../support/count';
import { atHome, C, cement, dayAt, drug, live, worldOf } from './support/lin';
import { at, D, herWorld, support } from './support/zhou';

/** The body is computed on the hour and at each act: two lives are compared at the same marks. */
const onTheHour = (minute: number): number => Math.ceil(minute / 60) * 60;
const seed = fc.integer({ min: 1, max: 100_000 });
const roads = fc.constantFrom<readonly Exposure[]>(atHome, [...atHome, cement]);
const start = fc.integer({ min: dayAt(1, 20), max: C(12) }).map(onTheHour);
const NAMES = [
  'burden',
  'crp',
  'esr',
  'psoas-left',
  'psoas-right',
  'paravertebral',
  'epidural',
  'sofa',
  'biofilm',
] as const;

function noWorse(better: Course, worse: Course, who: number, world = worldOf(who)): void {
  for (const name of NAMES)
    expect(quantity(better, name, world, []), name).toBeLessThanOrEqual(
      quantity(worse, name, world, []) + 1e-6,
    );
  expect(better.nerves.power).toBeGreaterThanOrEqual(worse.nerves.power - 1e-6);
  expect(better.organs.sepsisHazard).toBeLessThanOrEqual(worse.organs.sepsisHazard + 1e-9);
  expect(better.organs.deathHazard).toBeLessThanOrEqual(worse.organs.deathHazard + 1e-9);
}

describe('on the same luck', () => {
  it('an antibiotic that kills is never worse than none, on any day of it', () => {
    fc.assert(
      fc.property(
        seed,
        roads,
        start,
        fc.constantFrom('cefazolin', 'vancomycin', 'ceftriaxone', 'levofloxacin', 'clindamycin'),
        fc.integer({ min: 1, max: 30 * 1440 }),
        (who, road, from, name, wait) => {
          const [without] = live(worldOf(who), road, [onTheHour(from + wait)]);
          const [treated] = live(worldOf(who), [...road, drug(name, from)], [onTheHour(from + wait)]);
          if (!without || !treated || without.organs.deadAt !== null) return;
          noWorse(treated, without, who);
        },
      ),
      { numRuns: count(60) },
    );
  });

  it('the best drug is never worse than a weak one', () => {
    fc.assert(
      fc.property(seed, roads, start, fc.integer({ min: 1, max: 20 * 1440 }), (who, road, from, wait) => {
        const [weak] = live(worldOf(who), [...road, drug('levofloxacin', from)], [onTheHour(from + wait)]);
        const [right] = live(
          worldOf(who),
          [...road, drug('cefazolin', from), drug('vancomycin', from)],
          [onTheHour(from + wait)],
        );
        if (weak && right && weak.organs.deadAt === null) noWorse(right, weak, who);
      }),
      { numRuns: count(40) },
    );
  });

  it('no cement is never worse than cement', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 8 * 1440, max: 30 * 1440 }), (who, wait) => {
        const [plain] = live(worldOf(who), atHome, [C(0) + wait]);
        const [cemented] = live(worldOf(who), [...atHome, cement], [C(0) + wait]);
        if (!plain || !cemented || cemented.organs.deadAt !== null || cemented.infection.poor) return;
        expect(plain.inflammation.crp).toBeLessThanOrEqual(cemented.inflammation.crp);
        expect(plain.organs.sepsisHazard).toBeLessThanOrEqual(cemented.organs.sepsisHazard);
      }),
      { numRuns: count(30) },
    );
  });

  it('the young mother is never worse for a drug that kills, for a weaning, or for no block', () => {
    const care = fc.constantFrom<readonly Exposure[]>(
      [],
      [support('wean', D(1, 9.67 + 1))],
      [drug('calcium', D(1, 10.67), null, 'oral'), drug('ibuprofen', D(1, 10.67), null, 'oral')],
      [{ kind: 'cement', level: 'L4', ml: 3, at: D(8, 14.67) }],
    );
    const days = fc.integer({ min: 2, max: 40 });
    const hours = fc.integer({ min: 1, max: 30 * 24 });
    const name = fc.constantFrom('cefazolin', 'levofloxacin', 'vancomycin', 'clindamycin');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), care, days, hours, name, (who, road, day, wait, what) => {
        const from = D(day, 9.67 + 1);
        const then = from + wait * 60;
        const without = at(then, road, who);
        if (without.organs.deadAt !== null) return;
        noWorse(at(then, [...road, drug(what, from)], who), without, who, herWorld(who));
        const blocked = at(then, [...road, drug('steroid-block', from, from + 14_400, 'im')], who);
        for (const part of ['burden', 'epidural', 'psoas-left', 'biofilm'] as const)
          expect(quantity(without, part, herWorld(who), []), part).toBeLessThanOrEqual(
            quantity(blocked, part, herWorld(who), []) + 1e-6,
          );
        expect(without.organs.sepsisHazard).toBeLessThanOrEqual(blocked.organs.sepsisHazard + 1e-9);
        expect(without.bone.fractureHazard).toBeLessThanOrEqual(blocked.bone.fractureHazard + 1e-9);
      }),
      { numRuns: count(40) },
    );
  });

  it('less hazard means a later sepsis or none', () => {
    const world = worldOf(24);
    const [untreated] = live(world, [...atHome, cement], [C(6)]);
    if (!untreated) throw new Error('nobody lived');
    const none = careAt([], C(6), 'mssa');
    const right = careAt([drug('cefazolin', 0)], C(6), 'mssa');
    expect(sepsisHazard(untreated, right)).toBeLessThan(sepsisHazard(untreated, none) / 5);
  });

  it('the wrong spectrum does nothing for the germ', () => {
    const who =
      Array.from({ length: 200 }, (_, n) => n + 1).find(
        (n) => live(worldOf(n), [], [0])[0]?.fate.organism === 'mrsa',
      ) ?? 0;
    expect(who).toBeGreaterThan(0);
    const [none] = live(worldOf(who), atHome, [dayAt(20, 20)]);
    const [wrong] = live(worldOf(who), [...atHome, drug('cefazolin', dayAt(3, 20))], [dayAt(20, 20)]);
    const [right] = live(worldOf(who), [...atHome, drug('vancomycin', dayAt(3, 20))], [dayAt(20, 20)]);
    expect(wrong?.infection.load).toBe(none?.infection.load);
    expect(right?.infection.load).toBeLessThan(-4);
  });
});
