// Where the stored plays of a case come to each of its stages soonest: a short play for every place in it.
import type { Intent } from '../../../src/session/door';
import { type Play, submit } from '../../../src/session/play';
import { begin } from '../../support/library';
import { playsOf } from '../../support/stored-plays';

export interface Place {
  /** As it stands in the first minute there. */
  readonly play: Play;
  /** One act earlier, and that act; for the first stage nothing comes before. */
  readonly coming?: { readonly from: Play; readonly by: Intent };
}

const found = new Map<string, ReadonlyMap<string, Place>>();

/** Each stage that a stored play comes to, by the fewest acts that any of them needs. */
export function soonest(caseId: string): ReadonlyMap<string, Place> {
  const before = found.get(caseId);
  if (before) return before;
  const places = new Map<string, Place>();
  const visit = (place: Place): void => {
    const { stage, seq } = place.play.now;
    const best = places.get(stage);
    if (best === undefined || seq < best.play.now.seq) places.set(stage, place);
  };
  for (const { acts, seed } of playsOf(caseId)) {
    let from = begin(caseId, seed);
    visit({ play: from });
    for (const by of acts) {
      const next = submit(from, by);
      if (!next.ok) continue;
      visit({ play: next.play, coming: { from, by } });
      from = next.play;
    }
  }
  found.set(caseId, places);
  return places;
}

/** The place with the most behind it that is not the end: the longest chart, the thickest notes. */
export function fullest(caseId: string): Play {
  const going = [...soonest(caseId).values()].filter(({ play }) => play.now.ending === null);
  const [first, ...others] = going.map(({ play }) => play);
  if (!first) throw new Error(`no stored play of ${caseId}`);
  return others.reduce((most, play) => (play.now.seq > most.now.seq ? play : most), first);
}
