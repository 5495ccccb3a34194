/** What the laboratory would report: the true value with the body's variation of that blood and the assay's error. */

import { drawNormal } from '../../kernel/chance';
import type { Course, World } from '../course';
import type { Exposure } from '../exposure';
import { LABORATORY } from '../quantities';
import { BLOOD, type LaboratoryName, ONLY_IF_GIVEN } from './blood';

/** Coefficients of variation in per cent, within a person and assay together; rounded from common tables, constructed here. */
const VARIATION: Readonly<Partial<Record<LaboratoryName, number>>> = {
  crp: 3,
  esr: 3,
  wbc: 2.5,
  neutrophils: 1,
  hb: 1.2,
  mcv: 0.5,
  platelets: 3,
  procalcitonin: 6,
  'il-6': 7,
  saa: 6,
  glucose: 3,
  hba1c: 0.8,
  creatinine: 2.5,
  urea: 5,
  sodium: 0.4,
  potassium: 2,
  albumin: 1.5,
  calcium: 1,
  inr: 2,
  lactate: 6,
};
const OTHERWISE = 4;

export const isLaboratory = (name: string): name is LaboratoryName =>
  (LABORATORY as readonly string[]).includes(name);

/**
 * A value in the catalogue's unit, unrounded; undefined for a name that the course does not decide. The same name on
 * the same specimen always gives the same error, and inflammatory proteins of one specimen share the body's part of it.
 */
export function laboratory(
  course: Course,
  name: string,
  specimen: string,
  world: World,
  exposures: readonly Exposure[],
): number | undefined {
  if (!isLaboratory(name)) return undefined;
  if (ONLY_IF_GIVEN.includes(name) && !world.parameters.labs[name]) return undefined;
  if (name === 'egfr') {
    // Reckoned from the creatinine of the same blood, as a laboratory does.
    const factor = error(world.seed, specimen, 'creatinine');
    return BLOOD.egfr(
      { ...course, organs: { ...course.organs, kidney: course.organs.kidney * factor } },
      world,
      exposures,
    );
  }
  return BLOOD[name](course, world, exposures) * error(world.seed, specimen, name);
}

function error(seed: number, specimen: string, name: LaboratoryName): number {
  const variation = VARIATION[name] ?? OTHERWISE;
  const inflammatory = name === 'crp' || name === 'saa' || name === 'il-6';
  const assay = drawNormal(seed, 'assay', `${specimen}|${name}`);
  const body = inflammatory ? drawNormal(seed, 'biology', specimen) : 0;
  return 1 + (variation / 100) * (0.8 * assay + 0.6 * body);
}
