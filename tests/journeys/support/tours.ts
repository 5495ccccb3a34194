// Ways past every paper of the game, each with the papers that it shows.
import type { Page } from 'playwright-core';
import type { Intent } from '../../../src/session/door';
import { openPage, type Visit } from './page';
import { goOn, openAt, openPlay, played, readDebrief } from './play';
import { harmed, model, ROADS, steps, until } from './roads';
import { fullest } from './places';
import { library } from '../../support/library';
import { expect } from 'vitest';
import { byMouse } from './trainee';

/** Called where there is something to be looked at; `what` names the moment. */
export type See = (page: Page, what: string) => Promise<void>;

export interface Tour {
  readonly name: string;
  readonly documents: readonly string[];
  readonly go: (visit: Visit & { readonly lang: 'en' | 'zh' }, see: See) => Promise<void>;
}

/** The clinic with everything on the desk: answers, results, a course with weeks, a reason against a test. */
export const CLINIC: readonly Intent[] = [...model.slice(0, 16), { act: 'wait', minutes: 120 }];

/** One road of each case. */
const PAIRED = library.cases.flatMap(({ id }) => ROADS.find((road) => road.caseId === id) ?? []);

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
    for (const { id } of library.cases) {
      await goOn(page, fullest(id));
      const { hands } = byMouse(page, id);
      for (const paper of SHEETS) {
        await hands.open(paper);
        await see(page, `late-${id}-${paper}`);
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
      const before = steps(road).at(-2);
      if (!before) throw new Error(`${road.name} is no road`);
      await goOn(page, before);
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

/** What stands on the shelf is made unreadable, as a newer game or a worn disk would. */
const spoil = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('diagnosis-first');
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('plays', 'readwrite');
          const plays = writing.objectStore('plays');
          const all = plays.getAll();
          all.addEventListener('success', () => {
            for (const play of all.result) {
              play.record.entries[0].digest = '0'.repeat(12);
              plays.put(play);
            }
          });
          writing.addEventListener('complete', () => resolve(opening.result.close()));
        });
      }),
  );

/** As another tab would, that deletes every play. */
const emptyShelf = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('diagnosis-first');
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('plays', 'readwrite');
          writing.objectStore('plays').clear();
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
  );

const around: Tour = {
  name: 'the desk, the briefing, the sources, and what is said when something is wrong',
  documents: [
    'title',
    'briefing',
    'sources',
    'records',
    'lost',
    'elsewhere',
    'unresumable',
    'notice',
    'gone',
  ],
  async go(visit, see) {
    const page = await openPage({ ...visit, tolerate: /virtual|Failed to load/ });
    await page.waitForSelector('html[data-started]');
    const site = page.url();
    const at = async (hash: string, paper: string): Promise<void> => {
      await page.goto(`${site}${hash}`);
      await page.waitForSelector(`[data-document="${paper}"]`);
      await see(page, paper);
    };
    await see(page, 'title');
    await page.locator('[data-begin]').click();
    await page.waitForSelector('#briefing:not([hidden])');
    await see(page, 'briefing');
    await at('#nowhere', 'lost');
    await at('#kept', 'records');
    await at('#sources', 'sources');
    await page.locator('details summary').first().click();
    await see(page, 'sources-open');

    await goOn(page, played(CLINIC.slice(0, 2)));
    const second = await page.context().newPage();
    await second.goto(page.url());
    await second.waitForSelector('[data-document="elsewhere"]');
    await see(second, 'elsewhere');
    await second.close();
    const address = page.url();
    await page.goto(site);
    await page.waitForSelector('#title:not([hidden])');
    await spoil(page);
    await page.goto(address);
    await page.waitForSelector('[data-document="unresumable"]');
    await see(page, 'unresumable');

    const late = await page.context().newPage();
    await late.route(/virtual/, (route) => route.abort());
    await late.goto(`${site}?case=pvp-misdiagnosis&lang=${visit.lang}`);
    await late.waitForSelector('[data-notice="loading"]');
    await see(late, 'notice');
    await late.close();

    await page.goto(`${site}?case=pvp-misdiagnosis&lang=${visit.lang}&seed=3`);
    await page.waitForSelector('html[data-stage="letter"] .encounter');
    await emptyShelf(page);
    const { hands } = byMouse(page);
    await hands.press('#sheet [data-act="decide:see-patient"]');
    await hands.press('#sheet [data-sign]');
    await page.waitForSelector('[data-document="gone"]');
    await see(page, 'gone');
  },
};

export const TOURS: readonly Tour[] = [clinic, theatre, long, afterwards, both, around];
