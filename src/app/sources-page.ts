/** The page of sources: fetches the cases and lists what they rest on. */

import { type CaseSources, showSources } from '../documents/title/sources';
import { TITLE_WORDS } from '../text/title';
import type { Front, Page } from './page';

export function openSourcesPage(root: HTMLElement, front: Front): Page {
  let cases: readonly CaseSources[] | null | 'unavailable' = null;
  let open = true;
  const draw = (): void => {
    if (open)
      showSources(root, { language: front.language, cases }, (language) => front.setLanguage(language));
  };
  draw();
  const fetchCases = async (): Promise<void> => {
    try {
      const shelf = await import('virtual:shelf');
      cases = (await Promise.all(shelf.cases.map((one) => one.fetch()))).map(
        ({ id, folder, authors, reviewed, sources }) => ({
          id,
          title: folder.title,
          authors,
          reviewed,
          sources: Object.values(sources),
        }),
      );
    } catch {
      cases = 'unavailable';
    }
    draw();
  };
  void fetchCases();
  return {
    title: TITLE_WORDS.sources.title,
    speak: draw,
    leave: () => {
      open = false;
    },
  };
}
