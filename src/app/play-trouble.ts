/** What is said when a play cannot be opened or kept, and the way on from there. */

import type { Message } from '../documents/title/message';
import type { GameNotice } from '../documents/title/notice';
import type { Verdict } from '../session/record';
import { verdictWords } from '../text/records';
import { TITLE_WORDS } from '../text/title';
import { newBeginning } from './beginning';
import { exportPlay } from './export-file';
import type { Trouble } from './keeping';
import type { Beginning, Front } from './page';
import type { KeptPlay } from './play-store';

export interface PlayWish {
  readonly id: string;
  readonly beginning: Beginning | undefined;
  readonly takeOver: boolean;
}

type Failure =
  | { readonly why: 'elsewhere' | 'no-play' | 'no-case' }
  | { readonly why: 'unresumable'; readonly row: KeptPlay; readonly verdict: Verdict };

export function whyNot(front: Front, wish: PlayWish, failure: Failure): Message {
  const { lost, unresumable } = TITLE_WORDS;
  switch (failure.why) {
    case 'elsewhere':
      return elsewhere(front, false);
    case 'no-play':
      return { kind: 'lost', title: lost.title, lines: [lost.noPlay] };
    case 'no-case':
      return {
        kind: 'lost',
        title: lost.title,
        lines: [lost.noCase((wish.beginning?.caseId ?? '').slice(0, 80))],
      };
    case 'unresumable':
      return {
        kind: 'unresumable',
        title: unresumable.title,
        lines: [verdictWords(failure.verdict)],
        deeds: [{ name: unresumable.exportRecord, go: () => exportPlay(failure.row) }],
      };
  }
}

/** `taken`: it was open here until another tab took it over. */
export function elsewhere(front: Front, taken: boolean): Message {
  const { title, text, taken: takenText, here } = TITLE_WORDS.elsewhere;
  return {
    kind: 'elsewhere',
    title,
    lines: [taken ? takenText : text],
    deeds: [{ name: here, go: () => front.reopen({ takeOver: true }) }],
  };
}

/** It was open here when another tab deleted it: what stands here is kept as a new play, taken as a file, or let go. */
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

export function troubleNotice(
  front: Front,
  trouble: Exclude<Trouble, 'taken' | 'gone'>,
  exportNow: () => void,
): GameNotice {
  const words = TITLE_WORDS.notices;
  return {
    id: 'storage',
    text: words[trouble],
    ways: [
      { name: words.exportNow, go: exportNow },
      { name: words.dismiss, go: () => front.dropNotice('storage') },
    ],
  };
}
