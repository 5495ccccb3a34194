// Gives the page its cases, validated, as plain data. A fault in a case breaks the build; while somebody is writing, it is
// a warning, and a case whose form is wrong is left out.
//
// `virtual:library` is everything at once, for tests and tools. The page takes `virtual:shelf`: the catalogue, and of each
// case its folder and a way to fetch the rest, so that nobody waits for a case that is not opened; what a debrief
// compares a play with is fetched with the debrief.
import path from 'node:path';
import type { Plugin } from 'vite';
import type { Library } from '../src/cases/library';
import type { StoredPlay } from '../src/proof/stored';
import { playsBeside } from './dx/stored-plays';
import { CATALOGUE, faultLines, LIBRARY, readLibrary } from './read-cases';
import { filledPage } from './static-page';

const WHOLE = 'virtual:library';
const SHELF = 'virtual:shelf';
const READINGS = 'virtual:readings';
const CASE = 'virtual:case/';
const ROADS = 'virtual:roads/';
const isOurs = (name: string): boolean =>
  [WHOLE, SHELF, READINGS].includes(name) || name.startsWith(CASE) || name.startsWith(ROADS);

export const casePlugin = (place = LIBRARY): Plugin => {
  const places = [CATALOGUE, place];
  let building = false;
  let read: Library | undefined;
  const library = (warn: (lines: string) => void): Library => {
    if (read) return read;
    const { library: fresh, faults } = readLibrary(place);
    if (faults.length > 0) {
      if (building) throw new Error(faultLines(faults));
      warn(faultLines(faults));
    }
    read = fresh;
    return fresh;
  };
  return {
    name: 'cases',
    configResolved(config) {
      building = config.command === 'build';
    },
    resolveId: (id) => (isOurs(id) ? `\0${id}` : null),
    load(id) {
      const name = id.startsWith('\0') ? id.slice(1) : '';
      return isOurs(name)
        ? moduleOf(
            name,
            library((lines) => this.warn(lines)),
            place,
          )
        : null;
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => filledPage(html, library(console.warn).cases),
    },
    configureServer(server) {
      server.watcher.add(places);
    },
    hotUpdate({ file, server }) {
      if (!/\.ya?ml$/.test(file) || !places.some((one) => path.resolve(file).startsWith(one)))
        return undefined;
      read = undefined;
      const { moduleGraph } = this.environment;
      for (const module of moduleGraph.idToModuleMap.values())
        if (module.id?.startsWith('\0virtual:')) moduleGraph.invalidateModule(module);
      server.ws.send({ type: 'full-reload' });
      return [];
    },
  };
};

function moduleOf(name: string, library: Library, place: string): string {
  if (name === WHOLE) return Object.entries(library).map(exported).join('\n');
  if (name === READINGS) return exported(['readings', library.readings]);
  if (name.startsWith(CASE)) {
    const caseFile = library.cases.find(({ id }) => id === name.slice(CASE.length));
    return exported(['caseFile', caseFile]);
  }
  if (name.startsWith(ROADS)) return exported(['roads', roadsOf(library, name.slice(ROADS.length), place)]);
  const { catalogue, groups, cases } = library;
  const shelf = cases.map(({ id, folder, start }) => {
    const fetching = `() => import(${JSON.stringify(CASE + id)}).then((fetched) => fetched.caseFile)`;
    const roads = `() => import(${JSON.stringify(ROADS + id)}).then((fetched) => fetched.roads)`;
    return `{ ...${JSON.stringify({ id, folder, start })}, fetch: ${fetching}, fetchRoads: ${roads} }`;
  });
  return [
    exported(['catalogue', catalogue]),
    exported(['groups', groups]),
    `export const cases = [${shelf.join(', ')}];`,
    `export const fetchReadings = () => import('${READINGS}').then((fetched) => fetched.readings);`,
  ].join('\n');
}

/** The plays by which a debrief shows what could have been: the models, and the roads that entries of the ledger name. */
function roadsOf({ cases }: Library, id: string, place: string): readonly StoredPlay[] {
  const named = new Set(cases.find((one) => one.id === id)?.ledger.flatMap(({ instead }) => instead ?? []));
  const plays = playsBeside(path.join(place, id));
  const marked = plays.some(({ model }) => model !== undefined);
  return plays.filter(
    ({ name, model }) => named.has(name) || (marked ? model !== undefined : name === 'model'),
  );
}

/** JSON.parse of a text starts faster than the same data as a program, and needs no eval. */
const exported = ([name, value]: readonly [string, unknown]): string =>
  `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
