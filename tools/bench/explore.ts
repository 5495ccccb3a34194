// How fast roads are explored, as shares of what `xstate/graph` takes for the same small machine: some orders, each
// given once or not, in any order, and an end when all are given. Two to the power of the orders are its states.
import { assign, setup } from 'xstate';
import { getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { asFileCase } from '../../src/cases/file-case';
import type { CaseFile } from '../../src/cases/schema';
import type { Library } from '../../src/cases/library';
import { walk } from '../../src/proof/walk/walk';
import { readLibrary } from '../read-cases';

const SIZES = [4, 8, 10] as const;
const ALONE = 40;
/** The machine’s noise only ever adds. */
const ROUNDS = 3;

export function reportExploring(): void {
  const { library } = readLibrary();
  console.log('\nRoads explored: states a second on one small machine, by xstate/graph’s shortest paths.');
  for (const size of SIZES) {
    const machine = machineOf(size);
    const events = ordersOf(library, size).map((type) => ({ type }));
    const states = 2 ** size;
    const paths = rateOf(states, () => getShortestPaths(machine, { events }).length);
    const map = rateOf(states, () => Object.keys(getAdjacencyMap(machine, { events })).length);
    const own = rateOf(states, () => walk(library, caseOf(library, size)).states);
    console.log(
      `${String(size).padStart(3)} orders, ${String(states).padStart(5)} states: shortest paths 1, adjacency map ${ratio(map, paths)}, the walk ${ratio(own, paths)} (${Math.round(own)} a second)`,
    );
  }
  const states = 2 ** ALONE;
  const own = rateOf(states, () => walk(library, caseOf(library, ALONE)).states);
  console.log(
    `${String(ALONE).padStart(3)} orders, ${states} states: the walk ${(states / own).toFixed(2)} s; the others would need as many visits`,
  );
  for (const of of library.cases) {
    const before = performance.now();
    const { states: found } = walk(library, of);
    console.log(`${of.id}: ${found} states in ${((performance.now() - before) / 1000).toFixed(1)} s`);
  }
}

const ratio = (one: number, other: number): string => (one / other).toFixed(1);

/** States a second; all of them have to be found. */
function rateOf(states: number, explore: () => number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const before = performance.now();
    const found = explore();
    best = Math.min(best, (performance.now() - before) / 1000);
    if (found !== states) throw new Error(`${found} states of ${states} were found`);
  }
  return states / best;
}

const ordersOf = ({ catalogue }: Library, size: number): readonly string[] =>
  catalogue
    .filter(({ act, includes, settings }) => act === 'order' && !includes && !settings)
    .slice(0, size)
    .map(({ id }) => id);

/** One ward, and an end when everything has been ordered. */
function caseOf(library: Library, size: number): CaseFile {
  const [base] = library.cases;
  if (!base) throw new Error('no case');
  const title = { en: 'Ward', zh: '病房' };
  const all = ordersOf(library, size).map((id) => ({ done: `order:${id}` }));
  return asFileCase({
    ...base,
    acts: [],
    findings: [],
    refusals: [],
    commitments: [],
    moments: [],
    facts: [],
    firstStage: 'ward',
    stages: [
      { id: 'ward', setting: 'ward', title, events: [], exits: [{ to: 'end', when: { all } }] },
      { id: 'end', setting: 'ended', title, events: [], exits: [] },
    ],
  });
}

function machineOf(size: number) {
  const all = 2 ** size - 1;
  const types = {} as { context: { readonly given: number }; events: { readonly type: string } };
  return setup({ types }).createMachine({
    context: { given: 0 },
    initial: 'ward',
    states: {
      ward: {
        always: { guard: ({ context }) => context.given === all, target: 'end' },
        on: {
          '*': {
            actions: assign(({ context, event }) => ({ given: context.given | bit(event.type) })),
          },
        },
      },
      end: { type: 'final' },
    },
  });

  function bit(order: string): number {
    const known = places.get(order) ?? places.size;
    places.set(order, known);
    return 2 ** known;
  }
}

/** Each order has its place, the same for every machine. */
const places = new Map<string, number>();
