/** What of a play stands when it is opened: what the shelf has, and what a crash left jotted down beside it. */

import type { Localized } from '../kernel/text';
import type { Intent } from '../session/door';
import type { Verdict } from '../session/record';
import type { Engine } from './engine';
import { rowOf } from './keeping';
import type { Beginning, Front } from './page';
import type { KeptPlay, NotKept, Unreadable } from './play-store';
import { localStore } from './settings';
import { type Begun, dropUnsaved, readUnlaid, readUnsaved } from './unsaved';

/** A play as it is to go on here. */
export interface Standing<Play> {
  readonly play: Play;
  readonly begun: Begun;
  /** In whose name it is written. */
  readonly owner: string;
  readonly turn: number;
  /** Whether it lies on the shelf already. */
  readonly laid: boolean;
  /** Whether it has still to be laid down as it stands here. */
  readonly due: boolean;
  /** Entries that the shelf does not have. */
  readonly waiting: readonly { readonly seq: number; readonly intent: Intent }[];
}

/** Why there is none. */
export type NoStanding =
  | { readonly ok: false; readonly why: 'no-play' }
  | { readonly ok: false; readonly why: 'no-case' }
  /** The device does not hand over what it keeps, now or (`because`) as long as this page is open. */
  | { readonly ok: false; readonly why: 'unreachable'; readonly because?: NotKept | undefined }
  /** The row itself cannot be read. */
  | { readonly ok: false; readonly why: 'unreadable'; readonly row: Unreadable }
  /** Its record cannot be read. */
  | { readonly ok: false; readonly why: 'no-record'; readonly row: KeptPlay; readonly reason: Localized }
  /** It is there, but cannot go on; `row` may hold its report. */
  | { readonly ok: false; readonly why: 'unresumable'; readonly row: KeptPlay; readonly verdict: Verdict };

/** The play as it stands, taken for this tab; `changed` when another tab wrote while it was read. */
export async function standing<Play>(
  front: Pick<Front, 'store' | 'owner' | 'language'>,
  engine: Engine<Play>,
  { id, beginning }: { readonly id: string; readonly beginning: Beginning | undefined },
): Promise<{ readonly ok: true; readonly standing: Standing<Play> } | NoStanding | 'changed'> {
  const { store, owner } = front;
  const paper = localStore();
  let row: KeptPlay | undefined;
  let turn = 1;
  try {
    row = await store.get(id);
    const [latest] = await store.list();
    turn += latest?.turn ?? 0;
    const unread = row ?? (await store.unreadable()).find((one) => one.id === id);
    if (unread !== undefined && 'why' in unread) return { ok: false, why: 'unreadable', row: unread };
  } catch {
    if (beginning === undefined) return { ok: false, why: 'unreachable' };
  }

  if (row === undefined) {
    const unlaid = readUnlaid(paper, id);
    const begun = unlaid?.begun ?? (beginning && { ...beginning, language: front.language });
    const { because } = store;
    if (begun === undefined)
      return because === 'newer' || because === 'silent'
        ? { ok: false, why: 'unreachable', because }
        : { ok: false, why: 'no-play' };
    await engine.fetch(begun.caseId);
    const first = engine.begin(begun.caseId, begun.seed, begun.language);
    if (!first.ok) return { ok: false, why: 'no-case' };
    const { caseId, seed, language } = begun;
    const again = playedOn(engine, first.value, unlaid?.intents ?? []);
    return {
      ok: true,
      standing: { ...again, begun: { caseId, seed, language }, owner, turn, laid: false, due: true },
    };
  }

  const read = engine.read(row.record);
  if (!read.ok) return { ok: false, why: 'no-record', row, reason: read.fault };
  const { header } = read.value;
  await engine.fetch(header.case);
  const resumed = engine.resume(read.value);
  if (!resumed.ok) return { ok: false, why: 'unresumable', row, verdict: resumed.fault };
  const { play, waiting } = playedOn(
    engine,
    resumed.value,
    readUnsaved(paper, id, row.owner, row.summary.seq),
  );
  const begun = { caseId: header.case, seed: header.seed, language: header.language };
  // One stroke: what a crash left unsaved is laid down with it, or everything stays as it was.
  const taken = standsAs(engine, play, { id, owner, turn });
  const claimed = await store.claim(taken, row).catch(() => undefined);
  if (claimed === false) return 'changed';
  if (claimed === true) {
    dropUnsaved(paper, id);
    return { ok: true, standing: { play, begun, owner, turn, laid: true, due: false, waiting: [] } };
  }
  // The device cannot take it now: it stays in the name it had, so that it can be laid down later.
  const due = { laid: true, due: true, waiting };
  return { ok: true, standing: { play, begun, owner: row.owner, turn, ...due } };
}

/** Submits again what was jotted down; stops at what is refused. */
function playedOn<Play>(
  engine: Engine<Play>,
  from: Play,
  intents: readonly unknown[],
): Pick<Standing<Play>, 'play' | 'waiting'> {
  let play = from;
  const waiting: Standing<Play>['waiting'][number][] = [];
  for (const intent of intents) {
    const answer = engine.submit(play, intent);
    if (!answer.ok) break;
    play = answer.play;
    // Accepted, and so an intent.
    waiting.push({ seq: engine.view(play).seq, intent: intent as Intent });
  }
  return { play, waiting };
}

/** The row as it is laid on the shelf, with the report beside a play that has ended. */
export function standsAs<Play>(
  engine: Engine<Play>,
  play: Play,
  { id, owner, turn }: { readonly id: string; readonly owner: string; readonly turn: number },
): KeptPlay {
  const view = engine.view(play);
  const report = view.ended ? engine.report(play) : undefined;
  return rowOf({ id, owner, turn, view, record: engine.record(play), report });
}
