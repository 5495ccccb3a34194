// Nothing is lost: not when the page is killed, not when the device is full, not on the way out as a file and back.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { recordOf } from '../../src/session/record';
import { RECORD_FILE_WORDS } from '../../src/session/record-text';
import { RECORD_WORDS } from '../../src/text/records';
import { TITLE_WORDS } from '../../src/text/title';
import { begin, playOn } from '../support/library';
import { openPage } from './support/page';
import {
  expectSameInNode,
  exported,
  openAt,
  openFile,
  openPlay,
  played,
  standing,
  textOf,
} from './support/play';
import { harmed, until } from './support/roads';
import { byMouse } from './support/trainee';

/** Into the evening before theatre: asked, declined, judged, admitted, with results on the chart. */
const EVENING = until('theatre-timeout', harmed).slice(0, -2);

const chartOf = async (page: Page): Promise<string> => {
  await byMouse(page).hands.open('chart');
  return page.locator('#sheet').innerText();
};

describe('a play that is broken off', () => {
  test('goes on at the same minute with the same chart after the page was killed, and stays the same play', async () => {
    const page = await openAt(played(EVENING.slice(0, -2)), { tolerate: /crashed/ });
    await byMouse(page).do(...EVENING.slice(-2));
    const before = await standing(page);
    const chart = await chartOf(page);
    const address = page.url();
    const killer = await page.context().newCDPSession(page);
    void killer.send('Page.crash').catch(() => undefined);
    await page.waitForEvent('crash');
    const again = await page.context().newPage();
    await again.goto(address);
    await again.waitForSelector('html[data-stage] .slip');
    expect(await standing(again)).toEqual(before);
    expect(await chartOf(again)).toBe(chart);
    const trainee = byMouse(again);
    await trainee.do({ act: 'consult', id: 'consultant' }, { act: 'wait', until: 'morning' });
    expectSameInNode(await exported(trainee));
  });

  test('goes on without a place to write when the device is full, says so, and comes out whole as a file', async () => {
    const page = await openPlay('zh');
    const trainee = byMouse(page);
    await trainee.do(...EVENING.slice(0, 2));
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await trainee.do(...EVENING.slice(2, 4));
    expect(await page.locator('[data-notice="storage"]').innerText()).toContain(TITLE_WORDS.notices.full.zh);
    await trainee.do(...EVENING.slice(4, 7));
    expectSameInNode(await exported(trainee));
  });
});

describe('a record', () => {
  test('goes out as a file, is deleted, comes back, and is called whole', async () => {
    const page = await openAt(played(EVENING), { lang: 'zh' });
    await page.goto(`${page.url().replace(/#.*/, '')}#kept`);
    const handed = page.waitForEvent('download');
    await page.locator('[data-way="export"]').click();
    const file = await textOf(await handed);
    await page.locator('[data-way="remove"]').click();
    await page.locator('.record .button.seal').click();
    await page.getByText(RECORD_WORDS.none.zh).waitFor();
    expect(await openFile(page, file)).toBe(RECORD_WORDS.added.zh);
    await page.locator('[data-way="check"]').click();
    await expect.poll(() => page.locator('.record > .record-said').innerText()).toBe(RECORD_WORDS.whole.zh);
    expect(await openFile(page, file)).toBe(RECORD_WORDS.known.zh);
  });

  test('that was cut, edited, made elsewhere or is no record at all gets its own sentence and leaves nothing behind', async () => {
    const page = await openPage({ path: '#kept' });
    const record = recordOf(playOn(begin(), EVENING));
    const { header, entries } = record;
    const swapped = { intent: { act: 'ask', id: 'fever' }, digest: entries[2]?.digest ?? '' };
    const whole = JSON.stringify(record);
    const but = (change: object): string => JSON.stringify({ ...record, ...change });
    const files: readonly (readonly [file: string, said: RegExp | string])[] = [
      [whole.slice(0, whole.length / 2), RECORD_FILE_WORDS.torn.en],
      [but({ entries: entries.with(2, swapped as (typeof entries)[number]) }), RECORD_WORDS.differs(3).en],
      [but({ entries: entries.toSpliced(4, 1) }), RECORD_WORDS.differs(5).en],
      [but({ entries: entries.slice(0, -2) }), RECORD_WORDS.differs(entries.length - 1).en],
      [but({ header: { ...header, engine: '0-abc' } }), RECORD_WORDS.otherEngine.en],
      [but({ header: { ...header, case: 'no-such-case' } }), RECORD_WORDS.noCase.en],
      [but({ entries: 'gone' }), /not a whole play record: entries/],
      ['[]', /not a whole play record/],
      ['a picture', RECORD_FILE_WORDS.torn.en],
    ];
    for (const [file, said] of files) expect(await openFile(page, file)).toMatch(said);
    expect(await page.locator('.record').count()).toBe(0);
  });
});
