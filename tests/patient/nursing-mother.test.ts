/** Two true diagnoses in one body: what helps the bone leaves the germ alone, and the other way round. */

import { describe, expect, it } from 'vitest';
import type { Exposure } from '../../src/patient/exposure';
import { careAt } from '../../src/patient/care';
import { drug } from './support/lin';
import { at, D, hers, support } from './support/zhou';

const MONTH = Math.round(30.4 * 1440);
const tablet = (name: string, from: number, until: number | null = null): Exposure =>
  drug(name, from, until, 'oral');
const forBone = (from: number): readonly Exposure[] => [tablet('calcium', from), tablet('vitamin-d', from)];
const T0 = D(10, 9);
const cure = drug('cefazolin', T0, T0 + 56 * 1440);
const weaned = support('wean', D(1, 12));

describe('what is given for the bone', () => {
  it('a week of calcium and weaning leaves the staphylococcus alone', () => {
    const care = [...forBone(D(1, 12)), tablet('calcitriol', D(1, 12)), weaned];
    for (const name of ['burden', 'crp', 'epidural', 'psoas-left'] as const)
      expect(hers(name, D(8), care), name).toBeCloseTo(hers(name, D(8)), 4);
    expect(hers('pain', D(8), care)).toBeCloseTo(hers('pain', D(8)), 3);
  });

  it('a brace eases a back that still moves and not one that is board-hard', () => {
    const braced = [support('brace', D(1, 12))];
    expect(hers('pain', D(2)) - hers('pain', D(2), braced)).toBeGreaterThan(0.7);
    expect(hers('pain', D(9)) - hers('pain', D(9), braced)).toBeLessThan(0.3);
    expect(hers('burden', D(9), braced)).toBeCloseTo(hers('burden', D(9)), 4);
  });

  it('brings the sound vertebrae back within a year of weaning, a drug brings more, neglect less', () => {
    const scores = (care: readonly Exposure[]): readonly number[] =>
      [4, 6, 12].map((month) => hers('bone-score', month * MONTH, [cure, ...care]));
    const later = T0 + 42 * 1440;
    const roads: readonly (readonly [readonly Exposure[], readonly number[]])[] = [
      [
        [...forBone(D(2)), weaned],
        [-2.3, -2.1, -1.9],
      ],
      [
        [...forBone(D(2)), weaned, drug('teriparatide', later, null)],
        [-2.2, -1.9, -1.4],
      ],
      [
        [...forBone(D(2)), weaned, tablet('alendronate', later)],
        [-2.2, -2.0, -1.6],
      ],
      [
        [...forBone(D(2)), weaned, drug('zoledronate', later, later + 1440)],
        [-2.2, -2.0, -1.6],
      ],
      [forBone(D(2)), [-2.6, -2.5, -2.2]],
      [[weaned], [-2.4, -2.3, -2.1]],
    ];
    for (const [care, expected] of roads)
      scores(care).forEach((score, n) =>
        expect(Math.abs(score - (expected[n] ?? 0)), `${score} for ${expected[n]}`).toBeLessThan(0.105),
      );
  });

  it('cannot be read off the infected vertebra, which hardens and flatters the mean', () => {
    const care = [cure, ...forBone(D(2)), weaned];
    expect(hers('bone-score-printed', 0)).toBeCloseTo(-2.45, 2);
    expect(hers('bone-score-focus', 0)).toBeCloseTo(-2.6, 2);
    expect(Math.abs(hers('bone-score-focus', 12 * MONTH, care) + 1.2)).toBeLessThan(0.1);
    const flattery = hers('bone-score-printed', 12 * MONTH, care) - hers('bone-score', 12 * MONTH, care);
    expect(Math.abs(flattery - 0.2)).toBeLessThan(0.06);
  });

  it('keeps whole a vertebra that breaks in the ninth month where the bone was forgotten', () => {
    expect(hers('fragility-fracture', 12 * MONTH, [cure, weaned], 7)).toBe(1);
    expect(hers('fragility-fracture', 5 * MONTH, [cure, weaned], 7)).toBe(0);
    expect(hers('fragility-fracture', 12 * MONTH, [cure, weaned, ...forBone(D(2))], 7)).toBe(0);
  });

  it('fills the store of vitamin D, more slowly on rifampicin, and calcitriol fills none', () => {
    const level = (care: readonly Exposure[]) => hers('vitamin-d', T0 + 90 * 1440, care);
    expect(Math.abs(level([tablet('vitamin-d', D(2))]) - 31)).toBeLessThan(4);
    expect(
      Math.abs(level([tablet('vitamin-d', D(2)), tablet('rifampicin', T0 + 28 * 1440)]) - 25),
    ).toBeLessThan(4);
    expect(level([tablet('calcitriol', D(2))])).toBeCloseTo(16, 5);
  });

  it('turns the markers of turnover: down after weaning, formation up on teriparatide, resorption down on zoledronate', () => {
    expect(hers('p1np', D(1, 11))).toBeCloseTo(88, 0);
    expect(Math.abs(hers('p1np', 5 * MONTH, [weaned]) - 70)).toBeLessThan(4);
    expect(Math.abs(hers('beta-ctx', 5 * MONTH, [weaned]) - 0.45)).toBeLessThan(0.04);
    expect(Math.abs(hers('alp', T0 + 152 * 1440, [cure, weaned]) - 96)).toBeLessThan(4);
    const built = hers('p1np', T0 + 91 * 1440, [weaned, drug('teriparatide', T0 + 42 * 1440)]);
    expect(Math.abs(built - 140)).toBeLessThan(15);
    expect(hers('beta-ctx', 5 * MONTH, [weaned, drug('zoledronate', T0 + 42 * 1440)])).toBeLessThan(0.25);
    expect(hers('prolactin', D(1, 11))).toBeGreaterThan(80);
    expect(hers('prolactin', D(20), [weaned])).toBeLessThan(15);
    expect(hers('oestradiol', D(60), [weaned])).toBeGreaterThan(hers('oestradiol', D(60)) + 30);
  });

  it('lets calcium fall less after an infusion when calcium and calcitriol are taken', () => {
    const drip = drug('zoledronate', D(1, 15), D(2, 15));
    const kept = hers('calcium', D(8, 15), [drip, tablet('calcium', D(1)), tablet('calcitriol', D(1))]);
    expect(kept).toBeGreaterThan(hers('calcium', D(8, 15), [drip]) + 0.15);
    expect(hers('calcium', D(40), [drip])).toBeCloseTo(2.31, 2);
  });
});

describe('her milk', () => {
  it('stops in days or in a fortnight, and hot breasts follow the first way only, unless relieved', () => {
    const slowly = support('wean-gradually', D(1, 12));
    expect(hers('breast-hot', D(8), [weaned])).toBe(1);
    expect(hers('breast-hot', D(8), [slowly])).toBe(0);
    expect(hers('breast-hot', D(8), [weaned, support('breast-relief', D(2))])).toBe(0);
    expect(hers('breast-hot', D(8), [weaned, tablet('cabergoline', D(1, 13), D(3))])).toBe(0);
    expect(hers('breast-hot', D(30), [weaned])).toBe(0);
    expect(hers('breast-hot', D(8))).toBe(0);
  });

  it('turns to pus behind a hot breast in about one in seven', () => {
    const seeds = Array.from({ length: 60 }, (_, n) => n + 1);
    const pus = seeds.filter((seed) => hers('breast-fluid', D(8), [weaned], seed) > 5);
    expect(pus.length).toBeGreaterThan(4);
    expect(pus.length).toBeLessThan(16);
  });

  it('is given for half a year unless somebody stops it', () => {
    expect(hers('weaned-days', D(100))).toBe(0);
    expect(hers('weaned-days', D(140))).toBeGreaterThan(10);
    expect(hers('weaned-days', D(11, 12), [weaned])).toBeCloseTo(10, 5);
  });
});

describe('by mouth', () => {
  const pair = [tablet('levofloxacin', 0), tablet('rifampicin', 0)];
  const killing = (...more: Exposure[]): number => careAt([...pair, ...more], 60, 'mssa').efficacy;

  it('calcium or iron in the same hand takes the quinolone below what heals', () => {
    expect(killing()).toBeGreaterThanOrEqual(0.6);
    expect(killing(tablet('calcium', 0))).toBeLessThan(0.6);
    expect(killing(tablet('iron-tablets', 0))).toBeLessThan(0.6);
    expect(killing(tablet('calcium', 0), support('calcium-apart', 0))).toBe(killing());
    expect(careAt([drug('levofloxacin', 0), tablet('calcium', 0)], 60, 'mssa').efficacy).toBe(0.5);
  });

  it('the pair swallowed with calcium fails some whom the pair alone cures', () => {
    const switched = T0 + 14 * 1440;
    const oral = [
      tablet('levofloxacin', switched, T0 + 49 * 1440),
      tablet('rifampicin', switched, T0 + 49 * 1440),
    ];
    const first = drug('cefazolin', T0, switched);
    const seeds = Array.from({ length: 40 }, (_, n) => n + 1);
    const back = (more: readonly Exposure[]): number =>
      seeds.filter((seed) => !at(T0 + 130 * 1440, [first, ...oral, ...more], seed).infection.cured).length;
    expect(back([])).toBeLessThan(3);
    expect(back([tablet('calcium', D(2))])).toBeGreaterThan(6);
  });
});

describe('hands and beds', () => {
  it('massage of an infected back costs a point for two days and feeds nothing', () => {
    const kneaded = [support('massage', D(3, 10))];
    expect(hers('pain', D(4), kneaded) - hers('pain', D(4))).toBeCloseTo(1, 3);
    expect(hers('pain', D(6), kneaded)).toBeCloseTo(hers('pain', D(6)), 2);
    expect(hers('burden', D(6), kneaded)).toBeCloseTo(hers('burden', D(6)), 4);
  });

  it('a fortnight in bed without prophylaxis clots the leg of a few, with it of nobody', () => {
    const seeds = Array.from({ length: 150 }, (_, n) => n + 1);
    const lying = [support('bed-rest', D(1, 12))];
    const clots = (care: readonly Exposure[]) =>
      seeds.filter((seed) => hers('leg-thrombus', D(17), care, seed) === 1).length;
    expect(clots(lying)).toBeGreaterThan(0);
    expect(clots(lying)).toBeLessThan(10);
    expect(clots([...lying, drug('thromboprophylaxis', D(2), null)])).toBe(0);
  });
});
