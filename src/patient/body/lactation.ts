/** Feeding a child: how much is still fed, for how long no more, and what both do to the bone of the mother. */

import { between, within } from '../../kernel/arithmetic';
import { DAY, type Minute } from '../../kernel/time';
import type { Care, Weaning } from '../care';
import type { World } from '../course';

const WEEK = 7 * DAY;
/** A mother whom nobody tells to stop does it over a fortnight. */
const BY_ITSELF = 14;
/** Score a year that full feeding costs: 5 to 10 % of the lumbar spine in six months (Kovacs 2025). */
const FEEDING = -0.6;
/** Score a year that comes back by months since the milk was stopped, with calcium and vitamin D. Constructed on 6 to 12 months of recovery. */
const RECOVERY = [
  [0, 0],
  [3, 0.45],
  [4.5, 1.2],
  [6, 1],
  [8, 0.5],
  [12, 0.2],
  [18, 0],
] as const;
/** What is missing of it without both. */
const UNFED = 0.25;

export interface Feeding {
  /** 1 all of the child's food, 0 none. */
  readonly share: number;
  /** Days since the milk began to be stopped; 0 while she feeds in full. */
  readonly weanedDays: number;
  /** It was stopped within days. */
  readonly abrupt: boolean;
}

const NEVER: Feeding = { share: 0, weanedDays: 0, abrupt: false };

export function feeding(weaning: Weaning | null, minute: Minute, world: World): Feeding {
  const { person, constitution } = world.parameters;
  if (person.lactating !== true) return NEVER;
  const until = constitution?.feedsUntilWeeks;
  const itself =
    until === undefined ? null : { from: (until - (person.weeksPostpartum ?? 0)) * WEEK, days: BY_ITSELF };
  const ends = itself && (!weaning || itself.from < weaning.from) ? itself : weaning;
  if (!ends || minute <= ends.from) return { share: 1, weanedDays: 0, abrupt: false };
  const days = (minute - ends.from) / DAY;
  return { share: within(0, 1 - days / ends.days, 1), weanedDays: days, abrupt: ends.days < 7 };
}

/** Score a year that feeding takes from the bone or that comes back after it. */
export function lactationOnBone(care: Care, nourished: number, minute: Minute, world: World): number {
  if (world.parameters.person.lactating !== true) return 0;
  const { share, weanedDays } = feeding(care.weaning, minute, world);
  const back = between(RECOVERY, weanedDays / 30.4) - UNFED * (1 - nourished);
  return share * FEEDING + (1 - share) * back;
}
