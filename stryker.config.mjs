// Mutation testing: small changes are made to a room that decides, one at a time, and each must make a test of that
// room fail. `npm run mutate -- machines`; EVERY=4 changes every fourth line only, where a room is large.

import { readdirSync, readFileSync } from 'node:fs';

const room = process.env['ROOM'] ?? 'machines';
const every = Number(process.env['EVERY'] ?? 1);

/** Every so-manieth line of the room, counted through all its files. Changes that span lines are left out then. */
function sampled() {
  const places = [];
  let counted = 0;
  const files = readdirSync(`src/${room}`, { recursive: true }).filter((name) => name.endsWith('.ts'));
  for (const file of files.toSorted().map((name) => `src/${room}/${name}`))
    readFileSync(file, 'utf8')
      .split('\n')
      .forEach((_, at) => {
        if (counted++ % every === 0) places.push(`${file}:${at + 1}-${at + 1}`);
      });
  return places;
}

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tools/mutation/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: every === 1 ? [`src/${room}/**/*.ts`] : sampled(),
  ignorePatterns: ['/dist', '/shots', '/docs', '/tests/journeys'],
  coverageAnalysis: 'perTest',
  // What is worked out while a file loads would need every test again for each change.
  ignoreStatic: room !== 'machines',
  concurrency: 2,
  timeoutMS: 60_000,
  // Only vitest reads the sandbox; the preprocessor would ask TypeScript 7 for an interface that it no longer has.
  tsconfigFile: 'none',
  tempDirName: `.tmp/mutants-${room}`,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `.tmp/mutation-${room}.json` },
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
};
