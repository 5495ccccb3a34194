// The names of every paper that the page can show, read from the code that draws them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const codeIn = (folder: string): string =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => textOf(path.join(folder, file)))
    .join('\n');

const found = (text: string, what: RegExp): readonly string[] =>
  [...text.matchAll(what)].map(([, name = '']) => name);

/** Papers whose mark is filled in: each sheet by its name, each message by its kind. */
const FILLED: Readonly<Record<string, () => readonly string[]>> = {
  'parts.name': () =>
    found(codeIn('src/documents'), /^export type \w*Sheet\w* =\s([^;]+);/gm).flatMap((union) =>
      found(union, /'([a-z-]+)'/g),
    ),
  kind: () => found(codeIn('src/app'), /\bkind: '([a-z-]+)',\s*title/g),
};

/** In the order of the alphabet. A mark that is filled in a new way must be made known here. */
export function documentNames(): readonly string[] {
  const documents = codeIn('src/documents') + textOf('index.html');
  const filled = found(documents, /data-document=\$\{([^}]+)\}/g).flatMap((by) => {
    const names = FILLED[by]?.() ?? [];
    if (names.length === 0) throw new Error(`nobody knows which papers \${${by}} makes`);
    return names;
  });
  const written = [
    ...found(documents, /data-document="([a-z-]+)"/g),
    ...found(documents, /dataset\['document'\] = '([a-z-]+)'/g),
  ];
  return [...new Set([...written, ...filled])].sort((a, b) => (a < b ? -1 : 1));
}
