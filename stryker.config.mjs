// Mutation testing: small changes are made to a room that decides, one at a time, and each must make a test of that
// room fail. `npm run mutate -- machines`.

const room = process.env['ROOM'] ?? 'machines';

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tools/mutation/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [`src/${room}/**/*.ts`],
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
