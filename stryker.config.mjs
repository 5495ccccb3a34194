// Mutation testing: small changes are made to a room that decides, one at a time, and each must make a test of that
// room fail. `npm run mutate -- machines`; EVERY=4 changes every fourth line only, where a room is large. AGAIN=1 tries
// once more the lines where something survived, with all tests: what an earlier test had a cache filled with, a later
// test is not seen to run through.

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

/** The lines of what survived the last time. */
function survivors() {
  const { files } = JSON.parse(readFileSync(`.tmp/mutation-${room}.json`, 'utf8'));
  return Object.entries(files).flatMap(([file, { mutants }]) => [
    ...new Set(
      mutants
        .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
        .map(({ location: { start, end } }) => `${file}:${start.line}-${end.line}`),
    ),
  ]);
}

const again = process.env['AGAIN'] === '1';
const changed = () => (every === 1 ? [`src/${room}/**/*.ts`] : sampled());

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tools/mutation/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: again ? survivors() : changed(),
  ignorePatterns: ['/.tmp', '/dist', '/shots', '/docs', '/tests/journeys'],
  coverageAnalysis: again ? 'all' : 'perTest',
  // What is worked out while a file loads would need every test again for each change.
  ignoreStatic: room !== 'machines' && !again,
  concurrency: 2,
  // A fault may make a play long, and other work may slow the machine.
  timeoutMS: 180_000,
  // Only vitest reads the sandbox; the preprocessor would ask TypeScript 7 for an interface that it no longer has.
  tsconfigFile: 'none',
  tempDirName: `.tmp/mutants-${room}`,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `.tmp/mutation-${room}${again ? '-again' : ''}.json` },
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
};
