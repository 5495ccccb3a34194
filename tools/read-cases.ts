// Reads the catalogue and the cases from their YAML files, for the build, the command line and the tests.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Library } from '../src/cases/library';
import {
  type LoadedCase,
  type LoadedCatalogue,
  type LoadedPair,
  loadCase,
  loadCatalogue,
  loadPair,
} from '../src/cases/loader';
import type { CaseFile, Catalogue } from '../src/cases/schema';
import type { Pair } from '../src/cases/schema-pair';
import { withCautions } from '../src/cases/cautions';
import { type Fault, faultAt, faultText } from '../src/cases/fault';
import { readSources } from './read-sources';
import { readingsOf } from './readings';

export { readSources } from './read-sources';

const root = fileURLToPath(new URL('..', import.meta.url));
export const CATALOGUE = path.join(root, 'src/cases/catalogue');
export const LIBRARY = path.join(root, 'src/cases/library');
export const PAIRS = path.join(root, 'src/cases/pairs');

/** The ids of the cases in a library: the names of its folders. */
export const caseIds = (library = LIBRARY): readonly string[] =>
  existsSync(library)
    ? readdirSync(library, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort((a, b) => (a < b ? -1 : 1))
    : [];

export const readCatalogue = (): LoadedCatalogue => loadCatalogue(readSources(CATALOGUE));

/** Where a case lies: one of the library by its id, any other by its path. */
export const placeOf = (idOrPlace: string): string =>
  caseIds().includes(idOrPlace) ? path.join(LIBRARY, idOrPlace) : path.resolve(idOrPlace);

/** A case by its id, or by the path of a folder or file. Throws when there is no such place. */
export const readCase = (idOrPlace: string, catalogue: Pick<Catalogue, 'acts' | 'groups'>): LoadedCase =>
  loadCase(readSources(placeOf(idOrPlace)), catalogue);

/** The contrasting pairs, each a file of its own, held against the cases. */
export const readPairs = (
  cases: readonly CaseFile[],
  catalogue: Pick<Catalogue, 'acts'>,
): readonly LoadedPair[] =>
  existsSync(PAIRS) ? readSources(PAIRS).map((file) => loadPair(file, cases, catalogue)) : [];

/** The catalogue without a fault; throws with every fault's line otherwise. */
export function soundCatalogue(): Catalogue {
  const { catalogue, faults } = readCatalogue();
  if (!catalogue || faults.length > 0) throw new Error(faultLines(faults));
  return catalogue;
}

export interface ReadLibrary {
  /** Holds every case whose form is right. */
  readonly library: Library;
  readonly pairs: readonly Pair[];
  readonly faults: readonly Fault[];
}

/** Everything, as the page gets it. Throws when the catalogue has a fault. */
export function readLibrary(place = LIBRARY): ReadLibrary {
  const catalogue = soundCatalogue();
  const loaded = caseIds(place).map((id) => named(id, readCase(path.join(place, id), catalogue)));
  const cases = loaded
    .flatMap((one) => (one.case ? [one.case] : []))
    .sort((a, b) => a.folder.place - b.folder.place || (a.id < b.id ? -1 : 1));
  const acts = [...catalogue.acts, ...cases.flatMap((one) => one.acts)];
  // Pairs belong to the project's own library: a library elsewhere has other cases.
  const pairs = place === LIBRARY ? readPairs(cases, catalogue) : [];
  return {
    library: {
      catalogue: withCautions(catalogue),
      groups: catalogue.groups,
      cases,
      readings: readingsOf(acts.flatMap((act) => [act.name.zh, ...act.synonyms.zh])),
    },
    pairs: pairs.flatMap((one) => (one.pair ? [one.pair] : [])),
    faults: [...loaded, ...pairs].flatMap((one) => one.faults),
  };
}

/** A case is found by the name of its folder, so the two must agree. */
function named(folder: string, loaded: LoadedCase): LoadedCase {
  if (!loaded.case || loaded.case.id === folder) return loaded;
  const what = `The case is called "${loaded.case.id}", its folder "${folder}".`;
  return {
    ...loaded,
    faults: [...loaded.faults, faultAt(loaded.locate, ['id'], what, 'Give both one name.')],
  };
}

export const faultLines = (faults: readonly Fault[]): string => faults.map(faultText).join('\n');
