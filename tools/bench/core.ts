/** How fast the core plays: a stored play over and over, beside the body alone and the chart alone in the same run. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { look } from '../../src/machines/step';
import { advance } from '../../src/patient/advance';
import { begin } from '../../src/patient/course';
import { beginPlay, type Play, submit } from '../../src/session/play';
import { recordOf, replay } from '../../src/session/record';
import { viewOf } from '../../src/session/view';
import { LIBRARY, readLibrary } from '../read-cases';

const ROUNDS = 5;

/** Milliseconds of the fastest of some rounds: the machine's noise only ever adds. */
function fastest(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

export function reportCore(): void {
  const { library } = readLibrary();
  const [caseFile] = library.cases;
  if (!caseFile) throw new Error('no case to play');
  const stored = path.join(LIBRARY, caseFile.id, 'plays', 'published.json');
  const intents = JSON.parse(readFileSync(stored, 'utf8')) as readonly unknown[];
  const fresh = (): Play => {
    const begun = beginPlay(library, caseFile.id, 1);
    if (!begun.ok) throw new Error(begun.fault.en);
    return begun.value;
  };
  const playAll = (): Play => {
    let play = fresh();
    for (const intent of intents) {
      const next = submit(play, intent);
      if (next.ok) play = next.play;
    }
    return play;
  };

  const done = playAll();
  const days = done.now.minute / 1440;
  const playing = fastest(playAll);
  const world = { parameters: caseFile.course, seed: 1 };
  const body = fastest(() => {
    let course = begin(world);
    for (let minute = 0; minute < done.now.minute; minute += 60)
      course = advance(course, 60, done.now.exposures, world);
  });
  const looks = 2000;
  const charts = fastest(() => {
    for (let n = 0; n < looks; n++) look({ setting: 'ward', stage: 'a' }, [{ stage: 'b', setting: 'home' }]);
  });
  const viewing = fastest(() => viewOf(done));
  const verifying = fastest(() => replay(recordOf(done), library));

  const lines = [
    `The published play: ${done.log.length} acts, ${days.toFixed(0)} days`,
    `  acts a second                  ${((1000 * done.log.length) / playing).toFixed(0)}`,
    `  simulated days a second        ${((1000 * days) / playing).toFixed(0)}`,
    `  of it the body alone           ${(body / playing).toFixed(2)} x`,
    `  verifying it                   ${(verifying / playing).toFixed(2)} x playing it`,
    `  one view                       ${viewing.toFixed(2)} ms`,
    `  looks of the care chart        ${((1000 * looks) / charts).toFixed(0)} a second`,
  ];
  console.log(lines.join('\n'));
}
