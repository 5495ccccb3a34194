// A hospital's own prices: opened in the menu, refused with line and column when they are wrong, told in the debrief.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Intent } from '../../src/session/door';
import { type Play, submit } from '../../src/session/play';
import { recordOf } from '../../src/session/record';
import worst from '../../src/cases/library/pvp-misdiagnosis/plays/worst.json';
import { begin } from '../support/library';
import { axe, openPage, shot } from './support/page';

function ended(): Play {
  let play = begin();
  for (const intent of worst as readonly Intent[]) {
    const next = submit(play, intent);
    if (next.ok) play = next.play;
  }
  return play;
}

const openMenu = async (page: Page): Promise<void> => {
  await page.locator('[data-menu]:visible').first().click();
  await page.waitForSelector('dialog[open]');
  // It stands as the reader left it.
  if (!(await page.locator('#tariff-hint').isVisible()))
    await page.locator('dialog summary', { hasText: 'Prices' }).click();
};

describe('a price list', () => {
  it('is taken in the menu, kept over a reload, told in the debrief, and taken away again', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'prices-'));
    const torn = path.join(folder, 'torn.yaml');
    const sound = path.join(folder, 'ours.yaml');
    const example = await readFile('docs/tariff-example.yaml', 'utf8');
    await writeFile(torn, example.replace('  crp: 40', '  crpp: 40'));
    await writeFile(sound, example);

    const page = await openPage({ path: '?lang=en' });
    await openMenu(page);
    await page.setInputFiles('#tariff-file', torn);
    await page.waitForSelector('.menu-said p');
    expect(await page.locator('.menu-said').innerText()).toMatch(
      /Line \d+, column 3: There is no act "crpp"/,
    );
    await page.setInputFiles('#tariff-file', sound);
    await page.waitForSelector('[data-tariff="own"]');
    expect(await axe(page)).toEqual([]);
    await shot(page, 'menu-prices');

    await page.reload();
    await openMenu(page);
    expect(await page.locator('[data-tariff="own"]').innerText()).toContain('Riverside Hospital');
    await page.locator('dialog a[href="#kept"]').click();
    const record = path.join(folder, 'record.json');
    await writeFile(record, JSON.stringify(recordOf(ended())));
    await page.setInputFiles('#record-file', record);
    await page.locator('a[href^="#debrief"]').first().click();
    await page.locator('[data-account="skip"]').click();
    await page.locator('[data-tab="outcome"]').click();
    const cost = page.locator('.screen-only [data-document="cost"]');
    await cost.waitFor();
    expect((await cost.innerText()).replaceAll(/\s+/g, ' ')).toMatch(/By Riverside Hospital.*yuan/);
    await cost.scrollIntoViewIfNeeded();
    await shot(page, 'debrief-prices');

    await openMenu(page);
    await page.locator('dialog button', { hasText: 'Relative units only' }).click();
    await page.waitForSelector('[data-tariff="relative"]');
    expect(await cost.innerText()).not.toMatch(/yuan/);
  });
});
