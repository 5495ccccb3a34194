/** Which page an address opens: each is fetched when it is asked for. */

import { TITLE_WORDS } from '../text/title';
import type { Beginning, Front, Page } from './page';
import type { Route } from './router';
import { offerToContinue } from './title-page';

interface Opening {
  readonly beginning: Beginning | undefined;
  readonly takeOver: boolean;
  readonly knownBriefing: boolean;
}

/** Fetches what the page needs, and opens it. The two static pages need nothing. */
export async function pageFor(
  root: HTMLElement,
  title: HTMLElement,
  front: Front,
  route: Route,
  { beginning, takeOver, knownBriefing }: Opening,
): Promise<Page | undefined> {
  switch (route.page) {
    case 'title':
      await offerToContinue(title, front.store);
      return undefined;
    case 'briefing':
      return knownBriefing ? undefined : noCase(root, front, route.caseId);
    case 'play':
      return (await import('./play-page')).openPlayPage(root, front, { id: route.id, beginning, takeOver });
    case 'debrief':
      return (await import('./debrief-page')).openDebriefPage(root, front, { id: route.id, takeOver });
    case 'kept':
      return (await import('./kept-page')).openKeptPage(root, front);
    case 'sources':
      return (await import('./sources-page')).openSourcesPage(root, front);
    case 'file':
      return (await import('./file-page')).openFilePage(root, front);
    case 'pair':
      return (await import('./pair-page')).openPairPage(root, front, route.id);
    case 'lost':
      return lost(root, front, TITLE_WORDS.lost.address(route.asked));
  }
}

async function noCase(root: HTMLElement, front: Front, caseId: string): Promise<Page> {
  const [{ messagePage }, trouble] = await Promise.all([import('./message-page'), import('./play-trouble')]);
  return messagePage(root, front, trouble.noCase(front, caseId));
}

async function lost(
  root: HTMLElement,
  front: Front,
  why: (typeof TITLE_WORDS.lost)['noPlay'],
): Promise<Page> {
  const { messagePage } = await import('./message-page');
  return messagePage(root, front, { kind: 'lost', title: TITLE_WORDS.lost.title, lines: [why] });
}
