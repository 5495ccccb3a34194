// Before the journeys: builds the game once as a player would get it, serves it with its headers, starts one browser.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { CANVAS_ARGS, findBrowser, NO_BROWSER } from '../../../tools/browser';
import { serve } from '../../../tools/serve';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that holds the build under test. */
    readonly dist: string;
    /** The address at which it is served. */
    readonly site: string;
    /** Where the shared browser listens. */
    readonly browser: string;
    /** The browser's program and needs, for a journey that must start one of its own. */
    readonly program: {
      readonly path: string;
      readonly args: string[];
      readonly env: Record<string, string>;
    };
  }
}

const root = path.resolve(import.meta.dirname, '../../..');

/** Builds in a process of its own: this one has NODE_ENV=test, which would put development code into the build. */
const build = async (): Promise<string> => {
  await mkdir(path.join(root, '.tmp'), { recursive: true });
  const dist = await mkdtemp(path.join(root, '.tmp', 'dist-'));
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--configLoader', 'runner', '--outDir', dist, '--emptyOutDir', '--logLevel', 'warn'],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production' } },
  );
  return dist;
};

/** Runs once before all journeys; what it returns runs once after them. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const found = await findBrowser();
  if (found === undefined) throw new Error(NO_BROWSER);
  const dist = await build();
  const site = await serve({ dir: dist, port: 0 });
  const browser = await chromium.launchServer({
    executablePath: found.path,
    args: [...found.args, ...CANVAS_ARGS],
    env: { ...process.env, ...found.env },
  });
  project.provide('dist', dist);
  project.provide('site', site.url);
  project.provide('browser', browser.wsEndpoint());
  project.provide('program', { path: found.path, args: [...found.args], env: { ...found.env } });
  return async () => {
    await browser.close();
    await site.close();
    await rm(dist, { recursive: true, force: true });
  };
};
