// A play of case A on the page: opened by its link, asked where it stands, taken out as a record and held against node.
import { text } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Intent } from '../../../src/session/door';
import { type PlayRecord, readRecord, recordOf, replay } from '../../../src/session/record';
import { RECORD_WORDS } from '../../../src/text/records';
import { begin, library, playOn } from '../../support/library';
import { openPage, type Visit } from './page';
import type { Trainee } from './trainee';

/** Opens case A past title and briefing. */
export async function openPlay(lang: 'en' | 'zh', visit: Visit = {}): Promise<Page> {
  const page = await openPage({ lang, path: `?case=pvp-misdiagnosis&lang=${lang}&seed=1`, ...visit });
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

/** Holds a record of the page against the same intents played here: digest for digest. */
export function expectSameInNode(record: PlayRecord): void {
  const intents: readonly Intent[] = record.entries.map((entry) => entry.intent);
  expect(recordOf(playOn(begin(record.header.case, record.header.seed), intents)).entries).toEqual(
    record.entries,
  );
  expect(replay(record, library).verdict).toEqual({ ok: true, engine: 'same' });
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
  await page.waitForSelector('#record-file', { state: 'attached' });
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

/** Opens case A where these acts lead: played here, brought in as a file, gone on with. */
export async function openAt(intents: readonly Intent[], visit: Visit = {}): Promise<Page> {
  const page = await openPage({ path: '#kept', ...visit });
  expect(await openFile(page, JSON.stringify(recordOf(playOn(begin(), intents))))).toBe(
    RECORD_WORDS.added[visit.lang ?? 'en'],
  );
  await page.locator('a[href^="#play/"]').click();
  await page.waitForSelector('html[data-stage] .encounter');
  return page;
}
