// Gives the page `virtual:pairs`: which contrasting pairs there are and of which cases, for the desk; what a pair says is
// fetched only when it is opened. A fault breaks the build; while somebody is writing, it is a warning.
import path from 'node:path';
import type { Plugin } from 'vite';
import type { Pair } from '../src/cases/schema-pair';
import { faultLines, PAIRS, readLibrary } from './read-cases';

const LIST = 'virtual:pairs';
const ONE = 'virtual:pair/';
const MARK = '\0';

export const pairPlugin = (): Plugin => {
  let building = false;
  return {
    name: 'pairs',
    configResolved(config) {
      building = config.command === 'build';
    },
    resolveId: (id) => (id === LIST || id.startsWith(ONE) ? MARK + id : null),
    load(id) {
      if (!id.startsWith(MARK + LIST) && !id.startsWith(MARK + ONE)) return null;
      const { pairs, faults } = readLibrary();
      if (faults.length > 0) {
        if (building) throw new Error(faultLines(faults));
        this.warn(faultLines(faults));
      }
      const asked = id.slice((MARK + ONE).length);
      return id === MARK + LIST ? listed(pairs) : told(pairs.find((pair) => pair.id === asked));
    },
    configureServer(server) {
      server.watcher.add(PAIRS);
    },
    hotUpdate({ file, server }) {
      if (!/\.ya?ml$/.test(file) || !path.resolve(file).startsWith(PAIRS)) return undefined;
      this.environment.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
      return [];
    },
  };
};

const listed = (pairs: readonly Pair[]): string =>
  `export const pairs = [${pairs
    .map(
      ({ id, cases }) =>
        `{ id: '${id}', cases: ${JSON.stringify(cases)}, fetch: () => import('${ONE}${id}').then(({ pair }) => pair) }`,
    )
    .join(', ')}];`;

/** JSON.parse of a text starts faster than the same data as a program, and needs no eval. */
const told = (pair: Pair | undefined): string =>
  `export const pair = JSON.parse(${JSON.stringify(JSON.stringify(pair ?? null))});`;
