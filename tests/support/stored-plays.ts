/** The stored plays of case A: lists of intents beside the case, each with its seed, its end and its story. */

import { readdirSync, readFileSync } from 'node:fs';
import type { Intent } from '../../src/session/door';

const FOLDER = new URL('../../src/cases/library/pvp-misdiagnosis/plays/', import.meta.url);

export interface StoredPlay {
  readonly name: string;
  readonly seed: number;
  readonly ending: string;
  readonly story: string;
  readonly acts: readonly Intent[];
  /** Indices of the intents that somebody refuses, where the refusal is the story. */
  readonly refused: readonly number[];
}

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));

type Listed = Pick<StoredPlay, 'seed' | 'ending' | 'story'> & { readonly refused?: readonly number[] };

export const storedPlays: readonly StoredPlay[] = Object.entries(
  read('plays.json') as Readonly<Record<string, Listed>>,
).map(([name, listed]) => ({
  refused: [],
  ...listed,
  name,
  acts: read(`${name}.json`) as readonly Intent[],
}));

/** Names of all lists in the folder, whether or not `plays.json` knows them. */
export const filesOfPlays = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((file) => file !== 'plays.json')
    .map((file) => file.replace(/\.json$/, ''))
    .sort((a, b) => a.localeCompare(b, 'en'));

export function storedPlay(name: string): StoredPlay {
  const found = storedPlays.find((one) => one.name === name);
  if (!found) throw new Error(`no stored play "${name}"`);
  return found;
}
