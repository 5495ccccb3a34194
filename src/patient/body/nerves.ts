/** Power in the legs, bladder and saddle: pressure in the canal, hours under it, and what comes back afterwards. */

import { between } from '../../kernel/arithmetic';
import type { Course, Nerves } from '../course';
import { canalTaken } from './collections';
import { follow } from './relax';

/** MRC by per cent of the canal taken: 40 → 4, 60 → 2 to 3, 75 → 0 to 1. Constructed; sources agree on direction only. */
const POWER = [
  [22, 5],
  [30, 4.3],
  [40, 4],
  [46, 3.5],
  [52, 3],
  [65, 2],
  [75, 1],
  [84, 0],
] as const;
/** Hours in which the cord gives way to a new pressure, and days in which it recovers. */
const FAILS = 8;
const RECOVERS = 24 * 45;
const PRESSED = 35;
/** Chance that a grade comes back, by hours of deficit before the pressure was off; for complete loss one number. */
const CHANCE = [
  [0, 0.8],
  [24, 0.8],
  [36, 0.5],
  [72, 0.5],
  [96, 0.2],
] as const;
const CHANCE_COMPLETE = 0.2;

export function advanceNerves(course: Course, hours: number): Nerves {
  const before = course.nerves;
  const canal = canalTaken(course.collections.epidural);
  const pressure = canal + course.fate.canal;
  const allowed = between(POWER, pressure);
  const weak = before.power <= 4;
  const pressed = canal >= PRESSED && weak;
  const deficitHours = pressed ? before.deficitHours + hours : before.deficitHours;
  const lowest = before.power < before.lowest ? before.power : before.lowest;
  const best = Math.min(allowed, ceiling(course, deficitHours, lowest));
  return {
    power:
      allowed < before.power
        ? follow(before.power, allowed, hours, FAILS, FAILS)
        : recover(before.power, best, hours),
    lowest,
    deficitHours,
    retention: before.power <= 2.6 || canal >= 70 || (before.retention && before.power < 3.5),
    saddle: canal >= 60 || before.power <= 2.3 || (before.saddle && before.power < 3.5),
  };
}

/** The best grade that this cord can come back to. */
function ceiling(course: Course, deficitHours: number, lowest: number): number {
  if (lowest > 4.45) return 5;
  if (lowest > 4) return 4.75;
  const complete = lowest < 1;
  const chance = complete ? CHANCE_COMPLETE : between(CHANCE, deficitHours);
  if (course.fate.recovery >= chance) return lowest;
  if (complete) return 3;
  return Math.min(4.75, lowest + (deficitHours <= 24 ? 1.5 : 1));
}

const recover = (power: number, best: number, hours: number): number =>
  best > power ? follow(power, best, hours, RECOVERS, RECOVERS) : power;
