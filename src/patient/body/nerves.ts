/** Power in the legs, bladder and saddle: pressure in the canal, hours under it, and what comes back afterwards. */

import { between } from '../../kernel/arithmetic';
import type { Course, Nerves, World } from '../course';
import { canalTaken } from './collections';
import { follow } from './relax';

interface Tissue {
  /** MRC by per cent of the canal taken. */
  readonly power: readonly (readonly [number, number])[];
  /** Per cent of the canal from which weakness counts as pressure, and from which bladder and saddle go. */
  readonly pressed: number;
  readonly retention: number;
  readonly saddle: number;
  /** Power at or below which the bladder and the saddle go as well. */
  readonly retentionPower: number;
  readonly saddlePower: number;
  /** Hours in which it gives way to a new pressure. */
  readonly fails: number;
  /** Grades that come back after less than a day of deficit, less than two, and more; and the best grade. */
  readonly back: readonly [number, number, number];
  readonly best: number;
}

/**
 * A cord gives way as a whole: 40 → 4, 60 → 2 to 3, 75 → 0 to 1. A root is caught at the side of the canal, earlier
 * and alone; the bladder follows late, and a root recovers better. Constructed; sources agree on direction only.
 */
const TISSUES: Readonly<Record<'conus' | 'root', Tissue>> = {
  conus: {
    power: [
      [22, 5],
      [30, 4.3],
      [40, 4],
      [46, 3.5],
      [52, 3],
      [65, 2],
      [75, 1],
      [84, 0],
    ],
    pressed: 35,
    retention: 70,
    saddle: 60,
    retentionPower: 2.6,
    saddlePower: 2.3,
    fails: 8,
    back: [1.5, 1, 1],
    best: 4.75,
  },
  root: {
    power: [
      [16, 5],
      [20, 4.7],
      [26, 4.4],
      [29.6, 4.2],
      // The vessels of the root give way.
      [30.6, 2.8],
      [40, 2.4],
      [56, 1.8],
      [75, 1],
      [90, 0.5],
    ],
    pressed: 25,
    retention: 55,
    saddle: 70,
    retentionPower: -1,
    saddlePower: -1,
    fails: 4,
    back: [2, 1, 0.6],
    best: 5,
  },
};
/** Hours in which it recovers. */
const RECOVERS = 24 * 45;
/** Chance that a grade comes back, by hours of deficit before the pressure was off; for complete loss one number. */
const CHANCE = [
  [0, 0.8],
  [24, 0.8],
  [36, 0.5],
  [72, 0.5],
  [96, 0.2],
] as const;
const CHANCE_COMPLETE = 0.2;

export function advanceNerves(course: Course, hours: number, world: World): Nerves {
  const before = course.nerves;
  const tissue = TISSUES[world.parameters.neurology.pattern];
  const canal = canalTaken(course.collections.epidural);
  const pressure = canal + course.fate.canal;
  const allowed = between(tissue.power, pressure);
  const weak = before.power <= 4;
  const pressed = canal >= tissue.pressed && weak;
  const deficitHours = pressed ? before.deficitHours + hours : before.deficitHours;
  const lowest = before.power < before.lowest ? before.power : before.lowest;
  const best = Math.min(allowed, ceiling(course, deficitHours, lowest, tissue));
  return {
    power:
      allowed < before.power
        ? follow(before.power, allowed, hours, tissue.fails, tissue.fails)
        : recover(before.power, best, hours),
    lowest,
    deficitHours,
    retention:
      before.power <= tissue.retentionPower ||
      canal >= tissue.retention ||
      (before.retention && before.power < 3.5),
    saddle:
      canal >= tissue.saddle || before.power <= tissue.saddlePower || (before.saddle && before.power < 3.5),
  };
}

/** The best grade that this cord or root can come back to. */
function ceiling(course: Course, deficitHours: number, lowest: number, tissue: Tissue): number {
  if (lowest > 4.45) return 5;
  if (lowest > 4) return 4.75;
  const complete = lowest < 1;
  const chance = complete ? CHANCE_COMPLETE : between(CHANCE, deficitHours);
  if (course.fate.recovery >= chance) return lowest;
  if (complete) return 3;
  const [day, twoDays, longer] = tissue.back;
  return Math.min(tissue.best, lowest + (deficitHours <= 24 ? day : deficitHours <= 48 ? twoDays : longer));
}

const recover = (power: number, best: number, hours: number): number =>
  best > power ? follow(power, best, hours, RECOVERS, RECOVERS) : power;
