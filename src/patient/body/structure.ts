/** Bone and disc: oedema that lags behind the patient, erosion that stays, height that is lost, the angle that follows. */

import { within } from '../../kernel/arithmetic';
import { LEVELS, type Level } from '../../kernel/imaging-findings';
import type { Care } from '../care';
import type { Course, Structure, World } from '../course';
import { follow, halvesIn } from './relax';

/** Oedema outlasts the disease: 67 % of sites at 3 months, 15 % at 6 (Zarrouk 2007, cohort; here a fading signal). */
const OEDEMA_FADES = halvesIn(62);
const OEDEMA_GROWS = 24 * 6;
const DISC_FADES = halvesIn(80);
const DISC_BRIGHTENS = 24 * 12;
const DISC_COLLAPSES = 24 * 25;
/** Share of the disc that is lost in the end; an eroded endplate around cement loses more. */
const HEIGHT_AT_LAST = 0.4;
const EROSION_A_DAY = 0.012;
/** Degrees of kyphosis for a whole disc, free and in a brace. */
const DEGREES = 26;
const DEGREES_BRACED = 16;

export function advanceStructure(course: Course, care: Care, hours: number, world: World): Structure {
  const before = course.structure;
  const { infection, implants, fate } = course;
  const { upper, lower } = world.parameters.focus;
  const infected = fate.organism !== null;
  const active = infected && !infection.cured && infection.load > -1.5;
  const heat = 1 + 0.15 * Math.max(0, infection.load) + infection.biofilm;
  const oedema: Partial<Record<Level, number>> = {};
  const erosion: Partial<Record<Level, number>> = active ? {} : before.erosion;
  for (const level of LEVELS) {
    const far = distance(level, upper, lower);
    const reached =
      far === 0 ? 1 : far === 1 ? infection.spread * 1.4 : far === 2 ? infection.spread - 0.6 : 0;
    const wet = wetter(
      before.oedema[level] ?? 0,
      active ? reached * (far === 0 ? 0.9 : 0.7) : 0,
      active,
      hours,
    );
    if (wet > 0.005) oedema[level] = wet;
    if (!active) continue;
    const worn = eroded(before.erosion[level] ?? 0, heat * within(0, reached, 1), hours);
    if (worn > 0) erosion[level] = worn;
  }
  const disc = before.disc[upper] ?? { bright: 0, heightLost: 0 };
  const atLast = infected ? HEIGHT_AT_LAST + 0.4 * (erosion[upper] ?? 0) * infection.biofilm : 0;
  const heightLost = Math.max(
    disc.heightLost,
    follow(disc.heightLost, atLast, hours, DISC_COLLAPSES, DISC_COLLAPSES),
  );
  const bright = follow(disc.bright, active ? 1 : 0, hours, DISC_BRIGHTENS, DISC_FADES);
  const bends = implants.metal.length > 0 ? 0 : care.brace ? DEGREES_BRACED : DEGREES;
  return {
    oedema,
    erosion,
    disc: { ...before.disc, [upper]: { bright, heightLost } },
    kyphosis: before.kyphosis + (heightLost - disc.heightLost) * bends,
  };
}

/** Water comes with the disease and leaves long after it. */
function wetter(wet: number, target: number, active: boolean, hours: number): number {
  if (target > wet) return follow(wet, target > 1 ? 1 : target, hours, OEDEMA_GROWS, OEDEMA_GROWS);
  return active ? wet : follow(wet, 0, hours, OEDEMA_FADES, OEDEMA_FADES);
}

const eroded = (worn: number, heat: number, hours: number): number =>
  within(0, worn + ((EROSION_A_DAY * heat * hours) / 24) * (1 - worn), 1);

/** Levels between this one and the focus; 0 for the two of the focus. */
function distance(level: Level, upper: Level, lower: Level): number {
  const at = LEVELS.indexOf(level);
  const top = LEVELS.indexOf(upper);
  const bottom = LEVELS.indexOf(lower);
  return at < top ? top - at : at > bottom ? at - bottom : 0;
}
