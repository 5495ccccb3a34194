// The shelf of the device as it lies in the browser: what is on it, and how to lay something there behind the game's back.
import type { Page } from 'playwright-core';
import { rowOf } from '../../../src/app/keeping';
import type { KeptPlay } from '../../../src/app/play-store';
import type { Play } from '../../../src/session/play';
import { recordOf } from '../../../src/session/record';
import { viewOf } from '../../../src/session/view';

/** A play from here as the page would keep it. */
export const rowFor = (play: Play, id: string): KeptPlay =>
  rowOf({ id, owner: 'elsewhere', view: viewOf(play), record: recordOf(play), turn: 1 });

/** The page must have opened the shelf before: here nothing is made that the game would make otherwise. */
export const layDown = (page: Page, row: unknown): Promise<void> =>
  page.evaluate(
    (what) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('diagnosis-first');
        opening.addEventListener('error', () => reject(new Error(String(opening.error))));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('plays', 'readwrite');
          writing.objectStore('plays').put(what);
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    row,
  );

export const lying = (page: Page, id: string): Promise<KeptPlay | undefined> =>
  page.evaluate(
    (name) =>
      new Promise<KeptPlay | undefined>((resolve, reject) => {
        const opening = indexedDB.open('diagnosis-first');
        opening.addEventListener('error', () => reject(new Error(String(opening.error))));
        opening.addEventListener('success', () => {
          const asked = opening.result.transaction('plays').objectStore('plays').get(name);
          asked.addEventListener('success', () => {
            opening.result.close();
            resolve(asked.result as KeptPlay | undefined);
          });
        });
      }),
    id,
  );

/** The address of the site itself. */
export const siteOf = (page: Page): string => page.url().replace(/[?#].*/, '');

/** Lays a play on the shelf and opens it there, in the language of the page. */
export async function openLaid(page: Page, play: Play, id = 'laid'): Promise<void> {
  await page.waitForSelector('html[data-started]');
  await layDown(page, rowFor(play, id));
  await page.goto(`${siteOf(page)}#play/${id}`);
  await page.waitForSelector(`html[data-seq="${play.now.seq}"] .encounter`);
}

/** Everything that is to be read on the page as it was opened, with the chart and the notes. */
export async function readable(page: Page): Promise<readonly string[]> {
  const text = (): Promise<string> => page.locator('body').innerText();
  const all = [await text()];
  for (const sheet of ['chart', 'notes']) {
    const tab = page.locator(`[data-open="${sheet}"]`).filter({ visible: true }).first();
    if ((await tab.count()) === 0) continue;
    await tab.click();
    all.push(await text());
  }
  return all;
}
