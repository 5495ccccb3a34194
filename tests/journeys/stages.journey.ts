// Every stage of every case as it is come to, in both languages and on both screens: nothing broken, nothing cut off.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { library } from '../support/library';
import { DESK, faultsOf, PHONE, type Screen } from './support/look';
import { openPage } from './support/page';
import { type Place, soonest } from './support/places';
import { goOn } from './support/play';
import { byMouse } from './support/trainee';

type Look = readonly [lang: 'en' | 'zh', screen: Screen];

/** Either way sees a stage in both languages and on both screens: first as it is come to, then turned over. */
const WAYS: readonly [readonly Look[], ...(readonly Look[])[]] = [
  [
    ['en', DESK],
    ['zh', PHONE],
  ],
  [
    ['zh', DESK],
    ['en', PHONE],
  ],
];

/** So many stages are come to on one page. */
const AT_ONCE = 7;

const rounds = (stages: readonly string[]): readonly (readonly [number, readonly string[]])[] =>
  Array.from({ length: Math.ceil(stages.length / AT_ONCE) }, (_, index) => [
    index,
    stages.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  ]);

/** What only coming there shows: a play that has ended opens at its debrief. */
const mustBeCome = ({ play }: Place): boolean => play.now.ending !== null;

/** Comes to a stage from the page "What is kept", in this language and on this screen. */
async function comeTo(page: Page, place: Place, [lang, screen]: Look): Promise<void> {
  await page.setViewportSize(screen);
  await page.goto(`${page.url().replace(/[?#].*/, '')}#kept`);
  await page.locator(`.tongue[lang^="${lang}"]`).filter({ visible: true }).click();
  const { play, coming } = place;
  if (!mustBeCome(place) || coming === undefined) return goOn(page, play);
  await goOn(page, coming.from);
  await byMouse(page, play.table.caseFile.id).do(coming.by);
  await page.waitForSelector(`html[data-stage="${play.now.stage}"] .ending`);
}

/** The same moment in the other language, on the other screen. */
async function turnTo(page: Page, place: Place, look: Look): Promise<void> {
  if (mustBeCome(place)) return comeTo(page, place, look);
  await page.setViewportSize(look[1]);
  await page.locator('.bar [data-language]').click();
}

describe.each(library.cases.map((one) => [one.id, one.stages.map((stage) => stage.id)] as const))(
  'in %s',
  (caseId, stages) => {
    test.each(rounds(stages))('nothing is broken or cut off (%i: %s)', async (index, some) => {
      const places = soonest(caseId);
      const way = WAYS[index % WAYS.length] ?? WAYS[0];
      const page = await openPage({ path: '#kept' });
      const found: Record<string, readonly string[]> = {};
      for (const stage of some) {
        const place = places.get(stage);
        if (!place) throw new Error(`no stored play of ${caseId} comes to ${stage}`);
        for (const [turn, look] of way.entries()) {
          const [lang, { name }] = look;
          await (turn === 0 ? comeTo : turnTo)(page, place, look);
          expect(await page.locator('html').getAttribute('lang')).toMatch(lang);
          const faults = await faultsOf(page, `stage-${stage}-${lang}-${name}`);
          if (faults.length > 0) found[`${stage}, ${lang}, ${name}`] = faults;
        }
      }
      expect(found).toEqual({});
    });
  },
);
