// A teacher's own case: opened from a file, refused with its lines while something is wrong, played, resumed, put away.
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { FileChooser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SMALLEST } from '../cases/support/guide';
import { byKeyboard, byMouse, type Trainee } from './support/trainee';
import { look, PHONE } from './support/look';
import { axe, openPage, shot } from './support/page';

/** A case that somebody wrote from the guide alone. */
const THIRD = path.resolve(import.meta.dirname, '../fixtures/true-fracture');

interface Chosen {
  readonly name: string;
  readonly text: string;
}

const asFiles = (files: readonly Chosen[]): Parameters<FileChooser['setFiles']>[0] =>
  files.map(({ name, text }) => ({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) }));

const sound: Chosen = { name: 'garden.yaml', text: SMALLEST };
const brokenAt = SMALLEST.split('\n').findIndex((line) => line.includes('decide:home')) + 1;
const broken: Chosen = { name: 'garden.yaml', text: SMALLEST.replace('decide:home', 'decide:hom') };

/** What the page says once it has read. */
async function said(page: Page, words: string): Promise<string> {
  await page.locator('.record-said p', { hasText: words }).waitFor();
  return page.locator('[data-document="file"] article').innerText();
}

async function choose(page: Page, files: readonly Chosen[], words: string): Promise<string> {
  await page.setInputFiles('#case-file', asFiles(files));
  return said(page, words);
}

/** With the keyboard alone the file dialog of the system opens; what is chosen there is not the page's. */
async function chooseByKey(
  { page, hands }: Trainee,
  files: readonly Chosen[],
  words: string,
): Promise<string> {
  const chooser = page.waitForEvent('filechooser');
  await hands.press('#case-file');
  await (await chooser).setFiles(asFiles(files));
  return said(page, words);
}

describe('a case from a file', () => {
  it('is refused with its line, then played by keyboard alone to its end and its debrief', async () => {
    const page = await openPage({ path: '?lang=en' });
    const trainee = byKeyboard(page);
    const press = (where: string): Promise<void> => trainee.hands.press(where);
    await press('.desk-foot a[href="#file"]');
    await page.waitForSelector('#case-file', { state: 'attached' });
    const refusal = await chooseByKey(trainee, [broken], 'Not taken: 1 fault');
    expect(refusal).toMatch(new RegExp(`garden\\.yaml:${brokenAt}:\\d+`));
    expect(refusal).toContain('There is no act "decide:hom"');
    expect(await page.locator('[data-file]').count()).toBe(0);
    await look(page, 'file-refused-en');
    await chooseByKey(trainee, [sound], 'lies on the desk');
    await look(page, 'file-taken-en');

    await press('.bar-back');
    await page.waitForSelector('.folder.from-file');
    expect(await page.locator('.folder.from-file').innerText()).toContain('From a file, not reviewed');
    await look(page, 'file-desk-en');
    await press('.folder.from-file [data-begin]');
    await page.waitForSelector('[data-from-file]');
    await shot(page, 'file-briefing-en');
    await press('#begin [type="submit"]');
    await page.waitForSelector('html[data-stage="clinic"] .encounter');
    await trainee.do({ act: 'ask', id: 'night-pain' }, { act: 'examine', id: 'power' });

    await page.reload();
    await page.waitForSelector('html[data-stage="clinic"][data-seq="2"] .encounter');
    await trainee.do({ act: 'decide', id: 'home' }, { act: 'wait', until: 'next' });
    await page.waitForSelector('[data-ending="debrief"]');
    await press('[data-ending="debrief"]');
    await page.waitForSelector('.debrief[data-tab="account"]');
    await press('[data-account="skip"]');
    await page.waitForSelector('.debrief[data-tab="process"]');
    const marks = await page.locator('.debrief').innerText();
    expect(marks).toContain('Ask and examine before deciding on a picture');
    expect(marks).toContain('From a file, not reviewed');
    expect(await axe(page)).toEqual([]);
    await shot(page, 'file-debrief-en');

    await page.goto(`${page.url().replace(/#.*/, '')}#sources`);
    await page.locator('h2', { hasText: 'From a file, not reviewed' }).waitFor();
  });

  it('comes in several files on a phone, in Chinese; is kept over a reload, and put away', async () => {
    const parts = (await readdir(THIRD))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => ({ name, text: readFileSync(path.join(THIRD, name), 'utf8') }));
    expect(parts.length).toBeGreaterThan(1);
    const page = await openPage({ path: '?lang=zh#file', lang: 'zh', viewport: PHONE, touch: true });
    await page.waitForSelector('#case-file', { state: 'attached' });
    const refusal = await choose(page, [{ name: '封面.docx', text: 'PK\u0003\u0004' }], '没有采用');
    expect(refusal).toContain('封面.docx:1:1');
    await choose(page, parts.slice(0, 1), '没有采用');
    await look(page, 'file-refused-zh-phone');
    await choose(page, parts, '放在桌上了');
    await look(page, 'file-taken-zh-phone');
    await choose(page, parts.toReversed(), '已经在这里了');

    await page.goto(page.url().replace(/#.*/, ''));
    const folder = page.locator('.folder.from-file');
    await folder.waitFor();
    expect(await folder.innerText()).toContain('来自文件，未经审阅');
    await look(page, 'file-desk-zh-phone');
    await folder.locator('[data-begin]').click();
    await page.locator('[data-from-file]').waitFor();
    await look(page, 'file-briefing-zh-phone');
    await page.locator('#begin [type="submit"]').click();
    await page.waitForSelector('html[data-stage="clinic"] .encounter');
    await byMouse(page).do({ act: 'ask', id: 'onset' });

    await page.goto(`${page.url().replace(/#.*/, '')}#file`);
    await page.locator('[data-put-away]').click();
    await page.locator('[data-yes]').click();
    await said(page, '已收起');
    await page.goto(`${page.url().replace(/#.*/, '')}#kept`);
    const line = page.locator('.record');
    await line.waitFor();
    expect(await line.innerText()).toContain('来自文件');
    await line.locator('[data-way="check"]').click();
    await page.locator('.record-said', { hasText: '请重新打开那个文件' }).waitFor();
  });
});
