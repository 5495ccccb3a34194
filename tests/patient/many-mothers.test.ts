/** The young mother many times over: how often each thing comes, within what chance allows. */

import { describe, expect, it } from 'vitest';
import type { Course } from '../../src/patient/course';
import type { Exposure } from '../../src/patient/exposure';
import { drawFate } from '../../src/patient/fate';
import { culture } from '../../src/patient/observe/culture';
import { histology, molecular, molecularInBlood } from '../../src/patient/observe/tissue';
import { count } from '../support/count';
import { drug, live } from './support/lin';
import { at, D, herTablets, hers, herWorld, support, zhou } from './support/zhou';

const SEEDS = Array.from({ length: Math.max(120, count(120)) }, (_, n) => n + 1);
const T0 = D(10, 9);
const WEEK = 7 * 1440;
const shareOf = (is: (seed: number) => boolean): number => SEEDS.filter(is).length / SEEDS.length;
const near = (found: number, expected: number, off = 0.1): void =>
  expect(Math.abs(found - expected), `${found.toFixed(2)} for ${expected}`).toBeLessThan(off);

describe('left alone until day 22', () => {
  const course = (seed: number): Course => at(D(22, 9), [], seed);

  it('half have five millimetres of pus in the canal, three in ten a weak leg', () => {
    near(
      shareOf((seed) => course(seed).collections.epidural >= 5),
      0.55,
    );
    near(
      shareOf((seed) => course(seed).nerves.power <= 4),
      0.3,
    );
  });

  it('one in twelve is septic, and hardly anybody has died', () => {
    near(
      shareOf((seed) => course(seed).organs.episodes > 0),
      0.08,
      0.06,
    );
    expect(shareOf((seed) => course(seed).organs.deadAt !== null)).toBeLessThan(0.05);
  });

  it('nobody dies whom a drug, fluids and a pressor reach before shock', () => {
    const septic = SEEDS.filter((seed) => at(D(18, 9), [], seed).organs.episodes > 0);
    expect(septic.length).toBeGreaterThan(3);
    for (const seed of septic) {
      const care = [drug('cefazolin', D(18, 9)), support('fluids-30', D(18, 9))];
      const later = at(D(40, 9), care, seed);
      if (at(D(18, 9), [], seed).organs.sofa < 6) expect(later.organs.deadAt).toBeNull();
    }
  });
});

describe('what grows', () => {
  const blood = (day: number, seed: number) =>
    culture(at(D(day, 10), [], seed), 'blood', `blood@${D(day, 10)}`, herWorld(seed), herTablets);

  it('in blood rises from one in five to two in three, and almost vanishes under the drug', () => {
    near(
      shareOf((seed) => blood(1, seed).positive),
      0.2,
    );
    near(
      shareOf((seed) => blood(8, seed).positive),
      0.35,
    );
    near(
      shareOf((seed) => blood(22, seed).positive),
      0.65,
      0.12,
    );
    const care = [drug('cefazolin', T0)];
    const treated = shareOf((seed) => {
      const then = T0 + 2 * WEEK;
      const all = [...herTablets, ...care];
      return culture(at(then, care, seed), 'blood', `blood@${then}`, herWorld(seed), all).positive;
    });
    expect(treated).toBeLessThan(0.06);
  });

  it('of the canonical patient is mostly nothing at the first two visits and mostly the staphylococcus on day 22', () => {
    const grown = (day: number): number => {
      const course = at(D(day, 10), [], 1);
      const bottles = Array.from({ length: 40 }, (_, n) => `blood@${n}`);
      return bottles.filter((name) => culture(course, 'blood', name, herWorld(), herTablets).organism).length;
    };
    expect(grown(1)).toBeLessThan(10);
    expect(grown(8)).toBeLessThan(14);
    expect(grown(22)).toBeGreaterThan(30);
  });

  it('is skin in one bottle of one patient in twenty', () => {
    const skin = shareOf((seed) => blood(8, seed).contaminant);
    expect(skin).toBeGreaterThan(0.005);
    expect(skin).toBeLessThan(0.09);
  });

  it('from a needle in 43 %, and from a second needle after a dry first in about 36', () => {
    const needle = (seed: number, name: string): boolean =>
      culture(at(T0, [], seed), 'needle', name, herWorld(seed), herTablets).positive;
    near(
      shareOf((seed) => needle(seed, 'tissue@1')),
      0.43,
    );
    const dry = SEEDS.filter((seed) => !needle(seed, 'tissue@1'));
    near(dry.filter((seed) => needle(seed, 'tissue@2')).length / dry.length, 0.36, 0.12);
  });

  it('shows neutrophils in three of four, and its genes in seven of ten pieces and in some plasma', () => {
    near(
      shareOf((seed) => histology(at(T0, [], seed), 'tissue@1', herWorld(seed), []).kind === 'infected'),
      0.75,
    );
    near(
      shareOf((seed) => molecular(at(T0, [], seed), 'tissue@1', herWorld(seed), []).organism === 'mssa'),
      0.7,
    );
    const plasma = (day: number) =>
      shareOf(
        (seed) =>
          molecularInBlood(at(D(day, 10), [], seed), `blood@${day}`, herWorld(seed)).organism !== null,
      );
    expect(plasma(22)).toBeGreaterThan(plasma(8) + 0.15);
  });
});

describe('the drug stopped', () => {
  it('before four weeks brings it back in about a third, after eight in hardly anybody', () => {
    const back = (days: number, seeds = SEEDS): number =>
      seeds.filter((seed) => {
        const until = T0 + days * 1440;
        return !at(until + 60, [drug('cefazolin', T0, until)], seed).infection.cured;
      }).length / seeds.length;
    near(back(26), 0.35);
    expect(back(70, SEEDS.slice(0, 40))).toBe(0);
  });

  it('and never named: three weeks of levofloxacin cure six of ten, by luck', () => {
    const blind = [drug('levofloxacin', D(1, 11), D(22, 11), 'oral')];
    near(
      shareOf((seed) => at(D(24), blind, seed).infection.cured),
      0.6,
    );
  });
});

describe('the film after the cure', () => {
  const cure = [drug('cefazolin', T0, T0 + 8 * WEEK)];
  const lives = SEEDS.map((seed) =>
    live(herWorld(seed), [...herTablets, ...cure], [T0, T0 + 91 * 1440, T0 + 182 * 1440]),
  );
  const film = (n: 0 | 1 | 2, seed: number): Course => lives[seed - 1]?.[n] ?? at(T0);
  const wet = (course: Course): number => course.structure.oedema.L4 ?? 0;

  /** What six months look like is a prediction: it is held to the exact interval of what Zarrouk 2007 saw. */
  const inside = (found: number, low: number, high: number): void => {
    expect(found).toBeGreaterThan(low);
    expect(found).toBeLessThan(high);
  };

  it('shows wet marrow in two of three at three months and in 5 to 32 % at six', () => {
    near(
      shareOf((seed) => wet(film(1, seed)) >= 0.1),
      0.67,
    );
    inside(
      shareOf((seed) => wet(film(2, seed)) >= 0.1),
      0.05,
      0.32,
    );
  });

  it('looks worse than at the needle in a third of them, the canonical patient among these', () => {
    const worse = (seed: number): boolean => wet(film(1, seed)) > wet(film(0, seed));
    near(shareOf(worse), 0.33);
    expect(worse(1)).toBe(true);
    expect(film(1, 1).collections).toMatchObject({ epidural: 0, psoasLeft: 0, paravertebral: 0 });
    expect(hers('pain', T0 + 91 * 1440, cure)).toBeLessThan(2.6);
  });

  it('shows a bright disc in two of three of them at three months and in 11 to 55 % at six', () => {
    const bright = (course: Course): boolean => (course.structure.disc.L4?.bright ?? 0) >= 0.4;
    near(
      shareOf((seed) => bright(film(1, seed))),
      0.65,
    );
    // 7 to 35.5 % of all, of whom 65 % began with one.
    inside(
      shareOf((seed) => bright(film(2, seed))),
      0.11,
      0.55,
    );
  });
});

describe('the bone within a year', () => {
  it('breaks in one of eight when it is forgotten and in one of twenty-five when it is fed', () => {
    const broken = (care: readonly Exposure[]): number => {
      const { fractureHazard } = at(365 * 1440, care).bone;
      return shareOf((seed) => drawFate(zhou, seed).fracture <= fractureHazard);
    };
    const weaned = support('wean', D(1, 12));
    const fed = [drug('calcium', D(2), null, 'oral'), drug('vitamin-d', D(2), null, 'oral')];
    near(broken([weaned]), 0.12, 0.07);
    near(broken([weaned, ...fed]), 0.04, 0.04);
  });
});
