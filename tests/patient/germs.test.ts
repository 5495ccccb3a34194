/** The same spine with another germ: what its blood shows, what reaches it, how long it takes, what the pathologist sees. */

import { describe, expect, it } from 'vitest';
import { begin, type Course, type World } from '../../src/patient/course';
import type { Exposure } from '../../src/patient/exposure';
import { type Organism, ORGANISMS } from '../../src/patient/germs';
import { culture } from '../../src/patient/observe/culture';
import { quantity } from '../../src/patient/observe/quantity';
import { histology, smear } from '../../src/patient/observe/tissue';
import { worldFor } from '../../src/patient/world';
import { dayAt, drug, lin, live } from './support/lin';
import { zhou } from './support/zhou';

const SEEDS = Array.from({ length: 12 }, (_, n) => n + 1);
/** Mrs Lin written for a staphylococcus, of whom this seed draws another germ. */
const carrying = (organism: Organism, seed = 1): World =>
  worldFor(
    {
      ...lin,
      homeDrugs: [],
      organisms: [
        { organism: 'mssa', share: 0.5 },
        { organism, share: 0.5 },
      ],
    },
    seed,
  );
const seedsWith = (organism: Organism): readonly number[] =>
  Array.from({ length: 60 }, (_, n) => n + 1)
    .filter((seed) => begin(carrying(organism, seed)).fate.organism === organism)
    .slice(0, SEEDS.length);
const later = (organism: Organism, seed: number, days: number, care: readonly Exposure[]): Course => {
  const [course] = live(carrying(organism, seed), care, [dayAt(1 + days, 20)]);
  if (!course) throw new Error('nobody lived');
  return course;
};
const cured = (organism: Organism, days: number, care: readonly Exposure[]): number => {
  const seeds = seedsWith(organism);
  return seeds.filter((seed) => later(organism, seed, days, care).infection.cured).length / seeds.length;
};
const crp = (course: Course): number => course.inflammation.crp;
const tablet = (name: string, days: number): Exposure => drug(name, dayAt(2, 8), dayAt(2 + days, 8), 'oral');
const drip = (name: string, days: number): Exposure => drug(name, dayAt(2, 8), dayAt(2 + days, 8));

describe('a case', () => {
  it('keeps its own figures to the last bit for the germs it was written for', () => {
    for (const seed of SEEDS) {
      expect(worldFor(lin, seed).parameters).toBe(lin);
      expect(worldFor(zhou, seed).parameters).toBe(zhou);
    }
  });

  it('written for tuberculosis alone keeps the low C-reactive protein that its author gave', () => {
    const of = { ...lin, organisms: [{ organism: 'mycobacterium-tuberculosis' as const, share: 1 }] };
    expect(begin(worldFor(of, 3)).inflammation.crp).toBe(lin.labs.crp?.start);
  });

  it('can draw every germ, and each lives a month in finite numbers', () => {
    for (const organism of ORGANISMS) {
      const [seed = 0] = seedsWith(organism);
      const month = later(organism, seed, 30, []);
      for (const name of ['crp', 'esr', 'temp', 'pain', 'burden', 'epidural', 'wbc'] as const)
        expect(Number.isFinite(quantity(month, name, carrying(organism, seed), [])), organism).toBe(true);
    }
  });
});

describe('a germ of low virulence', () => {
  const low: readonly Organism[] = [
    'viridans-streptococcus',
    'coagulase-negative-staphylococcus',
    'mycobacterium-tuberculosis',
    'brucella',
  ];
  const staphylococcus = later('mssa', 1, 21, []);

  it.each(low)('%s raises C-reactive protein less, at the first visit and three weeks later', (organism) => {
    const [seed = 0] = seedsWith(organism);
    const start = begin(carrying(organism, seed));
    expect(crp(start)).toBeLessThan(0.85 * (lin.labs.crp?.start ?? 0));
    expect(crp(start)).toBeGreaterThan(10);
    expect(crp(later(organism, seed, 21, []))).toBeLessThan(0.8 * crp(staphylococcus));
  });

  it('tuberculosis: near 85 where pyogenic disease shows 141, with a sedimentation hardly lower', () => {
    const [seed = 0] = seedsWith('mycobacterium-tuberculosis');
    const { parameters } = carrying('mycobacterium-tuberculosis', seed);
    const share = (name: 'crp' | 'esr'): number =>
      ((parameters.labs[name]?.start ?? 0) - (parameters.labs[name]?.well ?? 0)) /
      ((lin.labs[name]?.start ?? 0) - (lin.labs[name]?.well ?? 0));
    expect(share('crp')).toBeCloseTo((85 - 3) / (141 - 3), 1);
    expect(share('esr')).toBeGreaterThan(0.85);
  });
});

describe('the right drugs for long enough', () => {
  it('ampicillin heals a viridans streptococcus and leaves a coagulase-negative staphylococcus growing', () => {
    expect(cured('viridans-streptococcus', 60, [drip('ampicillin', 56)])).toBeGreaterThan(0.8);
    expect(cured('coagulase-negative-staphylococcus', 60, [drip('ampicillin', 56)])).toBe(0);
    expect(cured('coagulase-negative-staphylococcus', 60, [drip('vancomycin', 56)])).toBeGreaterThan(0.8);
  });

  it('tuberculosis needs the four drugs for months, not for six weeks', () => {
    expect(cured('mycobacterium-tuberculosis', 50, [tablet('tb-quadruple', 42)])).toBe(0);
    expect(cured('mycobacterium-tuberculosis', 280, [tablet('tb-quadruple', 270)])).toBeGreaterThan(0.8);
  });

  it('vancomycin with ceftriaxone does nothing for tuberculosis, and a quinolone hides it for a while', () => {
    const [seed = 0] = seedsWith('mycobacterium-tuberculosis');
    const untreated = later('mycobacterium-tuberculosis', seed, 40, []);
    const pair = [drip('vancomycin', 42), drip('ceftriaxone', 42)];
    expect(later('mycobacterium-tuberculosis', seed, 40, pair).infection.load).toBe(untreated.infection.load);
    const held = later('mycobacterium-tuberculosis', seed, 40, [tablet('levofloxacin', 42)]);
    expect(held.infection.load).toBeLessThan(untreated.infection.load - 1);
    expect(cured('mycobacterium-tuberculosis', 100, [tablet('levofloxacin', 90)])).toBe(0);
  });

  it('doxycycline with rifampicin or with an aminoglycoside heals Brucella in three months, and hardly half in six weeks', () => {
    const withRifampicin = [tablet('doxycycline', 91), tablet('rifampicin', 91)];
    expect(cured('brucella', 93, withRifampicin)).toBeGreaterThan(0.8);
    expect(cured('brucella', 93, [tablet('doxycycline', 91), drip('gentamicin', 91)])).toBeGreaterThan(0.8);
    expect(cured('brucella', 44, [tablet('doxycycline', 42), tablet('rifampicin', 42)])).toBeLessThan(0.6);
    expect(cured('brucella', 93, [tablet('doxycycline', 91)])).toBe(0);
  });
});

describe('the laboratory', () => {
  it('never grows tuberculosis in an ordinary culture, and shows the pathologist caseation', () => {
    const of = seedsWith('mycobacterium-tuberculosis').map((seed) => ({
      world: carrying('mycobacterium-tuberculosis', seed),
      course: later('mycobacterium-tuberculosis', seed, 5, []),
    }));
    for (const { world, course } of of) {
      for (const kind of ['blood', 'needle', 'open-tissue'] as const)
        expect(culture(course, kind, 'first', world, []).positive).toBe(false);
      expect(['nothing', 'neutrophils']).toContain(smear(course, 'core', world, []));
      expect(histology(course, 'core', world, []).kind).not.toBe('infected');
    }
    expect(of.some(({ world, course }) => histology(course, 'core', world, []).kind === 'caseating')).toBe(
      true,
    );
  });

  it('sees rods and not cocci of Escherichia coli', () => {
    const seen = seedsWith('e-coli').map((seed) =>
      smear(later('e-coli', seed, 5, []), 'core', carrying('e-coli', seed), []),
    );
    expect(seen).toContain('rods');
    expect(seen).not.toContain('cocci');
  });

  it('waits for Brucella in blood for days longer than for a staphylococcus', () => {
    const grown = (organism: Organism) =>
      seedsWith(organism)
        .map((seed) => culture(later(organism, seed, 5, []), 'blood', 'first', carrying(organism, seed), []))
        .filter(({ positive }) => positive);
    expect(Math.min(...grown('brucella').map((one) => one.signalMinutes))).toBeGreaterThan(2 * 1440);
    expect(Math.max(...grown('mssa').map((one) => one.signalMinutes))).toBeLessThan(2 * 1440);
  });
});
