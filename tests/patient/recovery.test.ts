/** Weakness that comes and goes, infections that heal or come back, and what images say long after the patient is well. */

import { describe, expect, it } from 'vitest';
import type { Course } from '../../src/patient/course';
import type { Exposure } from '../../src/patient/exposure';
import { boneScore } from '../../src/patient/observe/density';
import { imaging } from '../../src/patient/observe/imaging';
import { neurology } from '../../src/patient/observe/nerves';
import { quantity } from '../../src/patient/observe/quantity';
import { count } from '../support/count';
import { atHome, C, cement, dayAt, drug, live, operation, worldOf } from './support/lin';

const SEEDS = Array.from({ length: Math.max(50, count(50)) }, (_, n) => n + 1);
const started = dayAt(3, 20);
const treatedFor = (weeks: number): readonly Exposure[] => [
  ...atHome,
  drug('cefazolin', started, started + weeks * 7 * 1440),
];
const relapsedShare = (care: readonly Exposure[], minute: number, seeds = SEEDS): number =>
  seeds.filter((seed) => live(worldOf(seed), care, [minute])[0]?.trace.relapsed).length / seeds.length;

describe('weakness', () => {
  const decompressed = (day: number, seed: number): Course | undefined =>
    live(
      worldOf(seed),
      [...atHome, cement, drug('cefazolin', C(day - 1)), operation('one-stage-corpectomy', C(day))],
      [C(day + 100)],
    )[0];

  it('comes by the second week of an untreated cemented infection, with the bladder', () => {
    const [week1, week2] = live(worldOf(1), [...atHome, cement], [C(5), C(13)]);
    expect(week1 && quantity(week1, 'neuro', worldOf(1), [])).toBe(0);
    expect(week2 && neurology(week2, worldOf(1)).power).toBeLessThan(2.6);
    expect(week2 && neurology(week2, worldOf(1)).residualUrine).toBeGreaterThan(300);
  });

  it('returns more often when the pressure is off within a day than after three', () => {
    const well = (day: number): number =>
      SEEDS.filter((seed) => {
        const course = decompressed(day, seed);
        return course && course.organs.deadAt === null && course.nerves.power >= 4.5;
      }).length;
    expect(well(7)).toBeGreaterThan(well(12) + 0.1 * SEEDS.length);
  });

  it('spares a patient who was decompressed before it came', () => {
    const course = decompressed(4, 1);
    expect(course?.nerves.power).toBe(5);
    expect(course?.nerves.deficitHours).toBe(0);
  });
});

describe('after the drug', () => {
  it('six to eight weeks without foreign body heal nearly all, two weeks far fewer', () => {
    const long = relapsedShare(treatedFor(7), started + 130 * 1440);
    const short = relapsedShare(treatedFor(3), started + 130 * 1440);
    expect(long).toBeLessThan(0.08);
    expect(short).toBeGreaterThan(0.25);
  });

  it('a relapse takes weeks to show and brings CRP back', () => {
    const care = treatedFor(2);
    const seed =
      SEEDS.find((one) => live(worldOf(one), care, [started + 150 * 1440])[0]?.trace.relapsed) ?? 0;
    const [early, late] = live(worldOf(seed), care, [started + 21 * 1440, started + 110 * 1440]);
    expect(early?.trace.relapsed).toBe(false);
    expect(late?.inflammation.crp).toBeGreaterThan(40);
  });

  it('cement left in a rich focus holds the germ for good; in a poor one twelve weeks can heal it', () => {
    const drugs = [...atHome, cement, drug('cefazolin', C(2), C(2) + 90 * 1440)];
    const lives = SEEDS.map((seed) => live(worldOf(seed), drugs, [C(2) + 89 * 1440])[0]);
    const healed = lives.filter((course) => course?.infection.cured);
    expect(healed.length).toBeGreaterThan(0.05 * SEEDS.length);
    expect(healed.every((course) => course?.infection.poor)).toBe(true);
  });

  it('rifampicin alone fails where it helps as a partner', () => {
    const [alone] = live(
      worldOf(1),
      [...atHome, drug('rifampicin', started, null, 'oral')],
      [started + 25 * 1440],
    );
    const [partner] = live(
      worldOf(1),
      [...atHome, drug('rifampicin', started, null, 'oral'), drug('levofloxacin', started, null, 'oral')],
      [started + 25 * 1440],
    );
    expect(alone?.infection.load).toBeGreaterThan(-3);
    expect(partner?.infection.load).toBeLessThan(-8);
  });
});

describe('images', () => {
  it('lag: at three months the marrow still glows in a patient who is well', () => {
    const care = treatedFor(7);
    const [three, six] = live(worldOf(1), care, [started + 90 * 1440, started + 180 * 1440]);
    expect(three?.inflammation.crp).toBeLessThan(5);
    expect(three && imaging(three, worldOf(1)).oedema.L1).toBeGreaterThan(0.25);
    expect(six && imaging(six, worldOf(1)).oedema.L1).toBeLessThan(0.2);
    expect(three && imaging(three, worldOf(1)).epidural).toBe(0);
    expect(six && imaging(six, worldOf(1)).disc.L1?.heightLost).toBeCloseTo(0.4, 1);
  });

  it('show cement, then its loosening, then metal and a cage instead', () => {
    const care = [...atHome, cement, operation('one-stage-corpectomy', C(12))];
    const [fresh, loose, out] = live(worldOf(1), care, [C(0, 10), C(11), C(13)]);
    expect(fresh && imaging(fresh, worldOf(1)).cement.L1).toEqual({ ml: 4.2, loose: false });
    expect(loose && imaging(loose, worldOf(1)).cement.L1?.loose).toBe(true);
    const after = out && imaging(out, worldOf(1));
    expect(after?.cement).toEqual({});
    expect(after?.cage).toBe(true);
    expect(after?.metal).toEqual(['T11', 'T12', 'L3', 'L4']);
  });

  it('bone loses score lying still and gains it under a bone drug', () => {
    const [still] = live(
      worldOf(1),
      [...treatedFor(7), { kind: 'support', support: 'bed-rest', from: 0, until: null }],
      [365 * 1440],
    );
    const [treated] = live(worldOf(1), [...treatedFor(7), drug('teriparatide', 0)], [365 * 1440]);
    expect(still && boneScore(still)).toBeLessThan(-3.3);
    expect(treated && boneScore(treated)).toBeGreaterThan(-2.6);
  });
});

describe('a second operation', () => {
  it('awaits the default patient when the cement was left for a fortnight, and not when it came out early', () => {
    const late = [...atHome, cement, drug('cefazolin', C(7)), operation('anterior-corpectomy', C(16, 9))];
    const early = [...atHome, cement, drug('cefazolin', C(3)), operation('one-stage-corpectomy', C(5, 9))];
    const [again] = live(worldOf(1), late, [C(28)]);
    const [once] = live(worldOf(1), early, [C(19)]);
    expect(again && quantity(again, 'new-collection-mm', worldOf(1), late)).toBeGreaterThanOrEqual(20);
    expect(once && quantity(once, 'new-collection-mm', worldOf(1), early)).toBeLessThan(5);
  });
});
