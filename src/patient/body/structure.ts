/** Bone and disc: oedema that lags behind the patient, erosion that stays, height that is lost, the angle that follows. */

import { within } from '../../kernel/arithmetic';
import { LEVELS, type Level } from '../../kernel/imaging-findings';
import { DAY } from '../../kernel/time';
import type { Care } from '../care';
import type { Course, Structure, World } from '../course';
import { germOf } from '../germs';
import { forLife } from './for-life';
import { follow, halvesIn } from './relax';

/**
 * Oedema outlasts the disease: half-time in days of the middle patient, set so that 67 % of many show it at three months,
 * and of the disc's brightness, so that 42 of 65 % still do (Zarrouk 2007). The films of six months had no say in it.
 */
const OEDEMA_FADES = 30;
const OEDEMA_GROWS = 24 * 6;
const DISC_FADES = 106;
const DISC_BRIGHTENS = 24 * 12;
const DISC_COLLAPSES = 24 * 25;
/** Share of the disc that is lost in the end; an eroded endplate around cement loses more. */
const HEIGHT_AT_LAST = 0.4;
const EROSION_A_DAY = 0.012;
/** Degrees of kyphosis for a whole disc, free and in a brace; lying takes half of the load, walking adds to it. Constructed. */
const DEGREES = 26;
const DEGREES_BRACED = 16;
const LYING = 0.5;
const WALKING = 1.2;

export function advanceStructure(course: Course, care: Care, hours: number, world: World): Structure {
  const before = course.structure;
  const { infection, implants, fate } = course;
  const { upper } = world.parameters.focus;
  const infected = fate.organism !== null;
  const active = infected && !infection.cured && infection.load > -1.5;
  const heat = 1 + 0.15 * Math.max(0, infection.load) + infection.biofilm;
  const lag = marrowLag(course, world);
  const oedema: Partial<Record<Level, number>> = {};
  const erosion: Partial<Record<Level, number>> = active ? {} : before.erosion;
  for (const { level, far } of distances(world.parameters)) {
    const was = before.oedema[level] ?? 0;
    const wasWorn = before.erosion[level] ?? 0;
    const reached =
      far === 0 ? 1 : far === 1 ? infection.spread * 1.4 : far === 2 ? infection.spread - 0.6 : 0;
    // Out of reach and dry: nothing to work out.
    if (far > 0 && was === 0 && wasWorn === 0 && (reached <= 0 || !active)) continue;
    const wet = wetter(
      was,
      active ? reached * (far === 0 ? 0.9 : 0.7) : lag.worse && far === 0 ? 1 : 0,
      active || lag.worse,
      hours,
      lag.days,
    );
    if (wet > 0.005) oedema[level] = wet;
    if (!active) continue;
    const worn = eroded(wasWorn, heat * within(0, reached, 1), hours);
    if (worn > 0) erosion[level] = worn;
  }
  const disc = before.disc[upper] ?? { bright: 0, heightLost: 0 };
  const atLast = infected
    ? HEIGHT_AT_LAST * germOf(fate.organism).disc + 0.4 * (erosion[upper] ?? 0) * infection.biofilm
    : 0;
  const heightLost = Math.max(
    disc.heightLost,
    follow(disc.heightLost, atLast, hours, DISC_COLLAPSES, DISC_COLLAPSES),
  );
  const bright = follow(disc.bright, active ? 1 : 0, hours, DISC_BRIGHTENS, halvesIn(lag.disc));
  const load = care.mobilised ? WALKING : care.bedRest ? LYING : 1;
  const bends = implants.metal.length > 0 ? 0 : (care.brace ? DEGREES_BRACED : DEGREES) * load;
  return {
    oedema,
    erosion,
    disc: { ...before.disc, [upper]: { bright, heightLost } },
    kyphosis: before.kyphosis + (heightLost - disc.heightLost) * bends,
  };
}

/** Water comes with the disease and leaves long after it. */
function wetter(wet: number, target: number, stays: boolean, hours: number, halves: number): number {
  if (target > wet) return follow(wet, target > 1 ? 1 : target, hours, OEDEMA_GROWS, OEDEMA_GROWS);
  return stays ? wet : follow(wet, 0, hours, halvesIn(halves), halvesIn(halves));
}

/** Share of seeds whose marrow looks worse on a later film although they are cured (Hecquet 2021, 12 of 36), and for how long. */
const SLOW = 0.33;
const LOOKS_WORSE = 90;

interface Lag {
  /** Half-times in days, of marrow and disc. */
  readonly days: number;
  readonly disc: number;
  /** Marrow still gets wider. */
  readonly worse: boolean;
}

/** How long the picture lags behind this patient. */
function marrowLag({ fate, trace, at }: Course, world: World): Lag {
  const slow = fate.marrow < (world.parameters.structure.slowMarrow ?? SLOW);
  return {
    days: OEDEMA_FADES * fate.marrowStays,
    worse: slow && trace.treatedFrom !== null && at - trace.treatedFrom < LOOKS_WORSE * DAY,
    disc: DISC_FADES * fate.discStays,
  };
}

const eroded = (worn: number, heat: number, hours: number): number =>
  within(0, worn + ((EROSION_A_DAY * heat * hours) / 24) * (1 - worn), 1);

/**
 * Each level that can ever change, with the levels between it and the focus (0 for the two of the focus): nothing
 * spreads further than two, and beyond them only what was there at the start fades.
 */
const distances = forLife(({ focus, structure }) => {
  const top = LEVELS.indexOf(focus.upper);
  const bottom = LEVELS.indexOf(focus.lower);
  const all = LEVELS.map((level, at) => ({
    level,
    far: at < top ? top - at : at > bottom ? at - bottom : 0,
  }));
  return all.filter(({ level, far }) => far < 3 || structure.oedema[level] || structure.erosion[level]);
});
