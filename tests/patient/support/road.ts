/** One road of a case as a table, and how near the body has to keep to it. */

import { expect } from 'vitest';
import type { Course, World } from '../../../src/patient/course';
import type { Exposure } from '../../../src/patient/exposure';
import { quantity } from '../../../src/patient/observe/quantity';
import type { Quantity } from '../../../src/patient/quantities';
import { live } from './lin';

type Row = readonly (number | null)[];
export interface Road {
  readonly exposures: readonly Exposure[];
  readonly minutes: readonly number[];
  readonly table: Readonly<Partial<Record<'temperature' | Quantity, Row>>>;
}
type Tolerance = Readonly<Record<string, (expected: number) => number>>;

export const TOLERANCE: Tolerance = {
  temperature: () => 0.6,
  crp: (expected) => Math.max(14, expected / 4),
  esr: (expected) => Math.max(10, expected / 5),
  wbc: () => 1,
  pain: () => 2,
  paravertebral: () => 3,
  'psoas-left': (expected) => Math.max(3, expected / 5),
  epidural: () => 1,
  canal: () => 6,
  power: () => 0.5,
  'power-ankle-left': () => 0.5,
  hb: () => 6,
  neutrophils: () => 3,
};

/** Temperature is that of the evening without antipyretics: the healthy evening and the fever. */
export const value = (
  course: Course,
  name: Quantity,
  world: World,
  exposures: readonly Exposure[],
): number => {
  const { base, swing } = world.parameters.temperature;
  return name === 'temperature'
    ? base + swing / 2 + course.inflammation.fever
    : quantity(course, name, world, exposures);
};

/** Every value of the table within its tolerance. */
export function follows(road: Road, world: World, tolerance: Tolerance = TOLERANCE): void {
  const states = live(world, road.exposures, road.minutes);
  for (const [name, row] of Object.entries(road.table) as [Quantity, Row][]) {
    row.forEach((expected, at) => {
      const state = states[at];
      if (expected === null || !state) return;
      const found = value(state, name, world, road.exposures);
      const off = Math.abs(found - expected);
      expect(
        off,
        `${name} at minute ${road.minutes[at]}: ${found.toFixed(1)} for ${expected}`,
      ).toBeLessThanOrEqual(tolerance[name]?.(expected) ?? 0);
    });
  }
}
