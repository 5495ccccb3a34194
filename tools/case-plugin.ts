// Gives the page `virtual:library`: the catalogue and every case, validated, as plain data. A fault in a case breaks the
// build; while somebody is writing, it is a warning, and a case whose form is wrong is left out.
import path from 'node:path';
import type { Plugin } from 'vite';
import { CATALOGUE, faultLines, LIBRARY, readLibrary } from './read-cases';

const NAME = 'virtual:library';
const RESOLVED = `\0${NAME}`;

export const casePlugin = (place = LIBRARY): Plugin => {
  const places = [CATALOGUE, place];
  let building = false;
  return {
    name: 'cases',
    configResolved(config) {
      building = config.command === 'build';
    },
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const { library, faults } = readLibrary(place);
      if (faults.length > 0) {
        if (building) throw new Error(faultLines(faults));
        this.warn(faultLines(faults));
      }
      // JSON.parse of a text starts faster than the same data as a program, and needs no eval.
      return Object.entries(library)
        .map(
          ([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
        )
        .join('\n');
    },
    configureServer(server) {
      server.watcher.add(places);
    },
    hotUpdate({ file, server }) {
      if (!/\.ya?ml$/.test(file) || !places.some((one) => path.resolve(file).startsWith(one)))
        return undefined;
      const module = this.environment.moduleGraph.getModuleById(RESOLVED);
      if (module) this.environment.moduleGraph.invalidateModule(module);
      server.ws.send({ type: 'full-reload' });
      return [];
    },
  };
};
