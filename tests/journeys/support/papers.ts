// Every paper of an encounter on one screen in one language: no rule of axe broken, nothing cut off.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../src/session/door';
import { axe, shot, type Visit } from './page';
import { openAt, openPlay } from './play';
import { harmed, model, until } from './roads';
import { spills } from './spills';
import { byMouse, type Trainee } from './trainee';

/** No rule of axe broken, nothing cut off; `name` is for the picture and the complaint. */
export const look = async (page: Page, name: string): Promise<void> => {
  await shot(page, `paper-${name}`);
  expect(await spills(page), name).toEqual([]);
  expect(await axe(page), name).toEqual([]);
};

/** The clinic with everything on the desk: answers, results, a course with weeks, a reason against a test. */
export const CLINIC: readonly Intent[] = [...model.slice(0, 16), { act: 'wait', minutes: 120 }];

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

/** The tests of one language on one screen. */
export function papers(lang: 'en' | 'zh', screen: string, viewport: NonNullable<Visit['viewport']>): void {
  describe(`in ${lang} on a ${screen}`, () => {
    const name = `${lang}-${screen}`;
    const visit = { lang, viewport };

    test('the letter, and every paper of the clinic', async () => {
      const first = await openPlay(lang, visit);
      await look(first, `${name}-first`);
      await clinic(byMouse(await openAt(CLINIC, visit)), name);
    });

    test.each([
      ['theatre-timeout', harmed],
      ['theatre-needle', harmed],
      ['theatre-cement', harmed],
      ['fever', harmed],
      ['bad-news', model],
      ['fu-3m', model],
    ])('what lies open at a moment of its own: %s', async (stage, road) => {
      const page = await openAt(until(stage, road), visit);
      await look(page, `${name}-${stage}`);
      if (stage !== 'fu-3m') return;
      await byMouse(page).hands.open('chart');
      await look(page, `${name}-long-chart`);
    });
  });
}
