/** At which moment two courses are laid side by side. */

import type { Figures, OwnFigure, OwnFigureName } from '../../assessment/report';
import { DAY, type Minute } from '../../kernel/time';
import type { Play } from '../../session/play';
import { type Course, passTo } from './along';
import { bodyOf, differ, ownFigures, printed, steps } from './figures';

export interface SideBySide {
  readonly at: Minute;
  readonly as: Figures;
  readonly otherwise: Figures;
  readonly own: readonly OwnFigure[];
  readonly differs: boolean;
  /** By how many plain steps the other course is better off there; below 0 it is worse. */
  readonly better: number;
}

/** What is looked for: the day on which the courses are furthest apart, or the other is most better, or most worse, off. */
export type Wanted = 'apart' | 'better' | 'worse';

export interface Window {
  readonly from: Minute;
  /** A bound that the entry itself sets; without one: two weeks, and if nothing differs by then twelve. */
  readonly to?: Minute | undefined;
}

/**
 * How long after an entry a difference is looked for, in days. Constructed: two weeks hold what an entry itself brings;
 * what needs longer (a relapse, a bone) has shown itself by the visit at twelve weeks.
 */
const SOON = 14;
const LATE = 84;

/** A difference in fever, CRP or pain goes before one in a figure of the entry's own, and that before none. */
const IN_BODY = 1000;
const IN_OWN = 500;

/** Looks once a day at the hour at which the window opens. Never after the end of the play: nobody knows what came then. */
export function sideBySide(
  play: Play,
  other: Course,
  { from, to }: Window,
  wanted: Wanted,
  names: readonly OwnFigureName[],
): SideBySide {
  const { table } = play;
  const last = Math.max(from, Math.min(play.now.minute, to ?? from + LATE * DAY));
  const every = Math.max(DAY, Math.ceil((last - from) / LATE / DAY) * DAY);
  const was = standing(play);
  let most: (SideBySide & { readonly weight: number }) | undefined;
  for (let at = from; at <= last; at += every) {
    if (to === undefined && at > from + SOON * DAY && most?.differs) break;
    const [now, then] = [was(at), other.at(at)];
    const [one, two] = [bodyOf(table, now), bodyOf(table, then)];
    const own = ownFigures(table, names, now, then);
    const body = steps(one, two);
    const inBody = differ(one, two);
    const differs = inBody || own.figures.length > 0;
    // A figure of the entry's own decides only where fever, CRP and pain say nothing.
    const better = inBody ? body.better : own.better;
    const apart = inBody ? body.apart : own.figures.length;
    const weight =
      (inBody ? IN_BODY : differs ? IN_OWN : 0) +
      (wanted === 'apart' ? apart : wanted === 'better' ? better : -better);
    if (!most || weight > most.weight)
      most = {
        at,
        as: printed(one, now),
        otherwise: printed(two, then),
        own: own.figures,
        differs,
        better,
        weight,
      };
    if (!one.alive) break;
  }
  if (!most) throw new Error(`nothing between minute ${from} and ${last}`);
  return most;
}

/** The play at any minute of it; minutes are asked in rising order. */
function standing(play: Play): (minute: Minute) => Play['now'] {
  let base = -1;
  let leaf = play;
  return (minute) => {
    const after = Math.max(
      0,
      play.moments.findLastIndex((one) => one.minute <= minute),
    );
    if (after !== base) {
      const now = play.moments[after] ?? play.now;
      leaf = { ...play, now, log: play.log.slice(0, after), moments: play.moments.slice(0, after + 1) };
      base = after;
    }
    leaf = passTo(leaf, minute);
    return leaf.now;
  };
}
