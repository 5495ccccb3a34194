/** Introduces everyone: settings, shelf, pages, menu, world. The static desk is there before any of it. */

import { isFileCase } from '../cases/file-case';
import type { Language } from '../kernel/text';
import { TITLE_WORDS } from '../text/title';
import { type Backdrop, backdropOn } from './backdrop';
import { newBeginning } from './beginning';
import { showBriefing, wireBriefing } from './briefing-page';
import { openStore } from './device-store';
import { watchFaults } from './fault';
import { markLanguage, markPage, markSettings, markView } from './marks';
import { menuFor } from './menu';
import { noticesOn } from './notices';
import { isNotLoaded, tellNotLoaded } from './not-loaded';
import type { Beginning, Front, Page } from './page';
import { pageFor } from './pages';
import { troubleNotice } from './play-trouble';
import { hashOf, readEntry, readRoute, type Route } from './router';
import { keepSettings, languageOf, localStore, readSettings } from './settings';
import { keepTariff, keptTariff } from './tariff';
import { unfinished } from './title-page';
import { jotBeginning } from './unsaved';

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
};

const asks = (query: string): boolean => matchMedia(query).matches;

export async function boot(): Promise<void> {
  const entry = readEntry(location.search);
  let settings = readSettings(localStore());
  let tariff = await keptTariff();
  if (entry.language) {
    settings = { ...settings, language: entry.language };
    keepSettings(localStore(), settings);
    // Said once: a later choice of the reader must not be undone by a reload.
    if (entry.caseId === undefined) history.replaceState(null, '', `${location.pathname}${location.hash}`);
  }
  const language = (): Language => settings.language ?? languageOf(navigator.languages);
  markLanguage(language());
  markSettings(settings);
  document.documentElement.dataset['started'] = '';

  const [title, briefing, root] = [byId('title'), byId('briefing'), byId('page')];
  let page: Page | undefined;
  const settle = (): void => {
    markSettings(settings);
    page?.settle?.();
    backdrop.settle(front.reducedMotion);
    menu.update();
  };
  const speak = (): void => {
    markLanguage(language());
    page?.speak(language());
    nameTab();
    notices.speak();
    menu.update();
  };
  const nameTab = (): void => {
    const game = TITLE_WORDS.game[language()];
    document.title = page
      ? `${page.title[language()]} · ${game}`
      : `${TITLE_WORDS.game.en} · ${TITLE_WORDS.game.zh}`;
  };

  const front: Front = {
    store: await openStore(),
    owner: newBeginning('').id,
    get settings() {
      return settings;
    },
    get language() {
      return language();
    },
    get reducedMotion() {
      return settings.motion === 'less' || asks('(prefers-reduced-motion: reduce)');
    },
    setLanguage(chosen) {
      front.choose({ language: chosen });
      speak();
    },
    choose(change) {
      settings = { ...settings, ...change };
      keepSettings(localStore(), settings);
      settle();
    },
    get tariff() {
      return tariff;
    },
    priceBy(opened) {
      tariff = opened;
      const kept = keepTariff(opened);
      settle();
      return kept;
    },
    go(route, { replace = false, beginning } = {}) {
      next = beginning;
      const address = `${location.pathname}${hashOf(route)}`;
      history[replace ? 'replaceState' : 'pushState'](null, '', address);
      void open(route);
    },
    reopen: ({ takeOver }) => void open(readRoute(location.hash), takeOver),
    openMenu: (play) => void menu.open(play).catch(() => tellNotLoaded(front, () => menu.open(play))),
    notice: (notice) => notices.put(notice),
    dropNotice: (id) => notices.drop(id),
    show: (view) => backdrop.show(view),
  };
  const notices = noticesOn(byId('notices'), language);
  const onNoWorld = (): void => {
    document.documentElement.dataset['world'] = 'off';
    menu.update();
  };
  const backdrop: Backdrop = backdropOn(byId('world'), () => front.reducedMotion, onNoWorld);
  const menu = menuFor(byId('menu'), front, () => backdrop.missing);
  watchFaults(front, backdrop);
  const { because } = front.store;
  // Where a browser refuses, that is said when there is something to keep; these two may hide plays that are there.
  if (because === 'newer' || because === 'silent') front.notice(troubleNotice(front, because));
  wireBriefing(briefing, front);

  /** What is to begin under the next address, and which opening is the latest: a slow one must not cover a later one. */
  let next: Beginning | undefined;
  let turn = 0;

  const open = (route: Route, takeOver = false): Promise<void> =>
    bring(route, takeOver).catch((fault: unknown) => {
      if (!isNotLoaded(fault)) throw fault;
      tellNotLoaded(front, () => bring(readRoute(location.hash), false));
    });

  /** Rejects where a part of the page could not be fetched; then the desk is what is seen. */
  const bring = async (route: Route, takeOver: boolean): Promise<void> => {
    const mine = ++turn;
    const beginning = next;
    next = undefined;
    page?.leave();
    page = undefined;
    markView(null);
    menu.close();
    if (route.page === 'briefing' && isFileCase(route.caseId)) {
      await bringFileBriefing(briefing, route.caseId);
      if (mine !== turn) return;
    }
    const knownBriefing = route.page !== 'briefing' || showBriefing(briefing, route.caseId);
    title.hidden = route.page !== 'title';
    briefing.hidden = route.page !== 'briefing' || !knownBriefing;
    root.hidden = !title.hidden || !briefing.hidden;
    // A fresh root: what a page that opens late draws into an old one is never seen.
    const fresh = document.createElement('div');
    fresh.className = 'page-root';
    root.replaceChildren(fresh);
    markPage(route.page);
    delete document.documentElement.dataset['opening'];
    scrollTo(0, 0);
    try {
      const opened = await pageFor(fresh, title, front, route, { beginning, takeOver, knownBriefing });
      if (mine !== turn) return opened?.leave();
      page = opened;
      notices.drop('loading');
    } catch (fault) {
      if (mine !== turn) return;
      // Never a slip over nothing: the desk was here before anything had to be loaded.
      title.hidden = false;
      root.hidden = true;
      if (beginning) {
        next = beginning;
        jotBeginning(localStore(), beginning, { owner: front.owner, language: language() });
      }
      throw fault;
    } finally {
      if (mine === turn) nameTab();
    }
    if (mine > 1) focusHeading(route);
  };

  const focusHeading = (route: Route): void => {
    const shown = route.page === 'title' ? title : route.page === 'briefing' ? briefing : root;
    shown.querySelector<HTMLElement>('h1[tabindex="-1"]')?.focus({ preventScroll: true });
  };

  for (const button of document.querySelectorAll<HTMLElement>('.tongue[data-language]'))
    button.addEventListener('click', () =>
      front.setLanguage(button.dataset['language'] === 'zh' ? 'zh' : 'en'),
    );
  for (const button of document.querySelectorAll<HTMLElement>('.to-menu'))
    button.addEventListener('click', () => front.openMenu(null));
  addEventListener('popstate', () => void open(readRoute(location.hash)));
  addEventListener('languagechange', () => settings.language === null && speak());
  // A page that was put to sleep whole may meanwhile be played in another tab.
  addEventListener('pageshow', (event) => event.persisted && location.reload());
  for (const query of ['(prefers-reduced-motion: reduce)', '(prefers-contrast: more)'])
    matchMedia(query).addEventListener('change', settle);

  if (entry.caseId === undefined) return open(readRoute(location.hash));
  const plays = await front.store.list().catch(() => []);
  const going = unfinished(
    plays.filter((play) => entry.seed === undefined || play.summary.seed === entry.seed),
    entry.caseId,
  );
  const beginning = going ? undefined : newBeginning(entry.caseId, entry.seed);
  front.go(
    { page: 'play', id: going?.id ?? beginning?.id ?? '' },
    { replace: true, ...(beginning ? { beginning } : {}) },
  );
}

/** A case from a file has no briefing in the static page; one that cannot be brought is not known. */
const bringFileBriefing = (briefing: HTMLElement, caseId: string): Promise<void> =>
  import('./file-folder')
    .then(({ layFileBriefing }) => layFileBriefing(briefing, caseId))
    .catch(() => undefined);
