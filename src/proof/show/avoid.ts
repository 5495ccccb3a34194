/** What would make a condition false, where anything still can: what was done stays done. */

import type { Condition } from '../../cases/condition';
import { firstTime, holds } from '../../cases/condition-meaning';
import type { Stage } from '../../cases/schema';
import { movingAway } from './moving';
import { committing } from './perform';
import type { Standing } from './standing';
import { after, either, FULFILLED, HOPELESS, severally, together, type Wish, waiting, wish } from './wish';

/** Leaving a place, by whichever way. */
const LEAVING = 2;

export function avoid(standing: Standing, of: Condition, at: Stage): Wish {
  const { facts, here } = standing;
  const isHere = at.id === here.id;
  if ('all' in of) return either(of.all.map((part) => standing.avoid(part, at)));
  if ('any' in of) return together(of.any.map((part) => standing.avoid(part, at)));
  if ('not' in of) return standing.want(of.not, at);
  if ('count' in of) {
    const parts = of.count.of.map((part) => standing.avoid(part, at));
    const standingNow = parts.filter(({ cost }) => cost > 0).length;
    return severally(
      parts.filter(({ cost }) => cost > 0),
      Math.max(0, standingNow - of.count.atLeast + 1),
    );
  }
  if ('stage' in of) return of.stage === at.id ? (isHere ? leaving(standing) : HOPELESS) : FULFILLED;
  if ('doneHere' in of) return isHere && facts.doneHere(of.doneHere) ? leaving(standing) : FULFILLED;
  if ('minutesSince' in of) {
    const { of: what, below } = of.minutesSince;
    if (at.id !== here.id && what === at.id) return (of.minutesSince.atLeast ?? 0) > 0 ? FULFILLED : wish(1);
    if (!holds(of, facts)) return FULFILLED;
    if (below !== undefined) return wish(1, waiting(below));
    return standing.deeds.stages.has(what) && what !== here.id ? after(standing.reach(what), 0) : HOPELESS;
  }
  if (!holds(of, facts)) return FULFILLED;
  if ('course' in of) return movingAway(standing, of.course, at);
  if ('chose' in of) {
    const [commitment = '', choice] = of.chose.split('=');
    const asked = standing.deeds.table.caseFile.commitments.find((one) => one.id === commitment);
    const other = asked?.choices.find((one) => one.id !== choice);
    return other ? committing(standing, commitment, other.id, at) : HOPELESS;
  }
  if ('before' in of) {
    // It holds because the second has not been: it ceases to hold only if both came at once, which nobody can plan.
    return firstTime(of.before[1], facts) === undefined ? wish(LEAVING) : HOPELESS;
  }
  return HOPELESS;
}

/** Through any door of the present stage. */
function leaving(standing: Standing): Wish {
  const { here } = standing;
  return after(
    either(here.exits.filter(({ to }) => to !== 'back').map(({ to }) => standing.reach(to))),
    LEAVING,
  );
}
