// Life goes on around a play: clocks are set, languages changed, lids closed, networks lost, tabs opened twice, pages left
// and come back to. The play stands where it stood, and is the same play.
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { serve } from '../../tools/serve';
import { recordOf } from '../../src/session/record';
import { TITLE_WORDS } from '../../src/text/title';
import { axe, openPage, shot } from './support/page';
import { expectSameInNode, exported, played, standing, textOf } from './support/play';
import { harmed, ROADS, steps } from './support/roads';
import { layDown, lying, openLaid, rowFor, siteOf } from './support/shelf';
import { byMouse } from './support/trainee';

const clinic = played(harmed.slice(0, 1));
const asked = (from: number, to: number) => harmed.slice(from, to);

const seqOf = async (page: Page): Promise<string> => (await standing(page))[2];
const cdp = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

describe('the clock of the device', () => {
  test('set back by years and on by years changes nothing in the play, nor which play is offered to go on with', async () => {
    const page = await openPage();
    await page.waitForSelector('html[data-started]');
    await layDown(page, { ...rowFor(played(harmed.slice(0, 5)), 'other'), savedAt: Date.now() });
    await openLaid(page, clinic);
    const trainee = byMouse(page);
    await page.clock.setSystemTime(new Date('2001-02-03T04:05:06'));
    await trainee.do(...asked(1, 2));
    expect((await lying(page, 'laid'))?.savedAt).toBeLessThan(Date.parse('2002-01-01'));
    await page.goto(siteOf(page));
    expect(await page.locator('[data-continue]').first().getAttribute('href')).toBe('#play/laid');
    await page.goto(`${siteOf(page)}#play/laid`);
    await page.waitForSelector('html[data-seq="2"] .encounter');
    await page.clock.setSystemTime(new Date('2044-02-29T23:59:59'));
    await trainee.do(...asked(2, 4));
    expect((await standing(page))[1]).toBe(String(played(harmed.slice(0, 4)).now.minute));
    expectSameInNode(await exported(trainee));
  });
});

describe('the language of the device', () => {
  test('changed in the middle is spoken at once, and the play stays the same play', async () => {
    const page = await openPage({ lang: 'en' });
    await openLaid(page, clinic);
    const trainee = byMouse(page);
    await trainee.do(...asked(1, 2));
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'languages', { get: () => ['zh-CN', 'en'] });
      dispatchEvent(new Event('languagechange'));
    });
    expect(await page.locator('html').getAttribute('lang')).toBe('zh');
    expect(await page.locator('.bar').innerText()).not.toMatch(/Chart|Letter/);
    await trainee.do(...asked(2, 4));
    expectSameInNode(await exported(trainee));
  });
});

describe('back and forward', () => {
  test('through every page in the middle of a play find each page again, and the play where it stood', async () => {
    const page = await openPage();
    const site = siteOf(page);
    await page.locator('[data-begin]').first().click();
    await page.waitForSelector('#briefing:not([hidden])');
    await openLaid(page, clinic);
    const trainee = byMouse(page);
    await trainee.do(...asked(1, 3));
    const pages = [
      ['#kept', '[data-document="records"]'],
      ['#sources', '[data-document="sources"]'],
      ['#nowhere', '[data-document="lost"]'],
      ['#debrief/laid', '[data-document="lost"]'],
      ['#play/laid', 'html[data-seq="3"] .encounter'],
    ] as const;
    for (const [hash, there] of pages) {
      await page.goto(`${site}${hash}`);
      await page.waitForSelector(there);
    }
    for (const [, there] of pages.toReversed().slice(1)) {
      await page.goBack();
      await page.waitForSelector(there);
    }
    await page.goBack();
    await page.waitForSelector('html[data-seq="3"] .encounter');
    await trainee.do(...asked(3, 4));
    await page.goBack();
    await page.waitForSelector('#briefing:not([hidden])');
    await page.goBack();
    await page.waitForSelector('#title:not([hidden])');
    // As fast as fingers go: what opens late must not cover what is meant.
    await page.evaluate(() => {
      for (const _ of [1, 2, 3]) history.forward();
      for (const _ of [1, 2]) history.back();
      history.forward();
    });
    // The steps are taken one after the other, on a slow machine even after the address was given.
    await expect
      .poll(async () => {
        await page.goto(`${site}#play/laid`);
        await page.waitForTimeout(300);
        return page.url();
      })
      .toContain('#play/laid');
    await page.waitForSelector('html[data-seq="4"] .encounter');
    await trainee.do(...asked(4, 5));
    expectSameInNode(await exported(trainee));
  });
});

describe('a page that was left and is come back to', () => {
  test('after it was played elsewhere stands where the play stands by now', async () => {
    const page = await openPage();
    await openLaid(page, clinic);
    const trainee = byMouse(page);
    await trainee.do(...asked(1, 2));
    await page.goto('about:blank');
    const second = await page.context().newPage();
    await second.goto(`${inject('site')}#play/laid`);
    await second.waitForSelector('html[data-seq="2"] .encounter');
    await byMouse(second).do(...asked(2, 3));
    await second.goto('about:blank');
    await page.goto(`${inject('site')}#play/laid`);
    await page.waitForSelector('html[data-seq="3"] .encounter');
    // What a browser says that had kept the page whole.
    await Promise.all([
      page.waitForEvent('load'),
      page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))),
    ]);
    await page.waitForSelector('html[data-seq="3"] .encounter');
    await trainee.do(...asked(3, 4));
    expectSameInNode(await exported(trainee));
  });
});

describe('a lid that is closed', () => {
  test('in the very moment of an act keeps it, and the play goes on when it is opened', async () => {
    const page = await openPage();
    await openLaid(page, clinic);
    const trainee = byMouse(page);
    const session = await cdp(page);
    await Promise.all([
      trainee.do(...asked(1, 2)),
      session.send('Page.setWebLifecycleState', { state: 'frozen' }),
    ]).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await expect.poll(() => seqOf(page)).toBe('2');
    await trainee.do(...asked(2, 4));
    await expect.poll(async () => (await lying(page, 'laid'))?.summary.seq).toBe(4);
    expect((await lying(page, 'laid'))?.record).toEqual(recordOf(played(harmed.slice(0, 4))));
  });
});

describe('a network that is gone', () => {
  test('in the middle of a play stops nothing; at its end it is said, tried again, and the debrief comes', async () => {
    const site = await serve({ dir: inject('dist'), port: 0 });
    let closed = false;
    const close = async (): Promise<void> => {
      if (!closed) await site.close();
      closed = true;
    };
    onTestFinished(close);
    const road = ROADS.find((one) => one.ending === 'E1');
    const plays = road ? steps(road) : [];
    const [before, last] = [plays.at(-2), road?.intents.at(-1)];
    if (!before || !last) throw new Error('no road');
    const page = await openPage({ site: site.url, tolerate: /ERR_|Failed to (load|fetch)/ });
    await openLaid(page, before);
    await close();
    const trainee = byMouse(page);
    await trainee.do(last);
    await page.locator('[data-ending="debrief"]').click();
    const notice = page.locator('[data-notice="loading"]');
    await notice.waitFor();
    expect(await notice.innerText()).toContain(TITLE_WORDS.notices.notLoaded.en);
    expect(await axe(page)).toEqual([]);
    await shot(page, 'not-loaded-en');
    await notice.locator('button').click();
    await expect.poll(() => notice.innerText()).toContain(TITLE_WORDS.notices.stillNotLoaded.en);
    await page.locator('#title [data-menu]').click();
    const { port } = new URL(site.url);
    const again = await serve({ dir: inject('dist'), port: Number(port) });
    onTestFinished(() => again.close());
    await notice.locator('button').click();
    await page.waitForSelector('.debrief');
    expect((await lying(page, 'laid'))?.record).toEqual(recordOf(plays.at(-1) ?? before));
  });

  test('late in a play is not even noticed: what its end needs was fetched ahead', async () => {
    const site = await serve({ dir: inject('dist'), port: 0 });
    let open = true;
    onTestFinished(async () => {
      if (open) await site.close();
    });
    const road = ROADS.find((one) => one.ending === 'E1');
    const plays = road ? steps(road) : [];
    const [before, last] = [plays.at(-2), road?.intents.at(-1)];
    if (!before || !last) throw new Error('no road');
    const page = await openPage({ site: site.url, tolerate: /ERR_|Failed to (load|fetch)/ });
    let underWay = 0;
    let came = false;
    page.on('request', () => underWay++);
    page.on('requestfinished', (request) => {
      underWay--;
      came ||= /debrief-page.*\.js/.test(request.url());
    });
    await openLaid(page, before);
    // All of it, with what it asks for in turn.
    await expect
      .poll(
        async () => {
          const quiet = came && underWay === 0;
          await page.waitForTimeout(500);
          return quiet && underWay === 0;
        },
        { timeout: 30_000 },
      )
      .toBe(true);
    await site.close();
    open = false;
    await byMouse(page).do(last);
    await page.locator('[data-ending="debrief"]').click();
    await page.waitForSelector('.debrief');
    expect(await page.locator('[data-notice]').count()).toBe(0);
  });
});

describe('two tabs on one play', () => {
  test('where the browser has no locks and tabs cannot speak: the second to write is told, and has all of it as a file', async () => {
    const first = await openPage();
    await first.context().addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined });
      Reflect.deleteProperty(Navigator.prototype, 'locks');
      Object.defineProperty(globalThis, 'BroadcastChannel', { get: () => undefined });
    });
    await first.reload();
    await openLaid(first, clinic);
    const second = await first.context().newPage();
    await second.goto(first.url());
    await second.waitForSelector('html[data-seq="1"] .encounter');
    await byMouse(second).do(...asked(2, 4));
    await byMouse(first)
      .do(...asked(1, 2))
      .catch(() => undefined);
    await first.waitForSelector('[data-document="elsewhere"]');
    expect(await first.locator('.message-sheet').innerText()).toContain(TITLE_WORDS.elsewhere.taken.en);
    await shot(first, 'taken-en');
    const handed = first.waitForEvent('download');
    await first.locator('.message-sheet .button').nth(1).click();
    expect(JSON.parse(await textOf(await handed))).toEqual(recordOf(played(harmed.slice(0, 2))));
    // Neither wrote over the other: what lies there is the second's, and it goes on.
    await byMouse(second).do(...asked(4, 5));
    const record = (await lying(second, 'laid'))?.record;
    expect(record?.entries.map(({ intent }) => intent)).toEqual([
      ...harmed.slice(0, 1),
      ...asked(2, 4),
      ...asked(4, 5),
    ]);
  });
});
