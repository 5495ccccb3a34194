/** Small care with a small, honest effect: rest and walking, oxygen, wet cloths, the weaker drugs for bone and nerve. */

import { describe, expect, it } from 'vitest';
import { boneScore } from '../../src/patient/observe/density';
import { quantity } from '../../src/patient/observe/quantity';
import type { Quantity } from '../../src/patient/quantities';
import type { Exposure } from '../../src/patient/exposure';
import { atHome, C, cement, cleanLin, dayAt, drug, live, operation, worldOf } from './support/lin';
import { support } from './support/zhou';

const now = (name: Quantity, minute: number, care: readonly Exposure[], world = worldOf(1)): number => {
  const [course] = live(world, care, [minute]);
  return course ? quantity(course, name, world, care) : Number.NaN;
};

describe('an infected body under load', () => {
  const angle = (...care: Exposure[]): number => now('kyphosis', dayAt(60, 20), care);

  it('bends less lying than standing, less in a brace, most when it walks, and not at all between screws', () => {
    const bed = support('bed-rest', 60);
    const brace = support('brace', 60);
    const walking = support('mobilise', 60);
    expect(angle(bed)).toBeLessThan(angle());
    expect(angle(brace)).toBeLessThan(angle());
    expect(angle(bed, brace)).toBeLessThan(angle(brace));
    expect(angle(walking)).toBeGreaterThan(angle());
    expect(angle(walking, operation('fixation', 60))).toBeLessThan(angle(bed, brace));
  });

  it('obeys the later of two orders', () => {
    const bed = support('bed-rest', 60);
    expect(angle(bed, support('mobilise', 120))).toBeGreaterThan(angle(bed));
    expect(now('leg-thrombus', dayAt(30, 20), [bed, support('mobilise', 120)])).toBe(0);
  });
});

describe('care that eases', () => {
  it('wet cloths take half a degree for an hour and leave the disease alone', () => {
    const hot = [...atHome, cement];
    const at = C(4, 20);
    const cooled = [...hot, support('cooling', at - 60)];
    expect(now('temperature', at, cooled)).toBeLessThan(now('temperature', at, hot) - 0.1);
    expect(now('temperature', at + 180, cooled)).toBe(now('temperature', at + 180, hot));
    expect(now('crp', at, cooled)).toBe(now('crp', at, hot));
  });

  it('oxygen brings back most of what sepsis takes from saturation', () => {
    const sick = [...atHome, cement];
    const at = C(10);
    const septic = Array.from({ length: 40 }, (_, n) => worldOf(n + 1)).find(
      (world) => now('sofa', at, sick, world) > 2 && now('dead', at, sick, world) === 0,
    );
    if (!septic) throw new Error('nobody is septic');
    const without = now('saturation', at, sick, septic);
    const given = now('saturation', at, [...sick, support('oxygen', C(8))], septic);
    expect(given).toBeGreaterThan(without + 0.5);
    expect(given).toBeLessThan(97);
  });

  it('gabapentin, duloxetine and calcitonin take a little of the pain of a fracture and none of its bone', () => {
    const world = worldOf(1, cleanLin);
    for (const name of ['gabapentin', 'duloxetine', 'calcitonin']) {
      const pain = now('pain', dayAt(3, 22), [drug(name, dayAt(1, 20), null, 'oral')], world);
      expect(now('pain', dayAt(3, 22), [], world) - pain, name).toBeGreaterThan(0.4);
    }
  });

  it('raloxifene and calcitonin keep a little bone, less than alendronate', () => {
    const world = worldOf(1, cleanLin);
    const score = (name: string): number => {
      const [course] = live(world, [drug(name, 0, null, 'oral')], [180 * 1440]);
      return course ? boneScore(course) : Number.NaN;
    };
    expect(score('raloxifene')).toBeGreaterThan(score('omeprazole'));
    expect(score('calcitonin')).toBeGreaterThan(score('omeprazole'));
    expect(score('raloxifene')).toBeLessThan(score('alendronate'));
  });
});
