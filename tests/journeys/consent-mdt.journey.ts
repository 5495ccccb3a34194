// Papers that several people make, by keys alone; motion switched off in play; a play that another tab deleted.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { shot } from './support/page';
import { openAt, played, standing } from './support/play';
import { model, until } from './support/roads';
import { byKeyboard } from './support/trainee';

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const held = document.activeElement;
    return held?.id || held?.getAttribute('data-open') || held?.className || '';
  });
const live = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('[data-live]')?.textContent ?? '');

/** Looks an act up on the sheet that has just been laid open, and does it, with nothing but keys. */
async function call(page: Page, name: string): Promise<void> {
  await page.keyboard.press('c');
  await page.waitForSelector('[data-document="consult"]');
  await page.keyboard.press('/');
  await page.keyboard.insertText(name);
  await page.waitForSelector('[role="option"]');
  await page.keyboard.press('Enter');
}

describe('a meeting and a consent, by keys alone', () => {
  test.each([
    ['en', 'What would prove us wrong?', 'The consent sheet lies open'],
    ['zh', '什么能证明我们错了？', '知情同意书已摊开'],
  ] as const)('lie open, are told, put away, found again in the notes (%s)', async (lang, wrongIf, laid) => {
    const page = await openAt(played(until('ward-workup', model)), { lang });
    await call(page, 'mdt');
    await page.waitForSelector('[data-document="mdt"]');
    expect(await page.locator('.minutes').innerText()).toContain(wrongIf);
    expect(await focused(page)).toBe('sheet-title');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('mdt');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-document="mdt"]');

    await call(page, 'zqty');
    await page.waitForSelector('[data-document="consent"]');
    expect(await live(page)).toContain(laid);
    await page.locator('.clauses .basis summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.clauses details[open] .basis-source').count()).toBe(1);
    await shot(page, `consent-open-${lang}`);

    const minutes = page.locator('[data-leaf="mdt:0"]');
    await page.keyboard.press('n');
    await minutes.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-document="mdt"]');
  });
});

describe('less motion, asked for in the middle of a play', () => {
  test('reaches the papers too: the next sheet lies there at once', async () => {
    const page = await openAt(played(until('clinic', model)), { reducedMotion: false });
    const { hands } = byKeyboard(page);
    const moves = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.querySelector('#sheet') ?? document.body).animationName);
    await hands.open('ask');
    expect(await moves()).toBe('arrive');
    await hands.press('.bar [data-menu]');
    await page.waitForSelector('.menu[open]');
    await page.locator('.menu[open] input[type="checkbox"]').first().press('Space');
    await page.waitForSelector('html[data-motion="less"]');
    await page.keyboard.press('Escape');
    await hands.open('chart');
    expect(await moves()).toBe('none');
  });
});

describe('a play that was deleted in another tab', () => {
  test('does not come back by itself; it is kept as a new play where that is asked for, with the last act', async () => {
    const page = await openAt(played(until('clinic', model)));
    const other = await page.context().newPage();
    await other.goto(`${page.url().replace(/[?#].*/, '')}#kept`);
    await other.locator('[data-way="remove"]').click();
    await other.locator('.record .button.seal').click();
    await expect.poll(() => other.locator('.record').count()).toBe(0);
    await page.bringToFront();
    const [, , before] = await standing(page);
    await page.locator('[data-open="ask"]').first().click();
    await page.locator('[data-act^="ask:"]').first().click();
    await page.waitForSelector('[data-document="gone"]');
    await other.reload();
    await other.waitForSelector('[data-document="records"]');
    expect(await other.locator('.record').count()).toBe(0);
    await page.locator('.message-sheet .button').first().click();
    await page.waitForSelector('html[data-stage="clinic"] .encounter');
    expect((await standing(page))[2]).toBe(String(Number(before) + 1));
  });
});
