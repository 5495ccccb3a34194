/** Lines that an author's own plays show: the last resort for what the search has missed. */

import type { Library } from '../cases/library';
import type { Intent } from '../session/door';
import { beginPlay, type Play, submit } from '../session/play';
import type { Line } from './lines';
import { flagsKeptClear, linesSeen, refusalSeen } from './show/seen';

export interface StoredPlay {
  readonly name: string;
  readonly seed: number;
  readonly acts: readonly Intent[];
  /** How it ends, as its author says. */
  readonly ending?: string | undefined;
  /** The stage from which on it shows how it is done; none for a play that is only told. */
  readonly model?: string | undefined;
}

export interface Stored {
  readonly line: Line;
  readonly play: StoredPlay;
  /** As many as it takes to show the line. */
  readonly acts: readonly Intent[];
}

const sameAs = (one: Line) => (other: Line) => one.kind === other.kind && one.id === other.id;

/**
 * The first play that shows a line, cut where it does. Plays whose ending is wanted come first; then the last kept,
 * since a play is mostly kept for what the others did not show.
 */
export function shownByStored(
  library: Library,
  caseId: string,
  plays: readonly StoredPlay[],
  wanted: readonly Line[],
): readonly Stored[] {
  const found: Stored[] = [];
  const isWanted = ({ ending }: StoredPlay): boolean =>
    wanted.some(({ kind, id }) => kind === 'ending' && id === ending);
  const inTurn = [...plays.filter(isWanted), ...plays.filter((one) => !isWanted(one)).toReversed()];
  for (const play of inTurn) {
    const left = wanted.filter((line) => !found.some((one) => sameAs(line)(one.line)));
    if (left.length === 0) break;
    found.push(...linesOfPlay(library, caseId, play, left));
  }
  return found;
}

function linesOfPlay(
  library: Library,
  caseId: string,
  stored: StoredPlay,
  wanted: readonly Line[],
): readonly Stored[] {
  const begun = beginPlay(library, caseId, stored.seed);
  if (!begun.ok) return [];
  const found: Stored[] = [];
  let play: Play = begun.value;
  const accepted: Intent[] = [];
  const note = (seen: readonly Line[], acts: readonly Intent[]): void => {
    for (const line of wanted)
      if (seen.some(sameAs(line)) && !found.some((one) => sameAs(line)(one.line)))
        found.push({ line, play: stored, acts });
  };
  for (const intent of stored.acts) {
    const next = submit(play, intent);
    if (next.ok) {
      play = next.play;
      accepted.push(intent);
      note(linesSeen(play.table, play.now), [...accepted]);
    } else {
      const refused = refusalSeen(play.table, play.now, intent, next.refusal);
      if (refused) note([refused], [...accepted, intent]);
    }
  }
  note(flagsKeptClear(play.table, play.moments), [...accepted]);
  return found;
}
