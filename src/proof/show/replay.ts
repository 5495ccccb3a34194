/** The proof of a shown line: its acts played from nothing, and what the play then shows. */

import type { Library } from '../../cases/library';
import type { Intent } from '../../session/door';
import { beginPlay, submit } from '../../session/play';
import type { Line } from '../lines';
import { keyOfLine } from './goal';
import { flagsKeptClear, linesSeen, refusalSeen } from './seen';

/** Whether these acts, all accepted but for the last of a refusal, show the line with their last one. */
export function isShownBy(
  library: Library,
  caseId: string,
  seed: number,
  acts: readonly Intent[],
  line: Line,
): boolean {
  const begun = beginPlay(library, caseId, seed);
  if (!begun.ok) return false;
  let play = begun.value;
  for (const [index, intent] of acts.entries()) {
    const next = submit(play, intent);
    if (!next.ok) {
      const seen = index === acts.length - 1 && refusalSeen(play.table, play.now, intent, next.refusal);
      return seen ? keyOfLine(seen) === keyOfLine(line) : false;
    }
    play = next.play;
  }
  const seen = [...linesSeen(play.table, play.now), ...flagsKeptClear(play.table, play.moments)];
  return seen.some((one) => keyOfLine(one) === keyOfLine(line));
}
