/** The library as the commands use it. Reading it takes a second, so a sound one is kept beside the packages. */

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Library } from '../../src/cases/library';
import { CallError } from './call';

const root = fileURLToPath(new URL('../..', import.meta.url));
const KEPT = path.join(root, 'node_modules/.cache/diagnosis-first');

/** Everything that a library is made of: the YAML, and the code that reads it. */
const MADE_OF = [
  'src/cases',
  'src/patient/parameters.ts',
  'src/patient/quantities.ts',
  'tools/readings.ts',
  'tools/read-cases.ts',
  'tools/read-sources.ts',
];

export async function soundLibrary(): Promise<Library> {
  const kept = path.join(KEPT, `library-${fingerprint()}.json`);
  try {
    return JSON.parse(readFileSync(kept, 'utf8')) as Library;
  } catch {
    return keep(kept, await readSound());
  }
}

async function readSound(): Promise<Library> {
  const { readLibrary } = await import('../read-cases');
  const { library, faults } = readLibrary();
  const [first] = faults;
  if (first)
    throw new CallError(`a case has faults (${first.file}:${first.line} ${first.what}); run dx check`);
  return library;
}

/** Keeping it is a convenience: a folder that cannot be written changes nothing. */
function keep(file: string, library: Library): Library {
  try {
    mkdirSync(KEPT, { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, JSON.stringify(library));
    renameSync(unfinished, file);
  } catch {
    return library;
  }
  return library;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of MADE_OF.flatMap((place) => filesOf(path.join(root, place))))
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function filesOf(place: string): readonly string[] {
  if (path.extname(place) !== '') return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|ts)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1));
}
