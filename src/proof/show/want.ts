/** What would make a condition true: read backwards, from what a guard asks to the acts that may bring it. */

import type { Condition } from '../../cases/condition';
import { firstTime, holds } from '../../cases/condition-meaning';
import type { Stage } from '../../cases/schema';
import { wallClock } from '../../kernel/time';
import { knowing, measuring, resulting } from './knowing';
import { moving } from './moving';
import { committing } from './perform';
import type { Standing } from './standing';
import {
  after,
  awaited,
  either,
  FULFILLED,
  HOPELESS,
  reworded,
  severally,
  together,
  type Wish,
  wish,
} from './wish';

const DAY = 1440;

export function want(standing: Standing, of: Condition, at: Stage): Wish {
  const { facts, here, forbids } = standing;
  const isHere = at.id === here.id;
  if ('all' in of) return wantAll(standing, of.all, at);
  if ('any' in of) return either(of.any.map((part) => standing.want(part, at)));
  if ('not' in of) return standing.avoid(of.not, at);
  if ('count' in of)
    return severally(
      of.count.of.map((part) => standing.want(part, at)),
      of.count.atLeast,
    );
  if ('always' in of) return FULFILLED;
  if ('stage' in of) return of.stage === at.id ? FULFILLED : standing.reach(of.stage);
  if ('doneHere' in of)
    return isHere && facts.doneHere(of.doneHere) ? FULFILLED : standing.perform(of.doneHere, at);
  if ('minutesSince' in of) return wantSince(standing, of.minutesSince, at);
  if ('before' in of) {
    if (holds(of, facts)) return FULFILLED;
    const [first, second] = of.before;
    return firstTime(second, facts) === undefined ? standing.want(first, at) : HOPELESS;
  }
  if ('within' in of) return wantWithin(standing, of.within, at);
  if (holds(of, facts)) return FULFILLED;
  if ('done' in of) return standing.perform(of.done, at);
  if ('resulted' in of) return resulting(standing, of.resulted, at);
  if ('declined' in of) return declining(standing, of.declined);
  if ('known' in of) return forbids(`known:${of.known}`) ? HOPELESS : knowing(standing, of.known, at);
  if ('been' in of) return forbids(`been:${of.been}`) ? HOPELESS : standing.reach(of.been);
  if ('moment' in of) {
    const when = forbids(`moment:${of.moment}`) ? undefined : standing.deeds.moments.get(of.moment);
    return when ? standing.want(when, at) : HOPELESS;
  }
  if ('course' in of) return moving(standing, of.course, at);
  if ('measured' in of) return measuring(standing, of.measured, at);
  if ('chose' in of) {
    const [commitment = '', choice] = of.chose.split('=');
    return committing(standing, commitment, choice, at);
  }
  if ('planned' in of) return planning(standing, of.planned, at);
  return seasoning(standing, of.season);
}

/** Parts that name the place come first: what is to be done there is wished for there. */
function wantAll(standing: Standing, parts: readonly Condition[], at: Stage): Wish {
  const { facts } = standing;
  const place = parts.find((part) => placesOf(part) !== undefined && !holds(part, facts));
  const places = place && placesOf(place);
  if (!places || places.includes(at.id)) return together(parts.map((part) => standing.want(part, at)));
  const others = parts.filter((part) => part !== place);
  return either(
    places.flatMap((id) => {
      const stage = standing.deeds.stages.get(id);
      return stage
        ? [together([standing.reach(id), ...others.map((part) => standing.want(part, stage))])]
        : [];
    }),
  );
}

/** The stages of which this condition asks one; undefined when it asks something else. */
function placesOf(of: Condition): readonly string[] | undefined {
  if ('stage' in of) return [of.stage];
  if (!('any' in of)) return undefined;
  const places = of.any.map((part) => ('stage' in part ? part.stage : undefined));
  return places.every((place) => place !== undefined) ? places : undefined;
}

type Since = Extract<Condition, { readonly minutesSince: unknown }>['minutesSince'];

function wantSince(standing: Standing, { of, atLeast = 0, below }: Since, at: Stage): Wish {
  const { deeds, facts, here, now } = standing;
  const isStage = deeds.stages.has(of);
  if (isStage && of === at.id && at.id !== here.id)
    return atLeast > 0 ? wish(awaited(atLeast).cost) : FULFILLED;
  const from = of.includes(':') ? facts.done(of) : (facts.entered(of)?.last ?? facts.moment(of));
  if (from === undefined) {
    const first: Condition = of.includes(':') ? { done: of } : isStage ? { been: of } : { moment: of };
    return after(standing.want(first, at), atLeast > 0 ? awaited(atLeast).cost : 0);
  }
  const passed = now.minute - from;
  if (passed < atLeast) return awaited(atLeast - passed);
  if (below === undefined || passed < below) return FULFILLED;
  // A stage can be entered anew; an act or a moment has its first time once.
  return isStage && of !== here.id
    ? after(standing.reach(of), atLeast > 0 ? awaited(atLeast).cost : 0)
    : HOPELESS;
}

type Within = Extract<Condition, { readonly within: unknown }>['within'];

function wantWithin(standing: Standing, { minutes, of, is }: Within, at: Stage): Wish {
  const { facts } = standing;
  const [from, time] = [firstTime(of, facts), firstTime(is, facts)];
  if (from === undefined) return together([standing.want(of, at), standing.want(is, at)]);
  if (time !== undefined) return time <= from + minutes ? FULFILLED : HOPELESS;
  return standing.now.minute <= from + minutes ? standing.want(is, at) : HOPELESS;
}

function declining({ deeds }: Standing, key: string): Wish {
  const [act] = deeds.byKey.get(key) ?? [];
  return act ? wish(1, { act: 'decline', id: act.id, because: 'not needed' }) : HOPELESS;
}

type Planned = Extract<Condition, { readonly planned: unknown }>['planned'];

/** A course planned anew, with as many weeks as are asked for. */
function planning(standing: Standing, { of, atLeast, below }: Planned, at: Stage): Wish {
  const weeks = atLeast ?? Math.max(1, (below ?? 2) - 1);
  return reworded(standing.perform(of, at), (intent) =>
    intent.act === 'treat' ? { ...intent, weeks } : intent,
  );
}

function seasoning({ deeds, now }: Standing, months: readonly number[]): Wish {
  for (let days = 1; days <= 366; days++)
    if (months.includes(wallClock(deeds.table.start, now.minute + days * DAY).month))
      return awaited(days * DAY);
  return HOPELESS;
}
