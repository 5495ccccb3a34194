/** Sepsis, kidney and death. Each sporadic event waits for a hazard to add up to one number drawn at the start. */

import { between, within } from '../../kernel/arithmetic';
import { HOUR } from '../../kernel/time';
import type { Care } from '../care';
import type { Course, Organs, World } from '../course';
import { germOf } from '../germs';
import { arriving } from './infection';
import { follow } from './relax';

/** Onset of sepsis per day: before cement, and by days since a cemented focus woke. Constructed. */
const ONSET = 0.01;
const ONSET_AFTER_CEMENT = [
  [0, 0.01],
  [4, 0.03],
  [5, 0.05],
  [7, 0.06],
  [9, 0.12],
] as const;
/** Death per day by grade of organ strain. Constructed; 14 of 37 septic patients died in one series (Prost 2023). */
const DEATH = [
  [1, 0],
  [2, 0.015],
  [4, 0.04],
  [7, 0.14],
  [10, 0.5],
] as const;
/**
 * Death per day in the month after an open operation on an infected spine, in an old or diabetic body. Set on 3 of 18 dead
 * within half a year of the revision (Liao 2018).
 */
const AFTER_OPERATION = 0.002;
const OPERATED_LATELY = 30 * 24 * HOUR;
/** Grades a day: climbing without treatment; each measure takes some away. */
const CLIMB = 1.6;
const BY_DRUG = 2;
const BY_FLUIDS = 0.5;
const BY_PRESSOR = 0.6;
const BY_SOURCE = 1.2;
/** Grade from which the circulation fails. */
export const SHOCK = 6;
/** Share of the hazard that the right drug leaves. */
const LEFT_BY_DRUG = 0.08;

/** Hazard of sepsis, per day, for the present state and care. */
export function sepsisHazard(course: Course, care: Care): number {
  const { infection, implants } = course;
  if (infection.cured || infection.load < -3) return 0;
  const awakeDays = implants.inFocus && infection.awake > 0 ? infection.awake / 24 : 0;
  const germs = infection.load < 0 ? 1 + infection.load / 3 : 1;
  const untreated =
    awakeDays > 0 ? between(ONSET_AFTER_CEMENT, awakeDays) * within(0.1, infection.biofilm / 0.7, 1) : ONSET;
  return (
    untreated *
    germOf(course.fate.organism).sepsis *
    germs *
    (1 - (1 - LEFT_BY_DRUG) * arriving(infection, care))
  );
}

/** 1 in an old body or with diabetes; a young one resists sepsis longer, fails more slowly, and dies of shock only. Constructed. */
const BY_AGE = [
  [40, 0.4],
  [65, 1],
] as const;
const frailty = ({ parameters }: World): number =>
  parameters.risk.diabetes ? 1 : between(BY_AGE, parameters.person.age);

function mortality(course: Course, sofa: number, world: World): number {
  const frail = frailty(world);
  if (frail < 1 && sofa < SHOCK) return 0;
  const { operations, lastOperationAt } = course.implants;
  const lately =
    operations > 0 &&
    !course.infection.cured &&
    lastOperationAt !== null &&
    course.at - lastOperationAt < OPERATED_LATELY;
  return (between(DEATH, sofa) + (lately ? AFTER_OPERATION : 0)) * frail * frail;
}

export function advanceOrgans(course: Course, care: Care, hours: number, world: World): Organs {
  const before = course.organs;
  const days = hours / 24;
  const hazard = before.sepsisHazard + sepsisHazard(course, care) * frailty(world) * days;
  const struck = before.sofa < 1 && hazard >= course.fate.sepsis * (before.episodes + 1);
  const sofa = struck ? 2.2 : before.sofa > 0 ? strain(course, care, days, world) : 0;
  const deathHazard = before.deathHazard + mortality(course, sofa, world) * days;
  const trough = troughAfter(course, care, hours, world);
  const injury = (trough > 20 ? (trough - 20) * 0.012 : 0) * (care.nsaid ? 1.5 : 1) * days;
  return {
    sofa,
    sepsisHazard: hazard,
    episodes: struck ? before.episodes + 1 : before.episodes,
    deathHazard,
    deadAt: deathHazard >= course.fate.death ? Math.round(course.at + hours * HOUR) : null,
    kidney: within(1, follow(before.kidney, 1 + 0.13 * sofa, hours, 30, 24 * 9) + injury, 6),
    vancomycinTrough: trough,
    lactate: follow(before.lactate, lactateTarget(course, sofa, world), hours, 6, 12),
  };
}

function strain(course: Course, care: Care, days: number, world: World): number {
  const { implants, infection, organs } = course;
  const sinceOperation =
    implants.lastOperationAt === null ? Number.POSITIVE_INFINITY : course.at - implants.lastOperationAt;
  const change =
    (infection.cured ? 0 : CLIMB * frailty(world)) -
    BY_DRUG * arriving(infection, care) -
    (care.fluids ? BY_FLUIDS : 0) -
    (care.pressor ? BY_PRESSOR : 0) -
    (sinceOperation < 7 * 24 * HOUR ? BY_SOURCE : 0) -
    (infection.load < -2 ? 1.5 : 0);
  return within(0, organs.sofa + change * days, 12);
}

function lactateTarget(course: Course, sofa: number, world: World): number {
  const { labs, temperature } = world.parameters;
  const hot = course.inflammation.fever - temperature.fever;
  return (labs.lactate?.start ?? 1) + (hot > 0 ? 0.65 * hot : 0) + 0.55 * sofa;
}

/** mg/L before the next dose: aimed at 13, drifting up with a failing kidney unless a level steers the dose. */
function troughAfter(course: Course, care: Care, hours: number, world: World): number {
  if (!care.vancomycin) return follow(course.organs.vancomycinTrough, 0, hours, 12, 12);
  const old = world.parameters.person.age >= 65 ? 1.25 : 1;
  const target = care.vancomycinByLevel ? 14 : 14 * old * course.organs.kidney * 1.25;
  return follow(course.organs.vancomycinTrough, target, hours, 48, 30);
}
