/** A stored play as its author lived it: what is done when. What comes of it in another body is lived there. */

import type { Library } from '../../cases/library';
import type { CaseFile } from '../../cases/schema';
import { beginPlay, type Play, submit } from '../../session/play';
import type { StoredPlay } from '../stored';

export interface Lived {
  readonly name: string;
  readonly play: Play;
  /** How many entries lie before the stage from which it is worth following. */
  readonly since: number;
}

/** In the body and with the luck it was written for; nothing where it never comes to the stage `from`. */
export function lived(
  library: Library,
  { id }: CaseFile,
  stored: StoredPlay,
  from: string,
): readonly Lived[] {
  const begun = beginPlay(library, id, stored.seed);
  if (!begun.ok) return [];
  let play = begun.value;
  for (const intent of stored.acts) {
    const next = submit(play, intent);
    if (next.ok) play = next.play;
  }
  const since = play.moments.findIndex(({ stage }) => stage === from);
  return since < 0 ? [] : [{ name: stored.name, play, since }];
}
