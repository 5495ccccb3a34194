// The road that harmed her, walked on the page: from the letter through cement to the fever and the first rescue.
import { describe, expect, test } from 'vitest';
import { expectSameInNode, exported, openPlay, standing } from './support/play';
import { harmed } from './support/roads';
import { shot } from './support/page';
import { byKeyboard, byMouse, type Trainee } from './support/trainee';

const WAY = [
  'letter',
  'clinic',
  'ward-eve',
  'theatre-timeout',
  'theatre-needle',
  'theatre-cement',
  'recovery',
  'ward-after',
  'fever',
  'iv-course',
];

const walk = async (trainee: Trainee, lang: string): Promise<void> => {
  const stages: string[] = ['letter'];
  let minute = 0;
  for (const intent of harmed) {
    await trainee.do(intent);
    const [stage, now] = await standing(trainee.page);
    expect(Number(now)).toBeGreaterThanOrEqual(minute);
    minute = Number(now);
    if (stages.at(-1) === stage) continue;
    stages.push(stage);
    await shot(trainee.page, `harmed-${lang}-${stage}`);
  }
  expect(stages).toEqual(WAY);
};

describe('the road that harmed her', () => {
  test('is walked by mouse in English into the fever and the first rescue, and node says the same of every act', async () => {
    const page = await openPlay('en');
    const trainee = byMouse(page);
    await walk(trainee, 'en');
    await trainee.hands.open('chart');
    expect(await page.locator('#sheet').textContent()).toMatch(
      /38.7[\s\S]*C-reactive protein[\s\S]*Vancomycin/,
    );
    await shot(page, 'harmed-en-chart');
    expectSameInNode(await exported(trainee));
  });

  test('is walked in Chinese with the keyboard alone, and node says the same of every act', async () => {
    const page = await openPlay('zh');
    const trainee = byKeyboard(page);
    await walk(trainee, 'zh');
    await trainee.hands.open('chart');
    expect(await page.locator('#sheet').textContent()).toMatch(/38\.7[\s\S]*C反应蛋白[\s\S]*万古霉素/);
    expectSameInNode(await exported(trainee));
  });
});
