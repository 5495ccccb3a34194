// A monkey on every scene and every paper: whatever it presses, nothing is complained of, nothing leaks, nothing hangs.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { diceOf } from '../../tools/plays/dice';
import { count } from '../support/count';
import { answers, heapOf, leaksOn } from './support/after-the-monkey';
import { comeTo, everyKind, everyPlace, type Haunt, type Shelf } from './support/haunts';
import { DESK, PHONE } from './support/look';
import { monkeyAbout } from './support/monkey';
import { complaintsOf, openPage, type Visit } from './support/page';

interface Visitor extends Visit {
  readonly name: string;
  readonly lang: 'en' | 'zh';
}

/** What a reader sees of the desk who zooms to 200 per cent. */
const ZOOMED = { width: 640, height: 360 };

const EVERYDAY: readonly Visitor[] = [
  { name: 'a mouse at a desk, in English', lang: 'en', viewport: DESK, reducedMotion: false },
  { name: 'a finger on a phone, in Chinese, nothing moving', lang: 'zh', viewport: PHONE, touch: true },
];
const LONG: readonly Visitor[] = [
  ...EVERYDAY,
  { name: 'a mouse on a zoomed page, in Chinese', lang: 'zh', viewport: ZOOMED, deviceScaleFactor: 2 },
  { name: 'a finger on a phone, in English', lang: 'en', viewport: PHONE, touch: true, reducedMotion: false },
  {
    name: 'a mouse at a desk, in Chinese, in forced colours',
    lang: 'zh',
    viewport: DESK,
    forcedColors: true,
  },
];

const isLong = count(1) > 1;
/** In the long run ten minutes between all of them at least. */
const MINUTES = isLong ? 10 / LONG.length : 0;
const MOVES = isLong ? 60 : 10;
/** Another number is another monkey. */
const SEED = process.env['SEED'] ?? '1';
/** Heap at the desk after the last visit, by the heap after the first lap. */
const FLAT = 1.25;

/** Monkeys that once found something, each with the sentence of what it was; they come back in every run. */
const KEPT: readonly {
  readonly what: string;
  readonly haunt: string;
  readonly seed: string;
  readonly moves: number;
}[] = [];

/** Links out of the game are pressed and lead nowhere, and nothing is printed. */
async function keepInside(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => undefined;
    addEventListener(
      'click',
      (event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        if (link && link.origin !== location.origin) event.preventDefault();
      },
      true,
    );
  });
}

async function letLoose(visitor: Visitor): Promise<Page> {
  const page = await openPage({ ...visitor, path: `?lang=${visitor.lang}` });
  await keepInside(page);
  await page.reload();
  const complaints = complaintsOf(page) as string[];
  const pages = page.context();
  pages.on('console', (message) => {
    if (message.type() === 'warning') complaints.push(`warning: ${message.text()}`);
  });
  pages.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A page that is left gives up what it was asking for.
    if (!why.includes('ERR_ABORTED')) complaints.push(`${why} for ${request.url()}`);
  });
  page.on('dialog', (dialog) => void dialog.dismiss());
  page.on('filechooser', (chooser) => {
    const file = {
      name: 'torn.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"header": {"form'),
    };
    void chooser.setFiles(file).catch(() => undefined);
  });
  return page;
}

/** One visit to one place; what goes wrong is said with all that is needed to have it again. */
async function visit(
  page: Page,
  haunt: Haunt,
  shelf: Shelf,
  seed: string,
  moves: number,
  touch: boolean,
): Promise<void> {
  const before = complaintsOf(page).length;
  let wrong: string | undefined;
  try {
    await comeTo(page, haunt, shelf);
    await monkeyAbout(page, diceOf(seed), moves, touch);
    wrong = (await leaksOn(page))[0];
    await answers(page);
  } catch (fault) {
    wrong = fault instanceof Error ? fault.message : String(fault);
  }
  const said = complaintsOf(page)[before] ?? wrong;
  if (said !== undefined) throw new Error(`at "${haunt.name}", seed "${seed}", ${moves} moves: ${said}`);
}

/** Where a visitor goes: in a long run to a fifth of all places, so that somebody has been everywhere; else to half of the kinds. */
function wayOf(visitor: Visitor): readonly Haunt[] {
  if (!isLong) {
    const half = EVERYDAY.indexOf(visitor);
    // The pair needs the two plays that have ended.
    return everyKind().filter((_, at) => at < 2 || at % 2 === half);
  }
  const [one, other, ...rest] = everyPlace();
  const mine = rest.filter((_, at) => at % LONG.length === LONG.indexOf(visitor));
  return [one, other, ...mine].filter((haunt) => haunt !== undefined);
}

describe('a monkey', () => {
  test.each(isLong ? LONG : EVERYDAY)(
    'with $name breaks nothing, learns nothing, and leaves nothing behind',
    async (visitor) => {
      const haunts = wayOf(visitor);
      // The second lap, and any more, is for the memory: only where plays go on.
      const again = haunts.filter(({ play }) => play?.now.ending === null);
      const page = await letLoose(visitor);
      const shelf: Shelf = new Map();
      const began = performance.now();
      const minutes = (): number => (performance.now() - began) / 60_000;
      // Until everything has been seen once the page still learns its pictures.
      const isHalf = (visits: number): boolean => visits === haunts.length;
      const isOver = (visits: number): boolean =>
        visits >= haunts.length + again.length && minutes() >= MINUTES;
      const atTheDesk = async (): Promise<number> => {
        // With a `#` it stays the same page: without one it would begin anew, and remember nothing.
        await page.goto(`${page.url().replace(/[?#].*/, '')}#`);
        await page.locator('#title:not([hidden])').first().waitFor();
        return heapOf(page);
      };
      let half: number | undefined;
      let visits = 0;
      for (; !isOver(visits); visits++) {
        if (half === undefined && isHalf(visits)) half = await atTheDesk();
        const haunt = haunts[visits] ?? again[(visits - haunts.length) % again.length];
        if (!haunt) throw new Error('nowhere to go');
        await visit(page, haunt, shelf, `${SEED}/${visitor.name}/${visits}`, MOVES, visitor.touch ?? false);
      }
      const whole = await atTheDesk();
      console.log(
        `${visitor.name}: ${visits} places, ${visits * MOVES} moves, heap ${half} and then ${whole}`,
      );
      expect(visits).toBeGreaterThan(4);
      expect(whole / (half ?? whole), `${half} bytes, then ${whole}`).toBeLessThan(FLAT);
      expect(complaintsOf(page)).toEqual([]);
    },
  );

  test.each(KEPT)(
    'that once found something finds it mended: $what',
    async ({ haunt: name, seed, moves }) => {
      const haunt = everyPlace().find((one) => one.name === name);
      const visitor = LONG.find((one) => seed.includes(one.name));
      if (!haunt || !visitor) throw new Error(`nobody knows ${name}`);
      await visit(await letLoose(visitor), haunt, new Map(), seed, moves, visitor.touch ?? false);
    },
  );
});
