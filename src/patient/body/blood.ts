/** The slow values: haemoglobin, albumin, glycated haemoglobin, vitamin D, liver enzymes. They follow the disease by days to weeks. */

import { between } from '../../kernel/arithmetic';
import type { Care } from '../care';
import type { Course, World } from '../course';
import type { Blood } from '../course-slow';
import { forLife } from './for-life';
import { follow } from './relax';

const DAY = 24;
/** ng/mL on daily vitamin D, and what a liver induced by rifampicin takes of it (recalled; size constructed). */
const REPLETE = 34;
const INDUCED = 9;

type Line = readonly (readonly [number, number])[];

/** Where each value lies by CRP or its synthesis, and where it lies without either. */
const person = forLife((parameters) => {
  const { labs } = parameters;
  const start = (name: keyof typeof labs, otherwise: number): number => labs[name]?.start ?? otherwise;
  const well = (name: keyof typeof labs, otherwise: number): number =>
    labs[name]?.well ?? labs[name]?.start ?? otherwise;
  const crpStart = start('crp', 3);
  const low = crpStart > 20 ? crpStart : 20;
  /** From health through the first visit down to the worst. */
  const sinking = (name: 'hb' | 'albumin', otherwise: number, worst: number): Line => [
    [3, well(name, otherwise)],
    [low, start(name, otherwise)],
    [low + 160, worst],
  ];
  const alp: Line = [
    [3, well('alp', 75)],
    [low, start('alp', 75)],
    [265, 165],
  ];
  return {
    hb: sinking('hb', 130, start('hb', 130) * 0.76),
    albumin: sinking('albumin', 42, start('albumin', 42) * 0.66),
    alp,
    hba1cWell: well('hba1c', 5.6),
    hba1cStart: start('hba1c', 5.6),
    vitaminD: start('vitamin-d', 20),
    alt: start('alt', 20),
  };
});

export function advanceBlood(course: Course, care: Care, hours: number, world: World): Blood {
  const { blood: before, inflammation } = course;
  const of = person(world.parameters);
  const controlled = care.insulin || !world.parameters.risk.diabetes;
  return {
    hb: follow(before.hb, between(of.hb, inflammation.crp), hours, 40 * DAY, 6.5 * DAY),
    albumin: follow(
      before.albumin,
      between(of.albumin, inflammation.crp) + (care.nutrition ? 1.5 : 0),
      hours,
      32 * DAY,
      6.5 * DAY,
    ),
    hba1c: follow(before.hba1c, controlled ? of.hba1cWell : of.hba1cStart, hours, 45 * DAY, 45 * DAY),
    vitaminD: follow(
      before.vitaminD,
      (care.vitaminD ? REPLETE : of.vitaminD) - (care.liverInduced ? INDUCED : 0),
      hours,
      40 * DAY,
      40 * DAY,
    ),
    alp: follow(before.alp, between(of.alp, inflammation.synthesis), hours, 9 * DAY, 20 * DAY),
    alt: follow(
      before.alt,
      of.alt + (care.liverInduced ? 26 : 0) + 20 * course.organs.sofa,
      hours,
      8 * DAY,
      10 * DAY,
    ),
  };
}
