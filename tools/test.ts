// Runs every check of the house in turn and says how long each took: `npm test`. `--only lint,doors` runs some of
// them; `--long` tries the random plays ten times as often, and a hundred thousand more.
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser, NO_BROWSER } from './browser';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (place: string): string => path.join(root, 'node_modules', place);
const tally = (project: string): string => path.join(root, '.tmp', `tally-${process.pid}-${project}.json`);

const vitest = (project: string): readonly string[] => [
  bin('vitest/vitest.mjs'),
  'run',
  '--configLoader=runner',
  '--project',
  project,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${tally(project)}`,
];

/** Each step's name, and the Node programs it runs. All of them must pass. */
const STEPS: readonly (readonly [name: string, ...programs: (readonly string[])[]])[] = [
  [
    'types',
    [bin('typescript/bin/tsc'), '-p', 'tsconfig.json'],
    [bin('typescript/bin/tsc'), '-p', 'tsconfig.core.json'],
  ],
  ['lint', [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings']],
  ['format', [bin('@biomejs/biome/bin/biome'), 'format', '.']],
  [
    'doors',
    [
      bin('dependency-cruiser/bin/dependency-cruise.mjs'),
      'src',
      'tools',
      '--config',
      '.dependency-cruiser.mjs',
    ],
  ],
  ['knip', [bin('knip/bin/knip.js')]],
  ['node', vitest('node')],
  ['journeys', vitest('journeys')],
  ['plays', ['--import', 'tsx', path.join(root, 'tools/plays.ts')]],
];

/** Steps that run only when asked for, by `--long` or by name. */
const LONG_ONLY = new Set(['plays']);

const TEST_RUNS = new Set(['node', 'journeys']);
const COLOURS = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};

/** Runs a Node program with its output on ours; resolves to whether it ended well. */
const passes = (program: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, program, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...COLOURS, ...env },
    });
    child.once('error', () => resolve(false)).once('exit', (code) => resolve(code === 0));
  });

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const NOTHING: Tally = { passed: 0, failed: 0 };

/** What a vitest run counted; a file that could not be read as tests counts as one failure. */
const countOf = async (project: string): Promise<Tally> => {
  const file = tally(project);
  try {
    const report = JSON.parse(await readFile(file, 'utf8')) as {
      readonly numPassedTests: number;
      readonly numFailedTests: number;
      readonly testResults: readonly {
        readonly status: string;
        readonly assertionResults: readonly unknown[];
      }[];
    };
    const broken = report.testResults.filter(
      (one) => one.status === 'failed' && one.assertionResults.length === 0,
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
  } catch {
    return NOTHING;
  } finally {
    await rm(file, { force: true });
  }
};

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const main = async (): Promise<boolean> => {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, long: { type: 'boolean', default: false } },
  });
  const only = values.only?.split(',');
  const unknown = only?.find((name) => !STEPS.some((step) => step[0] === name));
  if (unknown !== undefined)
    throw new Error(`no step ${unknown}: ${STEPS.map((step) => step[0]).join(', ')}`);
  const env = values.long ? { COUNT: process.env['COUNT'] ?? '1000' } : {};
  await mkdir(path.join(root, '.tmp'), { recursive: true });

  const wrong: string[] = [];
  const times: string[] = [];
  let total = NOTHING;
  const start = performance.now();
  for (const [name, ...programs] of STEPS) {
    if (only === undefined ? LONG_ONLY.has(name) && !values.long : !only.includes(name)) continue;
    console.log(`\n== ${name}`);
    const began = performance.now();
    let well = true;
    if (name === 'journeys' && (await findBrowser()) === undefined) {
      console.log(NO_BROWSER);
      well = false;
    } else {
      for (const program of programs) well = (await passes(program, env)) && well;
    }
    const counted = await countOf(name);
    // A run of tests that ended badly without a failed test, because it never began, is one failure.
    const unstarted = !well && TEST_RUNS.has(name) && counted.failed === 0 ? 1 : 0;
    total = { passed: total.passed + counted.passed, failed: total.failed + counted.failed + unstarted };
    if (!well) wrong.push(name);
    times.push(`${name} ${seconds(began)}`);
    console.log(`== ${name}: ${well ? 'passed' : 'FAILED'} in ${seconds(began)}`);
  }
  console.log(`\n${times.join(', ')}; ${seconds(start)} in all`);
  if (wrong.length > 0) console.log(`Not passed: ${wrong.join(', ')}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return wrong.length === 0;
};

process.exitCode = (await main()) ? 0 : 1;
