/** The desk: each folder offers to go on with its latest unfinished play, and two that are done to be compared. The page itself is static; this only adds. */

import type { Localized } from '../kernel/text';
import { PAIR_WORDS } from '../text/pair';
import { TITLE_WORDS } from '../text/title';
import { hasFiles } from './has-files';
import { inBoth } from './in-both';
import { openPairs } from './pairs';
import type { KeptPlay, PlayStore } from './play-store';
import { hashOf } from './router';

/** The latest unfinished play of a case, if there is one. */
export function unfinished(plays: readonly KeptPlay[], caseId: string): KeptPlay | undefined {
  return plays.find((play) => play.summary.caseId === caseId && !play.summary.ended);
}

export async function offerToContinue(root: HTMLElement, store: PlayStore): Promise<void> {
  const plays = await store.list().catch(() => []);
  await layFiles(root);
  for (const folder of root.querySelectorAll<HTMLElement>('.folder[data-case]')) {
    const deeds = folder.querySelector('.folder-deeds');
    const begin = folder.querySelector<HTMLAnchorElement>('[data-begin]');
    if (!deeds || !begin) continue;
    deeds.querySelector('[data-continue]')?.remove();
    const play = unfinished(plays, folder.dataset['case'] ?? '');
    begin.className = play ? 'word' : 'button';
    folder.classList.toggle('going', play !== undefined);
    begin.replaceChildren(...inBoth(play ? TITLE_WORDS.beginAgain : BEGIN));
    if (!play) continue;
    const on = document.createElement('a');
    on.className = 'button';
    on.dataset['continue'] = '';
    on.href = hashOf({ page: 'play', id: play.id });
    on.append(...inBoth(TITLE_WORDS.continueFrom(play.summary.day, play.summary.clock)));
    deeds.prepend(on);
  }
  offerPairs(root, plays);
}

/** A desk without the folder of a file is a desk all the same. */
async function layFiles(root: HTMLElement): Promise<void> {
  if (!hasFiles()) return;
  const { layFileFolder } = await import('./file-folder');
  await layFileFolder(root).catch(() => undefined);
}

/** Beside the folders; nothing is there, and nothing says that something could be, until both cases have ended. */
function offerPairs(root: HTMLElement, plays: readonly KeptPlay[]): void {
  root.querySelector('[data-pairs]')?.remove();
  const open = openPairs(plays);
  if (open.length === 0) return;
  const slip = document.createElement('li');
  slip.className = 'pairs slip';
  slip.dataset['pairs'] = '';
  for (const { id } of open) {
    const link = document.createElement('a');
    link.href = hashOf({ page: 'pair', id });
    link.append(...inBoth(PAIR_WORDS.link));
    slip.append(link);
  }
  root.querySelector('.folders')?.append(slip);
}

const BEGIN: Localized = { en: 'Begin', zh: '开始' };
