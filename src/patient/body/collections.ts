/** Pus beside the spine and in the canal: how it grows, how it shrinks under drugs, how it comes back. */

import { between, within } from '../../kernel/arithmetic';
import type { Care } from '../care';
import type { Collections, Course, World } from '../course';
import { germOf } from '../germs';
import { arriving } from './infection';
import { tempo } from './tempo';

/** Millimetres a day in an awake cemented focus, before the space is used up. Constructed. */
const PSOAS_SURGE = 10.5;
const OTHER_PSOAS_SURGE = 3;
const PARAVERTEBRAL_SURGE = 2;
const EPIDURAL_SURGE = 1.18;
const PSOAS_ROOM = 72;
const EPIDURAL_ROOM = 16;
/** Share of that surge in a focus poor in germs: pus in the canal, hardly any beside the spine. */
const POOR_SOFT = 0.05;
const POOR_EPIDURAL = 1.2;
/** Millimetres a day that each doubling adds where no cement is; the rest the case says. */
const EPIDURAL_PER_DOUBLING = 0.068;
/** Shrinking once the germ dies; above 25 mm pus hardly shrinks undrained. */
const SOFT_SHRINK = 0.3;
const GREAT = 25;
const GREAT_SHRINK = 0.1;
const EPIDURAL_SHRINK = 0.1;
/** Drugs slow a growing collection by this share of their killing once it is greater than so many millimetres. */
const GREAT_PUS = 20;
const REACHES_PUS = 0.2;
/** Refilling of an emptied psoas, until somebody drains it again. */
const RECOLLECTION = 3;

export function advanceCollections(course: Course, care: Care, hours: number, world: World): Collections {
  const before = course.collections;
  const days = hours / 24;
  const { infection, implants } = course;
  const { growth } = world.parameters.collections;
  const kill = arriving(infection, care);
  const dying = infection.cured || infection.load < -1.5;
  const load = infection.load > 0 ? infection.load : 0;
  const awake = implants.inFocus && infection.awake >= 0 && !infection.cured;
  const surge = awake
    ? germOf(course.fate.organism).pus *
      tempo(world.parameters) *
      (infection.biofilm / 0.8) *
      (1 - (before.psoasLeft > GREAT_PUS ? REACHES_PUS : 0.75) * kill)
    : 0;
  const { poor } = infection;
  const softSurge = surge * (poor ? POOR_SOFT : 1);
  const epiduralSurge = surge * (poor ? POOR_EPIDURAL : 1) * EPIDURAL_SURGE * pathToCanal(course, world);

  const soil: Soil = { dying, gathers: load >= (growth.afterDoublings ?? 0), poor, kill, load, days };
  const again = before.recollecting && !infection.cured ? RECOLLECTION : 0;
  const psoasLeft = soft(before.psoasLeft, softSurge * PSOAS_SURGE + again, growth.soft, soil);
  const psoasRight = soft(
    before.psoasRight,
    before.psoasLeft > 30 ? softSurge * OTHER_PSOAS_SURGE : 0,
    growth.soft,
    soil,
  );
  const paravertebral = soft(
    before.paravertebral,
    softSurge * PARAVERTEBRAL_SURGE,
    growth.paravertebral ?? growth.soft,
    soil,
  );
  const alone = dying
    ? -EPIDURAL_SHRINK
    : (growth.epidural + EPIDURAL_PER_DOUBLING * load) * (1 - kill) * pathToCanal(course, world);
  const epiduralRate =
    (implants.inFocus ? 0.3 * alone : alone) + epiduralSurge * (1 - before.epidural / EPIDURAL_ROOM);
  const epidural = within(0, before.epidural + epiduralRate * days, EPIDURAL_ROOM);
  const largest = Math.max(psoasLeft, psoasRight, paravertebral);
  return {
    paravertebral,
    psoasLeft,
    psoasRight,
    epidural,
    smallest: largest < before.smallest ? largest : before.smallest,
    recollecting: before.recollecting && psoasLeft < 34,
  };
}

/** What pus beside the spine finds in this step. */
interface Soil {
  readonly dying: boolean;
  readonly gathers: boolean;
  readonly poor: boolean;
  readonly kill: number;
  readonly load: number;
  readonly days: number;
}

/** One collection after the step: by itself at the case's pace, and by what a cemented focus adds. */
function soft(size: number, extra: number, pace: number, soil: Soil): number {
  const alone = soil.dying
    ? -(size > GREAT ? GREAT_SHRINK : SOFT_SHRINK)
    : size > 0 && soil.gathers
      ? (soil.poor ? 0.4 : 1) * pace * (1 - soil.kill) * (1 + soil.load / 4)
      : 0;
  return within(0, size + (alone + extra * (1 - size / PSOAS_ROOM)) * soil.days, PSOAS_ROOM);
}

/** How readily the pus of this body finds the canal, as a share of the case's pace. */
function pathToCanal(course: Course, world: World): number {
  const pace = world.parameters.collections.growth.epiduralPace;
  return pace ? pace[0] + (pace[1] - pace[0]) * course.fate.canalSpread : 1;
}

const CANAL = [
  [0, 0],
  [2, 5],
  [5, 20],
  [6.5, 30],
  [8, 40],
  [9.5, 52],
  [11, 65],
  [13, 78],
  [16, 90],
] as const;

/** Share of the canal (per cent) taken by an epidural collection of so many millimetres. Constructed for a normal canal. */
export const canalTaken = (epidural: number): number => between(CANAL, epidural);
