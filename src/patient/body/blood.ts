/** The slow values: haemoglobin, albumin, glycated haemoglobin, vitamin D, liver enzymes. They follow the disease by days to weeks. */

import { between } from '../../kernel/arithmetic';
import type { Care } from '../care';
import type { Course, World } from '../course';
import type { Blood } from '../course-slow';
import { follow } from './relax';

const DAY = 24;
/** ng/mL on daily vitamin D, and what a liver induced by rifampicin takes of it (recalled; size constructed). */
const REPLETE = 34;
const INDUCED = 9;

export function advanceBlood(course: Course, care: Care, hours: number, world: World): Blood {
  const { blood: before, inflammation } = course;
  const { labs, risk } = world.parameters;
  const well = (name: keyof typeof labs, otherwise: number): number =>
    labs[name]?.well ?? labs[name]?.start ?? otherwise;
  const start = (name: keyof typeof labs, otherwise: number): number => labs[name]?.start ?? otherwise;
  const crpStart = start('crp', 3);
  const low = crpStart > 20 ? crpStart : 20;
  /** From health through the first visit down to the worst. */
  const sinking = (name: keyof typeof labs, otherwise: number, worst: number): number =>
    between(
      [
        [3, well(name, otherwise)],
        [low, start(name, otherwise)],
        [low + 160, worst],
      ],
      inflammation.crp,
    );
  const hb = start('hb', 130);
  const albumin = start('albumin', 42);
  const controlled = care.insulin || !risk.diabetes;
  return {
    hb: follow(before.hb, sinking('hb', 130, hb * 0.76), hours, 40 * DAY, 6.5 * DAY),
    albumin: follow(
      before.albumin,
      sinking('albumin', 42, albumin * 0.66) + (care.nutrition ? 1.5 : 0),
      hours,
      32 * DAY,
      6.5 * DAY,
    ),
    hba1c: follow(
      before.hba1c,
      controlled ? well('hba1c', 5.6) : start('hba1c', 5.6),
      hours,
      45 * DAY,
      45 * DAY,
    ),
    vitaminD: follow(
      before.vitaminD,
      (care.vitaminD ? REPLETE : start('vitamin-d', 20)) - (care.liverInduced ? INDUCED : 0),
      hours,
      40 * DAY,
      40 * DAY,
    ),
    alp: follow(
      before.alp,
      between(
        [
          [3, well('alp', 75)],
          [low, start('alp', 75)],
          [265, 165],
        ],
        inflammation.synthesis,
      ),
      hours,
      9 * DAY,
      20 * DAY,
    ),
    alt: follow(
      before.alt,
      start('alt', 20) + (care.liverInduced ? 26 : 0) + 20 * course.organs.sofa,
      hours,
      8 * DAY,
      10 * DAY,
    ),
  };
}
