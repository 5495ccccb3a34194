// The tab is killed in the middle of real play, at any moment and in the very middle of keeping: it comes back exactly as
// it stood, and nothing is lost but at most the act that was never accepted.
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { draw } from '../../src/kernel/chance';
import type { Intent } from '../../src/session/door';
import { type Play, submit } from '../../src/session/play';
import { recordOf } from '../../src/session/record';
import { CANVAS_ARGS } from '../../tools/browser';
import { count } from '../support/count';
import { begin, playOn } from '../support/library';
import { ROADS } from './support/roads';
import { openPage } from './support/page';
import { lying, openLaid, readable } from './support/shelf';
import { byMouse } from './support/trainee';

/** A few in every run, two hundred in the long one. */
const KILLS = count(1) > 1 ? count(20) : 4;

/** When it comes: at any moment of playing or of coming back, or at one step of keeping. */
const MOMENTS = ['any', 'before-jotting', 'jotted', 'put', 'laid', 'coming-back'] as const;
type Moment = (typeof MOMENTS)[number];

const DESK = { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', locale: 'en-GB' } as const;

let browser: Browser;
/** The way to the browser itself, above its pages. */
let control: CDPSession;

beforeAll(async () => {
  const program = inject('program');
  // One of its own: whole processes are killed, and nobody else's.
  browser = await chromium.launch({
    executablePath: program.path,
    args: [...program.args, ...CANVAS_ARGS],
    env: { ...process.env, ...program.env },
    // Browsers that people use keep pages whole; those under test do not unless told.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  control = await browser.newBrowserCDPSession();
});
afterAll(() => browser.close());

/** Ends every process of this browser that draws a page, as a phone short of memory does. */
async function killTabs(): Promise<void> {
  const { processInfo } = await control.send('SystemInfo.getProcessInfo');
  for (const { type, id } of processInfo) {
    if (type !== 'renderer') continue;
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

/** Each press of the page by itself, so that entries of the page and of the road are the same. */
const presses = (intent: Intent): readonly Intent[] => {
  if (intent.act !== 'step' || (intent.mm === undefined && intent.ml === undefined)) return [intent];
  const { id, mm, ml } = intent;
  return mm === undefined
    ? Array.from({ length: Math.round((ml ?? 0) / 0.2) }, () => ({ act: 'step', id, ml: 0.2 }) as const)
    : Array.from({ length: Math.round(mm / 5) }, () => ({ act: 'step', id, mm: 5 }) as const);
};

interface Way {
  readonly caseId: string;
  readonly intents: readonly Intent[];
  readonly plays: readonly Play[];
}

/** The roads that hands can walk, with the play after each press. */
const WAYS: readonly Way[] = ROADS.map(({ caseId, seed, intents }) => {
  const plays = [begin(caseId, seed)];
  const walked = intents.flatMap(presses);
  for (const intent of walked) {
    const before = plays.at(-1);
    const next = before && submit(before, intent);
    if (!next?.ok) throw new Error(`${JSON.stringify(intent)} is refused`);
    plays.push(next.play);
  }
  return { caseId, intents: walked, plays };
});

/** Asks to be killed when the moment comes, and waits for it: nothing else happens in the page meanwhile. */
async function lieInWait(page: Page, moment: Moment, nth: number): Promise<void> {
  await page.evaluate(
    ([when, turn]) => {
      let seen = 0;
      const here = (): void => {
        seen += 1;
        if (seen !== turn) return;
        const last = new XMLHttpRequest();
        last.open('GET', './kill-me', false);
        last.send();
      };
      const isJotting = (key: string): boolean => key.includes(':unsaved:');
      const setItem: (this: Storage, key: string, text: string) => void = Reflect.get(
        Storage.prototype,
        'setItem',
      );
      Storage.prototype.setItem = function set(key, text) {
        if (when === 'before-jotting' && isJotting(key)) here();
        setItem.call(this, key, text);
        if (when === 'jotted' && isJotting(key)) here();
      };
      type Put = (this: IDBObjectStore, row: unknown) => IDBRequest<IDBValidKey>;
      const put: Put = Reflect.get(IDBObjectStore.prototype, 'put');
      IDBObjectStore.prototype.put = function lay(row) {
        const asked = put.call(this, row);
        if (when === 'laid') this.transaction.addEventListener('complete', here);
        if (when === 'put') here();
        return asked;
      };
    },
    [moment, nth] as const,
  );
}

const luck = (kill: number, what: string): number => draw(2026, 'play', what, kill);
const pick = (kill: number, what: string, below: number): number => Math.floor(luck(kill, what) * below);

describe('a tab that is killed', () => {
  test(`comes back exactly as it stood: ${KILLS} times in the middle of real play`, async () => {
    const context = await browser.newContext(DESK);
    await context.route('**/kill-me', () => void killTabs());
    let seen = 0;
    await context.exposeBinding('stands', (_, seq: number) => {
      seen = Math.max(seen, seq);
    });
    await context.addInitScript(() => {
      const tell: (seq: number) => void = Reflect.get(globalThis, 'stands');
      new MutationObserver(() => {
        const { seq } = document.documentElement.dataset;
        if (seq !== undefined) tell(Number(seq));
      }).observe(document, { subtree: true, attributeFilter: ['data-seq'] });
    });
    let page = await freshPage(context);
    const beside = await openPage();
    for (let kill = 0; kill < KILLS; kill++) {
      const way = WAYS[(kill + Math.floor(kill / 12)) % WAYS.length];
      const moment = MOMENTS[kill % MOMENTS.length] ?? 'any';
      if (!way) throw new Error('no road to walk');
      const from = pick(kill, 'from', way.intents.length - 6);
      const acts = way.intents.slice(from, from + 1 + pick(kill, 'acts', 3));
      const where = `kill ${kill}, ${moment}, ${way.caseId} from act ${from}`;
      const id = `kill-${kill}`;
      seen = 0;

      page = await inTime(
        where,
        killed(page, { context, beside, way, moment, kill, from, acts, id, where, seen: () => seen }),
      );
    }
    await context.close();
  });
});

/** What a kill was at, for the message. */
let step = '';

const pause = (ms: number): Promise<false> => new Promise((resolve) => setTimeout(() => resolve(false), ms));

const nameOf = (intent: Intent): string => ('id' in intent ? `${intent.act}:${intent.id}` : intent.act);

interface Kill {
  readonly context: BrowserContext;
  /** Of a browser that nobody hurts. */
  readonly beside: Page;
  readonly way: Way;
  readonly moment: Moment;
  readonly kill: number;
  readonly from: number;
  readonly acts: readonly Intent[];
  readonly id: string;
  readonly where: string;
  /** The last entry that the page showed as accepted. */
  readonly seen: () => number;
}

/** Plays, dies, comes back and is looked at; gives the page that came back. */
async function killed(
  page: Page,
  { context, beside, way, moment, kill, from, acts, id, where, seen }: Kill,
): Promise<Page> {
  step = 'opening';
  await openLaid(page, way.plays[from] as Play, id);
  step = 'playing';
  const address = page.url();
  const died = page.waitForEvent('crash', { timeout: 0 }).then(() => true);
  if (moment !== 'any' && moment !== 'coming-back')
    await lieInWait(page, moment, 1 + pick(kill, 'nth', acts.length));
  const playing = byMouse(page, way.caseId)
    .do(...acts)
    .catch(() => undefined);
  if (moment === 'any' || moment === 'coming-back') {
    await pause(luck(kill, 'when') * 300 * acts.length);
    await killTabs();
  }
  // Whoever asks a page that dies may never be answered.
  await Promise.race([playing, died, pause(30_000)]);
  // Lines that are signed together are kept together: then that step of keeping came less often.
  while (!(await Promise.race([died, pause(2000)]))) await killTabs();
  step = 'coming back';
  await putAway(page);

  let back = await freshPage(context);
  if (moment === 'coming-back') {
    void back.goto(address).catch(() => undefined);
    await pause(luck(kill, 'again') * 600);
    await killTabs();
    await putAway(back);
    back = await freshPage(context);
  }
  await back.goto(address);
  await back.waitForSelector('html[data-seq] .encounter');
  const stands = Number(await back.locator('html').getAttribute('data-seq'));
  expect(stands, where).toBeGreaterThanOrEqual(Math.max(seen(), from));
  expect(stands, where).toBeLessThanOrEqual(from + acts.length);
  step = 'looking what lies there';
  const row = await lying(back, id);
  if (!row) throw new Error(`${where}: nothing lies there`);
  const { entries } = row.record;
  expect(entries.slice(0, from), where).toEqual(way.plays[from]?.log);
  // The page may write an act in its own way, such as a line for each hypothesis that got nothing.
  expect(
    entries.slice(from).map(({ intent }) => nameOf(intent)),
    where,
  ).toEqual(acts.slice(0, stands - from).map(nameOf));
  const due = playOn(
    begin(way.caseId, row.record.header.seed),
    entries.map(({ intent }) => intent),
  );
  expect(row.record, where).toEqual(recordOf(due));

  step = 'looking beside';
  await openLaid(beside, due, id);
  expect(await readable(back), where).toEqual(await readable(beside));
  return back;
}

/** A page of a browser that was hurt may keep one waiting for ever: then it is said where. */
const inTime = <T>(where: string, work: Promise<T>, ms = 120_000): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${where}: nothing more came, ${step}`)), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });

describe('a page that the browser kept whole', () => {
  test('and gives back offers the play as it stands by now', async () => {
    const context = await browser.newContext(DESK);
    await context.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) sessionStorage.setItem('kept-whole', 'yes');
      });
    });
    const [left, playing] = [await freshPage(context), await freshPage(context)];
    const [way] = WAYS;
    if (!way) throw new Error('no road to walk');
    await openLaid(playing, way.plays[1] as Play, 'laid');
    await left.goto(inject('site'));
    const offered = left.locator('[data-continue]');
    await offered.waitFor();
    const before = await offered.innerText();
    await left.goto(`${inject('site')}mark.svg`);
    await byMouse(playing, way.caseId).do(...way.intents.slice(1, 4));
    await left.goBack();
    await expect.poll(() => offered.innerText()).not.toBe(before);
    expect(await left.evaluate(() => sessionStorage.getItem('kept-whole'))).toBe('yes');
    await context.close();
  });
});

/** Closing a page whose process is gone may never be answered. */
const putAway = (page: Page): Promise<unknown> =>
  Promise.race([page.close().catch(() => undefined), pause(5000)]);

/** The browser may hand out a process that was killed with the others: then the next one is taken. */
async function freshPage(context: BrowserContext, tries = 5): Promise<Page> {
  try {
    const page = await Promise.race([context.newPage(), pause(15_000)]);
    if (page === false) throw new Error('no page came');
    page.setDefaultTimeout(60_000);
    await page.goto(inject('site'));
    return page;
  } catch (fault) {
    if (tries <= 1) throw fault;
    return freshPage(context, tries - 1);
  }
}
