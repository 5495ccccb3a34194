// The way around the plays: the desk, the briefing, the sources, and everything that is said when something is wrong.
import type { Page } from 'playwright-core';
import type { Tour } from './look';
import { openPage } from './page';
import { goOn, played } from './play';
import { model } from './roads';
import { byMouse } from './trainee';

/** What stands on the shelf is made unplayable or unreadable, as a newer game or a worn disk would. */
const spoil = (page: Page, what: 'act' | 'record'): Promise<void> =>
  page.evaluate(
    (part) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('diagnosis-first');
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('plays', 'readwrite');
          const plays = writing.objectStore('plays');
          const all = plays.getAll();
          all.addEventListener('success', () => {
            for (const play of all.result) {
              if (part === 'act') play.record.entries[0].digest = '0'.repeat(12);
              else play.record.entries = 'torn';
              plays.put(play);
            }
          });
          writing.addEventListener('complete', () => resolve(opening.result.close()));
        });
      }),
    what,
  );

/** As another tab would, that deletes every play. */
const emptyShelf = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('diagnosis-first');
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('plays', 'readwrite');
          writing.objectStore('plays').clear();
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
  );

export const around: Tour = {
  name: 'the desk, the briefing, the sources, and what is said when something is wrong',
  documents: [
    'title',
    'briefing',
    'sources',
    'records',
    'file',
    'lost',
    'elsewhere',
    'unresumable',
    'unreadable',
    'notice',
    'gone',
  ],
  async go(visit, see) {
    const page = await openPage({ ...visit, tolerate: /virtual|Failed to load/ });
    await page.waitForSelector('html[data-started]');
    const site = page.url();
    const at = async (hash: string, paper: string): Promise<void> => {
      await page.goto(`${site}${hash}`);
      await page.waitForSelector(`[data-document="${paper}"]`);
      await see(page, paper);
    };
    await see(page, 'title');
    await page.locator('[data-begin]').first().click();
    await page.waitForSelector('#briefing:not([hidden])');
    await see(page, 'briefing');
    await at('#nowhere', 'lost');
    await at('#kept', 'records');
    await at('#file', 'file');
    await at('#sources', 'sources');
    await page.locator('details summary').first().click();
    await see(page, 'sources-open');

    await goOn(page, played(model.slice(0, 2)));
    const second = await page.context().newPage();
    await second.goto(page.url());
    await second.waitForSelector('[data-document="elsewhere"]');
    await see(second, 'elsewhere');
    await second.close();
    const address = page.url();
    await page.goto(site);
    await page.waitForSelector('#title:not([hidden])');
    await spoil(page, 'act');
    await page.goto(address);
    await page.waitForSelector('[data-document="unresumable"]');
    await see(page, 'unresumable');
    await page.goto(site);
    await spoil(page, 'record');
    await page.goto(address);
    await page.waitForSelector('[data-document="unreadable"]');
    await see(page, 'unreadable');
    await at('#kept', 'records');

    const late = await page.context().newPage();
    await late.route(/virtual/, (route) => route.abort());
    await late.goto(`${site}?case=pvp-misdiagnosis&lang=${visit.lang}`);
    await late.waitForSelector('[data-notice="loading"]');
    await see(late, 'notice');
    await late.close();

    await page.goto(`${site}?case=pvp-misdiagnosis&lang=${visit.lang}&seed=3`);
    await page.waitForSelector('html[data-stage="letter"] .encounter');
    await emptyShelf(page);
    const { hands } = byMouse(page);
    await hands.press('#sheet [data-act="decide:see-patient"]');
    await hands.press('#sheet [data-sign]');
    await page.waitForSelector('[data-document="gone"]');
    await see(page, 'gone');
  },
};
