// Every paper of an encounter: no rule of axe broken and nothing cut off, in both languages, on a desk and on a phone.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Intent } from '../../src/session/door';
import { axe, shot } from './support/page';
import { openAt, openPlay } from './support/play';
import { fever, harmed, model } from './support/roads';
import { spills } from './support/spills';
import { byMouse, type Trainee } from './support/trainee';

const SCREENS = [
  ['en', 'desk', { width: 1280, height: 720 }],
  ['zh', 'desk', { width: 1280, height: 720 }],
  ['en', 'phone', { width: 360, height: 740 }],
  ['zh', 'phone', { width: 360, height: 740 }],
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
