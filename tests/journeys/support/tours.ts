// Ways past every paper of the game, each with the papers that it shows.
import { expect } from 'vitest';
import type { Intent } from '../../../src/session/door';
import type { Play } from '../../../src/session/play';
import { library } from '../../support/library';
import { around } from './around';
import type { Tour } from './look';
import { openPage } from './page';
import { goOn, openAt, openPlay, played, readDebrief } from './play';
import { harmed, model, ROADS, type Road, steps, until } from './roads';
import { byMouse } from './trainee';

/** The clinic with everything on the desk: answers, results, a course with weeks, a reason against a test. */
export const CLINIC: readonly Intent[] = [...model.slice(0, 16), { act: 'wait', minutes: 120 }];

/** One road of each case. */
const PAIRED = library.cases.flatMap(({ id }) => ROADS.find((road) => road.caseId === id) ?? []);

/** One act before its end: the longest chart, the thickest notes. */
function lastVisit(road: Road): Play {
  const play = steps(road).at(-2);
  if (!play) throw new Error(`${road.name} is no road`);
  return play;
}

const SHEETS = ['letter', 'chart', 'films', 'notes', 'ask', 'examine', 'consult', 'wait', 'decide', 'order'];

const clinic: Tour = {
  name: 'the letter, and every paper of the clinic',
  documents: [...SHEETS, 'commitment', 'menu'],
  async go(visit, see) {
    const page = await openPlay(visit.lang, visit);
    await see(page, 'first');
    await goOn(page, played(CLINIC));
    const { hands } = byMouse(page);
    for (const paper of SHEETS) {
      await hands.open(paper);
      await see(page, paper);
    }
    await page.keyboard.press('?');
    await page.waitForSelector('#help[open]');
    await see(page, 'help');
    await page.keyboard.press('Escape');
    await hands.find('treat:cefazolin', 'cefazolin');
    await hands.press('[data-decline][aria-pressed="false"]');
    await hands.find('decline:mri-gad', 'mri');
    await see(page, 'order-decline');
    await hands.write('[data-because]', '?');
    await hands.press('.because [type="submit"]');
    await see(page, 'order-lines');
    await hands.write('[data-search]', 'mir lumb');
    await see(page, 'order-found');
    await hands.open('decide');
    await hands.press('[data-act="decide:home"]');
    await see(page, 'decide-chosen');
    // On a phone the slip lies under an order sheet: put away, it shows what is asked for.
    await hands.press('.dock [aria-expanded="true"]');
    await hands.press('[data-act="commit:K1"]');
    await hands.write('[data-hypothesis="infection"]', '40');
    await see(page, 'judgement');
    await hands.press('.bar [data-menu]');
    await page.waitForSelector('.menu[open]');
    await see(page, 'menu');
    await hands.press('[data-help]');
    await page.waitForSelector('#help[open]:not(.menu)');
    await page.waitForSelector('.menu[open]', { state: 'detached' });
  },
};

const theatre: Tour = {
  name: 'a meeting, a consent, the time-out, and the needle',
  documents: ['mdt', 'consent', 'time-out', 'procedure'],
  async go(visit, see) {
    const page = await openAt(played(until('ward-workup', model)), visit);
    for (const [id, paper] of [
      ['mdt', 'mdt'],
      ['consent-talk', 'consent'],
    ] as const) {
      await byMouse(page).do({ act: 'consult', id });
      await page.waitForSelector(`[data-document="${paper}"]`);
      await see(page, paper);
    }
    await goOn(page, played(until('theatre-timeout', harmed)));
    await see(page, 'timeout');
    for (const [stage, road] of [
      ['theatre-needle', harmed],
      ['biopsy-ct', model],
    ] as const) {
      await goOn(page, played(until(stage, road)));
      const { hands } = byMouse(page);
      await hands.open('procedure');
      await see(page, stage);
    }
  },
};

const long: Tour = {
  name: 'every paper of each case late on its longest road',
  documents: SHEETS,
  async go(visit, see) {
    const page = await openPage({ path: '#kept', ...visit });
    for (const road of PAIRED) {
      await goOn(page, lastVisit(road));
      const { hands } = byMouse(page, road.caseId);
      for (const paper of SHEETS) {
        await hands.open(paper);
        await see(page, `late-${road.caseId}-${paper}`);
      }
    }
  },
};

const both: Tour = {
  name: 'one case played to its end after the other, and the two side by side',
  documents: ['pair', 'title'],
  async go(visit, see) {
    const page = await openPage({ path: '#kept', ...visit });
    for (const [at, road] of PAIRED.entries()) {
      await goOn(page, lastVisit(road));
      const trainee = byMouse(page, road.caseId);
      await trainee.do(...road.intents.slice(-1));
      await readDebrief(trainee, async () => undefined);
      // What the other case was is nobody's business before both have ended.
      expect(await page.locator('[data-pair]').count()).toBe(at);
    }
    await byMouse(page).hands.press('[data-pair]');
    await page.waitForSelector('[data-document="pair"]');
    await see(page, 'pair');
    await page.goto(page.url().replace(/[?#].*/, ''));
    await page.waitForSelector('[data-pairs] a');
    await see(page, 'title-both');
  },
};

const afterwards: Tour = {
  name: 'the end, every tab of the debrief, and the play as it is kept',
  documents: [
    'ending',
    'debrief',
    'own-account',
    'timeline',
    'key-features',
    'outcome',
    'safety',
    'cost',
    'ledger',
    'curve',
    'real-team',
    'lessons',
    'next-time',
    'limits',
    'records',
  ],
  async go(visit, see) {
    const page = await openAt(played(model.slice(0, -1)), visit);
    const trainee = byMouse(page);
    await trainee.do(...model.slice(-1));
    await page.waitForSelector('.ending');
    await see(page, 'ending');
    await readDebrief(trainee, (tab) => see(page, `debrief-${tab}`));
    await page.goto(`${page.url().replace(/[?#].*/, '')}#kept`);
    await page.waitForSelector('.record');
    await see(page, 'kept');
  },
};

export const TOURS: readonly Tour[] = [clinic, theatre, long, afterwards, both, around];
