/** What help must always do on the same luck: more of it, or earlier, is never worse; without it nothing gets better. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Course, World } from '../../src/patient/course';
import { killing } from '../../src/patient/drugs/antibiotics';
import type { Exposure } from '../../src/patient/exposure';
import { type Organism, ORGANISMS } from '../../src/patient/germs';
import { quantity } from '../../src/patient/observe/quantity';
import { worldFor } from '../../src/patient/world';
import { count } from '../support/count';
import { atHome, cement, drug, lin, live, operation } from './support/lin';
import { herTablets, support, zhou } from './support/zhou';

const HOUR = 60;
const DAY = 1440;
const seed = fc.integer({ min: 1, max: 100_000 });
/** The old woman or the young mother, carrying any germ, with the tablets that she brings along. */
const body = fc
  .record({ whose: fc.constantFrom(lin, zhou), organism: fc.constantFrom(...ORGANISMS), seed })
  .map(({ whose, organism, seed: luck }) => ({
    organism,
    home: whose === lin ? atHome : herTablets,
    world: worldFor({ ...whose, organisms: [{ organism, share: 1 }] }, luck),
  }));
const cementOrNot = fc.constantFrom<readonly Exposure[]>([], [cement]);
/** Whole hours from the second evening on: the body is computed on the hour. */
const hours = (from: number, to: number) => fc.integer({ min: from * 24, max: to * 24 });

const WORSE_IF_MORE = [
  'burden',
  'crp',
  'esr',
  'psoas-left',
  'psoas-right',
  'paravertebral',
  'epidural',
  'canal',
  'sofa',
  'biofilm',
] as const;

function noWorse(better: Course, worse: Course, world: World): void {
  for (const name of WORSE_IF_MORE)
    expect(quantity(better, name, world, []), name).toBeLessThanOrEqual(
      quantity(worse, name, world, []) + 1e-6,
    );
  expect(better.inflammation.fever, 'fever').toBeLessThanOrEqual(worse.inflammation.fever + 1e-6);
  expect(better.pain, 'pain').toBeLessThanOrEqual(worse.pain + 1e-6);
  expect(better.nerves.power, 'power').toBeGreaterThanOrEqual(worse.nerves.power - 1e-6);
  expect(better.organs.sepsisHazard).toBeLessThanOrEqual(worse.organs.sepsisHazard + 1e-9);
  expect(better.organs.deathHazard).toBeLessThanOrEqual(worse.organs.deathHazard + 1e-9);
  if (worse.infection.cured) expect(better.infection.cured).toBe(true);
}

const last = (world: World, care: readonly Exposure[], minute: number): Course => {
  const [course] = live(world, care, [minute]);
  if (!course) throw new Error('nobody lived');
  return course;
};

/** What an infection physician would give. */
const RIGHT: Readonly<Record<Organism, readonly string[]>> = {
  mssa: ['cefazolin'],
  mrsa: ['vancomycin'],
  'group-b-streptococcus': ['ceftriaxone'],
  'e-coli': ['meropenem'],
  'viridans-streptococcus': ['ceftriaxone'],
  'coagulase-negative-staphylococcus': ['vancomycin'],
  'mycobacterium-tuberculosis': ['tb-quadruple'],
  brucella: ['doxycycline', 'gentamicin'],
};
const right = (organism: Organism, from: number, until: number | null = null): readonly Exposure[] =>
  RIGHT[organism].map((name) => drug(name, from, until));

describe('a compressed cord or root', () => {
  it('never improves by itself, whatever eases her meanwhile', () => {
    const eased = fc.subarray([
      drug('ibuprofen', 100, null, 'oral'),
      drug('dexamethasone', 200),
      drug('morphine', 300),
      support('bed-rest', 400),
      support('brace', 500),
      support('mobilise', 20 * DAY),
    ]);
    fc.assert(
      fc.property(body, cementOrNot, eased, ({ world, home }, cemented, ease) => {
        const days = Array.from({ length: 10 }, (_, n) => (3 * n + 2) * DAY);
        const states = live(world, [...home, ...cemented, ...ease], days);
        states.forEach((now, at) => {
          const before = states[at - 1];
          if (!before || now.organs.deadAt !== null) return;
          expect(now.collections.epidural).toBeGreaterThanOrEqual(before.collections.epidural);
          expect(now.nerves.power).toBeLessThanOrEqual(before.nerves.power);
          expect(now.nerves.deficitHours).toBeGreaterThanOrEqual(before.nerves.deficitHours);
          expect(Number(now.nerves.retention)).toBeGreaterThanOrEqual(Number(before.nerves.retention));
          expect(Number(now.nerves.saddle)).toBeGreaterThanOrEqual(Number(before.nerves.saddle));
        });
      }),
      { numRuns: count(10) },
    );
  });
});

describe('on the same luck', () => {
  const DRUGS = [
    'cefazolin',
    'cefuroxime-oral',
    'ceftriaxone',
    'vancomycin',
    'linezolid',
    'clindamycin',
    'levofloxacin',
    'co-trimoxazole',
    'doxycycline',
    'ampicillin',
    'meropenem',
    'tb-quadruple',
    'gentamicin',
  ];

  it('a more effective drug is never worse, all else equal', () => {
    const two = fc.tuple(fc.constantFrom(...DRUGS), fc.constantFrom(...DRUGS));
    fc.assert(
      fc.property(body, cementOrNot, two, hours(1, 12), hours(1, 60), (who, cemented, names, from, wait) => {
        const [weak, strong] = [...names].sort(
          (a, b) => killing(a, false, who.organism) - killing(b, false, who.organism),
        );
        const start = 6 * HOUR + from * HOUR;
        const on = (name = ''): Course =>
          last(who.world, [...who.home, ...cemented, drug(name, start)], start + wait * HOUR);
        const worse = on(weak);
        if (worse.organs.deadAt !== null) return;
        noWorse(on(strong), worse, who.world);
      }),
      { numRuns: count(15) },
    );
  });

  it('the best drug quiets whatever fresh cement a weak tablet would have quieted', () => {
    fc.assert(
      fc.property(seed, hours(0, 1), (luck, after) => {
        const world = worldFor(lin, luck);
        if (last(world, [], 0).fate.organism !== 'mssa') return;
        const from = 1110 + after * HOUR;
        const on = (name: string, route: 'iv' | 'oral') =>
          last(world, [...atHome, cement, drug(name, from, null, route)], from + 4 * DAY);
        expect(on('cefazolin', 'iv').infection.poor).toBe(on('cefuroxime-oral', 'oral').infection.poor);
        const single = last(world, [...atHome, cement, drug('cefuroxime', from, from + 480)], from + 4 * DAY);
        expect(single.infection.poor).toBe(last(world, [...atHome, cement], from + 4 * DAY).infection.poor);
      }),
      { numRuns: count(15) },
    );
  });

  it('the right drug begun earlier is never worse than begun later', () => {
    fc.assert(
      fc.property(
        body,
        cementOrNot,
        hours(1, 14),
        hours(0, 14),
        hours(0, 60),
        (who, cemented, from, delay, wait) => {
          const start = 6 * HOUR + from * HOUR;
          const then = start + (delay + wait) * HOUR;
          const begun = (at: number): Course =>
            last(who.world, [...who.home, ...cemented, ...right(who.organism, at)], then);
          const late = begun(start + delay * HOUR);
          if (late.organs.deadAt !== null) return;
          noWorse(begun(start), late, who.world);
        },
      ),
      { numRuns: count(15) },
    );
  });

  it('a pressed cord or root let free earlier ends with no less power', () => {
    fc.assert(
      fc.property(body, cementOrNot, hours(8, 24), hours(0, 6), (who, cemented, from, delay) => {
        const freed = (at: number): Course =>
          last(
            who.world,
            [...who.home, ...cemented, ...right(who.organism, at), operation('decompression', at)],
            at + 120 * DAY,
          );
        const late = freed((from + delay) * HOUR);
        if (late.organs.deadAt !== null) return;
        const early = freed(from * HOUR);
        expect(early.organs.deadAt).toBeNull();
        // Both have had four months: what is left is what stays.
        expect(early.nerves.lowest).toBeGreaterThanOrEqual(late.nerves.lowest - 1e-6);
        expect(early.nerves.power).toBeGreaterThanOrEqual(late.nerves.power - 0.05);
      }),
      { numRuns: count(5) },
    );
  });

  it('taking the cement out never raises relapse, beside leaving it or cleaning around it', () => {
    const treatedWeeks = fc.integer({ min: 2, max: 16 });
    const way = fc.constantFrom('left', 'cleaned');
    fc.assert(
      fc.property(body, hours(3, 14), treatedWeeks, way, (who, from, weeks, other) => {
        const at = from * HOUR;
        const ends = at + weeks * 7 * DAY;
        const treated = [...who.home, { ...cement, level: who.world.parameters.focus.upper } as Exposure];
        const course = [...treated, ...right(who.organism, at, ends)];
        const out = [...course, operation('one-stage-corpectomy', at)];
        const stays = other === 'left' ? course : [...course, operation('posterior-debridement', at)];
        for (const days of [30, 90]) {
          const kept = last(who.world, stays, ends + days * DAY);
          if (kept.organs.deadAt !== null) return;
          const removed = last(who.world, out, ends + days * DAY);
          if (removed.trace.relapsed) expect(kept.trace.relapsed).toBe(true);
          if (kept.infection.cured) expect(removed.infection.cured).toBe(true);
          expect(removed.infection.biofilm).toBeLessThanOrEqual(kept.infection.biofilm + 1e-9);
        }
      }),
      { numRuns: count(4) },
    );
  });
});
