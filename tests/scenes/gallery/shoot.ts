/** Takes pictures of the gallery: `tsx tests/scenes/gallery/shoot.ts FOLDER [name…] [--size=1280x720] [--webgl]`. */

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { CANVAS_ARGS, findBrowser, NO_BROWSER, WEBGL_ARGS } from '../../../tools/browser';
import { WISHES } from './wishes';

const [folder = 'shots', ...rest] = process.argv.slice(2);
const option = (name: string): string | undefined =>
  rest.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const webgl = rest.includes('--webgl');
const asked = rest.filter((word) => !word.startsWith('--'));
const names =
  asked.length > 0
    ? Object.keys(WISHES).filter((n) => asked.some((a) => n.startsWith(a)))
    : Object.keys(WISHES);
const [width = 1280, height = 720] = (option('size') ?? '1280x720').split('x').map(Number);

const found = await findBrowser();
if (!found) throw new Error(NO_BROWSER);
const server = await createServer({
  root: path.resolve('tests/scenes/gallery'),
  configFile: false,
  cacheDir: path.resolve('.tmp/gallery'),
  server: { port: 0, host: '127.0.0.1', hmr: false, watch: null, fs: { allow: [path.resolve('.')] } },
  optimizeDeps: { include: ['phaser'] },
  logLevel: 'error',
});
await server.listen();
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error('the gallery has no address');
const browser = await chromium.launch({
  executablePath: found.path,
  args: [...found.args, ...(webgl ? WEBGL_ARGS : CANVAS_ARGS)],
  env: { ...process.env, ...found.env },
});
try {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: Number(option('dpr') ?? 1),
  });
  page.on('pageerror', (error) => console.error(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') console.error(message.text());
  });
  await page.goto(`${address}${rest.includes('--moving') ? '?moving' : ''}`);
  await page.waitForSelector('html[data-ready]', { timeout: 60_000 });
  await mkdir(folder, { recursive: true });
  for (const name of names) {
    const scene = await page.evaluate(
      (n) => (globalThis as unknown as { wish(n: string): string }).wish(n),
      name,
    );
    await page.waitForTimeout(rest.includes('--moving') ? 1500 : 350);
    const file = path.join(folder, `${name}-${width}${webgl ? '-webgl' : ''}.png`);
    await page.screenshot({ path: file });
    console.log(scene, file);
  }
} finally {
  await browser.close();
  await server.close();
}
