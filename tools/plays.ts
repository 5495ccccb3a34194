// A hundred thousand random plays of all cases on two cores, with everything looked at after every intent:
// `tsx tools/plays.ts [--plays 100000] [--seed 1] [--processes 2] [--json]`. Failing plays are written to .tmp/plays;
// those kept in tests/session/regressions are played again in every run of the tests.
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { soundLibrary } from './dx/library';
import { type Failure, shortened, written } from './plays/failure';
import { type Tally } from './plays/grow';
import { addReached, everything, missing, nowhere, type Reached } from './plays/reached';
import type { Harvest, Share } from './plays/share';

const BRANCHES = 16;
/** Every stored play of a case. */
const ALL_ROADS = 1000;
const REPLAYS = 0.01;
/** So many plays must come to every stage; fewer may miss one. */
const EVERY_STAGE_FROM = 20_000;
/** Heap after all plays by the heap after half of them: what is held must not grow with the plays. */
const FLAT = 1.1;
/** Shortening a failing play takes as many plays as it has intents. */
const SHORTENED = 5;

const { values } = parseArgs({
  options: {
    plays: { type: 'string', default: String(100 * Number(process.env['COUNT'] ?? 1000)) },
    seed: { type: 'string', default: '1' },
    processes: { type: 'string', default: '2' },
    json: { type: 'boolean', default: false },
  },
});
const plays = Number(values.plays);
const processes = Number(values.processes);
if (!(plays >= processes && processes >= 1))
  throw new Error(`${values.plays} plays on ${values.processes} processes?`);

const say = (line: string): void => void (values.json || console.log(line));

function inAProcess(share: Share, said: (plays: number) => void): Promise<Harvest> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('plays/worker.ts', import.meta.url)));
    child.on('message', (message: { readonly plays?: number; readonly whole?: Harvest }) => {
      if (message.plays !== undefined) said(message.plays);
      if (message.whole) resolve(message.whole);
    });
    child.once('error', reject).once('exit', (code) => reject(new Error(`a process ended with ${code}`)));
    child.send(share);
  });
}

const began = performance.now();
const minutes = (): number => Math.round((performance.now() - began) / 6000) / 10;
let told = 0;
const grown = Array.from({ length: processes }, () => 0);
const harvests = await Promise.all(
  grown.map((_, at) =>
    inAProcess(
      {
        plays: Math.ceil(plays / processes),
        first: Number(values.seed) + at,
        every: processes,
        tree: { branches: BRANCHES, roads: ALL_ROADS, replays: REPLAYS },
      },
      (done) => {
        grown[at] = done;
        const all = grown.reduce((sum, one) => sum + one, 0);
        if (all < told + plays / 10) return;
        told = all;
        say(`  ${all} plays, ${minutes()} minutes`);
      },
    ),
  ),
);

const library = await soundLibrary();
const tally = harvests.reduce<Tally | undefined>((sum, { tally: one }) => {
  if (!sum) return { ...one };
  for (const key of Object.keys(one) as (keyof Tally)[])
    sum[key] = key === 'deepest' ? Math.max(sum[key], one[key]) : sum[key] + one[key];
  return sum;
}, undefined);
const failures: readonly Failure[] = harvests.flatMap((one) => one.failures);
const heap = Math.max(...harvests.map(({ heap: [half, whole] }) => whole / half));

const faults: string[] = [];
const cases = library.cases.map((caseFile) => {
  const reached: Reached = nowhere();
  for (const one of harvests) {
    const here = one.reached[caseFile.id];
    if (here) addReached(reached, here);
  }
  const all = everything(caseFile);
  const never = {
    stages: missing(reached, all, 'stages'),
    endings: missing(reached, all, 'endings'),
    refusals: missing(reached, all, 'refusals'),
    ledger: missing(reached, all, 'ledger'),
  };
  if (plays >= EVERY_STAGE_FROM && never.stages.length > 0)
    faults.push(`${caseFile.id}: no play came to ${never.stages.join(', ')}`);
  return { id: caseFile.id, reached, never, all };
});
if (heap > FLAT) faults.push(`the heap after all plays is ${heap.toFixed(2)} times that after half of them`);

const folder = path.join(fileURLToPath(new URL('..', import.meta.url)), '.tmp/plays');
if (failures.length > 0) mkdirSync(folder, { recursive: true });
for (const [at, failure] of failures.entries()) {
  const short = at < SHORTENED ? shortened(library, failure) : failure;
  const file = path.join(folder, `${failure.case}-${failure.seed}-${at}.json`);
  writeFileSync(file, written(short));
  faults.push(
    `${failure.case}, seed ${failure.seed}, ${short.intents.length} intents: ${short.what} (${file})`,
  );
}

if (values.json)
  console.log(
    JSON.stringify({ ...tally, minutes: minutes(), heap, cases, failures: failures.length, faults }, null, 1),
  );
else if (tally) {
  console.log(
    [
      `${tally.plays} plays, each with a list of intents of its own: ${tally.plays - tally.branches} from the first act,`,
      `  ${tally.branches - tally.fromRoads} that leave one of these, ${tally.fromRoads} that leave a stored play`,
      `${tally.tried} intents (${tally.accepted} accepted), ${Math.round(tally.days)} simulated days, the longest play ${tally.deepest} acts`,
      `${tally.debriefs} debriefs held against log and scales, ${tally.replayed} records played again from the first act`,
      `heap after all plays ${heap.toFixed(2)} times that after half; ${minutes()} minutes on ${processes} processes`,
      ...cases.flatMap(({ id, reached, never, all }) => [
        id,
        ...(['stages', 'endings', 'refusals', 'ledger'] as const).map(
          (kind) =>
            `  ${kind} ${all[kind].length - never[kind].length} of ${all[kind].length}${never[kind].length > 0 ? `, not ${never[kind].join(', ')}` : ''}`,
        ),
        `  plays by ending: ${all.endings.map((ending) => `${ending} ${reached.endings[ending] ?? 0}`).join(', ')}`,
      ]),
    ].join('\n'),
  );
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
