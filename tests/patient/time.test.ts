/** Time for the body: the same however it is cut, finite whatever is done, and quick. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/kernel/digest';
import { advance } from '../../src/patient/advance';
import { begin } from '../../src/patient/course';
import { quantity } from '../../src/patient/observe/quantity';
import { HIDDEN, LABORATORY, NEUROLOGY, VITALS } from '../../src/patient/quantities';
import { count } from '../support/count';
import { anyCare } from './support/any-care';
import { atHome, C, cement, drug, lin, live, operation, worldOf } from './support/lin';
import { zhou } from './support/zhou';

const HALF_YEAR = 180 * 1440;
const EVERY = [...LABORATORY, ...VITALS, ...NEUROLOGY, ...HIDDEN];
/** The old woman with a cemented focus and the young mother. */
const bodies = fc.constantFrom(lin, zhou);
const road = [
  ...atHome,
  cement,
  drug('cefazolin', C(2, 9) + 7),
  operation('one-stage-corpectomy', C(4, 10) + 23),
];

describe('a wait', () => {
  it('of an hour equals sixty waits of a minute, to the last bit', () => {
    const world = worldOf(1);
    let slowly = advance(begin(world), C(4, 9), road, world);
    const atOnce = advance(slowly, 180, road, world);
    for (let minute = 0; minute < 180; minute++) slowly = advance(slowly, 1, road, world);
    expect(canonical(slowly)).toBe(canonical(atOnce));
  });

  it('may be cut anywhere without changing the patient', () => {
    fc.assert(
      fc.property(
        anyCare,
        fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 12 }),
        fc.integer(),
        bodies,
        (care, cuts, seed, parameters) => {
          const world = worldOf(seed, parameters);
          let cut = begin(world);
          for (const minutes of cuts) cut = advance(cut, minutes, care, world);
          const whole = advance(begin(world), cut.minute, care, world);
          expect(canonical(cut)).toBe(canonical(whole));
        },
      ),
      { numRuns: count(15) },
    );
  });

  it('changes nothing when care is ordered for later and the later has not come', () => {
    const world = worldOf(3);
    const without = advance(begin(world), 600, atHome, world);
    const withOrder = advance(begin(world), 600, [...atHome, drug('cefazolin', 601)], world);
    expect(canonical(withOrder)).toBe(canonical(without));
  });

  it('skips no threshold: counters and peaks are those that somebody looking every minute would have kept', () => {
    const world = worldOf(32);
    const care = [...atHome, cement];
    const end = C(9);
    const atOnce = advance(begin(world), end, care, world);
    let looking = begin(world);
    const seen = { crp: 0, shock: false, weak: Number.POSITIVE_INFINITY };
    for (let minute = 0; minute < end; minute += 20) {
      looking = advance(looking, 20, care, world);
      seen.crp = Math.max(seen.crp, looking.inflammation.crp);
      seen.shock ||= looking.organs.episodes > 0;
      seen.weak = Math.min(seen.weak, looking.nerves.power);
    }
    expect(atOnce.trace.crpPeak).toBe(seen.crp);
    expect(atOnce.organs.episodes > 0).toBe(seen.shock);
    expect(atOnce.nerves.power).toBe(seen.weak);
    expect(canonical(looking)).toBe(canonical(advance(atOnce, looking.minute - end, care, world)));
  });

  it('of no minutes lets the cement of this minute take effect', () => {
    const world = worldOf(1);
    const before = advance(begin(world), 95, [], world);
    const after = advance(before, 0, [{ kind: 'cement', level: 'L1', ml: 0.2, at: 95 }], world);
    expect(quantity(after, 'cement-in', world, [])).toBe(1);
    expect(after.minute).toBe(95);
  });

  it('never runs backwards or by parts of a minute', () => {
    const world = worldOf(1);
    expect(() => advance(begin(world), -1, [], world)).toThrow('whole minutes');
    expect(() => advance(begin(world), 0.5, [], world)).toThrow('whole minutes');
  });

  it('of half a year takes far less than a second of computing', () => {
    const world = worldOf(1);
    const started = process.cpuUsage();
    advance(begin(world), HALF_YEAR, road, world);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});

describe('whatever a ward thinks of', () => {
  it('every quantity stays a finite number and every size within the body', () => {
    fc.assert(
      fc.property(
        anyCare,
        fc.integer(),
        fc.integer({ min: 0, max: HALF_YEAR }),
        bodies,
        (care, seed, minute, parameters) => {
          const world = worldOf(seed, parameters);
          const course = advance(begin(world), minute, care, world);
          for (const name of EVERY)
            expect(Number.isFinite(quantity(course, name, world, care)), name).toBe(true);
          expect(quantity(course, 'canal', world, care)).toBeLessThanOrEqual(100);
          expect(quantity(course, 'power', world, care)).toBeGreaterThanOrEqual(0);
          expect(quantity(course, 'pain', world, care)).toBeLessThanOrEqual(10);
          expect(quantity(course, 'temperature', world, care)).toBeLessThan(42.5);
          expect(quantity(course, 'crp', world, care)).toBeGreaterThan(0);
          expect(JSON.parse(JSON.stringify(course))).toEqual(course);
        },
      ),
      { numRuns: count(40) },
    );
  });

  it('the dead stay dead and nothing more happens to them', () => {
    const world = worldOf(32);
    const [gone, later] = live(world, [...atHome, cement], [C(60), C(90)]);
    expect(gone?.organs.deadAt).not.toBeNull();
    expect(later?.inflammation).toEqual(gone?.inflammation);
    expect(later?.organs.deadAt).toBe(gone?.organs.deadAt);
  });
});
