/** Which contrasting pairs may be opened: those of which both cases were played to the end on this device. */

import { pairs } from 'virtual:pairs';
import type { KeptPlay } from './play-store';

type Listed = (typeof pairs)[number];

export const pairOf = (id: string): Listed | undefined => pairs.find((one) => one.id === id);

/** The latest finished play of each of the two cases; undefined while one of them has none. @param plays latest first */
export function finishedOf(
  [one, other]: readonly [string, string],
  plays: readonly KeptPlay[],
): readonly [KeptPlay, KeptPlay] | undefined {
  const latest = (caseId: string): KeptPlay | undefined =>
    plays.find(({ summary }) => summary.ended && summary.caseId === caseId);
  const [first, second] = [latest(one), latest(other)];
  return first && second && [first, second];
}

/** Never before both have ended: the page would give both away. */
export const openPairs = (plays: readonly KeptPlay[]): readonly Listed[] =>
  pairs.filter(({ cases }) => finishedOf(cases, plays) !== undefined);
