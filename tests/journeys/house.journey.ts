import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { serve } from '../../tools/serve';
import { axe, complaintsOf, openPage } from './support/page';

const page = (body: string, script = ''): Readonly<Record<string, string>> => ({
  'index.html': `<!doctype html><html lang="en"><head><title>Clinic</title><link rel="icon" href="data:,">
    <script type="module" src="./entry.js"></script></head><body><main><h1>Clinic</h1>${body}</main></body></html>`,
  'entry.js': script,
});

/** Serves a small page of this test's own and returns its address. */
const siteOf = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const dir = await mkdtemp(path.join(tmpdir(), 'page-'));
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(dir, name), text);
  const site = await serve({ dir, port: 0 });
  onTestFinished(async () => {
    await site.close();
    await rm(dir, { recursive: true });
  });
  return site.url;
};

describe('the game as it is served', () => {
  test('opens under a sub-path, and the browser has nothing to complain about', async () => {
    const site = await serve({ dir: inject('dist'), port: 0, basePath: '/school/clinic' });
    onTestFinished(() => site.close());
    const clinic = await openPage({ site: site.url });
    expect(await clinic.title()).not.toBe('');
  });
});

describe('a journey', () => {
  test('reads a well-behaved page, its language and its wish for stillness', async () => {
    const clinic = await openPage({ site: await siteOf(page('<p>Good morning</p>')), lang: 'zh' });
    expect(await clinic.evaluate(() => navigator.language)).toBe('zh-CN');
    expect(await clinic.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
    expect(await axe(clinic)).toEqual([]);
  });

  test('hears from axe what a page does badly, under the strict policy', async () => {
    const clinic = await openPage({
      site: await siteOf(page('<img src="data:," width="9" height="9"><input>')),
    });
    expect((await axe(clinic)).map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining(['image-alt', 'label']),
    );
  });

  test('draws with WebGL when it asks for it, and without otherwise', async () => {
    const site = await siteOf(page('<canvas></canvas>'));
    for (const webgl of [false, true]) {
      const clinic = await openPage({ site, webgl });
      const drawn = await clinic.evaluate(
        () => document.querySelector('canvas')?.getContext('webgl') !== null,
      );
      expect(drawn).toBe(webgl);
    }
  });

  test('can be made without JavaScript', async () => {
    const site = await siteOf(
      page('<noscript>Please switch on JavaScript</noscript>', 'document.title = "run"'),
    );
    const clinic = await openPage({ site, javaScriptEnabled: false });
    expect(await clinic.title()).toBe('Clinic');
    expect(await clinic.locator('noscript').isVisible()).toBe(true);
  });

  test.each([
    ['an inline script', /script-src/, page('<script>document.title = "inline"</script>')],
    ['an inline style', /style-src/, page('<p style="color: red">red</p>')],
    [
      'text made into markup',
      /TrustedHTML/,
      page('<p></p>', "document.querySelector('p').innerHTML = '<b>';"),
    ],
    ['an uncaught error', /uncaught: Error: broken/, page('', "throw new Error('broken');")],
    ['a rejected promise', /uncaught: Error: forgotten/, page('', "Promise.reject(new Error('forgotten'));")],
    ['a console error', /console: wrong/, page('', "console.error('wrong');")],
    ['a missing picture', /404 for .*missing/, page('<img src="./missing.png" alt="">')],
    ['a request to elsewhere', /elsewhere/, page('<img src="http://127.0.0.1:9/elsewhere.png" alt="">')],
  ])('hears the browser complain about %s', async (_what, complaint, files) => {
    const clinic = await openPage({ site: await siteOf(files), tolerate: /./ });
    await expect.poll(() => complaintsOf(clinic).join('\n')).toMatch(complaint);
  });

  test.fails('fails when the browser complains', async () => {
    const clinic = await openPage({ site: await siteOf(page('', "console.error('wrong');")) });
    await expect.poll(() => complaintsOf(clinic)).toEqual(['console: wrong']);
  });
});
