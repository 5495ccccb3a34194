// The same play whatever the reader wishes: another tongue in the middle, moving pictures, none, a folder of a host.
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { serve } from '../../tools/serve';
import type { Play } from '../../src/session/play';
import { openPage, shot } from './support/page';
import { expectSameInNode, exported, goOn, openAt, openPlay, played, standing } from './support/play';
import { harmed, ROADS, steps, until } from './support/roads';
import { byKeyboard, byMouse } from './support/trainee';

const toOtherLanguage = (page: Page): Promise<void> => page.locator('.bar [data-language]').click();

describe('a change of language in the middle', () => {
  test('keeps the minute, the sheet, the unsigned lines and half a judgement, and speaks the other tongue everywhere', async () => {
    const page = await openAt(played(harmed.slice(0, 8)));
    const trainee = byMouse(page);
    const { hands } = trainee;
    await hands.press('[data-act="commit:K1"]');
    await hands.tick('[data-choice="home-brace"]');
    await hands.write('[data-hypothesis="infection"]', '40');
    await hands.open('order');
    await hands.find('order:crp', 'CRP');
    const before = await standing(page);
    await toOtherLanguage(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh');
    expect(await standing(page)).toEqual(before);
    expect(await page.locator('.draft').innerText()).toContain('C反应蛋白');
    expect(await page.locator('.bar, .dock, .slip').allInnerTexts()).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/Letter|Chart|Order|Sent/)]),
    );
    await hands.press('[data-act="commit:K1"]');
    expect(await page.locator('[data-choice="home-brace"]').isChecked()).toBe(true);
    expect(await page.locator('[data-hypothesis="infection"]').inputValue()).toBe('40');
    await hands.open('order');
    await hands.press('[data-sign]');
    await toOtherLanguage(page);
    expect(await page.locator('.slip').innerText()).toContain('Sent: C-reactive protein');
    expectSameInNode(await exported(trainee));
  });
});

const picture = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLCanvasElement>('#world canvas')?.toDataURL() ?? '');

/** An empty canvas is a picture of few bytes. */
const drawnOn = (page: Page): Promise<void> =>
  expect.poll(async () => (await picture(page)).length, { timeout: 30_000 }).toBeGreaterThan(20_000);

const expectSameRoom = async (one: Page, other: Page): Promise<void> => {
  await drawnOn(one);
  await expect
    .poll(async () => (await picture(one)) === (await picture(other)), { timeout: 30_000 })
    .toBe(true);
};

describe('the pictures', () => {
  test('stand still where the device asks for it: nothing on the page moves, and the canvas rests', async () => {
    const page = await openPlay('en');
    await byMouse(page).do(...harmed.slice(0, 2));
    await page.waitForSelector('#world canvas');
    /** How often the canvas is drawn anew in half a second. */
    const drawn = (): Promise<number> =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const { prototype } = CanvasRenderingContext2D;
            type Clear = (this: CanvasRenderingContext2D, x: number, y: number, w: number, h: number) => void;
            const clear: Clear = Reflect.get(prototype, 'clearRect');
            let frames = 0;
            prototype.clearRect = function counted(x, y, w, h) {
              frames += 1;
              clear.call(this, x, y, w, h);
            };
            setTimeout(() => resolve(frames), 500);
          }),
      );
    // It comes up once, and rests.
    await expect.poll(drawn, { timeout: 30_000 }).toBe(0);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test('move and are drawn with WebGL where they may, from the ward into theatre, without a complaint', async () => {
    const road = until('theatre-timeout', harmed);
    const page = await openAt(played(road.slice(0, -1)), { webgl: true, reducedMotion: false });
    await byMouse(page).do(...road.slice(-1));
    expect(await standing(page)).toContain('theatre-timeout');
    await page.locator('#world canvas').waitFor();
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        }),
    );
    expect(await page.locator('html').getAttribute('data-world')).toBeNull();
    await shot(page, 'webgl-theatre');
  });

  test('are the same in a window made narrow as in one that was narrow from the beginning', async () => {
    const play = played(harmed.slice(0, 1));
    const narrow = { width: 360, height: 740 };
    const [still, turned] = [await openAt(play, { viewport: narrow }), await openAt(play)];
    await drawnOn(turned);
    await turned.setViewportSize(narrow);
    await expectSameRoom(still, turned);
  });

  test('show who is here, and nothing of who was here before', async () => {
    // Both stand in the same room, well, before their last act: only whose face it is differs.
    const lastVisit = (ending: string): Play => {
      const road = ROADS.find((one) => one.ending === ending);
      const play = road && steps(road).at(-2);
      if (!play) throw new Error(`no road ends at ${ending}`);
      return play;
    };
    const second = lastVisit('both-published');
    const [fresh, after] = [await openAt(second), await openAt(lastVisit('E1'))];
    await drawnOn(after);
    await goOn(after, second);
    await expectSameRoom(fresh, after);
  });

  test('may never come: the papers are played all the same, into theatre and out again, and are the same play', async () => {
    const page = await openPage({ tolerate: /phaser|Failed to load/ });
    await page.route(/phaser/, (route) => route.abort());
    await page.goto(`${page.url()}?case=pvp-misdiagnosis&lang=zh&seed=1`);
    await page.waitForSelector('html[data-world="off"] #sheet');
    const trainee = byKeyboard(page);
    await trainee.do(...until('theatre-needle', harmed), { act: 'step', id: 'stop' });
    expect(await page.locator('.describer').innerText()).toContain('林玉珍');
    await shot(page, 'no-pictures');
    expectSameInNode(await exported(trainee));
  });
});

describe('the page in a folder of a host', () => {
  test('is played from there, and asks for nothing outside its folder', async () => {
    const site = await serve({ dir: inject('dist'), port: 0, basePath: '/school/clinic' });
    onTestFinished(() => site.close());
    const page = await openPage({ site: site.url, path: '?case=pvp-misdiagnosis&lang=en&seed=1' });
    await page.waitForSelector('html[data-stage] #sheet');
    await byMouse(page).do(...harmed.slice(0, 3));
    await page.waitForSelector('#world canvas');
    await page.reload();
    await page.waitForSelector('html[data-stage="clinic"] .slip');
    expect((await standing(page))[2]).toBe('3');
  });
});
