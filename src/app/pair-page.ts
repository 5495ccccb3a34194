/** The page of a contrasting pair: plays the latest finished play of each case again, and lays the two side by side. */

import { comparePlays, type PlayedCase } from '../assessment/pair';
import { showPair } from '../documents/pair/pair';
import { PAIR_WORDS } from '../text/pair';
import { TITLE_WORDS } from '../text/title';
import { messagePage } from './message-page';
import type { Front, Page } from './page';
import { finishedOf, pairOf } from './pairs';
import type { KeptPlay } from './play-store';
import { hashOf } from './router';
import { caseBy, engine } from './session-engine';

export async function openPairPage(root: HTMLElement, front: Front, id: string): Promise<Page> {
  const listed = pairOf(id);
  if (!listed)
    return messagePage(root, front, {
      kind: 'lost',
      title: TITLE_WORDS.lost.title,
      lines: [TITLE_WORDS.lost.address(hashOf({ page: 'pair', id }).slice(1))],
    });
  const finished = finishedOf(listed.cases, await front.store.list().catch(() => []));
  if (!finished)
    return messagePage(root, front, {
      kind: 'lost',
      title: PAIR_WORDS.notYet.title,
      lines: [PAIR_WORDS.notYet.why],
    });
  const [pair, one, other] = await Promise.all([
    listed.fetch(),
    playedAgain(finished[0]),
    playedAgain(finished[1]),
  ]);
  const report = comparePlays(pair, [one, other]);
  const debriefs = [
    hashOf({ page: 'debrief', id: finished[0].id }),
    hashOf({ page: 'debrief', id: finished[1].id }),
  ] as const;
  const draw = (): void =>
    showPair(root, { language: front.language, report, debriefs }, (language) => front.setLanguage(language));
  draw();
  return { title: PAIR_WORDS.link, speak: draw, leave: () => undefined };
}

/** A play that another version of the game made is still there, and cannot be read. */
async function playedAgain({ record }: KeptPlay): Promise<PlayedCase> {
  const caseId = record.header.case;
  const caseFile = await caseBy(caseId);
  if (!caseFile) throw new Error(`there is no case "${caseId}"`);
  await engine.fetch(caseId);
  const resumed = engine.resume(record);
  return { caseFile, play: resumed.ok ? resumed.value : null };
}
