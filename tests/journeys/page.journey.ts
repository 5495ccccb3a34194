// The page around the play: read without scripts, in both languages, on any width, and honest when something is missing.
import { describe, expect, it } from 'vitest';
import { TITLE_WORDS } from '../../src/text/title';
import { axe, openPage, shot } from './support/page';

const PHONE = { width: 360, height: 740 };

describe('the desk', () => {
  it.each(['en', 'zh'] as const)('is read without scripts, and says what to do then (%s)', async (lang) => {
    const page = await openPage({ lang, javaScriptEnabled: false, viewport: PHONE });
    expect(await page.locator('#title h1').innerText()).toContain('Diagnosis');
    expect((await page.locator('.folder h2').allInnerTexts()).join()).toMatch(/72[\s\S]*34/);
    expect(await page.locator('noscript').innerText()).toMatch(/JavaScript[\s\S]*请允许本页运行脚本/);
  });

  it.each([
    ['en', undefined],
    ['zh', undefined],
    ['en', PHONE],
    ['zh', PHONE],
  ] as const)('stands still, fits and breaks no rule of axe (%s, %o)', async (lang, viewport) => {
    const page = await openPage({ lang, ...(viewport ? { viewport } : {}) });
    await page.waitForSelector('html[data-started]');
    expect(await page.evaluate('document.documentElement.lang')).toBe(lang);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await axe(page)).toEqual([]);
    const shift = await page.evaluate<number>(`new Promise((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; })
        .observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(sum), 300);
    })`);
    expect(shift).toBeLessThanOrEqual(0.02);
    await shot(page, `title-${lang}${viewport ? '-phone' : ''}`);
  });

  it('speaks the other language at once, and again after a reload', async () => {
    const page = await openPage({ lang: 'en' });
    await page.locator('.desk .tongue[lang="zh"]').click();
    expect(new Set(await page.locator('[data-begin]').allInnerTexts())).toEqual(new Set(['开始']));
    await page.reload();
    await page.waitForSelector('html[lang="zh"][data-started]');
  });
});

describe('the way in', () => {
  it('leads through the briefing, with a seal of one’s own, to the letter, and back by the browser’s own button', async () => {
    const page = await openPage({ viewport: PHONE });
    await page.locator('[data-begin][href$="pvp-misdiagnosis"]').click();
    await page.waitForSelector('#briefing:not([hidden])');
    expect(await axe(page)).toEqual([]);
    await page.fill('#seal-letters', 'zy');
    expect(await page.locator('.stamp').innerText()).toBe('ZY');
    await page.locator('#begin button[type="submit"]').click();
    await page.waitForSelector('[data-document="letter"], #sheet');
    expect(
      await page.evaluate(
        '[document.documentElement.dataset.stage, document.documentElement.dataset.minute]',
      ),
    ).toEqual(['letter', '0']);
    await page.goBack();
    await page.waitForSelector('#briefing:not([hidden])');
    await page.goBack();
    await page.waitForSelector('#title:not([hidden])');
    await page.waitForSelector('[data-continue]');
  });

  it('takes no harm from a language or a seed that nobody knows', async () => {
    const page = await openPage({ lang: 'zh', path: '?case=pvp-misdiagnosis&lang=fr&seed=-1' });
    await page.waitForSelector('html[lang="zh"][data-stage="letter"] .encounter');
  });

  it.each(['?case=no-such-case', '#nowhere', '#play/gone', '#debrief/gone', '#briefing/no-such-case'])(
    'that leads nowhere gets a sentence and a way on: %s',
    async (path) => {
      const page = await openPage({ path });
      await page.waitForSelector('[data-document="lost"]');
      expect(await axe(page)).toEqual([]);
      await page.locator('.message-sheet a').click();
      await page.waitForSelector('#title:not([hidden])');
    },
  );
});

describe('what may be missing', () => {
  it('is the pictures: the papers start at once, describe her in words, and the menu says so', async () => {
    const page = await openPage({ tolerate: /phaser|Failed to load/ });
    await page.route(/phaser/, (route) => route.abort());
    await page.goto(`${page.url()}?case=pvp-misdiagnosis&lang=en`);
    await page.waitForSelector('html[data-world="off"] #sheet');
    await page.locator('.bar-tab[data-menu]').click();
    await page.locator('#menu').getByText('everything can be read and done on paper').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('is a part that the connection lost: a sentence, and another try brings the very play that was meant', async () => {
    const page = await openPage({ tolerate: /virtual|Failed to load/ });
    await page.route(/virtual/, (route) => route.abort());
    await page.goto(`${page.url()}?case=pvp-misdiagnosis&lang=zh`);
    const notice = page.locator('[data-notice="loading"]');
    expect(await notice.innerText()).toContain(TITLE_WORDS.notices.notLoaded.zh);
    const address = page.url();
    await page.unroute(/virtual/);
    await notice.locator('button').click();
    await page.waitForSelector('html[data-stage="letter"] .encounter');
    expect(page.url()).toBe(address);
  });
});

describe('the pages beside the play', () => {
  it.each(['en', 'zh'] as const)('break no rule of axe and fit a phone (%s)', async (lang) => {
    for (const path of ['#kept', '#sources']) {
      const page = await openPage({ path, lang, viewport: PHONE });
      await page.waitForSelector('.paper-sheet');
      if (path === '#sources') await page.locator('details summary').first().click();
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(await axe(page)).toEqual([]);
      await shot(page, `${path.slice(1)}-${lang}-phone`);
    }
  });
});
