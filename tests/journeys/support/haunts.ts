// Where the monkey is let loose: pages of the game, and deep moments of stored plays, brought as files.
import type { Page } from 'playwright-core';
import { submit, type Play } from '../../../src/session/play';
import { recordOf } from '../../../src/session/record';
import { begin, library } from '../../support/library';
import { storedPlay } from '../../support/stored-plays';
import { soonest } from './places';
import { openFile } from './play';

/** A place to be at, and what must stand there when one has come. */
export interface Haunt {
  readonly name: string;
  /** The play of it, where it is the moment of one. */
  readonly play?: Play;
  /** The part of the address behind `#`; for a play its own. */
  readonly address?: string;
  /** Lays something open once one is there. */
  readonly open?: (page: Page) => Promise<void>;
}

const walked = new Map<string, readonly Play[]>();

function road(caseId: string, name: string): readonly Play[] {
  const before = walked.get(name);
  if (before) return before;
  const { acts, seed } = storedPlay(name, caseId);
  const plays = [begin(caseId, seed)];
  for (const intent of acts) {
    const next = submit(plays.at(-1) ?? begin(caseId, seed), intent);
    if (next.ok) plays.push(next.play);
  }
  walked.set(name, plays);
  return plays;
}

/** Some acts after a road has first come to a stage. */
function on(caseId: string, name: string, stage: string, later = 0): Haunt {
  const plays = road(caseId, name);
  const there = plays.findIndex(({ now }) => now.stage === stage);
  const play = plays[there + later] ?? plays.at(-1);
  if (there < 0 || !play) throw new Error(`${name} never comes to ${stage}`);
  return { name: `${caseId}, ${stage}`, play };
}

const press =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(selector).filter({ visible: true }).first().click();
  };

/** Prices, seals, sound and language all hang in the menu. */
async function openMenu(page: Page): Promise<void> {
  await press('[data-menu]')(page);
  await page.locator('dialog[open]').first().waitFor();
  for (const part of await page.locator('dialog[open] details:not([open]) > summary').all())
    await part.click({ timeout: 2000 }).catch(() => undefined);
}

const PAGES: readonly Haunt[] = [
  { name: 'the desk', address: '#' },
  { name: 'the menu with its prices', address: '#', open: openMenu },
  { name: 'what is kept', address: '#kept' },
  { name: 'the sources', address: '#sources' },
  { name: 'a case from a file', address: '#file' },
  { name: 'the briefing', address: `#briefing/${library.cases[0]?.id ?? ''}` },
  { name: 'an address that leads nowhere', address: '#nowhere' },
  { name: 'the pair', address: '#pair/first-answer' },
];

const A = 'pvp-misdiagnosis';
const B = 'plo-spondylitis';

/** Every kind of scene and of paper once. Those that have ended come first: the pair needs both. */
export const everyKind = (): readonly Haunt[] => [
  on(A, 'worst', 'ending'),
  on(B, 'third-time-home', 'ending'),
  ...PAGES,
  on(A, 'worst', 'letter'),
  on(A, 'worst', 'clinic', 1),
  on(A, 'worst', 'theatre-timeout'),
  on(A, 'worst', 'theatre-cement'),
  on(A, 'worst', 'fever', 4),
  on(A, 'worst', 'oral-course'),
  on(A, 'worst', 'bad-news', 1),
  on(B, 'third-time-home', 'home-one'),
  on(B, 'model', 'ward', 6),
  on(B, 'model', 'biopsy'),
  on(B, 'model', 'fu-week2', 1),
];

/** Every stage of every case, and every page. */
export const everyPlace = (): readonly Haunt[] => [
  ...everyKind(),
  ...library.cases.flatMap(({ id }) =>
    [...soonest(id)].map(([stage, { play }]): Haunt => ({ name: `${id}, ${stage}`, play })),
  ),
];

/** Plays that are on the shelf of a page, by their haunt's name. */
export type Shelf = Map<string, string>;

/** Comes to a place by its address; a play that is not kept there, or no longer, is brought as a file. */
export async function comeTo(page: Page, haunt: Haunt, shelf: Shelf): Promise<void> {
  const site = page.url().replace(/[?#].*/, '');
  const { play } = haunt;
  if (!play) {
    await page.goto(`${site}${haunt.address ?? ''}`);
    await page.locator('html[data-started]').first().waitFor();
    return haunt.open?.(page);
  }
  const id = shelf.get(haunt.name) ?? (await brought(page, site, play));
  await page.goto(`${site}#${play.now.ending ? 'debrief' : 'play'}/${id}`);
  await page.locator('.encounter, .debrief, .ending, #page [data-document]').first().waitFor();
  // Whoever tears up plays finds them torn; the next time the play is brought anew.
  if ((await page.locator('.encounter, .debrief, .ending').count()) > 0) shelf.set(haunt.name, id);
  else shelf.delete(haunt.name);
  await page
    .locator('html[data-stage] #world canvas')
    .waitFor({ state: 'attached', timeout: play.now.ending ? 1 : 3000 })
    .catch(() => undefined);
}

async function brought(page: Page, site: string, play: Play): Promise<string> {
  const kept = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.record')].map((one) => one.dataset['play'] ?? ''),
    );
  await page.goto(`${site}#kept`);
  await page.locator('[data-document="records"]').first().waitFor();
  const before = await kept();
  await openFile(page, JSON.stringify(recordOf(play)));
  return (await kept()).find((id) => !before.includes(id)) ?? before[0] ?? '';
}
