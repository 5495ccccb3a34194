// The road without cement, walked on the page to its end and through the debrief.
import { describe, expect, test } from 'vitest';
import { expectSameInNode, exported, openPlay, readDebrief, standing, stageOf } from './support/play';
import { model } from './support/roads';
import { axe, shot } from './support/page';
import { byKeyboard, byMouse, type Trainee } from './support/trainee';

const WAY = [
  'letter',
  'clinic',
  'bad-news',
  'clinic',
  'ward-workup',
  'biopsy-ct',
  'ward-workup',
  'iv-course',
  'oral-course',
  'fu-4w',
  'oral-course',
  'fu-3m',
  'oral-course',
  'fu-6m',
  'ending',
];

const walk = async (trainee: Trainee, lang: string): Promise<void> => {
  const stages: string[] = ['letter'];
  for (const intent of model) {
    await trainee.do(intent);
    const [stage] = await standing(trainee.page);
    if (stages.at(-1) === stage) continue;
    stages.push(stage);
    await shot(trainee.page, `model-${lang}-${stages.length}-${stage}`);
  }
  expect(stages).toEqual(WAY);
};

describe('the road without cement', () => {
  test('is walked by mouse in Chinese to its end, and the debrief says what the route was worth', async () => {
    const page = await openPlay('zh');
    const trainee = byMouse(page);
    await walk(trainee, 'zh');
    await readDebrief(trainee, async (tab) => {
      expect(await axe(page), tab).toEqual([]);
      await shot(page, `debrief-zh-${tab}`);
    });
    expectSameInNode(await exported(trainee));
  });

  test('is walked in English with the keyboard alone to its end and through every tab of the debrief', async () => {
    const page = await openPlay('en');
    const trainee = byKeyboard(page);
    await walk(trainee, 'en');
    expect(await stageOf(page)).toBe('ending');
    await readDebrief(trainee, async (tab) => {
      expect(await axe(page), tab).toEqual([]);
      await shot(page, `debrief-en-${tab}`);
    });
    expectSameInNode(await exported(trainee));
  });
});
