/** Pain on movement: it rises with inflammation in a day and fades over weeks as bone heals. Relief by cement is observed, not healed. */

import { between } from '../../kernel/arithmetic';
import type { Care } from '../care';
import type { Course, World } from '../course';
import { forLife } from './for-life';
import { follow, halvesIn } from './relax';

/** Days to half: from 8 to 4 in six weeks and 2 in three months (shape of published cohorts: VAS 4 at the oral switch). */
const FADES = 26;
const RISES = 26;
/** mg/L of synthesis above the first visit that add one point. */
const PER_POINT = 90;

/** The same where a case says otherwise. */
const riseOf = forLife(({ pain }): readonly (readonly [number, number])[] | null =>
  pain.rise ? [[-PER_POINT, -1], [0, 0], ...pain.rise] : null,
);

export function advancePain(course: Course, care: Care, hours: number, world: World): number {
  const { pain, labs } = world.parameters;
  const crpStart = labs.crp?.start ?? 3;
  const { infection, inflammation, implants } = course;
  const rise = riseOf(world.parameters);
  const above = rise
    ? between(rise, inflammation.synthesis - crpStart)
    : (inflammation.synthesis - crpStart) / PER_POINT;
  const active = !infection.cured && infection.load > -0.7;
  const sequel =
    pain.well + 0.4 * implants.operations + (course.nerves.lowest <= 4 ? 0.6 : 0) - (care.brace ? 0.2 : 0);
  const grumbling = infection.cured ? 0 : 1.5 * infection.biofilm;
  const target = active ? pain.moving + (above > 0 ? above : above / 2) : sequel + grumbling;
  const capped = target > 10 ? 10 : target < 0 ? 0 : target;
  return follow(course.pain, capped, hours, RISES, halvesIn(pain.halvesIn ?? FADES));
}
