/** The encounter's page: opens the play, lays its documents out, and lets the world follow. */

import { SILENCE_MS, showEnding } from '../documents/debrief/ending';
import { mountEncounter } from '../documents/encounter';
import { fetchAhead } from './ahead';
import { exportPlay } from './export-file';
import type { Message } from '../documents/title/message';
import { TITLE_WORDS } from '../text/title';
import { markView } from './marks';
import { messagePage } from './message-page';
import { openPlay } from './open-play';
import type { Front, Page } from './page';
import { elsewhere, gone, type PlayWish, troubleNotice, whyNot } from './play-trouble';
import { engine, shelved } from './session-engine';
import { cannotGoOn } from './unresumable-page';

export async function openPlayPage(root: HTMLElement, front: Front, wish: PlayWish): Promise<Page> {
  let onLost = (_message: Message): void => undefined;
  let exportNow = (): void => undefined;
  const opening = await openPlay(front, engine, {
    ...wish,
    onTaken: (row) => onLost(elsewhere(front, row)),
    onGone: (row) => onLost(gone(front, row)),
    onTrouble: (trouble) => front.notice(troubleNotice(front, trouble, () => exportNow())),
    onKept: () => front.dropNotice('storage'),
  });
  if (!opening.ok && opening.why === 'unresumable') {
    const { row, verdict } = opening;
    // What was finished is read in its debrief, as it was kept.
    if (row.report === undefined) return cannotGoOn(root, front, row, verdict);
    front.go({ page: 'debrief', id: wish.id }, { replace: true });
    return { title: TITLE_WORDS.unresumable.title, speak: () => undefined, leave: () => undefined };
  }
  if (!opening.ok) return messagePage(root, front, whyNot(front, wish, opening));

  const { opened } = opening;
  const { desk } = opened;
  exportNow = () => exportPlay(opened.row());
  const title = shelved(desk.view.caseId)?.folder.title ?? desk.view.title;
  const debrief = (): void => front.go({ page: 'debrief', id: wish.id });
  if (desk.view.ended) {
    opened.close();
    // Opened at its end: the debrief is what is left to do.
    front.go({ page: 'debrief', id: wish.id }, { replace: true });
    return { title, speak: () => undefined, leave: () => undefined };
  }

  const follow = (): void => {
    markView(desk.view);
    front.show(desk.view);
  };
  const unfollow = desk.subscribe(follow);
  follow();
  document.documentElement.dataset['playing'] = '';
  const stay = fetchAhead();
  const encounter = mountEncounter(root, desk, {
    language: () => front.language,
    setLanguage: (language) => front.setLanguage(language),
    reducedMotion: front.reducedMotion,
    seal: front.settings.seal,
    openMenu: () =>
      front.openMenu({ kept: opened.kept, exportPlay: exportNow, help: () => encounter.help() }),
    onEnded: () => queueMicrotask(end),
  });

  let paper: 'encounter' | 'ending' | 'none' = 'encounter';
  let silent = false;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const drawEnding = (): void =>
    showEnding(
      root,
      { view: desk.view, language: front.language, silent },
      { debrief, leave: () => front.go({ page: 'title' }) },
    );
  const end = (): void => {
    if (paper !== 'encounter') return;
    encounter.dispose();
    paper = 'ending';
    silent = !desk.view.patient.appearance.alive;
    drawEnding();
    root.querySelector<HTMLElement>('h1')?.focus();
    if (!silent) return;
    silence = setTimeout(() => {
      silent = false;
      if (paper === 'ending') drawEnding();
    }, SILENCE_MS);
  };
  const close = (): void => {
    if (paper === 'none') return;
    if (paper === 'encounter') encounter.dispose();
    paper = 'none';
    clearTimeout(silence);
    stay();
    unfollow();
    opened.close();
    front.show(null);
    markView(null);
    delete document.documentElement.dataset['playing'];
  };
  const page = {
    title,
    speak(): void {
      if (paper === 'encounter') encounter.update();
      if (paper === 'ending') drawEnding();
    },
    leave: close,
  };
  onLost = (why) => {
    if (paper === 'none') return;
    close();
    // What was said of keeping it was said of a play that is no longer here.
    front.dropNotice('storage');
    const message = messagePage(root, front, why);
    page.speak = () => message.speak(front.language);
    root.querySelector<HTMLElement>('h1')?.focus();
  };
  return page;
}
