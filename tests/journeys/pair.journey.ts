// Two cases side by side: shut until both have been played, then reached from the desk and the debrief, read and printed.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { recordOf } from '../../src/session/record';
import { submit, type Play } from '../../src/session/play';
import { begin, library } from '../support/library';
import { playsOf } from '../support/stored-plays';
import { look, PHONE } from './support/look';
import { openPage, shot } from './support/page';
import { openFile } from './support/play';

const PAIR = 'first-answer';
const CASES = ['pvp-misdiagnosis', 'plo-spondylitis'] as const;

const kept = new Map<string, Play>();

/** The published road of a case, and then only time, until it has ended; played once for all. */
function ended(caseId: string): Play {
  const known = kept.get(caseId);
  if (known) return known;
  const stored = playsOf(caseId).find((one) => one.name === 'published');
  if (!stored) throw new Error(`${caseId} has no published road`);
  let play = begin(caseId, stored.seed);
  for (const intent of stored.acts) {
    const next = submit(play, intent);
    if (next.ok) play = next.play;
  }
  for (let night = 0; night < 400 && play.now.ending === null; night += 1) {
    const next = submit(
      play,
      night % 2 === 0 ? { act: 'wait', minutes: 2880 } : { act: 'wait', until: 'morning' },
    );
    if (next.ok) play = next.play;
  }
  kept.set(caseId, play);
  return play;
}

const bring = async (page: Page, play: Play): Promise<void> => {
  const before = await page.locator('.record').count();
  await openFile(page, JSON.stringify(recordOf(play)));
  await expect.poll(() => page.locator('.record').count(), { timeout: 30_000 }).toBe(before + 1);
};
const desk = async (page: Page): Promise<void> => {
  await page.goto(page.url().replace(/[?#].*/, ''));
  await page.waitForSelector('.folder .button');
};

describe('two cases side by side', () => {
  it('give neither away before both have ended: no way leads there, and the address says why', async () => {
    const page = await openPage({ path: '#kept' });
    await bring(page, ended(CASES[0]));
    await desk(page);
    expect(await page.locator('[data-pairs]').count()).toBe(0);
    await page.goto(`${page.url().replace(/[?#].*/, '')}#pair/${PAIR}`);
    await page.waitForSelector('[data-document="lost"]');
    const said = await page.locator('#page main').innerText();
    expect(said).toContain('opens when both of its cases have been played');
    expect(said).not.toMatch(/infection|spondylitis|osteoporosis|cement/i);
  });

  it.each(['en', 'zh'] as const)(
    'open from the desk by keyboard, break no rule of axe and fit, in %s',
    async (lang) => {
      const page = await openPage({ path: `?lang=${lang}#kept`, lang });
      for (const id of CASES) await bring(page, ended(id));
      await desk(page);
      await shot(page, `pair-desk-${lang}`);
      await page.locator('[data-pairs] a').focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector(`[data-document="pair"][data-pair="${PAIR}"]`);
      expect(await page.locator('.pair-yours .pair-row').count()).toBeGreaterThan(3);
      await look(page, `pair-${lang}`);
      for (const [width, height] of [
        [1920, 1080],
        [PHONE.width, PHONE.height],
      ] as const) {
        await page.setViewportSize({ width, height });
        await look(page, `pair-${lang}-${width}`);
      }
      for (const one of await page.locator('.pair-of').all()) expect(await one.isVisible()).toBe(true);
      await page.locator('.pair summary').first().click();
      await look(page, `pair-${lang}-source`);
    },
  );

  it('print without bar and buttons, with every source opened', async () => {
    const page = await openPage({ path: '#kept' });
    for (const id of CASES) await bring(page, ended(id));
    await page.goto(`${page.url().replace(/[?#].*/, '')}#pair/${PAIR}`);
    await page.waitForSelector('[data-document="pair"]');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.pair .desk-bar').isVisible()).toBe(false);
    expect(await page.locator('.pair .deeds').isVisible()).toBe(false);
    for (const source of await page.locator('.pair .basis-source').all())
      expect(await source.isVisible()).toBe(true);
    await shot(page, 'pair-printed');
  });

  it('are reached from the last page of either debrief, and lead back to both', async () => {
    const page = await openPage({ path: '#kept' });
    for (const id of CASES) await bring(page, ended(id));
    await page.locator('.record a[href^="#debrief/"]').first().click();
    await page.waitForSelector('.debrief[data-tab="account"]');
    await page.locator('[data-account="skip"]').click();
    for (const tab of ['outcome', 'team', 'next']) await page.locator(`[data-next="${tab}"]`).click();
    await page.locator('[data-pair]').click();
    await page.waitForSelector('[data-document="pair"]');
    expect(await page.locator('.pair a[href^="#debrief/"]').count()).toBe(2);
  });

  it('are of cases that the library has', () => {
    expect(library.cases.map(({ id }) => id)).toEqual(expect.arrayContaining([...CASES]));
  });
});
