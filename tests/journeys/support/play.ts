// A play on the page: opened by its link, asked where it stands, taken out as a record and held against node.
import { text } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Intent } from '../../../src/session/door';
import type { Play } from '../../../src/session/play';
import { type PlayRecord, readRecord, recordOf, replay } from '../../../src/session/record';
import { RECORD_WORDS } from '../../../src/text/records';
import { begin, library, playOn } from '../../support/library';
import { openPage, type Visit } from './page';
import type { Trainee } from './trainee';

/** Opens a case past title and briefing. */
export async function openPlay(
  lang: 'en' | 'zh',
  visit: Visit = {},
  caseId = 'pvp-misdiagnosis',
  seed = 1,
): Promise<Page> {
  const page = await openPage({ lang, path: `?case=${caseId}&lang=${lang}&seed=${seed}`, ...visit });
  await page.waitForSelector('html[data-stage] .encounter');
  return page;
}

/** Stage, minute and number of acts, as the page marks them. */
export const standing = (page: Page): Promise<readonly [string, string, string]> =>
  page.evaluate(() => {
    const { stage = '', minute = '', seq = '' } = document.documentElement.dataset;
    return [stage, minute, seq] as const;
  });

export const stageOf = async (page: Page): Promise<string> => (await standing(page))[0];

/** What stands in a file that the page handed over. */
export const textOf = async (download: Download): Promise<string> => text(await download.createReadStream());

/** The record of the play that is open, exported through the menu as a player does it. */
export async function exported({ page, hands }: Trainee): Promise<PlayRecord> {
  await hands.press('[data-menu]');
  await page.waitForSelector('.menu[open]');
  const download = page.waitForEvent('download');
  await hands.press('.menu[open] [data-export]');
  const read = readRecord(JSON.parse(await textOf(await download)));
  await page.keyboard.press('Escape');
  if (!read.ok) throw new Error(read.fault.en);
  return read.value;
}

/** Holds a record of the page against the same intents played here, digest for digest; gives the play. */
export function expectSameInNode(record: PlayRecord): Play {
  const intents: readonly Intent[] = record.entries.map((entry) => entry.intent);
  const { case: caseId, seed, language } = record.header;
  const play = playOn(begin(caseId, seed, language), intents);
  expect(recordOf(play).entries).toEqual(record.entries);
  expect(replay(record, library).verdict).toEqual({ ok: true, engine: 'same' });
  return play;
}

/** Reads the debrief from one's own account to the last tab. */
export async function readDebrief(
  { page, hands }: Trainee,
  each: (tab: string) => Promise<void>,
): Promise<void> {
  await page.waitForSelector('[data-ending="debrief"]');
  await hands.press('[data-ending="debrief"]');
  await page.waitForSelector('.debrief[data-tab="account"]');
  await hands.write('#account-own', 'The date hid the days before it. 日期挡住了前面的几天。');
  await hands.write('#account-score', '60');
  await each('account');
  await hands.press('[data-account="keep"]');
  await page.waitForSelector('.debrief[data-tab="process"]');
  await each('process');
  for (const tab of ['outcome', 'team', 'next']) {
    await hands.press(`[data-next="${tab}"]`);
    await page.waitForSelector(`.debrief[data-tab="${tab}"]`);
    await each(tab);
  }
}

/** Chooses a file on the page "What is kept" and gives what the page says of it. */
export async function openFile(page: Page, content: string): Promise<string> {
  const said = page.locator('.file-way + .record-said');
  await page.locator('#record-file').waitFor({ state: 'attached' });
  const before = await page.locator('.record').count();
  await page.setInputFiles('#record-file', {
    name: 'play.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  const busy = Object.values(RECORD_WORDS.opening);
  await expect
    .poll(() => said.innerText(), { timeout: 30_000 })
    .toSatisfy((words: string) => words !== '' && !busy.includes(words));
  expect(await page.locator('.record').count()).toBeGreaterThanOrEqual(before);
  return said.innerText();
}

/** Brings a play from here onto the page as a file, and goes on with it there. */
export async function goOn(page: Page, play: Play): Promise<void> {
  if ((await page.locator('[data-document="records"]').count()) === 0)
    await page.goto(`${page.url().replace(/[?#].*/, '')}#kept`);
  await page.waitForSelector('[data-document="records"]');
  const lang = await page.evaluate(() => (document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'));
  const kept = (): Promise<readonly (string | undefined)[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.record')].map((one) => one.dataset['play']),
    );
  const before = await kept();
  expect(await openFile(page, JSON.stringify(recordOf(play)))).toBe(RECORD_WORDS.added[lang]);
  const id = (await kept()).find((one) => !before.includes(one));
  await page.locator(`[data-play="${id}"] a[href^="#play/"]`).click();
  await page.waitForSelector(`html[data-stage="${play.now.stage}"][data-seq="${play.now.seq}"] .encounter`);
}

/** Opens a play from here on a page of its own. */
export async function openAt(play: Play, visit: Visit = {}): Promise<Page> {
  const page = await openPage({ path: '#kept', ...visit });
  await goOn(page, play);
  return page;
}

/** Case A where these acts lead. */
export const played = (intents: readonly Intent[]): Play => playOn(begin(), intents);
