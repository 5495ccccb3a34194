// Kept on the device: a refresh or a crash loses nothing, two tabs do not corrupt each other, a file brings a play back.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Intent } from '../../src/session/door';
import { type Play, submit } from '../../src/session/play';
import { recordOf } from '../../src/session/record';
import published from '../../src/cases/library/pvp-misdiagnosis/plays/published.json';
import { begin, playOn } from '../support/library';
import { axe, openPage, shot } from './support/page';

const PLAY = '?case=pvp-misdiagnosis&lang=en&seed=1';

const standing = (page: Page): Promise<unknown> =>
  page.evaluate('[document.documentElement.dataset.stage, document.documentElement.dataset.minute]');

const goIn = async (page: Page): Promise<void> => {
  await page.waitForSelector('#sheet');
  await page.locator('[data-act="decide:see-patient"]').first().click();
  await page.locator('[data-sign]').first().click();
  await page.waitForSelector('html[data-stage="clinic"]');
};

const askFirst = async (page: Page): Promise<void> => {
  if ((await page.locator('[data-act^="ask:"]').count()) === 0)
    await page.locator('[data-open="ask"]').first().click();
  await page.locator('[data-act^="ask:"]').first().click();
};

describe('a play on this device', () => {
  it('stands exactly where it stood after a reload in the very moment of an act', async () => {
    const page = await openPage({ path: PLAY });
    await goIn(page);
    await askFirst(page);
    const before = await standing(page);
    await page.reload();
    await page.waitForSelector('#sheet, .slip');
    expect(await standing(page)).toEqual(before);
    expect(await page.locator('.slip').innerText()).toContain('“');
  });

  it('is offered on its folder, and the same link leads back to it', async () => {
    const page = await openPage({ path: PLAY });
    await goIn(page);
    const before = await standing(page);
    const site = page.url().replace(/[?#].*/, '');
    await page.goto(site);
    expect(await page.locator('[data-continue]').innerText()).toMatch(/Continue, day 1, 14:0/);
    await page.goto(`${site}${PLAY}`);
    await page.waitForSelector('html[data-stage="clinic"]');
    expect(await standing(page)).toEqual(before);
  });

  it('is played in one tab at a time, and can be taken over', async () => {
    const first = await openPage({ path: PLAY });
    await goIn(first);
    const second = await first.context().newPage();
    await second.goto(first.url());
    await second.waitForSelector('[data-document="elsewhere"]');
    expect(await axe(second)).toEqual([]);
    await second.locator('.message-sheet .button').first().click();
    await second.waitForSelector('html[data-stage="clinic"]');
    await askFirst(second);
    const after = await standing(second);
    await first.waitForSelector('[data-document="elsewhere"]');
    await first.locator('.message-sheet .button').first().click();
    await first.waitForSelector('html[data-stage="clinic"]');
    expect(await standing(first)).toEqual(after);
    await second.waitForSelector('[data-document="elsewhere"]');
  });

  it('goes on in memory where the browser keeps nothing, says so, and can be exported', async () => {
    const page = await openPage();
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined });
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await page.goto(`${page.url()}${PLAY}`);
    await page.waitForSelector('[data-notice="storage"]');
    await goIn(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-notice="storage"] button').first().click(),
    ]);
    const folder = await mkdtemp(path.join(tmpdir(), 'export-'));
    await download.saveAs(path.join(folder, 'play.json'));
    const file = await readFile(path.join(folder, 'play.json'), 'utf8');
    expect(JSON.parse(file)).toMatchObject({
      header: { case: 'pvp-misdiagnosis', seed: 1 },
      entries: [{ intent: { id: 'see-patient' } }],
    });
  });
});

/** The published road, and then only time, until it has ended. */
const ended = (): Play => {
  let play = playOn(begin(), published as Intent[]);
  for (let night = 0; night < 400 && play.now.ending === null; night += 1) {
    const next = submit(
      play,
      night % 2 === 0 ? { act: 'wait', minutes: 2880 } : { act: 'wait', until: 'morning' },
    );
    if (next.ok) play = next.play;
  }
  return play;
};

describe('a record file', () => {
  it('brings an ended play back to its debrief, which opens tab by tab and breaks no rule of axe', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'record-'));
    const file = path.join(folder, 'play.json');
    await writeFile(file, JSON.stringify(recordOf(ended())));
    const page = await openPage({ path: '#kept' });
    await page.setInputFiles('#record-file', file);
    await page.locator('a[href^="#debrief/"]').click();
    await page.waitForSelector('[data-document="own-account"]');
    await page.fill('#account-own', 'I let the date decide.');
    await page.fill('#account-score', '55');
    for (const tab of ['account', 'process', 'outcome', 'team', 'next']) {
      if (tab === 'process') await page.locator('.screen-only [data-account="keep"]').click();
      else if (tab !== 'account') await page.locator(`[data-next="${tab}"]`).click();
      await page.waitForSelector(`.debrief[data-tab="${tab}"]`);
      expect(await axe(page), tab).toEqual([]);
      await shot(page, `debrief-${tab}`);
    }
    await page.reload();
    await page.waitForSelector('.debrief[data-tab="process"]');
    expect(await page.locator('.screen-only [data-document="key-features"]').innerText()).toContain(
      'You expected 55 of 100',
    );
  });

  it('that was edited is named by the entry that differs, and nothing is taken in', async () => {
    const record = recordOf(playOn(begin(), (published as Intent[]).slice(0, 5)));
    const edited = {
      ...record,
      entries: record.entries.map((entry, index) =>
        index === 2 ? { ...entry, digest: '0'.repeat(12) } : entry,
      ),
    };
    const page = await openPage({ path: '#kept' });
    await page.waitForSelector('#record-file', { state: 'attached' });
    await page.setInputFiles('#record-file', {
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(edited)),
    });
    await page.getByText('differs from entry 3 on').waitFor();
    expect(await page.locator('.record').count()).toBe(0);
  });

  it('and every play can be deleted, one or all, after being asked', async () => {
    const page = await openPage({ path: PLAY });
    await goIn(page);
    await page.goto(`${page.url().replace(/[?#].*/, '')}#kept`);
    await page.locator('.record-ways .word').last().click();
    await page.locator('.record .button.seal').click();
    await page.getByText('No play is kept yet.').waitFor();
    await page.goto(page.url().replace(/#.*/, ''));
    await page.waitForSelector('html[data-started]');
    expect(await page.locator('[data-continue]').count()).toBe(0);
  });
});
