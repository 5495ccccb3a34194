/** Vital signs as they are written down: the temperature to a tenth, the rest in whole numbers. */

import { round } from '../kernel/arithmetic';
import { type Vitals, vitals } from '../patient/observe/vitals';
import type { Encounter, Table } from './encounter';

/** What anybody with a thermometer and a cuff would write now; pain is what she says on a scale of ten. */
export function bedsideVitals(table: Table, now: Encounter): Vitals {
  const taken = vitals(now.course, table.world, now.exposures);
  return {
    temperature: round(taken.temperature, 1),
    pulse: round(taken.pulse),
    systolic: round(taken.systolic),
    diastolic: round(taken.diastolic),
    respiration: round(taken.respiration),
    saturation: round(taken.saturation),
    pain: round(taken.pain),
    'pain-rest': round(taken['pain-rest']),
  };
}
