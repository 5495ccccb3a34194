/** Faults planted one at a time in a tiny sound case: the tables of tests/cases/hostile, and how one of their rows is laid. */

import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SourceText } from '../../../src/cases/loader';

const HERE = new URL('../hostile/', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, HERE), 'utf8');
const namesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, HERE)).sort((a, b) => (a < b ? -1 : 1));

/** The sound case, one object a file: what is not changed is read once. */
export const BASE: readonly SourceText[] = namesIn('base/').map((path) => ({
  path,
  text: textOf(`base/${path}`),
}));

export interface Planted {
  /** A sentence about what somebody wrote. */
  readonly name: string;
  readonly in: string;
  /** Left out where the whole file is replaced. */
  readonly find?: string;
  readonly put: string;
  /** Stands for @ in `put`, where nobody wants to read it whole. */
  readonly repeat?: { readonly piece: string; readonly times: number };
  /** All that is said: file, line, column, path, what is wrong, the remedy. */
  readonly says: string;
}

export interface Table {
  readonly name: string;
  readonly rows: readonly Planted[];
}

export const TABLES: readonly Table[] = namesIn('faults/').map((file) => ({
  name: file.replace('.yaml', ''),
  rows: parse(textOf(`faults/${file}`)) as readonly Planted[],
}));

/** The tiny case with one fault in it; throws when there is no such place to plant it. */
export function planted({ in: path, find, put, repeat }: Planted, base = BASE): readonly SourceText[] {
  const file = base.find((one) => one.path === path);
  if (!file || (find !== undefined && !file.text.includes(find)))
    throw new Error(`${path} does not hold ${find}`);
  const laid = repeat ? put.replace('@', repeat.piece.repeat(repeat.times)) : put;
  const text = find === undefined ? laid : file.text.replace(find, () => laid);
  return base.map((one) => (one === file ? { path, text } : one));
}
