// A device that refuses, is full, forgets, or belongs to another version of the game: each is said in words that name the
// remedy, the play goes on, and nothing that was done is lost without a word.
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { recordOf } from '../../src/session/record';
import { RECORD_WORDS } from '../../src/text/records';
import { TITLE_WORDS } from '../../src/text/title';
import { count } from '../support/count';
import { axe, openPage, shot } from './support/page';
import { expectSameInNode, exported, openFile, played, standing, textOf } from './support/play';
import { harmed } from './support/roads';
import { layDown, lying, openLaid, rowFor, siteOf } from './support/shelf';
import { byMouse } from './support/trainee';

const { notices } = TITLE_WORDS;
const PHONE = { width: 360, height: 740 };

/** In the clinic; what is asked there. */
const clinic = played(harmed.slice(0, 1));
const asked = (from: number, to: number) => harmed.slice(from, to);

const said = (page: Page): Promise<string> => page.locator('[data-notice="storage"]').innerText();

const cdp = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

/** The database as another version of the game would open it; it stays open in the page that asks for it. */
const openAs = (page: Page, version: number, how: 'wait' | 'hold' | 'ask'): Promise<void> =>
  page.evaluate(
    ([wanted, way]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('diagnosis-first', wanted);
        if (way === 'ask') opening.addEventListener('blocked', () => resolve());
        // Held and never let go, as by a tab that sleeps.
        opening.addEventListener('success', () => {
          Reflect.set(globalThis, 'held', opening.result);
          resolve();
        });
      }),
    [version, how] as const,
  );

describe('a device that refuses', () => {
  const ways: readonly (readonly [string, () => unknown])[] = [
    [
      'the very word IndexedDB',
      () =>
        Object.defineProperty(globalThis, 'indexedDB', {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        }),
    ],
    [
      'to open anything, as a private window did',
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('no', 'InvalidStateError');
        };
      },
    ],
    [
      'to write',
      () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('no', 'UnknownError');
        };
      },
    ],
  ];
  // Every way in a long run; in every run the one that is not found out before something is to be kept.
  test.each(ways.slice(count(1) > 1 ? 0 : -1))(
    '%s: it is said once with the remedy, the play goes on and comes out whole as a file',
    async (_, refuse) => {
      const page = await openPage();
      await page.addInitScript(refuse);
      await page.goto(`${siteOf(page)}?case=pvp-misdiagnosis&lang=zh&seed=1`);
      await page.waitForSelector('[data-notice="storage"]');
      expect(await said(page)).toContain(notices.refused.zh);
      const trainee = byMouse(page);
      await page.locator('[data-notice="storage"] button').last().click();
      await trainee.do(...harmed.slice(0, 3));
      expect(await page.locator('[data-notice]').count()).toBe(0);
      expectSameInNode(await exported(trainee));
    },
  );
});

/** No room for a play until `room` is said. */
function fill(): void {
  type Put = (this: IDBObjectStore, row: unknown) => IDBRequest<IDBValidKey>;
  const put: Put = Reflect.get(IDBObjectStore.prototype, 'put');
  IDBObjectStore.prototype.put = function lay(row) {
    if (sessionStorage.getItem('room') === null) throw new DOMException('no room', 'QuotaExceededError');
    return put.call(this, row);
  };
}

describe('a device that is full', () => {
  test('says so, keeps what was done when there is room again, and takes the slip away by itself', async () => {
    const page = await openPage();
    await openLaid(page, clinic);
    await page.addInitScript(fill);
    await page.evaluate(fill);
    const trainee = byMouse(page);
    await trainee.do(...asked(1, 3));
    await page.waitForSelector('[data-notice="storage"]');
    expect(await said(page)).toContain(notices.full.en);
    await shot(page, 'storage-full-en');
    expect((await lying(page, 'laid'))?.summary.seq).toBe(1);
    // A reload in the middle of it: what was jotted down beside the shelf is enough.
    await page.reload();
    await page.waitForSelector('html[data-seq="3"] .encounter');
    expect(await said(page)).toContain(notices.full.en);
    await page.evaluate(() => sessionStorage.setItem('room', 'yes'));
    await trainee.do(...asked(3, 4));
    await page.locator('[data-notice="storage"]').waitFor({ state: 'detached' });
    expect((await lying(page, 'laid'))?.record).toEqual(recordOf(played(harmed.slice(0, 4))));
  });
});

describe('a device that was emptied in the middle of a play', () => {
  test('brings nothing back by itself: it is told, and all of it can be kept as a new play', async () => {
    const page = await openPage();
    await openLaid(page, clinic);
    const trainee = byMouse(page);
    await trainee.do(...asked(1, 2));
    const session = await cdp(page);
    await session.send('Storage.clearDataForOrigin', {
      origin: new URL(page.url()).origin,
      storageTypes: 'all',
    });
    await trainee.do(...asked(2, 3)).catch(() => undefined);
    await page.waitForSelector('[data-document="gone"]');
    expect(await page.locator('.message-sheet').innerText()).toContain(TITLE_WORDS.gone.text.en);
    await page.locator('.message-sheet .button').first().click();
    await page.waitForSelector('html[data-seq="3"] .encounter');
    await trainee.do(...asked(3, 4));
    await page.reload();
    await page.waitForSelector('html[data-seq="4"] .encounter');
    expectSameInNode(await exported(trainee));
  });
});

describe('a device that belongs to another version of the game', () => {
  test('which came in another tab: the older one says so, loses nothing, and says it again when it is loaded anew', async () => {
    const page = await openPage({ lang: 'zh' });
    await openLaid(page, clinic);
    const trainee = byMouse(page);
    const other = await page.context().newPage();
    await other.goto(siteOf(page));
    await openAs(other, 999, 'wait');
    await trainee.do(...asked(1, 2));
    await page.waitForSelector('[data-notice="storage"]');
    expect(await said(page)).toContain(notices.newer.zh);
    await shot(page, 'storage-newer-zh');
    expectSameInNode(await exported(trainee));
    // The newer version finds the act beside the shelf.
    expect(await page.evaluate(() => localStorage.getItem('diagnosis-first:unsaved:laid'))).toContain(
      'onset',
    );
    await page.goto(`${siteOf(page)}#kept`);
    await page.reload();
    await page.getByText(RECORD_WORDS.memoryNewer.zh).waitFor();
    expect(await said(page)).toContain(notices.newer.zh);
    expect(await axe(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    await shot(page, 'kept-newer-zh-phone');
  });

  test('and does not answer: the game says which tabs to close, and goes on where it stood once they are', async () => {
    const page = await openPage();
    await openLaid(page, clinic);
    const address = page.url();
    const [holder, newer] = [await page.context().newPage(), await page.context().newPage()];
    for (const one of [holder, newer]) await one.goto(siteOf(page));
    await openAs(holder, 1, 'hold');
    await openAs(newer, 999, 'ask');
    await page.reload();
    await page.waitForSelector('[data-notice="storage"]');
    expect(await said(page)).toContain(notices.silent.en);
    expect(await page.locator('.message-sheet').innerText()).toContain(TITLE_WORDS.unreadable.unreachable.en);
    await shot(page, 'storage-silent-en');
    await newer.close();
    await holder.close();
    await page.locator('.message-sheet .button').first().click();
    await page.waitForSelector('html[data-seq="1"] .encounter');
    expect(page.url()).toBe(address);
    expect((await standing(page))[2]).toBe('1');
  });
});

describe('what lies on the shelf and cannot be read', () => {
  test('is named, left as it is, handed out as it is, and deleted only when that is asked for', async () => {
    const page = await openPage();
    await page.waitForSelector('html[data-started]');
    await layDown(page, { ...rowFor(clinic, 'newer'), format: 99 });
    await layDown(page, { ...rowFor(clinic, 'damaged'), summary: null });
    const { record } = rowFor(clinic, 'later');
    await layDown(page, {
      ...rowFor(clinic, 'later'),
      record: { ...record, header: { ...record.header, format: 99 } },
    });
    for (const [id, words] of [
      ['newer', TITLE_WORDS.unreadable.newer.en],
      ['damaged', TITLE_WORDS.unreadable.damaged.en],
      ['later', 'made by a newer version of the game'],
    ] as const) {
      await page.goto(`${siteOf(page)}#play/${id}`);
      await page.waitForSelector('[data-document="unreadable"]');
      expect(await page.locator('.message-sheet').innerText()).toContain(words);
      expect(await axe(page)).toEqual([]);
    }
    await shot(page, 'unreadable-en');
    await page.goto(`${siteOf(page)}#kept`);
    await page.waitForSelector('[data-unreadable="damaged"]');
    await shot(page, 'kept-unreadable-en');
    const handed = page.waitForEvent('download');
    await page.locator('[data-unreadable="damaged"] [data-way="export"]').click();
    expect(JSON.parse(await textOf(await handed))).toMatchObject({ id: 'damaged', summary: null });
    await page.locator('[data-play="later"] [data-way="check"]').click();
    await page.getByText('made by a newer version of the game. Update').waitFor();
    await page.locator('[data-unreadable="newer"] [data-way="remove"]').click();
    await page.locator('[data-unreadable="newer"] .button.seal').click();
    await page.locator('[data-unreadable="newer"]').waitFor({ state: 'detached' });
    expect(await page.locator('.record').count()).toBe(2);
    const newer = JSON.stringify({ ...record, header: { ...record.header, format: 99 } });
    expect(await openFile(page, newer)).toContain('made by a newer version');
  });
});
