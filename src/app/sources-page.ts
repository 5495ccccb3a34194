/** The page of sources: fetches the cases and lists what they rest on. */

import { type CaseSources, showSources, UNSIGNED } from '../documents/title/sources';
import type { Library } from '../cases/library';
import type { CaseFile } from '../cases/schema';
import { FILE_WORDS } from '../text/file-case';
import { TITLE_WORDS } from '../text/title';
import { hasFiles } from './has-files';
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
      const ours = (await Promise.all(shelf.cases.map((one) => one.fetch()))).map(sourcesOf);
      cases = [...ours, ...(await fromFiles(shelf))];
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

const sourcesOf = ({ id, folder, authors, reviewed, sources }: CaseFile): CaseSources => ({
  id,
  title: folder.title,
  authors,
  reviewed,
  sources: Object.values(sources),
});

/** Whatever such a case says of its review, nobody here has seen it. */
async function fromFiles(shelf: Pick<Library, 'catalogue' | 'groups'>): Promise<readonly CaseSources[]> {
  if (!hasFiles()) return [];
  const { fetchFile, knowFiles } = await import('./file-cases');
  const rows = await knowFiles();
  const found = await Promise.all(rows.map(({ id }) => fetchFile(id, shelf)));
  return found.flatMap((one) => {
    if (!one) return [];
    const told = sourcesOf(one);
    return [{ ...told, title: FILE_WORDS.marked(told.title), reviewed: UNSIGNED }];
  });
}
