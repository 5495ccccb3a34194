/** What a cementing or an operation does to the body at its minute. */

import { LEVELS, type Level } from '../kernel/imaging-findings';
import { QUIET_HOURS } from './body/infection';
import { CRP_SETTLES } from './body/trace';
import type { Care } from './care';
import type { Collections, Course, World } from './course';
import type { Cementing, OperationKind, Procedure } from './exposure';

interface Effect {
  /** Doublings of burden taken away: 1.74 is 70 %. */
  readonly cleared: number;
  readonly cementOut: boolean;
  /** What is left of each collection, as a share. */
  readonly soft: number;
  readonly decompresses: boolean;
  /** `long`: screws two levels above and below the focus; `short`: in its own bodies, one further each way in weak bone. */
  readonly metal: 'none' | 'short' | 'long';
  readonly cage: boolean;
  /** Share of the inflammation that stays when the inflamed tissue is gone. */
  readonly calms: number;
  /** mg/L of synthesis from the wound. */
  readonly wound: number;
}

/** Constructed; that an infected implant hardly clears while it stays: Popa 2009. */
const OPERATIONS: Readonly<Record<OperationKind, Effect>> = {
  'posterior-debridement': {
    cleared: 1.74,
    cementOut: false,
    soft: 0.55,
    decompresses: true,
    metal: 'long',
    cage: false,
    calms: 0.72,
    wound: 85,
  },
  'anterior-corpectomy': {
    cleared: 2.5,
    cementOut: true,
    soft: 0.15,
    decompresses: true,
    metal: 'long',
    cage: true,
    calms: 0.72,
    wound: 95,
  },
  'one-stage-corpectomy': {
    cleared: 2.5,
    cementOut: true,
    soft: 0.2,
    decompresses: true,
    metal: 'long',
    cage: true,
    calms: 0.7,
    wound: 95,
  },
  redebridement: {
    cleared: 1.74,
    cementOut: false,
    soft: 0.15,
    decompresses: false,
    metal: 'none',
    cage: false,
    calms: 0.95,
    wound: 75,
  },
  'percutaneous-drain': {
    cleared: 0.5,
    cementOut: false,
    soft: 0.3,
    decompresses: false,
    metal: 'none',
    cage: false,
    calms: 1,
    wound: 8,
  },
  decompression: {
    cleared: 1.4,
    cementOut: false,
    soft: 0.5,
    decompresses: true,
    metal: 'none',
    cage: false,
    calms: 0.85,
    wound: 70,
  },
  fixation: {
    cleared: 0.3,
    cementOut: false,
    soft: 0.9,
    decompresses: false,
    metal: 'short',
    cage: false,
    calms: 1,
    wound: 70,
  },
};

/** Pain that an open operation leaves: screws hold what moved. */
const HELD = 0.87;
/** Doublings that the pressure of injection pushes into disc, veins and canal. */
const PUSHED = 0.3;

export function undergo(course: Course, procedure: Procedure, care: Care, world: World): Course {
  return procedure.kind === 'cement'
    ? cemented(course, procedure, world)
    : operated(course, procedure.operation, procedure.at, care, world);
}

function cemented(course: Course, { level, ml, at }: Cementing, world: World): Course {
  const { implants, infection } = course;
  if (ml <= 0) return { ...course, implants: { ...implants, applied: implants.applied + 1 } };
  const first = !implants.cementIn;
  const { upper, lower } = world.parameters.focus;
  const inFocus = level === upper || level === lower;
  const poor = course.fate.relief < world.parameters.afterCement.relief;
  const wakes = inFocus && !implants.inFocus && !infection.cured;
  return {
    ...course,
    implants: {
      ...implants,
      applied: implants.applied + 1,
      cement: { ...implants.cement, [level]: (implants.cement[level] ?? 0) + ml },
      cementIn: true,
      inFocus: implants.inFocus || inFocus,
      cementAt: first ? at : implants.cementAt,
    },
    infection: wakes
      ? {
          ...infection,
          load: infection.load + PUSHED,
          poor,
          awake: poor ? -QUIET_HOURS : 0,
        }
      : infection,
    inflammation: { ...course.inflammation, wound: course.inflammation.wound + (first ? 20 : 0) },
    trace: { ...course.trace, crpLowFrom: at + CRP_SETTLES },
  };
}

function operated(course: Course, operation: OperationKind, at: number, care: Care, world: World): Course {
  const effect = OPERATIONS[operation];
  const { implants, infection, inflammation } = course;
  const open = operation !== 'percutaneous-drain';
  const cementIn = implants.cementIn && !effect.cementOut;
  const metal =
    effect.metal !== 'none' && implants.metal.length === 0
      ? screwLevels(course, effect.metal, world)
      : implants.metal;
  return {
    ...course,
    implants: {
      applied: implants.applied + 1,
      cement: cementIn ? implants.cement : {},
      cementIn,
      inFocus: cementIn && implants.inFocus,
      cementAt: implants.cementAt,
      metal,
      cage: implants.cage || effect.cage,
      operations: implants.operations + (open ? 1 : 0),
      lastOperationAt: at,
    },
    infection: infection.cured
      ? infection
      : {
          ...infection,
          load: Math.max(-12, infection.load - effect.cleared),
          biofilm: cementIn ? infection.biofilm : metal.length > 0 ? 0.1 : 0,
        },
    pain: open ? course.pain * HELD : course.pain,
    inflammation: {
      ...inflammation,
      synthesis: open && !infection.cured ? inflammation.synthesis * effect.calms : inflammation.synthesis,
      wound: inflammation.wound + effect.wound,
    },
    collections: emptied(course, effect, cementIn, care, world),
    trace: { ...course.trace, crpLowFrom: at + CRP_SETTLES },
  };
}

/** Emptied by the operation; whether pus will come back depends on how long the cement had been in, on sugar and on luck. */
function emptied(course: Course, effect: Effect, cementIn: boolean, care: Care, world: World): Collections {
  const { paravertebral, psoasLeft, psoasRight, epidural } = course.collections;
  const after = {
    paravertebral: paravertebral * effect.soft,
    psoasLeft: psoasLeft * effect.soft,
    psoasRight: psoasRight * effect.soft,
  };
  // A focus poor in germs fills no more once it is open: else taking the cement out could bring back what would have healed.
  const recollects =
    effect.cementOut &&
    !course.infection.poor &&
    course.fate.recollection < recollectionChance(course, care, world);
  return {
    ...after,
    epidural: effect.decompresses && epidural > 1 ? 1 : epidural,
    smallest: Math.max(after.paravertebral, after.psoasLeft, after.psoasRight),
    recollecting: recollects && !cementIn && !course.infection.cured,
  };
}

/** Constructed: 12 % at best, more with a sugar that nobody treats and with cement left for more than twelve days. */
function recollectionChance(course: Course, care: Care, world: World): number {
  const { implants } = course;
  const days = implants.cementAt === null ? 0 : (course.at - implants.cementAt) / 1440;
  return 0.12 + (world.parameters.risk.diabetes && !care.insulin ? 0.15 : 0) + (days > 12 ? 0.35 : 0);
}

/** Score from which screws are carried one level further. */
const WEAK_BONE = -2;

function screwLevels(course: Course, length: 'short' | 'long', world: World): readonly Level[] {
  const top = LEVELS.indexOf(world.parameters.focus.upper);
  const bottom = LEVELS.indexOf(world.parameters.focus.lower);
  const further = length === 'long' ? 2 : course.bone.score <= WEAK_BONE ? 1 : 0;
  return LEVELS.filter((_, at) => {
    const inside = at >= top && at <= bottom;
    return at >= top - further && at <= bottom + further && (length === 'short' || !inside);
  });
}
