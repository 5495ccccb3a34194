/** The breasts of a mother who stops feeding: full and hot when milk stands, with pus behind it in some. */

import { within } from '../../kernel/arithmetic';
import { DAY } from '../../kernel/time';
import { feeding } from '../body/lactation';
import { careAt } from '../care';
import type { Course, World } from '../course';
import type { Exposure } from '../exposure';

/** Days after an abrupt stop in which milk stands. Constructed after Betzold 2007. */
const FILLS = 1.5;
const SUBSIDES = 14;
const RELIEF: readonly string[] = ['breast-relief', 'breast-pump', 'cabergoline', 'bromocriptine'];
/** Relief that comes later than this finds the breast hot already. */
const IN_TIME = 3;
/** Share of seeds in which standing milk turns to pus, and its size. Constructed. */
const ABSCESS = 0.15;
const ABSCESS_MM = 8;

export interface Breast {
  readonly hot: boolean;
  /** mm of walled-off fluid */
  readonly fluid: number;
}

const SOFT: Breast = { hot: false, fluid: 0 };

export function breast(course: Course, world: World, exposures: readonly Exposure[]): Breast {
  const { weanedDays: days, abrupt } = now(course, world, exposures);
  if (!abrupt || days < FILLS || days > SUBSIDES) return SOFT;
  const stopped = course.minute - days * DAY;
  const relieved = exposures.some((one) => {
    const name = one.kind === 'drug' ? one.drug : one.kind === 'support' ? one.support : '';
    return (
      RELIEF.includes(name) && 'from' in one && one.from <= Math.min(course.minute, stopped + IN_TIME * DAY)
    );
  });
  if (relieved) return SOFT;
  return {
    hot: true,
    fluid: course.fate.breast < ABSCESS ? within(0, (days - FILLS) * 2, ABSCESS_MM) : 0,
  };
}

/** Whether any of the child's food is still hers. */
export const feeds = (course: Course, world: World, exposures: readonly Exposure[]): boolean =>
  now(course, world, exposures).share > 0;

export const weanedDays = (course: Course, world: World, exposures: readonly Exposure[]): number =>
  now(course, world, exposures).weanedDays;

function now(course: Course, world: World, exposures: readonly Exposure[]): ReturnType<typeof feeding> {
  const { weaning } = careAt(exposures, course.minute, null);
  return feeding(weaning, course.minute, world);
}
