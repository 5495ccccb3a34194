/** The same play without one of its acts: as often as it was done from its cause on, it is not done. */

import { along, type Course, type Deed, deedsOf } from './along';
import type { Play } from '../../session/play';

/** @param seq the entry that counts as the cause @param act its key, which may name a class such as `treat:any-antibiotic` */
export function leftOut(play: Play, seq: number, act: string): Course {
  const kept: Deed[] = [];
  const deeds = deedsOf(play);
  let next = 0;
  for (const [index, { intent }] of play.log.entries()) {
    const deed = deeds[next];
    if (deed?.intent !== intent) continue;
    next += 1;
    if (index >= seq - 1 && !did(play, index, act)) kept.push(deed);
  }
  return along(standingBefore(play, seq), kept, 'hours');
}

/** Whether the entry at this index counted as the act. */
function did({ log, moments }: Play, index: number, act: string): boolean {
  const entry = log[index];
  if (entry?.intent.act === 'decline') return false;
  const before = moments[index]?.done[act]?.count ?? 0;
  const after = moments[index + 1]?.done[act]?.count ?? 0;
  return after > before;
}

/** The play as it stood before an entry. */
export function standingBefore(play: Play, seq: number): Play {
  const now = play.moments[seq - 1];
  if (!now) throw new Error(`a play of ${play.log.length} entries has no entry ${seq}`);
  return { ...play, now, log: play.log.slice(0, seq - 1), moments: play.moments.slice(0, seq) };
}
