import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { POLICY, serve } from '../../tools/serve';

let folder = '';
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'served-'));
  mkdirSync(path.join(folder, 'dist/assets'), { recursive: true });
  writeFileSync(path.join(folder, 'secret.txt'), 'outside');
  writeFileSync(path.join(folder, 'dist/index.html'), '<!doctype html><title>Clinic</title>');
  writeFileSync(path.join(folder, 'dist/assets/entry.js'), `export const words = '${'ward '.repeat(400)}';`);
  writeFileSync(path.join(folder, 'dist/assets/serif.woff2'), 'font');
  site = await serve({ dir: path.join(folder, 'dist'), port: 0, basePath: '/hospital/clinic' });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the server', () => {
  test('shows the page under a sub-path, with and without the last slash', async () => {
    expect(site.url).toMatch(/^http:\/\/localhost:\d+\/hospital\/clinic\/$/);
    expect(await (await fetch(site.url)).text()).toContain('Clinic');
    expect((await fetch(site.url.slice(0, -1))).url).toBe(site.url);
  });

  test('sends the policy and the careful headers with everything, also with what is not there', async () => {
    for (const place of ['', 'assets/entry.js', 'nothing.png']) {
      const { headers } = await fetch(site.url + place);
      expect(headers.get('content-security-policy')).toBe(POLICY);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
    expect(POLICY).not.toMatch(/unsafe|\*/);
  });

  test('names the type of each file', async () => {
    const typeOf = async (place: string): Promise<string | null> =>
      (await fetch(site.url + place)).headers.get('content-type');
    expect(await typeOf('')).toBe('text/html; charset=utf-8');
    expect(await typeOf('assets/entry.js')).toBe('text/javascript; charset=utf-8');
    expect(await typeOf('assets/serif.woff2')).toBe('font/woff2');
  });

  test.each(['br', 'gzip', 'identity'])(
    'sends scripts as %s to a browser that takes it',
    async (encoding) => {
      const response = await fetch(`${site.url}assets/entry.js`, {
        headers: { 'accept-encoding': encoding },
      });
      expect(response.headers.get('content-encoding') ?? 'identity').toBe(encoding);
      expect(await response.text()).toContain('ward ward');
    },
  );

  test('gives nothing that lies outside its folder', async () => {
    const { port } = new URL(site.url);
    for (const place of [
      '/hospital/clinic/../secret.txt',
      '/hospital/clinic/%2e%2e/secret.txt',
      '/hospital/clinic/..%2fsecret.txt',
      '/secret.txt',
      '/',
    ]) {
      const status = await new Promise((resolve, reject) => {
        request({ port, path: place }, (response) => resolve(response.resume().statusCode))
          .once('error', reject)
          .end();
      });
      expect(status, place).toBe(404);
    }
  });

  test('says what to do when there is nothing to serve', async () => {
    await expect(serve({ dir: path.join(folder, 'dist/assets'), port: 0 })).rejects.toThrow('npm run build');
  });
});
