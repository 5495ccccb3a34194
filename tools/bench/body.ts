/** How fast bodies live and how much room they take: a month of one, patient-years a second, a cohort of ten thousand. */

import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DAY } from '../../src/kernel/time';
import { advance } from '../../src/patient/advance';
import { begin, type Course } from '../../src/patient/course';
import type { Exposure } from '../../src/patient/exposure';
import { exposuresAtStart } from '../../src/patient/home-drugs';
import type { CourseParameters } from '../../src/patient/parameters';
import { worldFor } from '../../src/patient/world';
import { readLibrary } from '../read-cases';

const MONTH = 30 * DAY;
const MONTHS = 300;
const COHORT = 10_000;
/** The machine's noise only ever adds. */
const ROUNDS = 5;

const drug = (name: string, from: number): Exposure => ({
  kind: 'drug',
  drug: name,
  route: 'iv',
  from,
  until: null,
});

/** Milliseconds of computing for one month, and of the clock. */
function monthOf(parameters: CourseParameters, care: readonly Exposure[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= ROUNDS; round++) {
    const before = performance.now();
    for (let n = 0; n < MONTHS; n++) {
      const world = worldFor(parameters, n % 20);
      advance(begin(world), MONTH, care, world);
    }
    // The first round only warms.
    if (round > 0) best = Math.min(best, (performance.now() - before) / MONTHS);
  }
  return best;
}

export function reportBodies(): void {
  const { library } = readLibrary();
  console.log('\nBodies');
  for (const { id, course } of library.cases) {
    const home = exposuresAtStart(course);
    const roads: readonly (readonly [string, readonly Exposure[]])[] = [
      ['untreated', home],
      ['the right drug', [...home, drug('cefazolin', 2 * DAY)]],
    ];
    for (const [name, care] of roads) {
      const month = monthOf(course, care);
      const years = 1000 / (month * 12.175);
      console.log(
        `  ${`${id}, ${name}`.padEnd(34)}${month.toFixed(2)} ms a month, ${years.toFixed(0)} patient-years a second`,
      );
    }
  }
  const [first] = library.cases;
  if (!first) throw new Error('no case');
  const { bytes, growth } = roomFor(first.course);
  console.log(
    `  a cohort of ${COHORT} held at once   ${(bytes / 1e6).toFixed(1)} MB, ${(bytes / COHORT).toFixed(0)} bytes a body; after another day ${(growth / 1e6).toFixed(1)} MB more`,
  );
}

/** Room that ten thousand bodies take, and how much more they take a day later: a body keeps no history. */
function roomFor(parameters: CourseParameters): { readonly bytes: number; readonly growth: number } {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const care = exposuresAtStart(parameters);
  const empty = used();
  let cohort: readonly Course[] = Array.from({ length: COHORT }, (_, seed) => {
    const world = worldFor(parameters, seed);
    return advance(begin(world), DAY, care, world);
  });
  const full = used();
  cohort = cohort.map((course, seed) => advance(course, DAY, care, worldFor(parameters, seed)));
  const later = used();
  if (cohort.length !== COHORT) throw new Error('somebody is missing');
  return { bytes: full - empty, growth: later - full };
}
