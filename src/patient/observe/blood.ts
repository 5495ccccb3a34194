/** The true value of each laboratory quantity now, without the laboratory's error. */

import { between, pow } from '../../kernel/arithmetic';
import type { Course, World } from '../course';
import type { Exposure } from '../exposure';
import type { LABORATORY } from '../quantities';
import { calciumFall, oestradiol, prolactin, turnover } from './bone-blood';

export type LaboratoryName = (typeof LABORATORY)[number];

type Reading = (course: Course, world: World, exposures: readonly Exposure[]) => number;

const start = (world: World, name: LaboratoryName, otherwise: number): number =>
  world.parameters.labs[name]?.start ?? otherwise;
const well = (world: World, name: LaboratoryName, otherwise: number): number =>
  world.parameters.labs[name]?.well ?? start(world, name, otherwise);

const range = (world: World, name: LaboratoryName, otherwise: number) => ({
  start: start(world, name, otherwise),
  well: well(world, name, otherwise),
});

/** White cells per mg/L of CRP: 9.2 at 74 and 17.4 at 265, both of the case's tables. */
const WHITE_CELLS = 0.042;
const NEUTROPHILS = [
  [212, 88],
  [265, 91],
] as const;
const untouched =
  (name: LaboratoryName, otherwise: number): Reading =>
  (_, world) =>
    start(world, name, otherwise);
const creatinine: Reading = (course, world) => start(world, 'creatinine', 70) * course.organs.kidney;
const aboveStart = (course: Course, world: World): number =>
  Math.max(0, course.inflammation.crp - start(world, 'crp', 3));
const sick = (course: Course): number => course.inflammation.synthesis + course.inflammation.wound;

export const BLOOD: Readonly<Record<LaboratoryName, Reading>> = {
  crp: (course) => course.inflammation.crp,
  esr: (course) => course.inflammation.esr,
  wbc: (course, world) => {
    const perCrp = world.parameters.focus.whiteCells?.perCrp ?? WHITE_CELLS;
    const shift = perCrp * (course.inflammation.crp - start(world, 'crp', 3));
    return Math.max(well(world, 'wbc', 4), start(world, 'wbc', 6) + shift);
  },
  neutrophils: (course, world) =>
    between(
      [
        [3, well(world, 'neutrophils', 58)],
        [Math.max(20, start(world, 'crp', 20)), start(world, 'neutrophils', 60)],
        ...(world.parameters.focus.whiteCells?.neutrophilsByCrp ?? NEUTROPHILS),
      ],
      course.inflammation.crp,
    ),
  hb: (course) => course.blood.hb,
  mcv: untouched('mcv', 88),
  platelets: (course, world) => {
    const esrStart = start(world, 'esr', 12);
    const slope =
      (start(world, 'platelets', 230) - well(world, 'platelets', 220)) /
      Math.max(10, esrStart - well(world, 'esr', 10));
    return Math.max(
      20,
      start(world, 'platelets', 230) + slope * (course.inflammation.esr - esrStart) - 46 * course.organs.sofa,
    );
  },
  procalcitonin: (course) => course.inflammation.procalcitonin,
  'il-6': (course) => 2 + 0.49 * sick(course),
  saa: (course) => 3 + 2.8 * course.inflammation.crp,
  glucose: (course, world) => {
    const stressed =
      start(world, 'glucose', 5.4) +
      (world.parameters.risk.diabetes ? 0.035 : 0.012) * aboveStart(course, world);
    const improved = 0.8 * (start(world, 'hba1c', 5.6) - course.blood.hba1c);
    return stressed - improved;
  },
  hba1c: (course) => course.blood.hba1c,
  creatinine,
  egfr: (course, world, exposures) => filtration(creatinine(course, world, exposures), world),
  urea: (course, world) => start(world, 'urea', 5.5) * course.organs.kidney,
  sodium: (course, world) => start(world, 'sodium', 139) - 0.012 * aboveStart(course, world),
  potassium: (course, world) => start(world, 'potassium', 4.1) + 0.25 * (course.organs.kidney - 1),
  albumin: (course) => course.blood.albumin,
  alt: (course) => course.blood.alt,
  ast: (course, world) => start(world, 'ast', 22) + 0.8 * (course.blood.alt - start(world, 'alt', 20)),
  alp: (course) => course.blood.alp,
  bilirubin: (course, world) => start(world, 'bilirubin', 10) + 3 * course.organs.sofa,
  calcium: (course, world, exposures) => start(world, 'calcium', 2.3) - calciumFall(course, exposures),
  phosphate: (_, world) => start(world, 'phosphate', 1.1),
  'vitamin-d': (course) => course.blood.vitaminD,
  pth: (course, world) =>
    Math.max(25, start(world, 'pth', 45) - 0.8 * (course.blood.vitaminD - start(world, 'vitamin-d', 20))),
  lactate: (course) => course.organs.lactate,
  'd-dimer': (course, world) =>
    start(world, 'd-dimer', 0.4) +
    0.012 * aboveStart(course, world) +
    (course.implants.operations > 0 ? 0.6 : 0),
  inr: (course, world) => start(world, 'inr', 1) + 0.07 * course.organs.sofa,
  'vancomycin-trough': (course) => course.organs.vancomycinTrough,
  p1np: (course, world, exposures) =>
    turnover('formation', range(world, 'p1np', 44), course, world, exposures),
  'beta-ctx': (course, world, exposures) =>
    turnover('resorption', range(world, 'beta-ctx', 0.38), course, world, exposures),
  prolactin: (course, world, exposures) => prolactin(range(world, 'prolactin', 11), course, world, exposures),
  oestradiol: (course, world, exposures) =>
    oestradiol(range(world, 'oestradiol', 60), course, world, exposures),
  ferritin: (course, world) => start(world, 'ferritin', 60) + 0.5 * aboveStart(course, world),
};

/** Values that the course decides only where a case gives them: elsewhere the catalogue's normal is this person's. */
export const ONLY_IF_GIVEN: readonly LaboratoryName[] = [
  'p1np',
  'beta-ctx',
  'prolactin',
  'oestradiol',
  'ferritin',
];

/** CKD-EPI 2021 (Inker 2021, N Engl J Med 385:1737), mL/min/1.73 m²; creatinine in µmol/L. */
function filtration(micromol: number, world: World): number {
  const { sex, age } = world.parameters.person;
  const ratio = micromol / 88.4 / (sex === 'female' ? 0.7 : 0.9);
  const below = pow(Math.min(ratio, 1), sex === 'female' ? -0.241 : -0.302);
  return 142 * below * pow(Math.max(ratio, 1), -1.2) * pow(0.9938, age) * (sex === 'female' ? 1.012 : 1);
}
