/** Opens one play for this tab: holds it, fetches or begins it, brings back what a crash left unsaved, and keeps it. */

import type { Verdict } from '../session/record';
import { deskFor, type PlayDesk } from './desk';
import type { Engine } from './engine';
import { keepingFor, rowOf, type Trouble } from './keeping';
import type { Beginning, Front } from './page';
import { type KeptPlay, lasting } from './play-store';
import { localStore } from './settings';
import { holdPlay } from './tenancy';
import { dropUnsaved, jotterFor, readUnsaved } from './unsaved';

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
  | { readonly ok: false; readonly why: 'no-play' }
  | { readonly ok: false; readonly why: 'no-case' }
  /** It is there, but cannot go on; `row` may hold its report. */
  | { readonly ok: false; readonly why: 'unresumable'; readonly row: KeptPlay; readonly verdict: Verdict };

export interface Wish {
  readonly id: string;
  readonly beginning: Beginning | undefined;
  readonly takeOver: boolean;
  readonly onTaken: () => void;
  /** Another tab has deleted it; `row` is what stands here. */
  readonly onGone: (row: KeptPlay) => void;
  readonly onTrouble: (trouble: Exclude<Trouble, 'taken' | 'gone'>) => void;
}

export async function openPlay<Play>(front: Front, engine: Engine<Play>, wish: Wish): Promise<Opening<Play>> {
  const { id, beginning } = wish;
  const tenancy = await holdPlay(id, { takeOver: wish.takeOver, onTaken: wish.onTaken });
  if (tenancy === 'elsewhere') return { ok: false, why: 'elsewhere' };
  const fail = <Failure extends Opening<Play>>(failure: Failure): Failure => {
    tenancy.release();
    return failure;
  };

  // Without the case there is no play; whoever asked for the page says why.
  const fetchCase = async (caseId: string): Promise<void> => {
    try {
      await engine.fetch(caseId);
    } catch (fault) {
      tenancy.release();
      throw fault;
    }
  };

  const row = await front.store.get(id).catch(() => undefined);
  if (row === undefined) {
    if (beginning === undefined) return fail({ ok: false, why: 'no-play' });
    await fetchCase(beginning.caseId);
    const begun = engine.begin(beginning.caseId, beginning.seed, front.language);
    if (!begun.ok) return fail({ ok: false, why: 'no-case' });
    return {
      ok: true,
      opened: keep(front, engine, begun.value, wish, { laid: false, release: tenancy.release }),
    };
  }

  await fetchCase(row.record.header.case);
  const resumed = engine.resume(row.record);
  if (!resumed.ok) return fail({ ok: false, why: 'unresumable', row, verdict: resumed.fault });
  let play = resumed.value;
  for (const intent of readUnsaved(localStore(), id, row.owner, row.summary.seq)) {
    const answer = engine.submit(play, intent);
    if (!answer.ok) break;
    play = answer.play;
  }
  dropUnsaved(localStore(), id);
  await front.store.claim(id, front.owner).catch(() => undefined);
  return { ok: true, opened: keep(front, engine, play, wish, { laid: true, release: tenancy.release }) };
}

function keep<Play>(
  front: Front,
  engine: Engine<Play>,
  begun: Play,
  { id, onTaken, onGone, onTrouble }: Wish,
  { laid, release }: { readonly laid: boolean; readonly release: () => void },
): OpenedPlay<Play> {
  let kept = front.store.kind === 'device';
  const shelf = lasting(front.store, laid);
  const troubled = (trouble: Trouble): void => {
    if (trouble === 'taken') return onTaken();
    if (trouble === 'gone') {
      dropUnsaved(localStore(), id);
      return onGone(row());
    }
    if (kept) onTrouble(trouble);
    kept = false;
  };
  const keeping = keepingFor(shelf, jotterFor(localStore(), id, front.owner), troubled);
  const desk = deskFor(engine, begun, (_play, intent, view) => keeping.accepted(view.seq, intent, row));
  const row = (): KeptPlay =>
    rowOf({
      id,
      owner: front.owner,
      view: desk.view,
      record: engine.record(desk.play),
      report: desk.view.ended ? engine.report(desk.play) : undefined,
    });

  // At the beginning, and after a crash, what stands is laid down before anything else happens.
  void shelf.save(row()).then(
    (answer) => answer !== 'saved' && troubled(answer),
    () => troubled('refused'),
  );
  if (!kept) onTrouble('refused');

  const leaving = (): void => void keeping.flush();
  addEventListener('pagehide', leaving);
  document.addEventListener('visibilitychange', leaving);
  return {
    desk,
    kept: () => kept,
    row,
    close() {
      removeEventListener('pagehide', leaving);
      document.removeEventListener('visibilitychange', leaving);
      void keeping.flush().finally(release);
    },
  };
}
