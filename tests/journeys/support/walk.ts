// Walks a road on the page with the hands, whole or in stretches, to the last tab of the debrief; node must agree.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { count } from '../../support/count';
import { axe, shot } from './page';
import { expectSameInNode, exported, goOn, openPlay, readDebrief, stageOf } from './play';
import { ALL_HANDS, type Hand, ROADS, type Road, steps } from './roads';
import { byKeyboard, byMouse, type Trainee } from './trainee';

/** Acts of a road from one index to another, exclusive. */
type Stretch = readonly [from: number, to: number];

function stretchesOf(road: Road, stages: readonly string[]): readonly Stretch[] {
  const at = (stage: string): number => {
    const there = stages.indexOf(stage);
    if (there < 0) throw new Error(`${road.name} never comes to ${stage}`);
    return there;
  };
  return road.stretches.map(([from, to]) => [at(from), to === null ? road.intents.length : at(to)]);
}

const handsOf = (page: Page, hand: Hand, caseId: string): Trainee =>
  (hand === 'mouse' ? byMouse : byKeyboard)(page, caseId);

/** The stages that make it this road come in their order. */
function expectItsStages({ through }: Road, stages: readonly string[]): void {
  let from = 0;
  for (const stage of through) {
    const there = stages.indexOf(stage, from);
    expect(there, stage).toBeGreaterThanOrEqual(from);
    from = there;
  }
}

async function walk(road: Road, lang: 'en' | 'zh', hand: Hand): Promise<Trainee> {
  const plays = steps(road);
  const stages = plays.map(({ now }) => now.stage);
  expectItsStages(road, stages);
  const whole = road.whole.some(([of, by]) => of === lang && by === hand);
  const stretches: readonly Stretch[] = whole ? [[0, road.intents.length]] : stretchesOf(road, stages);
  const page = await openPlay(lang, {}, road.caseId, road.seed);
  const trainee = handsOf(page, hand, road.caseId);
  for (const [from, to] of stretches) {
    const start = plays[from];
    if (from > 0 && start !== undefined) await goOn(page, start);
    for (const [index, intent] of road.intents.slice(from, to).entries()) {
      await trainee.do(intent);
      const due = stages[from + index + 1] ?? '';
      expect(await stageOf(page), `${from + index}: ${JSON.stringify(intent)}`).toBe(due);
      if (due !== stages[from + index])
        await shot(page, `${road.caseId}-${lang}-${hand}-${from + index}-${due}`);
    }
  }
  return trainee;
}

const isLong = count(1) > 1;

/** Every road of every case by one hand, in the languages in which that hand walks it. */
export function roadsBy(hand: Hand): void {
  const languages = (road: Road): readonly ('en' | 'zh')[] =>
    (isLong ? ALL_HANDS : road.everyday).filter(([, by]) => by === hand).map(([lang]) => lang);
  describe.each(ROADS.filter((road) => languages(road).length > 0))('$name ($caseId)', (road) => {
    test.each(languages(road))(
      'is walked to its end, and the debrief says what it was worth (%s)',
      async (lang) => {
        const trainee = await walk(road, lang, hand);
        await readDebrief(trainee, async (tab) => {
          expect(await axe(trainee.page), tab).toEqual([]);
          await shot(trainee.page, `${road.caseId}-${road.ending}-${lang}-${hand}-debrief-${tab}`);
        });
        expect(expectSameInNode(await exported(trainee)).now.ending).toBe(road.ending);
      },
    );
  });
}
