/** What is said when a play cannot be opened or kept, and the way on from there. */

import { isFileCase, ownIdOf } from '../cases/file-case';
import type { Message } from '../documents/title/message';
import type { GameNotice } from '../documents/title/notice';
import { FILE_WORDS } from '../text/file-case';
import { TITLE_WORDS } from '../text/title';
import { newBeginning } from './beginning';
import { exportPlay, exportRaw } from './export-file';
import type { Trouble } from './keeping';
import type { Opening } from './open-play';
import type { Beginning, Front } from './page';
import type { KeptPlay } from './play-store';

export interface PlayWish {
  readonly id: string;
  readonly beginning: Beginning | undefined;
  readonly takeOver: boolean;
}

/** Of a play that cannot go on it is told what was done in it; all else is a sentence and a way on. */
type Failure = Exclude<Opening<unknown>, { readonly ok: true } | { readonly why: 'unresumable' }>;

export function whyNot(front: Front, wish: PlayWish, failure: Failure): Message {
  const { lost, unreadable, unresumable } = TITLE_WORDS;
  switch (failure.why) {
    case 'elsewhere':
      return elsewhere(front);
    case 'no-play':
      return { kind: 'lost', title: lost.title, lines: [lost.noPlay] };
    case 'no-case':
      return noCase(front, (wish.beginning?.caseId ?? '').slice(0, 80));
    case 'unreachable':
      return {
        kind: 'unreadable',
        title: unreadable.title,
        lines: [failure.because === 'newer' ? unreadable.newer : unreadable.unreachable],
        deeds: [
          failure.because === undefined
            ? { name: TITLE_WORDS.notices.again, go: () => front.reopen({ takeOver: false }) }
            : { name: TITLE_WORDS.notices.reload, go: () => location.reload() },
        ],
      };
    case 'unreadable': {
      const { id, why, raw } = failure.row;
      return {
        kind: 'unreadable',
        title: unreadable.title,
        lines: [unreadable[why]],
        deeds: [
          ...(why === 'newer' ? [{ name: TITLE_WORDS.notices.reload, go: () => location.reload() }] : []),
          { name: unreadable.exportRaw, go: () => exportRaw(id, raw) },
        ],
      };
    }
    case 'no-record':
      return {
        kind: 'unreadable',
        title: unreadable.title,
        lines: [failure.reason],
        deeds: [{ name: unresumable.exportRecord, go: () => exportPlay(failure.row) }],
      };
  }
}

/** `caseId` may come from an address that somebody typed. */
export function noCase(front: Front, caseId: string): Message {
  const { title, noCase: unknown } = TITLE_WORDS.lost;
  if (!isFileCase(caseId)) return { kind: 'lost', title, lines: [unknown(caseId)] };
  return {
    kind: 'lost',
    title,
    lines: [FILE_WORDS.missing(ownIdOf(caseId))],
    deeds: [{ name: FILE_WORDS.open, go: () => front.go({ page: 'file' }) }],
  };
}

/** `row`: it was open here until another tab took it over. */
export function elsewhere(front: Front, row?: KeptPlay): Message {
  const { title, text, taken, here, exportRecord } = TITLE_WORDS.elsewhere;
  return {
    kind: 'elsewhere',
    title,
    lines: [row === undefined ? text : taken],
    deeds: [
      { name: here, go: () => front.reopen({ takeOver: true }) },
      ...(row === undefined ? [] : [{ name: exportRecord, go: () => exportPlay(row) }]),
    ],
  };
}

/** It was open here when it was taken off the shelf: what stands here is kept as a new play, taken as a file, or let go. */
export function gone(front: Front, row: KeptPlay): Message {
  const words = TITLE_WORDS.gone;
  return {
    kind: 'gone',
    title: words.title,
    lines: [words.text],
    deeds: [
      { name: words.keep, go: () => void keepAnew(front, row) },
      { name: words.exportRecord, go: () => exportPlay(row) },
    ],
  };
}

async function keepAnew(front: Front, row: KeptPlay): Promise<void> {
  const { id } = newBeginning(row.summary.caseId);
  try {
    await front.store.save({ ...row, id, owner: front.owner });
    front.go({ page: row.summary.ended ? 'debrief' : 'play', id }, { replace: true });
  } catch {
    front.notice(troubleNotice(front, 'refused', () => exportPlay(row)));
  }
}

/** `exportNow` is missing where no play is open. */
export function troubleNotice(
  front: Front,
  trouble: Exclude<Trouble, 'taken' | 'gone'>,
  exportNow?: () => void,
): GameNotice {
  const words = TITLE_WORDS.notices;
  const reload = { name: words.reload, go: () => location.reload() };
  return {
    id: 'storage',
    text: words[trouble],
    ways: [
      ...(exportNow === undefined ? [] : [{ name: words.exportNow, go: exportNow }]),
      ...(trouble === 'newer' || trouble === 'silent' ? [reload] : []),
      { name: words.dismiss, go: () => front.dropNotice('storage') },
    ],
  };
}
