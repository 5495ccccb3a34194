/** What grows from a specimen taken now: yields by kind, by disease and by earlier antibiotics; luck keyed by the specimen. */

import { within } from '../../kernel/arithmetic';
import { draw } from '../../kernel/chance';
import { DAY, HOUR } from '../../kernel/time';
import type { Course, World } from '../course';
import { SUSCEPTIBLE } from '../drugs/antibiotics';
import type { Exposure } from '../exposure';
import { germOf, type Organism } from '../germs';
import { antibioticOnBoard, type OnBoard } from './on-board';

export type CultureKind = 'blood' | 'needle' | 'open-tissue' | 'swab' | 'urine';

export interface Growth {
  readonly positive: boolean;
  readonly organism: Organism | null;
  /** One bottle or plate with skin flora beside no true growth. */
  readonly contaminant: boolean;
  /** Minutes from taking to the first growth, and to the final report when nothing grows. */
  readonly signalMinutes: number;
  readonly finalMinutes: number;
  readonly susceptible: readonly string[];
}

/** Blood of a spondylodiscitis 58 % (Mylona 2009), lowered to 45 for no fever; 85 to 90 % with cement in it: constructed. */
const BACTERAEMIA = { share: 0.45, perDoubling: 0.05 } as const;
const BLOOD_WITH_CEMENT = 0.4;
const BLOOD_MOST = 0.9;
/** Needle 43 % untreated, 32 % after antibiotics (McNamara 2017); fluid raises the odds 3.13 times (Maamari 2022, second-hand). */
const NEEDLE_DRY = 0.245;
const NEEDLE_FLUID = 0.504;
/** Tissue taken at open operation, or with cement lying in pus. */
const OPEN = 0.76;
/** Share of the yield that earlier antibiotics leave. Sources disagree; one dose counts little. */
const LEFT: Readonly<Record<CultureKind, Readonly<Record<OnBoard, number>>>> = {
  blood: { none: 1, dose: 0.75, treated: 0.5 },
  needle: { none: 1, dose: 0.9, treated: 0.744 },
  'open-tissue': { none: 1, dose: 0.97, treated: 0.9 },
  swab: { none: 1, dose: 0.9, treated: 0.4 },
  urine: { none: 1, dose: 0.8, treated: 0.3 },
};
const CONTAMINATED = 0.05;
/** How often a specimen has luck of its own instead of this patient's. */
const OWN_LUCK = 0.3;
const FLUID = 0.7;

/** Whether a needle draws cloudy fluid: in 70 % of infected seeds. */
export const drawsFluid = (course: Course): boolean =>
  course.fate.organism !== null &&
  !course.infection.cured &&
  course.infection.load > -4 &&
  course.fate.fluid < FLUID;

export function culture(
  course: Course,
  kind: CultureKind,
  specimen: string,
  world: World,
  exposures: readonly Exposure[],
): Growth {
  const { seed, parameters } = world;
  const chance = yieldOf(course, kind, world) * LEFT[kind][antibioticOnBoard(exposures, course.minute)];
  const positive = luckOf(course, kind, specimen, seed) < chance;
  const organism = !positive ? null : kind === 'urine' ? parameters.urineGerm : course.fate.organism;
  const skin = kind !== 'swab' && kind !== 'urine' && draw(seed, 'contaminant', specimen) < CONTAMINATED;
  return {
    positive,
    organism,
    contaminant: !positive && skin,
    signalMinutes: Math.round(
      signalHours(kind, draw(seed, 'culture', `${specimen}|${kind}|signal`)) * germOf(organism).signal * HOUR,
    ),
    finalMinutes: kind === 'swab' || kind === 'urine' ? 2 * DAY : 5 * DAY,
    susceptible: organism ? SUSCEPTIBLE[organism] : [],
  };
}

/** Whether this blood holds the germ, dead or alive: drugs on board take nothing away. */
export const bloodCarries = (course: Course, specimen: string, world: World): boolean =>
  course.fate.organism !== null &&
  luckOf(course, 'blood', specimen, world.seed) < yieldOf(course, 'blood', world);

/** Chance of growth without antibiotics. */
function yieldOf(course: Course, kind: CultureKind, world: World): number {
  const { infection, implants, fate } = course;
  if (kind === 'urine') return world.parameters.urineGerm ? 0.97 : 0;
  if (fate.organism === null) return 0;
  if (kind === 'swab') return world.parameters.portalGrows ? 0.95 : 0;
  if (infection.cured) return 0;
  // Tuberculosis grows in weeks, on media of its own.
  const grows = (infection.load < -4 ? 0.6 : 1) * germOf(fate.organism).tissue;
  if (kind === 'open-tissue' || implants.inFocus) {
    if (kind !== 'blood') return OPEN * grows;
  }
  if (kind === 'needle') return (drawsFluid(course) ? NEEDLE_FLUID : NEEDLE_DRY) * grows;
  const { blood } = germOf(fate.organism);
  const { share, perDoubling } = world.parameters.focus.bacteraemia ?? {
    share: BACTERAEMIA.share * blood,
    perDoubling: BACTERAEMIA.perDoubling * blood,
  };
  const germs = infection.load > 0 ? perDoubling * infection.load : (share * infection.load) / 4;
  const shed = Math.min(BLOOD_WITH_CEMENT, (BLOOD_WITH_CEMENT * infection.biofilm) / 0.55) * blood;
  return within(0, share + germs + shed * (infection.load > -2 ? 1 : 0.3), BLOOD_MOST);
}

/** Blood of one patient mostly agrees with itself; tissue and the rest have the luck of the specimen. */
function luckOf(course: Course, kind: CultureKind, specimen: string, seed: number): number {
  const own = draw(seed, 'culture', `${specimen}|${kind}`);
  if (kind !== 'blood') return own;
  return draw(seed, 'culture', `${specimen}|whose`) < OWN_LUCK ? own : course.fate.bacteraemia;
}

const SIGNAL: Readonly<Record<CultureKind, readonly [number, number]>> = {
  blood: [18, 30],
  needle: [24, 60],
  'open-tissue': [20, 40],
  swab: [20, 26],
  urine: [20, 26],
};

function signalHours(kind: CultureKind, luck: number): number {
  const [first, last] = SIGNAL[kind];
  return first + (last - first) * luck;
}
