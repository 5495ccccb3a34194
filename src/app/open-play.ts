/** Opens one play for this tab: holds it, fetches or begins it, brings back what a crash left unsaved, and keeps it. */

import { deskFor, type PlayDesk } from './desk';
import type { Engine } from './engine';
import { keepingFor, type Trouble } from './keeping';
import type { Beginning, Front } from './page';
import { type KeptPlay, lasting } from './play-store';
import { localStore } from './settings';
import { type NoStanding, type Standing, standing, standsAs } from './standing';
import { holdPlay } from './tenancy';
import { dropUnsaved, jotterFor } from './unsaved';

export interface OpenedPlay<Play> {
  readonly desk: PlayDesk<Play>;
  /** False from the first time that the device refused. */
  readonly kept: () => boolean;
  readonly row: () => KeptPlay;
  readonly close: () => void;
}

export type Opening<Play> =
  | { readonly ok: true; readonly opened: OpenedPlay<Play> }
  | { readonly ok: false; readonly why: 'elsewhere' }
  | NoStanding;

export interface Wish {
  readonly id: string;
  readonly beginning: Beginning | undefined;
  readonly takeOver: boolean;
  /** `row` is what stands here: an act of the last moment may not have come along. */
  readonly onTaken: (row: KeptPlay) => void;
  /** It was taken off the shelf, by another tab or with the browser's data; `row` is what stands here. */
  readonly onGone: (row: KeptPlay) => void;
  readonly onTrouble: (trouble: Exclude<Trouble, 'taken' | 'gone'>) => void;
  /** What was in trouble is kept after all. */
  readonly onKept: () => void;
}

/** How often the shelf is read again because another tab wrote in between. */
const TRIES = 3;

export async function openPlay<Play>(front: Front, engine: Engine<Play>, wish: Wish): Promise<Opening<Play>> {
  const { id } = wish;
  let lost = false;
  let onTaken = (): void => {
    lost = true;
  };
  const tenancy = await holdPlay(id, {
    by: front.owner,
    takeOver: wish.takeOver,
    onTaken: () => onTaken(),
  });
  if (tenancy === 'elsewhere') return { ok: false, why: 'elsewhere' };
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      const found = await standing(front, engine, wish);
      if (found === 'changed') continue;
      if (!found.ok) {
        tenancy.release();
        return found;
      }
      if (lost) break;
      const opened = keep(front, engine, found.standing, wish, tenancy.release);
      onTaken = opened.taken;
      return { ok: true, opened };
    }
  } catch (fault) {
    // Without the case there is no play; whoever asked for the page says why.
    tenancy.release();
    throw fault;
  }
  tenancy.release();
  return { ok: false, why: 'elsewhere' };
}

function keep<Play>(
  front: Front,
  engine: Engine<Play>,
  { play: begunAs, begun, owner, turn, laid, due, waiting }: Standing<Play>,
  { id, onTaken, onGone, onTrouble, onKept }: Wish,
  release: () => void,
): OpenedPlay<Play> & { readonly taken: () => void } {
  let kept = front.store.kind === 'device';
  const shelf = lasting(front.store, laid);
  const troubled = (trouble: Trouble): void => {
    if (trouble === 'taken') return onTaken(row());
    if (trouble === 'gone') {
      dropUnsaved(localStore(), id);
      return onGone(row());
    }
    if (kept) onTrouble(trouble);
    kept = false;
  };
  const settled = (): void => {
    if (kept || front.store.kind !== 'device') return;
    kept = true;
    onKept();
  };
  const jotter = jotterFor(localStore(), { id, owner, begun }, { waiting, laid });
  const keeping = keepingFor(shelf, jotter, troubled, settled);
  const desk = deskFor(engine, begunAs, (_play, intent, view) => keeping.accepted(view.seq, intent, row));
  const row = (): KeptPlay => standsAs(engine, desk.play, { id, owner, turn });

  // A play that begins is laid down before anything else happens.
  if (due) keeping.lay(desk.view.seq, row);
  if (!kept) onTrouble(front.store.because ?? 'refused');

  const leaving = (): void => void keeping.flush();
  addEventListener('pagehide', leaving);
  document.addEventListener('visibilitychange', leaving);
  return {
    desk,
    kept: () => kept,
    row,
    taken: () => onTaken(row()),
    close() {
      removeEventListener('pagehide', leaving);
      document.removeEventListener('visibilitychange', leaving);
      void keeping.flush().finally(release);
    },
  };
}
