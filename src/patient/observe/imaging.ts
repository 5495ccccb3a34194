/** What any scanner could show now, as parameters: reports are written from them, pictures drawn. */

import { within } from '../../kernel/arithmetic';
import { LEVELS, type ImagingFindings, type Level } from '../../kernel/imaging-findings';
import { canalTaken } from '../body/collections';
import type { Course, World } from '../course';
import type { Exposure } from '../exposure';

/** A cement block counts as loose once pus has worked at it for nine days. Constructed. */
const LOOSENS = 9 * 24;

export function imaging(course: Course, world: World, _exposures: readonly Exposure[] = []): ImagingFindings {
  const { structure, collections, implants, infection } = course;
  const { upper } = world.parameters.focus;
  const wet = structure.oedema[upper] ?? 0;
  const loose = infection.awake > LOOSENS && infection.biofilm > 0.5;
  const cement: Partial<Record<Level, { readonly ml: number; readonly loose: boolean }>> = {};
  const wedge: Partial<Record<Level, number>> = {};
  for (const level of LEVELS) {
    const ml = implants.cement[level];
    if (ml !== undefined) cement[level] = { ml, loose };
    const before = world.parameters.structure.wedge[level];
    const crushed =
      level === upper
        ? 0.4 * ((structure.erosion[level] ?? 0) - (world.parameters.structure.erosion[level] ?? 0))
        : 0;
    if (before !== undefined || crushed > 0) wedge[level] = within(0, (before ?? 0) + crushed, 0.9);
  }
  return {
    oedema: structure.oedema,
    erosion: structure.erosion,
    wedge,
    disc: structure.disc,
    psoasLeft: collections.psoasLeft,
    psoasRight: collections.psoasRight,
    paravertebral: collections.paravertebral,
    epidural: collections.epidural,
    canal: canalTaken(collections.epidural) / 100,
    enhancement: course.fate.organism ? within(0, wet * 1.1, 1) : 0,
    cleft: implants.cementIn || implants.cage ? 0 : world.parameters.structure.cleft,
    cement,
    metal: implants.metal,
    cage: implants.cage,
    kyphosisDegrees: structure.kyphosis,
  };
}
