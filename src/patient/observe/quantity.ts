/** The true value of any named quantity now: for the conditions of a case and for the placeholders in its texts. */

import { exp } from '../../kernel/arithmetic';
import { DAY } from '../../kernel/time';
import { canalTaken } from '../body/collections';
import { SHOCK } from '../body/organs';
import type { Course, World } from '../course';
import type { Exposure } from '../exposure';
import type { LABORATORY, Quantity } from '../quantities';
import { BLOOD } from './blood';
import { breast, weanedDays } from './breast';
import { drawsFluid } from './culture';
import { boneScore, focusScore, printedScore } from './density';
import { isLaboratory } from './laboratory';
import { neurology } from './nerves';
import { painMoving, painResting, walkMetres } from './pain';
import { clockAtStart, temperature } from './temperature';
import { trueVitals } from './vitals';

type Reading = (course: Course, world: World, exposures: readonly Exposure[]) => number;
type OtherName = Exclude<Quantity, (typeof LABORATORY)[number]>;

const yes = (is: boolean): number => (is ? 1 : 0);
const LN2 = 0.6931471805599453;

const OTHERS: Readonly<Record<OtherName, Reading>> = {
  temperature,
  pulse: (course, world, exposures) => trueVitals(course, world, exposures).pulse,
  systolic: (course, world, exposures) => trueVitals(course, world, exposures).systolic,
  diastolic: (course, world, exposures) => trueVitals(course, world, exposures).diastolic,
  respiration: (course, world, exposures) => trueVitals(course, world, exposures).respiration,
  saturation: (course, world, exposures) => trueVitals(course, world, exposures).saturation,
  pain: painMoving,
  'pain-rest': painResting,
  power: (course, world) => neurology(course, world).power,
  'power-hip-left': (course, world) => neurology(course, world).hipLeft,
  'power-hip-right': (course, world) => neurology(course, world).hipRight,
  'power-knee-left': (course, world) => neurology(course, world).kneeLeft,
  'power-knee-right': (course, world) => neurology(course, world).kneeRight,
  'power-ankle-left': (course, world) => neurology(course, world).ankleLeft,
  'power-ankle-right': (course, world) => neurology(course, world).ankleRight,
  'residual-urine': (course, world) => neurology(course, world).residualUrine,
  saddle: (course) => yes(course.nerves.saddle),
  'numb-foot': (course, world) => yes(neurology(course, world).footNumb),
  temp: temperature,
  burden: (course, world) =>
    course.infection.cured ? 0 : world.parameters.focus.startBurden * exp(LN2 * course.infection.load),
  biofilm: (course) => course.infection.biofilm,
  paravertebral: (course) => course.collections.paravertebral,
  'psoas-left': (course) => course.collections.psoasLeft,
  'psoas-right': (course) => course.collections.psoasRight,
  epidural: (course) => course.collections.epidural,
  canal: (course) => canalTaken(course.collections.epidural),
  sofa: (course) => course.organs.sofa,
  sepsis: (course) => sepsisGrade(course),
  'sofa-free-hours': (course) => course.trace.sofaFreeHours,
  neuro: (course) => yes(course.nerves.power <= 4 || course.nerves.retention || course.nerves.saddle),
  'deficit-hours': (course) => course.nerves.deficitHours,
  dead: (course) => yes(course.organs.deadAt !== null),
  relapse: (course) => yes(course.trace.relapsed),
  'new-collection-mm': (course) => {
    const { paravertebral, psoasLeft, psoasRight, smallest } = course.collections;
    return Math.max(0, Math.max(paravertebral, psoasLeft, psoasRight) - smallest);
  },
  'crp-of-peak': (course) => course.inflammation.crp / course.trace.crpPeak,
  'crp-rise': (course) => Math.max(0, 100 * (course.inflammation.crp / course.trace.crpLow - 1)),
  'afebrile-days': (course) => course.trace.afebrileHours / 24,
  'effective-days': (course) => course.trace.effectiveHours / 24,
  't0-day': (course, world) => firstDay(course, world),
  'antibiotic-days': (course) => course.trace.antibioticHours / 24,
  'antibiotic-free-days': (course) => course.trace.freeHours / 24,
  'cement-in': (course) => yes(course.implants.cementIn),
  'cement-ml': (course) => {
    let ml = 0;
    for (const part of Object.values(course.implants.cement)) ml += part;
    return ml;
  },
  'metal-in': (course) => yes(course.implants.metal.length > 0),
  operations: (course) => course.implants.operations,
  'walk-metres': walkMetres,
  kyphosis: (course) => course.structure.kyphosis,
  stability: (course, world) => stability(course, world),
  fluid: (course) => yes(drawsFluid(course)),
  cured: (course) => yes(course.infection.cured),
  'bone-score': (course) => boneScore(course),
  'bone-score-focus': focusScore,
  'bone-score-printed': printedScore,
  'fragility-fracture': (course) => yes(course.bone.broken),
  'weaned-days': weanedDays,
  'breast-hot': (course, world, exposures) => yes(breast(course, world, exposures).hot),
  'breast-fluid': (course, world, exposures) => breast(course, world, exposures).fluid,
  'leg-thrombus': (course) => yes(clotted(course)),
};

export function quantity(
  course: Course,
  name: Quantity,
  world: World,
  exposures: readonly Exposure[],
): number {
  if (!isLaboratory(name) && !Object.hasOwn(OTHERS, name))
    throw new Error(`name: no quantity is called "${name}"`);
  return isLaboratory(name) ? BLOOD[name](course, world, exposures) : OTHERS[name](course, world, exposures);
}

/** Axillary fever of half a degree above the daily curve counts as inflamed. */
const INFLAMED = 0.5;

function sepsisGrade({ organs, inflammation }: Course): number {
  if (organs.sofa >= SHOCK) return 3;
  if (organs.sofa >= 2) return 2;
  return inflammation.fever >= INFLAMED ? 1 : 0;
}

const NO_DAY = 999;

function firstDay({ trace }: Course, world: World): number {
  const from = trace.treatedFrom ?? trace.runFrom;
  return from === null ? NO_DAY : Math.floor((clockAtStart(world) + from) / DAY) + 1;
}

/** A fortnight in bed without anything against clots: three in a hundred. Constructed. */
const LONG_IN_BED = 14 * 24;
const CLOTS = 0.03;
const clotted = ({ trace, fate }: Course): boolean => trace.lyingHours > LONG_IN_BED && fate.vein < CLOTS;

/** 1 sound, 0 loose. Metal holds; erosion of the focus and cement loose in pus do not; months heal. */
function stability(course: Course, world: World): number {
  const { metal, cementIn } = course.implants;
  const worn = course.structure.erosion[world.parameters.focus.upper] ?? 0;
  const bridging = course.infection.cured ? Math.min(0.4, (course.minute / DAY) * 0.003) : 0;
  const held = metal.length > 0 ? 0.5 : 0;
  const loose = cementIn && course.infection.biofilm > 0.5 && course.infection.awake > 9 * 24 ? 0.2 : 0;
  const value = 1 - 0.7 * worn - loose + held + bridging;
  return value < 0 ? 0 : value > 1 ? 1 : value;
}
