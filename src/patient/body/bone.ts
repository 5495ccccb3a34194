/** Bone density as a score: a slow drift by person, slowed or turned by drugs and by immobility. */

import type { Care } from '../care';
import type { World } from '../course';

const HOURS_A_YEAR = 8766;
/** Lying still costs bone; constructed. */
const BED_REST = -0.5;

export const advanceBone = (score: number, care: Care, hours: number, world: World): number =>
  score +
  ((world.parameters.bone.perYear + care.boneDrug + (care.bedRest ? BED_REST : 0)) * hours) / HOURS_A_YEAR;
