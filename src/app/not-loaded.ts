/** When a part of the game does not come: says so, and tries again without ever leaving the page for an empty one. */

import { TITLE_WORDS } from '../text/title';
import type { Front } from './page';

/** How browsers say that a part of a page could not be fetched. */
const NOT_LOADED = /dynamically imported module|importing a module script failed|unable to preload css/i;

export const isNotLoaded = (fault: unknown): boolean =>
  fault instanceof Error && NOT_LOADED.test(fault.message);

/** `again` asks for the same part once more. */
export function tellNotLoaded(front: Front, again: () => Promise<unknown>): void {
  const words = TITLE_WORDS.notices;
  const keeps = front.store.kind === 'device';
  const put = (text: (typeof words)['again']): void =>
    front.notice({ id: 'loading', text, ways: [{ name: words.again, go: () => void retry() }] });
  const retry = async (): Promise<void> => {
    const answers = await siteAnswers();
    // A browser may remember that a part did not come; a page that is loaded anew has every part. Not where that would
    // cost the play.
    if (answers && keeps) return location.reload();
    try {
      if (!answers) throw new Error('the site does not answer');
      await again();
      front.dropNotice('loading');
    } catch {
      put(keeps ? words.stillNotLoaded : words.notLoadedUnkept);
    }
  };
  put(keeps ? words.notLoaded : words.notLoadedUnkept);
}

const siteAnswers = (): Promise<boolean> =>
  fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
