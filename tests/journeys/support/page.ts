// Opens the game in a real browser for one journey, and fails that journey on anything the browser complains about.
import path from 'node:path';
import axeCore, { type AxeResults } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { WEBGL_ARGS } from '../../../tools/browser';

export interface Visit {
  /** What follows the address of the site, such as `?case=…` or `#…`. */
  readonly path?: string;
  /** Another site than the build that all journeys share, ending in a slash. */
  readonly site?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The language the browser asks for. */
  readonly lang?: 'en' | 'zh';
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  readonly javaScriptEnabled?: boolean;
  readonly deviceScaleFactor?: number;
  readonly touch?: boolean;
  /** Draw with WebGL on the processor, in a browser of this journey's own; otherwise Phaser takes Canvas. */
  readonly webgl?: boolean;
  /** Complaints this journey provokes on purpose. */
  readonly tolerate?: RegExp;
}

const LOCALES = { en: 'en-GB', zh: 'zh-CN' } as const;
const DESKTOP = { width: 1280, height: 720 };

const heard = new WeakMap<BrowserContext, string[]>();

/** What the browser has complained about so far, since this page was opened. */
export const complaintsOf = (page: Page): readonly string[] => heard.get(page.context()) ?? [];

let shared: Promise<Browser> | undefined;

const browserFor = async (webgl: boolean): Promise<Browser> => {
  if (!webgl) {
    shared ??= chromium.connect(inject('browser'));
    return shared;
  }
  const program = inject('program');
  const own = await chromium.launch({
    executablePath: program.path,
    args: [...program.args, ...WEBGL_ARGS],
    env: { ...process.env, ...program.env },
  });
  onTestFinished(() => own.close());
  return own;
};

/** Everything the browser complains about: errors, refused policies, failed or foreign requests. */
const listen = (context: BrowserContext, site: string): string[] => {
  const complaints: string[] = [];
  heard.set(context, complaints);
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) =>
    complaints.push(`uncaught: ${error.error().stack ?? error.error().message}`),
  );
  context.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(site) && !/^(data|blob|about):/.test(address))
      complaints.push(`request to ${address}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
  context.on('page', (page) => page.on('crash', () => complaints.push('the page crashed')));
  return complaints;
};

/**
 * Opens the game in a context of its own and waits until it is loaded. When the test ends the context is closed, and
 * the test fails if the browser complained. Motion is reduced unless asked for.
 */
export const openPage = async (visit: Visit = {}): Promise<Page> => {
  const site = visit.site ?? inject('site');
  const browser = await browserFor(visit.webgl ?? false);
  const context = await browser.newContext({
    viewport: visit.viewport ?? DESKTOP,
    locale: LOCALES[visit.lang ?? 'en'],
    reducedMotion: (visit.reducedMotion ?? true) ? 'reduce' : 'no-preference',
    forcedColors: visit.forcedColors === true ? 'active' : 'none',
    javaScriptEnabled: visit.javaScriptEnabled ?? true,
    deviceScaleFactor: visit.deviceScaleFactor ?? 1,
    hasTouch: visit.touch ?? false,
  });
  const complaints = listen(context, site);
  onTestFinished(async () => {
    await context.close();
    const serious = complaints.filter((complaint) => visit.tolerate?.test(complaint) !== true);
    if (serious.length > 0) throw new Error(`The browser complained:\n${serious.join('\n')}`);
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(new URL(visit.path ?? '', site).href, { waitUntil: 'load' });
  return page;
};

/**
 * What axe finds wrong with the page as it stands, one sentence for each element; empty when nothing is. `within`
 * narrows it to one part of the page.
 */
export const axe = async (page: Page, within?: string): Promise<readonly string[]> => {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axeCore.source);
  const where = within === undefined ? 'document' : JSON.stringify(within);
  const results = await page.evaluate<AxeResults>(`axe.run(${where}, { resultTypes: ['violations'] })`);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html} ${node.failureSummary ?? ''}`),
  );
};

/** With SHOTS=1 in the environment: keeps a picture of the page as shots/`name`.png, for people to look at. */
export const shot = async (page: Page, name: string): Promise<void> => {
  if (process.env['SHOTS'] === undefined) return;
  // The room comes up behind the papers after them; where it never comes, they are the picture.
  const room = page.locator('html[data-stage]:not([data-world]) #world canvas');
  if ((await page.locator('html[data-stage]').count()) > 0)
    await room.waitFor({ timeout: 5000 }).catch(() => undefined);
  await page.screenshot({ path: path.resolve(import.meta.dirname, '../../../shots', `${name}.png`) });
};
