/** Pain as she would number it now, after what cement and analgesics take away, and how far she can walk with it. */

import { between, within } from '../../kernel/arithmetic';
import { DAY, HOUR } from '../../kernel/time';
import type { Course, World } from '../course';
import { hiddenPain } from '../drugs/antipyretics';
import { actsAt, type Exposure } from '../exposure';
import { clockAtStart } from './temperature';

/** Points that cement takes away, and the share left by hours since (infected focus awake; quiet focus from its waking). */
const CEMENT_RELIEF = 5.5;
const FADING = [
  [0, 1],
  [18, 1],
  [30, 0.5],
  [60, 0],
] as const;
const FADING_SLOWLY = [
  [0, 1],
  [66, 0.75],
  [138, 0.45],
  [210, 0.1],
  [260, 0],
] as const;
const METRES = [
  [0, 4000],
  [1, 3000],
  [2, 2000],
  [3, 1000],
  [4, 400],
  [5, 150],
  [6, 60],
  [7, 30],
  [8, 15],
  [9, 5],
  [10, 0],
] as const;

/** NRS on movement. */
export function painMoving(course: Course, world: World, exposures: readonly Exposure[]): number {
  const hidden = hiddenPain(exposures, course.minute, clockAtStart(world));
  return within(
    0,
    course.pain - cementRelief(course) - hidden - held(course, world, exposures) + kneaded(course, exposures),
    10,
  );
}

/** Share of its relief that a brace gives by the pain without it: nothing holds a back that is board-hard. */
const HOLDS = [
  [6, 1],
  [8, 0],
] as const;

function held(course: Course, world: World, exposures: readonly Exposure[]): number {
  const most = world.parameters.pain.brace ?? 0;
  if (most === 0 || !exposures.some((one) => isSupport(one, 'brace') && actsAt(one, course.minute))) return 0;
  return Math.min(most * between(HOLDS, course.pain), course.pain / 3);
}

/** Hands on an inflamed spine: one point more for two days. Constructed. */
function kneaded(course: Course, exposures: readonly Exposure[]): number {
  if (course.infection.cured) return 0;
  const lately = exposures.some(
    (one) => isSupport(one, 'massage') && one.from <= course.minute && course.minute < one.from + 2 * DAY,
  );
  return lately ? 1 : 0;
}

const isSupport = (one: Exposure, name: string): one is Extract<Exposure, { kind: 'support' }> =>
  one.kind === 'support' && one.support === name;

/** NRS lying still. An infected back does not settle when it lies: `rest` at the start keeps its share of the pain on movement. */
export function painResting(course: Course, world: World, exposures: readonly Exposure[]): number {
  const { moving, rest } = world.parameters.pain;
  const share = moving > 0 ? rest / moving : 0;
  const settling = course.infection.cured && course.fate.organism ? 0.5 : 1;
  return painMoving(course, world, exposures) * share * settling;
}

/** Metres in one go. */
export function walkMetres(course: Course, world: World, exposures: readonly Exposure[]): number {
  const { power } = course.nerves;
  if (power < 2.5) return 0;
  const pain = Math.max(painMoving(course, world, exposures), course.pain - 1);
  const byPain = between(METRES, pain) * unweakened(course, world);
  return byPain * (power >= 4.4 ? 1 : power >= 4 ? 0.5 : power >= 3 ? 0.15 : 0.02);
}

/** Legs that were in use until the first visit carry further at the same pain; a week in bed takes it. Constructed. */
function unweakened(course: Course, world: World): number {
  const { walksAtStart, moving } = world.parameters.pain;
  if (walksAtStart === undefined) return 1;
  const usual = between(METRES, moving);
  const more = usual > 0 ? walksAtStart / usual : 1;
  return (
    1 +
    (more - 1) *
      between(
        [
          [0, 1],
          [7 * DAY, 0],
        ],
        course.minute,
      )
  );
}

function cementRelief(course: Course): number {
  const { cementIn, cementAt } = course.implants;
  if (!cementIn || cementAt === null) return 0;
  const { cured, awake } = course.infection;
  if (!course.fate.organism) return Math.min(CEMENT_RELIEF, course.pain - 1);
  if (cured) return 0.5;
  const since = (course.minute - cementAt) / HOUR;
  const quietBefore = since - awake;
  return CEMENT_RELIEF * (quietBefore > 24 ? between(FADING_SLOWLY, awake) : between(FADING, since));
}
