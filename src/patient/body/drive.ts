/** How strongly the infection drives the rest of the body at this moment: one reading, used by every other part. */

import { between, within } from '../../kernel/arithmetic';
import type { Care } from '../care';
import type { Course, World } from '../course';
import { germOf } from '../germs';
import { arriving } from './infection';

export interface Drive {
  /** mg/L of CRP towards which synthesis is pulled. */
  readonly crp: number;
  /** °C towards which fever is pulled. */
  readonly fever: number;
  /** 0 to 1: invasion from a foreign body or an undrained collection. */
  readonly invasion: number;
  /** 0 to 1: reaction to an infusion, which is no infection. */
  readonly borrowed: number;
  /** mg/L that a fresh fracture asks for, as a wound does. */
  readonly broken: number;
  /** Days of that reaction: such a fever leaves quickly. */
  readonly reacting: boolean;
}

/** What living germs add at most, and what a full biofilm or a great undrained collection adds. Constructed. */
const CRP_BURDEN_MOST = 66;
const CRP_FOCUS = 125;
/** Share of the fever that a focus poor in germs shows, by hours since it woke. */
const POOR_FEVER = [
  [0, 0.42],
  [240, 0.85],
  [400, 1],
] as const;
/** Share of the focus's inflammation that the right drug damps although it does not clear it: a plateau of 150, not 250. */
const FOCUS_DAMPED = 0.22;
const FEVER_BURDEN_MOST = 0.8;
const FEVER_FOCUS = 1.2;
/** Below the first visit's burden the same doublings take more away. */
const CRP_PER_HALVING = 0.35;
const FEVER_PER_HALVING = 0.5;

/**
 * The first infusion of zoledronate in one who reacts: fever in 42 and 55 % of two series, C-reactive protein up at
 * 48 h (J Bone Miner Res 2012, doi 10.1002/jbmr.521; PMID 22366634). By hours since; height and length constructed.
 */
const REACTION = [
  [4, 0],
  [10, 1],
  [26, 1],
  [36, 0.2],
  [60, 0],
] as const;
const BORROWED_FEVER = 2.4;
const REACTS_FOR = 144;
/** What a block with steroid leaves of the inflammation for four days. Constructed. */
const QUIETED = [
  [0, 1],
  [12, 0.72],
  [84, 0.72],
  [120, 1],
] as const;

/**
 * Share of its mg/L that a fresh fracture adds, by days since it broke: up in the first week, normal by the second (Li
 * 2016, of vertebral fractures alone; the shape between is constructed).
 */
const BROKEN = [
  [0.2, 0],
  [1.5, 1],
  [5, 1],
  [7, 0],
] as const;

function mending(course: Course, world: World): number {
  const { fracture } = world.parameters.structure;
  return fracture ? fracture.crp * between(BROKEN, fracture.daysOld + course.at / 1440) : 0;
}

const hoursSince = (course: Course, minute: number): number => (course.at - minute) / 60;

/** 0 to 1. */
function reaction(course: Course, care: Care, world: World): number {
  return reacts(course, care, world) ? between(REACTION, hoursSince(course, care.infusedAt ?? 0)) : 0;
}

const reacts = (course: Course, care: Care, world: World): boolean =>
  care.infusedAt !== null && course.fate.infusionFever < (world.parameters.constitution?.infusionFever ?? 0);

const quieted = (course: Course, care: Care): number =>
  care.blockedAt === null ? 1 : between(QUIETED, hoursSince(course, care.blockedAt));

export function drive(course: Course, care: Care, world: World): Drive {
  const { infection, implants } = course;
  const { labs, temperature, focus } = world.parameters;
  const well = labs.crp?.well ?? 3;
  const borrowed = reaction(course, care, world);
  const broken = mending(course, world);
  const reacting = reacts(course, care, world) && hoursSince(course, care.infusedAt ?? 0) < REACTS_FOR;
  if (infection.cured)
    return { crp: well, fever: BORROWED_FEVER * borrowed, invasion: 0, borrowed, broken, reacting };
  const start = labs.crp?.start ?? well;
  const { load } = infection;
  const crpBurden =
    load >= 0
      ? start + Math.min(CRP_BURDEN_MOST * (focus.crpPerDoubling / 14), focus.crpPerDoubling * load)
      : Math.max(well, start * (1 + CRP_PER_HALVING * load));
  const feverBurden =
    load >= 0
      ? temperature.fever +
        Math.min(FEVER_BURDEN_MOST * (focus.feverPerDoubling / 0.28), focus.feverPerDoubling * load)
      : Math.max(0, temperature.fever + FEVER_PER_HALVING * load);
  const invasion = Math.max(infection.biofilm / 0.8, undrained(course));
  const poorlyFelt = implants.inFocus && infection.poor;
  const calm = poorlyFelt && infection.awake < 0 ? 0.85 : 1;
  const damped = arriving(infection, care);
  const germ = germOf(course.fate.organism);
  return {
    crp:
      crpBurden * calm * quieted(course, care) +
      CRP_FOCUS * germ.crp * invasion * (1 - FOCUS_DAMPED * damped),
    fever:
      (feverBurden * (1 - 0.35 * damped) + FEVER_FOCUS * germ.fever * invasion) *
        (poorlyFelt ? between(POOR_FEVER, infection.awake) : 1) +
      BORROWED_FEVER * borrowed,
    invasion,
    borrowed,
    broken,
    reacting,
  };
}

/** Pus that nobody has let out keeps up the inflammation, even when the drug has killed what it reaches. */
function undrained(course: Course): number {
  const { psoasLeft, psoasRight, paravertebral, recollecting } = course.collections;
  const largest = Math.max(psoasLeft, psoasRight, paravertebral);
  const great = within(0, (largest - 18) / 40, 0.5);
  return recollecting ? Math.max(great, within(0, (psoasLeft - 6) / 14, 0.9)) : great;
}
