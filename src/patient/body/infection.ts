/** The germ: its burden in bone and disc, the biofilm on foreign bodies, and how it survives or dies under drugs. */

import { between, within } from '../../kernel/arithmetic';
import type { Care } from '../care';
import type { Course, Infection, World } from '../course';
import { germOf } from '../germs';
import { tempo } from './tempo';

/** The best drug halves a bone burden in 18 h; constructed, so that fever goes in 2 to 5 days. */
const BEST_KILL = 24 / 18;
/** Tissue limits growth; a foreign body raises the limit. Doublings above the first visit. */
const LIMIT = 4.5;
const LIMIT_WITH_CEMENT = 6;
/** A steroid feeds the germ while it hides the fever; constructed. */
const ON_STEROID = 1.4;
/** Under a drug a few survivors stay until the infection is healed. */
const SURVIVORS = -8.5;
const NONE = -12;

/** Biofilm on cement: settles with this time constant (hours) towards 0.8 of what it could be at most. */
const BIOFILM_HOURS = 29;
const BIOFILM_MOST = 0.8;
/** In a focus poor in germs it takes so many times longer. */
const POOR_BIOFILM = 9;
/** Hours for which such a focus stays quiet after cement, and until when a drug can still make it so. */
export const QUIET_HOURS = 168;
const QUIETED_UNTIL = 36;
/** Drugs reach biofilm by 0.15, with rifampicin after a debridement 0.45. Constructed; direction from Cho 2018. */
const INTO_BIOFILM = 0.15;
const INTO_BIOFILM_RIFAMPICIN = 0.45;

/**
 * Days of effective treatment that this seed's infection needs, by luck: 70 % heal in 4 weeks, 95 % in 6 (constructed,
 * set on Bernard 2015), the last in a hundred in months: two in a hundred relapse after eight weeks and more (Park 2016,
 * recalled).
 */
const NEED_WITHOUT_IMPLANT = [
  [0, 14],
  [0.7, 28],
  [0.95, 42],
  [0.985, 70],
  [1, 120],
] as const;
/** So much longer with diabetes: old and ill patients heal less often than the fitter ones of Bernard 2015. Constructed. */
const DIABETIC = 1.15;
/** Twice that with metal, or with cement in a focus poor in germs. */
const IMPLANT_FACTOR = 2;

/** Killing from which a day of treatment counts in full, and from which it does in an easy focus. Constructed. */
const ENOUGH_KILL = 0.6;
const EASY_KILL = 0.3;
/**
 * Pus of this size (mm) that nobody has let out shelters the germ: a day of treatment counts for 0.7. Set on the
 * relapses of patients with undrained abscesses (Park 2016, recalled).
 */
const SHELTERING = 20;
const SHELTERED = 0.7;
/** How fast survivors of a weak regimen take over, a day, and what they escape in the end. Constructed. */
const SELECTION = { perDay: 0.85, most: 0.99 } as const;

/** Killing that arrives, 0 to 1, after resistance of the survivors to a weak regimen. */
export function arriving(infection: Infection, care: Care): number {
  return care.efficacy >= ENOUGH_KILL ? care.efficacy : care.efficacy * (1 - infection.resistance);
}

/** What an easy focus needs, where this seed has one. */
function healsEasily(course: Course, world: World): { readonly days: number } | undefined {
  const easy = world.parameters.constitution?.easy;
  return easy && course.fate.need < easy.share ? easy : undefined;
}

/** Days of treatment needed, for a body with these implants. Infinite where cement stays in a rich focus. */
function needDays(course: Course, world: World): number {
  const usual = healsEasily(course, world)?.days ?? between(NEED_WITHOUT_IMPLANT, course.fate.need);
  const plain = usual * germOf(course.fate.organism).needs * (world.parameters.risk.diabetes ? DIABETIC : 1);
  const { inFocus, metal } = course.implants;
  if (inFocus) return course.infection.poor ? plain * IMPLANT_FACTOR : Number.POSITIVE_INFINITY;
  return metal.length > 0 ? plain * IMPLANT_FACTOR : plain;
}

export function advanceInfection(course: Course, care: Care, hours: number, world: World): Infection {
  const before = course.infection;
  if (before.cured) return before;
  const days = hours / 24;
  const kill = arriving(before, care);
  const { inFocus, metal } = course.implants;
  const quieted = quietedEarly(course, care, world);
  const poor = before.poor || quieted;
  const since = quieted ? before.awake - QUIET_HOURS : before.awake;
  const awake = inFocus ? since + hours * (since < 0 ? 1 : tempo(world.parameters)) : before.awake;
  const quiet = inFocus && awake < 0;

  const { focus, afterCement } = world.parameters;
  const doublingHours = inFocus && !poor ? afterCement.doublingHours : focus.doublingHours;
  const limit = inFocus ? LIMIT_WITH_CEMENT : LIMIT;
  const growth = quiet ? 0 : (24 / doublingHours) * (1 - kill) * (care.steroid ? ON_STEROID : 1);
  const lowest = care.antibiotic ? SURVIVORS : NONE;
  const load = within(
    lowest < before.load ? lowest : before.load,
    before.load + (growth - BEST_KILL * germOf(course.fate.organism).dies * kill) * days,
    limit,
  );

  const enough = healsEasily(course, world) && course.implants.operations === 0 ? EASY_KILL : ENOUGH_KILL;
  const healing =
    before.healing +
    (kill >= enough ? days * reaching(course) : care.antibiotic ? 0.2 * days * kill : -0.5 * days);
  const cured = healing >= needDays(course, world);
  const spread =
    inFocus && !quiet
      ? before.spread + 0.11 * days * tempo(world.parameters) * (before.biofilm / BIOFILM_MOST) * (1 - kill)
      : before.spread;
  return {
    load: cured ? NONE : load,
    biofilm: cured ? 0 : biofilmAfter(course, kill, care, hours, world),
    poor,
    awake,
    resistance: resistanceAfter(course, care, days, world),
    healing: healing < 0 ? 0 : healing,
    cured,
    spread: within(0, metal.length > 0 ? before.spread : spread, 1),
  };
}

/** Share of a day of treatment that counts. */
function reaching({ collections }: Course): number {
  const { psoasLeft, psoasRight, paravertebral } = collections;
  return Math.max(psoasLeft, psoasRight, paravertebral) >= SHELTERING ? SHELTERED : 1;
}

/**
 * Oral cefuroxime, or whatever kills as much, begun within a day and a half of the cement quiets some foci that would
 * have woken at once.
 */
function quietedEarly(course: Course, care: Care, world: World): boolean {
  const { poor, awake } = course.infection;
  const early = course.implants.inFocus && awake < QUIETED_UNTIL;
  return (
    early && !poor && care.holdsDown && course.fate.relief < world.parameters.afterCement.reliefOnCefuroxime
  );
}

function biofilmAfter(course: Course, kill: number, care: Care, hours: number, world: World): number {
  const { inFocus, metal, operations } = course.implants;
  const { biofilm: before, poor, awake, load } = course.infection;
  const reach = care.rifampicin === 'partner' && operations > 0 ? INTO_BIOFILM_RIFAMPICIN : INTO_BIOFILM;
  const { dies } = germOf(course.fate.organism);
  const killed = (before * kill * reach * BEST_KILL * dies * 0.693 * hours) / 24;
  const settles = BIOFILM_HOURS / tempo(world.parameters);
  let grown = 0;
  if (inFocus && awake >= 0) {
    const suppressed = poor ? 1 - kill : 1;
    grown =
      ((BIOFILM_MOST - before) * suppressed * hours) /
      (poor ? POOR_BIOFILM * settles : settles / course.fate.pace);
  } else if (!inFocus && metal.length > 0) {
    // Growth on metal needs live neighbours: none while the right drug runs.
    grown = ((0.5 - before) * (1 - kill) * (load > -6 ? 1 : 0.2) * hours) / (24 * 20);
  }
  return within(0, before + grown - killed, BIOFILM_MOST);
}

/** Survivors of a weak regimen take over in about a week, of rifampicin alone in four days (shape only). */
function resistanceAfter(course: Course, care: Care, days: number, world: World): number {
  const { resistance } = course.infection;
  if (!care.antibiotic || care.efficacy === 0 || care.efficacy >= ENOUGH_KILL) return resistance;
  if (care.efficacy >= EASY_KILL && healsEasily(course, world)) return resistance;
  const { perDay, most } = world.parameters.constitution?.selection ?? SELECTION;
  const speed = (care.rifampicin === 'alone' ? 1.6 : perDay) * germOf(course.fate.organism).dies;
  return within(0.01, resistance + resistance * (1 - resistance) * speed * days, most);
}
