// Reads the YAML files of a folder, or one file, as a case's loader wants them. What is no plain file inside the folder is
// a fault and is not opened: a link that leads out, a device, a folder that is called like a file.
import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { printable } from '../src/cases/hidden-characters';
import { type SourceText, sourceText } from '../src/cases/source-text';

/** Beyond it a file is refused without being read. */
const MOST_BYTES = 8_000_000;

const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);

/** All YAML files of a folder, or one file, with paths as a reader of the project would name them. */
export function readSources(place: string): readonly SourceText[] {
  if (!statSync(place).isDirectory()) return [read(place)];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter(({ name }) => isYaml(name))
    .map((entry) => ({ entry, file: path.join(entry.parentPath, entry.name) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ entry, file }) => reasonAgainst(entry, file, place) ?? read(file));
}

const shown = (file: string): string => path.relative(process.cwd(), file);

const refused = (file: string, what: string, remedy: string): SourceText => ({
  path: shown(file),
  text: '',
  faults: [{ file: printable(shown(file)), line: 1, column: 1, path: '', what, remedy }],
});

/** Why a file of the folder is not opened; undefined when it may be. */
function reasonAgainst(entry: Dirent, file: string, place: string): SourceText | undefined {
  if (entry.isFile()) return undefined;
  if (entry.isDirectory())
    return refused(file, 'This is a folder that is called like a file.', 'Give it another name.');
  if (!entry.isSymbolicLink())
    return refused(file, 'This is no plain file.', 'Put the file itself in its place.');
  const target = targetOf(file);
  if (target === undefined)
    return refused(file, 'This link leads nowhere.', 'Put the file itself in its place.');
  const inside = path.relative(realpathSync(place), target);
  return inside.startsWith('..') || path.isAbsolute(inside)
    ? refused(file, 'This link leads out of the folder of the case.', 'Put the file itself in its place.')
    : undefined;
}

function targetOf(file: string): string | undefined {
  try {
    const target = realpathSync(file);
    return statSync(target).isFile() ? target : undefined;
  } catch {
    return undefined;
  }
}

function read(file: string): SourceText {
  const found = lstatSync(file).isSymbolicLink() ? statSync(file) : lstatSync(file);
  if (!found.isFile()) return refused(file, 'This is no plain file.', 'Name a file or a folder.');
  if (found.size > MOST_BYTES)
    return refused(
      file,
      `The file has more than ${MOST_BYTES} bytes.`,
      'Split it, or take out what is no text.',
    );
  try {
    return sourceText(shown(file), readFileSync(file));
  } catch {
    return refused(file, 'The file may not be read.', 'Look at its permissions.');
  }
}
