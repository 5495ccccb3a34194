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
const DISC_COLLAPSES = 24 * 25;
const HEIGHT_AT_LAST = 0.4;

export function advanceStructure(course: Course, care: Care, hours: number, world: World): Structure {
  const before = course.structure;
  const { infection, implants } = course;
  const { upper, lower } = world.parameters.focus;
  const days = hours / 24;
  const active = !infection.cured && infection.load > -1.5;
  const heat = active ? 1 + 0.15 * Math.max(0, infection.load) + infection.biofilm : 0;
  const oedema = new Map<Level, number>();
  const erosion = new Map<Level, number>();
  for (const level of LEVELS) {
    const far = distance(level, upper, lower);
    const reached =
      far === 0 ? 1 : far === 1 ? infection.spread * 1.4 : far === 2 ? infection.spread - 0.6 : 0;
    const target = infected(world) && active ? within(0, reached * (far === 0 ? 0.9 : 0.7), 1) : 0;
    const wet = before.oedema[level] ?? 0;
    const now =
      target > wet
        ? follow(wet, target, hours, OEDEMA_GROWS, OEDEMA_GROWS)
        : follow(wet, 0, active ? 0 : hours, 1, OEDEMA_FADES);
    if (now > 0.005) oedema.set(level, now);
    const worn = before.erosion[level] ?? 0;
    const loss = within(0, worn + 0.012 * heat * within(0, reached, 1) * days * (1 - worn), 1);
    if (loss > 0) erosion.set(level, loss);
  }
  const disc = before.disc[upper] ?? { bright: 0, heightLost: 0 };
  const collapsing = infected(world)
    ? HEIGHT_AT_LAST + 0.4 * (erosion.get(upper) ?? 0) * infection.biofilm
    : disc.heightLost;
  const heightLost =
    collapsing > disc.heightLost
      ? follow(disc.heightLost, collapsing, hours, DISC_COLLAPSES, DISC_COLLAPSES)
      : disc.heightLost;
  const bright =
    infected(world) && active
      ? follow(disc.bright, 1, hours, 24 * 12, 24 * 12)
      : follow(disc.bright, 0, hours, 1, DISC_FADES);
  return {
    oedema: Object.fromEntries(oedema),
    erosion: Object.fromEntries(erosion),
    disc: { ...before.disc, [upper]: { bright, heightLost } },
    kyphosis:
      implants.metal.length > 0
        ? before.kyphosis
        : before.kyphosis + (heightLost - disc.heightLost) * (care.brace ? 16 : 26),
  };
}

const infected = (world: World): boolean => world.parameters.focus.startBurden > 0;

/** Levels between this one and the focus; 0 for the two of the focus. */
function distance(level: Level, upper: Level, lower: Level): number {
  const at = LEVELS.indexOf(level);
  const top = LEVELS.indexOf(upper);
  const bottom = LEVELS.indexOf(lower);
  return at < top ? top - at : at > bottom ? at - bottom : 0;
}
