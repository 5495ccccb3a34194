// Writes the folders on the desk and the briefings into the static page, in the words of the cases: they stand there
// before any script runs, and nobody has to write them twice.
import type { CaseFile } from '../src/cases/schema';
import type { Localized } from '../src/kernel/text';

type Shelved = Pick<CaseFile, 'id' | 'folder' | 'briefing'>;

const FOLDERS = '<!-- folders -->';
const BRIEFINGS = '<!-- briefings -->';

/** The page with a folder and a briefing for each case, in their order. Throws when the page has no place for them. */
export function filledPage(html: string, cases: readonly Shelved[]): string {
  for (const mark of [FOLDERS, BRIEFINGS])
    if (html.split(mark).length !== 2) throw new Error(`index.html has no single place marked ${mark}`);
  return html
    .replace(FOLDERS, () => cases.map(folder).join('\n'))
    .replace(BRIEFINGS, () => cases.map(briefing).join('\n'));
}

const folder = ({ id, folder: { tab, line, title, minutes } }: Shelved): string => `
          <li class="folder" data-case="${escaped(id)}">
            <p class="folder-tab">${both(tab)}</p>
            <div class="folder-card">
              <p class="folder-line">${both(line)}</p>
              <h2>${both(title)}</h2>
              <p class="folder-foot">
                <span class="folder-time">${both({ en: `about ${minutes} min`, zh: `约${minutes}分钟` })}</span>
                <span class="folder-deeds">
                  <a class="button" data-begin href="#briefing/${escaped(id)}">${both({ en: 'Begin', zh: '开始' })}</a>
                </span>
              </p>
            </div>
          </li>`;

const briefing = ({ id, briefing: lines }: Shelved): string => `
          <div class="prose" data-briefing="${escaped(id)}">
${lines.map((line) => `            <p>${both(line)}</p>`).join('\n')}
          </div>`;

/** Both languages side by side: the style shows the one that is read. */
const both = ({ en, zh }: Localized): string =>
  `<span class="t" lang="en">${escaped(en)}</span><span class="t" lang="zh">${escaped(zh)}</span>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
