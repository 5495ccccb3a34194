// Every paper of an encounter: no rule of axe broken and nothing cut off, in both languages, on a desk and on a phone.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Intent } from '../../src/session/door';
import { recordOf } from '../../src/session/record';
import { begin, playOn } from '../support/library';
import { axe, openPage, shot } from './support/page';
import { openAt, openFile, openPlay } from './support/play';
import { fever, harmed, model } from './support/roads';
import { spills } from './support/spills';
import { byMouse, type Trainee } from './support/trainee';

const DESK = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };
const SCREENS = [
  ['en', 'desk', DESK],
  ['zh', 'desk', DESK],
  ['en', 'phone', PHONE],
  ['zh', 'phone', PHONE],
] as const;

const look = async (page: Page, name: string): Promise<void> => {
  await shot(page, `paper-${name}`);
  expect(await spills(page), name).toEqual([]);
  expect(await axe(page), name).toEqual([]);
};

/** The clinic with everything on the desk: answers, results, a course with weeks, a reason against a test. */
const CLINIC: readonly Intent[] = [...model.slice(0, 16), { act: 'wait', minutes: 120 }];

async function clinic(trainee: Trainee, name: string): Promise<void> {
  const { page, hands } = trainee;
  for (const paper of [
    'letter',
    'chart',
    'films',
    'notes',
    'ask',
    'examine',
    'consult',
    'wait',
    'decide',
    'order',
  ]) {
    await hands.open(paper);
    await look(page, `${name}-${paper}`);
  }
  await page.keyboard.press('?');
  await page.waitForSelector('#help[open]');
  await look(page, `${name}-help`);
  await page.keyboard.press('Escape');
  await hands.find('treat:cefazolin', 'cefazolin');
  await hands.press('[data-decline][aria-pressed="false"]');
  await hands.find('decline:mri-gad', 'mri');
  await look(page, `${name}-order-decline`);
  await hands.write('[data-because]', '?');
  await hands.press('.because [type="submit"]');
  await look(page, `${name}-order-lines`);
  await hands.write('[data-search]', 'mir lumb');
  await look(page, `${name}-order-found`);
  await hands.open('decide');
  await hands.press('[data-act="decide:home"]');
  await look(page, `${name}-decide-chosen`);
  // On a phone the slip lies under an order sheet: put away, it shows what is asked for.
  await hands.press('.dock [aria-expanded="true"]');
  await hands.press('[data-act="commit:K1"]');
  await hands.write('[data-hypothesis="infection"]', '40');
  await look(page, `${name}-judgement`);
  await hands.press('.bar [data-menu]');
  await page.waitForSelector('.menu[open]');
  await look(page, `${name}-menu`);
  await hands.press('[data-help]');
  await page.waitForSelector('#help[open]');
  expect(await page.locator('.menu[open]').count()).toBe(0);
}

describe.each(SCREENS)('in %s on a %s', (lang, screen, viewport) => {
  const name = `${lang}-${screen}`;
  const visit = { lang, viewport };

  test('the letter, and every paper of the clinic', async () => {
    const first = await openPlay(lang, visit);
    await look(first, `${name}-first`);
    await clinic(byMouse(await openAt(CLINIC, visit)), name);
  });

  test.each([
    ['time-out', harmed.slice(0, 16)],
    ['needle', harmed.slice(0, 20)],
    ['cement', harmed.slice(0, 23)],
    ['fever', fever],
    ['talk', model.slice(0, 21)],
    ['followed-up', model.slice(0, -9)],
  ])('what lies open at a moment of its own: %s', async (moment, road) => {
    const page = await openAt(road, visit);
    await look(page, `${name}-${moment}`);
    if (moment !== 'followed-up') return;
    await byMouse(page).hands.open('chart');
    await look(page, `${name}-long-chart`);
  });
});

describe.each(['en', 'zh'] as const)('afterwards, on a phone (%s)', (lang) => {
  test('the kept play, and every tab of its debrief', async () => {
    const page = await openPage({ path: '#kept', lang, viewport: PHONE });
    await openFile(page, JSON.stringify(recordOf(playOn(begin(), model))));
    await look(page, `${lang}-phone-kept`);
    await page.locator('a[href^="#debrief/"]').click();
    await page.waitForSelector('.debrief[data-tab="account"]');
    await look(page, `${lang}-phone-account`);
    await page.locator('.screen-only [data-account="skip"]').click();
    for (const tab of ['process', 'outcome', 'team', 'next']) {
      if (tab !== 'process') await page.locator(`[data-next="${tab}"]`).click();
      await page.waitForSelector(`.debrief[data-tab="${tab}"]`);
      await look(page, `${lang}-phone-${tab}`);
    }
  });
});

describe('enlarged to twice the size', () => {
  test('nothing runs off the page to the right', async () => {
    const page = await openAt(CLINIC, { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 });
    const { hands } = byMouse(page);
    for (const paper of ['letter', 'chart', 'order', 'wait']) {
      await hands.open(paper);
      await shot(page, `paper-enlarged-${paper}`);
      expect(await spills(page), paper).toEqual([]);
    }
  });
});
