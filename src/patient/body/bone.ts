/** Bone: a slow drift of the score, feeding, drugs and rest on it; the infected body that hardens; the vertebra that breaks. */

import type { Care } from '../care';
import type { Course, World } from '../course';
import type { Bone } from '../course-slow';
import { lactationOnBone } from './lactation';
import { follow } from './relax';

const HOURS_A_YEAR = 8766;
/** Lying still costs bone; constructed. */
const BED_REST = -0.5;
/** A healed body hardens over months. */
const HARDENS = 24 * 110;
/** Share of the fracture hazard that calcium with vitamin D takes away, and that a bone drug leaves. Constructed: 12 and 4 % in a year. */
const NOURISHED = 0.68;
const BY_DRUG = 0.5;
/** 25-OH-D (ng/mL) from which calcium finds its way; the common threshold. */
const ENOUGH = 20;

export function advanceBone(course: Course, care: Care, hours: number, world: World): Bone {
  const before = course.bone;
  const { perYear, fracturesPerYear = 0 } = world.parameters.bone;
  const sunny = care.calcitriol || course.blood.vitaminD >= ENOUGH;
  const nourished = (care.calcium ? 0.5 : 0) + (sunny ? 0.5 : 0);
  const change =
    perYear +
    care.boneDrug +
    (care.bedRest ? BED_REST : 0) +
    lactationOnBone(care, nourished, course.at, world);
  const hazard =
    before.fractureHazard +
    (fracturesPerYear * (1 - NOURISHED * nourished) * (care.boneDrug > 0 ? BY_DRUG : 1) * hours) /
      HOURS_A_YEAR;
  const quiet = course.fate.organism !== null && (course.infection.cured || course.infection.load < -1.5);
  return {
    score: before.score + (change * hours) / HOURS_A_YEAR,
    sclerosis: quiet ? follow(before.sclerosis, 1, hours, HARDENS, HARDENS) : before.sclerosis,
    fractureHazard: hazard,
    broken: before.broken || hazard >= course.fate.fracture,
  };
}
