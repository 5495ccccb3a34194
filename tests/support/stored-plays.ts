/** The stored plays of a case: lists of intents beside it, each with its seed, its end and its story. */

import { readdirSync, readFileSync } from 'node:fs';
import type { Intent } from '../../src/session/door';

const CASE_A = 'pvp-misdiagnosis';

const folderOf = (caseId: string): URL =>
  new URL(`../../src/cases/library/${caseId}/plays/`, import.meta.url);

export interface StoredPlay {
  readonly name: string;
  readonly seed: number;
  readonly ending: string;
  readonly story: string;
  readonly acts: readonly Intent[];
  /** Indices of the intents that somebody refuses, where the refusal is the story. */
  readonly refused: readonly number[];
}

type Listed = Pick<StoredPlay, 'seed' | 'ending' | 'story'> & { readonly refused?: readonly number[] };

export function playsOf(caseId: string): readonly StoredPlay[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folderOf(caseId)), 'utf8'));
  return Object.entries(read('plays.json') as Readonly<Record<string, Listed>>).map(([name, listed]) => ({
    refused: [],
    ...listed,
    name,
    acts: read(`${name}.json`) as readonly Intent[],
  }));
}

/** Names of all lists in the folder, whether or not `plays.json` knows them. */
export const filesOfPlays = (caseId = CASE_A): readonly string[] =>
  readdirSync(folderOf(caseId))
    .filter((file) => file !== 'plays.json')
    .map((file) => file.replace(/\.json$/, ''))
    .sort((a, b) => a.localeCompare(b, 'en'));

export function storedPlay(name: string, caseId = CASE_A): StoredPlay {
  const found = playsOf(caseId).find((one) => one.name === name);
  if (!found) throw new Error(`no stored play "${name}" of ${caseId}`);
  return found;
}
