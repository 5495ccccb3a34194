/** Another course of the same patient: deeds of a play that already was, done again at their hours from another beginning. */

import type { Minute } from '../../kernel/time';
import type { Intent } from '../../session/door';
import type { Encounter } from '../../session/encounter';
import { type Play, submit } from '../../session/play';

/** Something that was done, and the minute at which it was begun. */
export interface Deed {
  readonly intent: Intent;
  readonly minute: Minute;
}

/** A deed for which there was no place any more. */
export interface Skipped {
  readonly act: string;
  /** When it would have been done. */
  readonly minute: Minute;
}

/** Everything that was done in a play. Waiting is left out: the hours between two deeds say how long it was. */
export const deedsOf = ({ log, moments }: Play): readonly Deed[] =>
  log.flatMap(({ intent }, index) => {
    const before = moments[index];
    return before && intent.act !== 'wait' && intent.act !== 'note'
      ? [{ intent, minute: before.minute }]
      : [];
  });

/** Another course, lived only as far as somebody asks. */
export interface Course {
  /** The encounter at this minute; minutes are asked in rising order. After an end it stays as it ended. */
  readonly at: (minute: Minute) => Encounter;
  /** What could not be done up to the last minute that was asked for. */
  readonly skipped: () => readonly Skipped[];
  /** As far as the deeds have been done. */
  readonly play: () => Play;
}

/**
 * Plays `deeds` from where `from` stands. A deed is begun at its own minute, or at once where the clock is already
 * later; with `gaps` everything after a delay is put off by as much, so that an answer has the time it had.
 */
export function along(from: Play, deeds: readonly Deed[], keeps: 'hours' | 'gaps'): Course {
  let play = from;
  let next = 0;
  let late = 0;
  let leaf = from;
  let grownFrom = from;
  const skipped: Skipped[] = [];
  const liveTo = (minute: Minute): void => {
    for (let deed = deeds[next]; deed && !play.now.ending; deed = deeds[++next]) {
      const due = deed.minute + late;
      if (due > minute) return;
      play = passTo(play, due);
      if (play.now.ending) break;
      if (keeps === 'gaps') late += Math.max(0, play.now.minute - due);
      const done = submit(play, deed.intent);
      if (done.ok) play = done.play;
      else skipped.push({ act: actOf(deed.intent), minute: play.now.minute });
    }
  };
  return {
    at(minute) {
      liveTo(minute);
      // A look between two deeds must not change when they are done: it is taken on a leaf of its own, which goes on.
      leaf = passTo(grownFrom === play && leaf.now.minute <= minute ? leaf : play, minute);
      grownFrom = play;
      return leaf.now;
    },
    skipped: () => [...skipped],
    play: () => play,
  };
}

/** Nobody does anything until then. An alarm stops a wait; here time goes on all the same. */
export function passTo(from: Play, minute: Minute): Play {
  let play = from;
  while (!play.now.ending && play.now.minute < minute) {
    const waited = submit(play, { act: 'wait', minutes: Math.min(LONGEST, minute - play.now.minute) });
    if (!waited.ok || waited.play.now.minute === play.now.minute) return play;
    play = waited.play;
  }
  return play;
}

/** A year, the longest wait there is. */
const LONGEST = 525_600;

export function actOf(intent: Intent): string {
  return 'id' in intent ? `${intent.act}:${intent.id}` : intent.act;
}
