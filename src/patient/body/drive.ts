/** How strongly the infection drives the rest of the body at this moment: one reading, used by every other part. */

import { within } from '../../kernel/arithmetic';
import type { Care } from '../care';
import type { Course, World } from '../course';
import { arriving } from './infection';

export interface Drive {
  /** mg/L of CRP towards which synthesis is pulled. */
  readonly crp: number;
  /** °C towards which fever is pulled. */
  readonly fever: number;
  /** 0 to 1: invasion from a foreign body or an undrained collection. */
  readonly invasion: number;
}

/** What living germs add at most, and what a full biofilm or a great undrained collection adds. Constructed. */
const CRP_BURDEN_MOST = 66;
const CRP_FOCUS = 125;
const FEVER_BURDEN_MOST = 0.95;
const FEVER_FOCUS = 1.35;
/** Below the first visit's burden the same doublings take more away. */
const CRP_PER_HALVING = 0.35;
const FEVER_PER_HALVING = 0.5;

export function drive(course: Course, care: Care, world: World): Drive {
  const { infection, implants } = course;
  const { labs, temperature, focus } = world.parameters;
  const well = labs.crp?.well ?? 3;
  if (infection.cured) return { crp: well, fever: 0, invasion: 0 };
  const start = labs.crp?.start ?? well;
  const { load } = infection;
  const crpBurden =
    load >= 0
      ? start + Math.min(CRP_BURDEN_MOST * (focus.crpPerDoubling / 14), focus.crpPerDoubling * load)
      : Math.max(well, start * (1 + CRP_PER_HALVING * load));
  const feverBurden =
    load >= 0
      ? temperature.fever + Math.min(FEVER_BURDEN_MOST, focus.feverPerDoubling * load)
      : Math.max(0, temperature.fever + FEVER_PER_HALVING * load);
  const invasion = Math.max(infection.biofilm / 0.8, undrained(course, care));
  const quiet = implants.cementIn && infection.awake < 0 ? 0.8 : 1;
  return {
    crp: crpBurden * quiet + CRP_FOCUS * invasion,
    fever:
      feverBurden * (quiet < 1 ? 0.5 : 1) * (1 - 0.35 * arriving(infection, care)) + FEVER_FOCUS * invasion,
    invasion,
  };
}

/** Pus above 15 mm keeps up the inflammation even when the drug has killed what it reaches. */
function undrained(course: Course, care: Care): number {
  const { psoasLeft, psoasRight, paravertebral } = course.collections;
  const largest = Math.max(psoasLeft, psoasRight, paravertebral);
  return care.antibiotic || course.implants.operations > 0 ? within(0, (largest - 15) / 40, 0.8) : 0;
}
