/** Lays a case from a file on the static desk: its folder beside the others, and its briefing when it is asked for. */

import type { Localized } from '../kernel/text';
import { FILE_WORDS } from '../text/file-case';
import { knowFiles, knownFile } from './file-cases';
import { inBoth } from './in-both';

/** The one opened last; the others wait on the page of cases from files. */
export async function layFileFolder(root: HTMLElement): Promise<void> {
  const [latest] = await knowFiles();
  root.querySelector('.folder.from-file')?.remove();
  if (!latest) return;
  const { id, folder } = latest;
  const begin = made('a', 'button', FILE_WORDS.begin);
  begin.setAttribute('href', `#briefing/${id}`);
  begin.dataset['begin'] = '';
  const deeds = made('span', 'folder-deeds');
  deeds.append(begin);
  const foot = made('p', 'folder-foot');
  foot.append(
    made('span', 'folder-time', { en: `about ${folder.minutes} min`, zh: `约${folder.minutes}分钟` }),
    deeds,
  );
  const card = made('div', 'folder-card');
  card.append(made('p', 'folder-line', FILE_WORDS.mark), made('h2', '', folder.title), foot);
  const item = made('li', 'folder from-file');
  item.dataset['case'] = id;
  item.append(made('p', 'folder-tab', folder.tab), card);
  const folders = root.querySelector('.folders');
  folders?.insertBefore(item, folders.querySelector('[data-pairs]'));
}

/** Puts its briefing into the static page; nothing happens for a case that is not here. */
export async function layFileBriefing(root: HTMLElement, caseId: string): Promise<void> {
  await knowFiles();
  root.querySelector('[data-from-file]')?.remove();
  const row = knownFile(caseId);
  if (!row) return;
  const part = made('div', 'prose');
  part.dataset['briefing'] = caseId;
  part.dataset['fromFile'] = '';
  part.append(made('p', 'small quiet', FILE_WORDS.mark), ...row.briefing.map((line) => made('p', '', line)));
  root.querySelector('[data-briefing]')?.before(part);
}

function made(tag: string, style: string, text?: Localized): HTMLElement {
  const element = document.createElement(tag);
  if (style !== '') element.className = style;
  if (text) element.append(...inBoth(text));
  return element;
}
