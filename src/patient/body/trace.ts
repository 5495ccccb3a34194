/** Counters that the conditions of a case ask for: peaks, days without fever, days of treatment, relapse. */

import { DAY, HOUR } from '../../kernel/time';
import type { Care } from '../care';
import type { Course } from '../course';
import type { Trace } from '../course-slow';
import { arriving } from './infection';

/** An evening below 37.5 °C in the axilla, without drugs against fever, counts as free of it. Constructed. */
const FEVER_SHOWS = 0.7;
/** CRP is compared with its lowest only from the fourth day after a new drug, cement or operation. */
export const CRP_SETTLES = 4 * DAY;
/** A drug counts as begun during its first half day; one dose before a procedure is no beginning. */
const BEGINNING = 12;
/** When a treated infection is back: burden regrown and CRP climbing. */
const BACK = -1.8;
const BACK_CRP = 20;

/** What of the body after a step its counters read. */
type After = Pick<Course, 'at' | 'infection' | 'inflammation' | 'organs'>;

export function advanceTrace(before: Course, after: After, care: Care, hours: number): Trace {
  const { trace } = before;
  const { crp, fever } = after.inflammation;
  const effective = arriving(before.infection, care) >= 0.6;
  const lowFrom = effective && trace.effectiveHours < BEGINNING ? after.at + CRP_SETTLES : trace.crpLowFrom;
  const treated = trace.effectiveHours >= 7 * 24;
  const runFrom = effective ? (trace.runFrom ?? before.at) : null;
  return {
    crpPeak: crp > trace.crpPeak ? crp : trace.crpPeak,
    crpLow: after.at > lowFrom && crp > trace.crpLow ? trace.crpLow : crp,
    crpLowFrom: lowFrom,
    afebrileHours: fever < FEVER_SHOWS ? trace.afebrileHours + hours : 0,
    sofaFreeHours: after.organs.sofa < 2 ? trace.sofaFreeHours + hours : 0,
    effectiveHours: trace.effectiveHours + (effective ? hours : 0),
    antibioticHours: trace.antibioticHours + (care.antibiotic ? hours : 0),
    freeHours: care.antibiotic ? 0 : trace.freeHours + hours,
    relapsed:
      !after.infection.cured &&
      treated &&
      !effective &&
      (trace.relapsed ||
        ((after.infection.load > BACK || after.infection.biofilm > 0.35) &&
          crp > BACK_CRP &&
          trace.freeHours > 24)),
    runFrom,
    treatedFrom:
      trace.treatedFrom ?? (runFrom !== null && after.at - runFrom >= BEGINNING * HOUR ? runFrom : null),
    lyingHours: care.bedRest && !care.thromboprophylaxis ? trace.lyingHours + hours : 0,
  };
}
