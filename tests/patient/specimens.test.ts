/** What specimens of many patients yield, and what one patient's specimens say to each other. */

import { describe, expect, it } from 'vitest';
import type { Exposure } from '../../src/patient/exposure';
import { culture, type CultureKind } from '../../src/patient/observe/culture';
import { ONLY_IF_GIVEN } from '../../src/patient/observe/blood';
import { laboratory } from '../../src/patient/observe/laboratory';
import { quantity } from '../../src/patient/observe/quantity';
import { histology, molecular, smear } from '../../src/patient/observe/tissue';
import { LABORATORY } from '../../src/patient/quantities';
import { count } from '../support/count';
import { atHome, C, cement, cleanLin, dayAt, drug, lin, live, worldOf } from './support/lin';

const SEEDS = Array.from({ length: Math.max(300, count(300)) }, (_, n) => n + 1);

function share(
  kind: CultureKind,
  exposures: readonly Exposure[],
  minute: number,
  parameters?: typeof cleanLin,
): number {
  const grown = SEEDS.filter((seed) => {
    const world = worldOf(seed, parameters);
    const [course] = live(world, exposures, [minute]);
    return course && culture(course, kind, `${kind}@${minute}`, world, exposures).positive;
  });
  return grown.length / SEEDS.length;
}

describe('cultures', () => {
  it('of blood grow in about 45 % before cement and in most after it', () => {
    expect(share('blood', atHome, dayAt(1, 21))).toBeGreaterThan(0.37);
    expect(share('blood', atHome, dayAt(1, 21))).toBeLessThan(0.53);
    expect(share('blood', [...atHome, cement], C(2))).toBeGreaterThan(0.72);
  });

  it('of blood lose half to an antibiotic given first', () => {
    const before = share('blood', atHome, dayAt(3, 20));
    const after = share('blood', [...atHome, drug('levofloxacin', dayAt(2, 10))], dayAt(3, 20));
    expect(after).toBeLessThan(0.65 * before);
  });

  it('of a needle grow in 43 %, after antibiotics in 32 %, after one dose in hardly fewer', () => {
    const untreated = share('needle', atHome, dayAt(3, 10));
    const treated = share('needle', [...atHome, drug('vancomycin', dayAt(2, 10))], dayAt(3, 10));
    const prophylaxis = share(
      'needle',
      [...atHome, drug('cefuroxime', dayAt(3, 9), dayAt(3, 9) + 30)],
      dayAt(3, 10),
    );
    expect(untreated).toBeGreaterThan(0.37);
    expect(untreated).toBeLessThan(0.49);
    expect(treated).toBeGreaterThan(0.26);
    expect(treated).toBeLessThan(0.38);
    expect(prophylaxis).toBeGreaterThan(treated);
    expect(prophylaxis).toBeLessThanOrEqual(untreated);
  });

  it('of open tissue grow in three quarters', () => {
    const open = share('open-tissue', [...atHome, cement], C(5));
    expect(open).toBeGreaterThan(0.7);
    expect(open).toBeLessThan(0.82);
  });

  it('of a clean body grow nothing but now and then skin', () => {
    expect(share('needle', [], dayAt(2, 10), cleanLin)).toBe(0);
    const skin = SEEDS.filter((seed) => {
      const world = worldOf(seed, cleanLin);
      const [course] = live(world, [], [60]);
      return course && culture(course, 'blood', 'blood@60', world, []).contaminant;
    });
    expect(skin.length / SEEDS.length).toBeGreaterThan(0.02);
    expect(skin.length / SEEDS.length).toBeLessThan(0.09);
  });

  it('of urine name another germ than the spine', () => {
    const world = worldOf(1);
    const [course] = live(world, atHome, [240]);
    if (!course) throw new Error('nobody lived');
    expect(culture(course, 'urine', 'urine@240', world, atHome).organism).toBe('e-coli');
    expect(culture(course, 'swab', 'swab@240', world, atHome).organism).toBe('mssa');
  });

  it('signal in 18 to 30 hours and give the same answer to the same specimen', () => {
    const world = worldOf(1);
    const [course] = live(world, [...atHome, cement], [C(2)]);
    if (!course) throw new Error('nobody lived');
    const first = culture(course, 'blood', 'a', world, []);
    expect(first).toEqual(culture(course, 'blood', 'a', world, []));
    expect(first.organism).toBe('mssa');
    expect(first.susceptible).toContain('cefazolin');
    expect(first.signalMinutes).toBeGreaterThanOrEqual(18 * 60);
    expect(first.signalMinutes).toBeLessThanOrEqual(30 * 60);
  });

  it('of blood are silent in the default patient before the cement and speak after it', () => {
    const world = worldOf(1);
    const [evening, fever] = live(world, [...atHome, cement], [dayAt(1, 20.5), C(2)]);
    if (!evening || !fever) throw new Error('nobody lived');
    expect(evening.fate.bacteraemia).toBeGreaterThan(0.45);
    expect(fever.fate.bacteraemia).toBeLessThan(0.85);
  });
});

describe('tissue', () => {
  it('shows neutrophils in three quarters of needles and chronic inflammation once cement lies in it', () => {
    const seen = SEEDS.filter((seed) => {
      const [course] = live(worldOf(seed), atHome, [dayAt(3, 10)]);
      return course && histology(course, 'core', worldOf(seed), atHome).kind === 'infected';
    });
    expect(seen.length / SEEDS.length).toBeGreaterThan(0.69);
    expect(seen.length / SEEDS.length).toBeLessThan(0.81);
    const world = worldOf(1);
    const [later] = live(world, [...atHome, cement], [C(7)]);
    expect(later && histology(later, 'core', world, []).chronic).toBe(true);
  });

  it('of a clean body is callus, without cells or germs', () => {
    const world = worldOf(5, cleanLin);
    const [course] = live(world, [], [dayAt(3, 10)]);
    if (!course) throw new Error('nobody lived');
    expect(histology(course, 'core', world, [])).toEqual({ kind: 'callus', chronic: false });
    expect(smear(course, 'core', world, [])).toBe('nothing');
    expect(molecular(course, 'core', world, []).organism).toBeNull();
  });
});

describe('one blood', () => {
  const world = worldOf(1);
  const [course] = live(world, atHome, [225]);
  if (!course) throw new Error('nobody lived');

  it('gives the same value twice and another blood another', () => {
    const first = laboratory(course, 'crp', 'blood@225', world, atHome);
    expect(laboratory(course, 'crp', 'blood@225', world, atHome)).toBe(first);
    expect(laboratory(course, 'crp', 'blood@300', world, atHome)).not.toBe(first);
  });

  it('is close to the truth for every name the course decides, and silent for others', () => {
    for (const name of LABORATORY) {
      if (ONLY_IF_GIVEN.includes(name) && !lin.labs[name]) continue;
      const truth = quantity(course, name, world, atHome);
      const found = laboratory(course, name, 'blood@225', world, atHome);
      expect(Math.abs((found ?? Number.NaN) - truth), name).toBeLessThanOrEqual(0.2 * Math.abs(truth));
    }
    expect(laboratory(course, 'tsh', 'blood@225', world, atHome)).toBeUndefined();
    expect(laboratory(course, 'prolactin', 'blood@225', world, atHome)).toBeUndefined();
  });

  it('reckons the filtration from its own creatinine: about 70 at 78 µmol/L in a woman of 72', () => {
    expect(quantity(course, 'creatinine', world, atHome)).toBeCloseTo(78, 0);
    expect(Math.abs(quantity(course, 'egfr', world, atHome) - 70)).toBeLessThan(1);
  });

  it('reads the first evening as the case tells it', () => {
    const told = {
      crp: 74,
      esr: 78,
      wbc: 9.2,
      neutrophils: 79,
      hb: 106,
      platelets: 338,
      procalcitonin: 0.09,
      glucose: 9.8,
      albumin: 33,
      'il-6': 38,
      saa: 210,
    };
    for (const [name, expected] of Object.entries(told))
      expect(
        Math.abs(quantity(course, name as keyof typeof told, world, atHome) / expected - 1),
        name,
      ).toBeLessThan(0.03);
  });
});

describe('vancomycin', () => {
  const given = [...atHome, drug('vancomycin', dayAt(3, 20))];
  const days = [6, 10, 17].map((day) => dayAt(day, 8));

  it('without a level builds up and hurts the kidney', () => {
    const states = live(worldOf(1), given, days);
    expect(states[1]?.organs.vancomycinTrough).toBeGreaterThan(20);
    expect(states[2] && quantity(states[2], 'creatinine', worldOf(1), given)).toBeGreaterThan(90);
  });

  it('with a level that steers the dose does neither', () => {
    const watched: readonly Exposure[] = [
      ...given,
      { kind: 'support', support: 'vancomycin-level', from: dayAt(5, 8), until: null },
    ];
    const states = live(worldOf(1), watched, days);
    expect(states[1]?.organs.vancomycinTrough).toBeLessThan(18);
    expect(states[2] && quantity(states[2], 'creatinine', worldOf(1), watched)).toBeLessThan(84);
  });
});
