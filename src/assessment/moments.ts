/** The play run once more, entry by entry, so that the debrief can say what was known at each minute. */

import type { Play } from '../session/play';
import { beginPlay, submit } from '../session/play';
import type { Encounter } from '../session/encounter';

/** The encounter after each accepted entry, the start included: `moments[seq]`. */
export function momentsOf(play: Play): readonly Encounter[] {
  const begun = beginPlay(play.table.library, play.table.caseFile.id, play.table.world.seed, play.language);
  if (!begun.ok) throw new Error(begun.fault.en);
  let again = begun.value;
  const moments: Encounter[] = [again.now];
  for (const { intent } of play.log) {
    const next = submit(again, intent);
    if (!next.ok) throw new Error(`entry ${moments.length} is refused on replay: ${next.refusal.reason.en}`);
    again = next.play;
    moments.push(again.now);
  }
  return moments;
}
