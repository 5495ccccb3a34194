/** The plays that an author keeps beside a case: `plays/plays.json` names them, each list of acts has a file of its own. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { StoredPlay } from '../../src/proof/stored';
import type { Intent } from '../../src/session/door';
import { caseIds, LIBRARY } from '../read-cases';
import { type Call, CallError } from './call';

export const storedPlays = ({ words: [name = ''] }: Call): readonly StoredPlay[] => playsBeside(name);

/** @param name the id of a case of the library, or the path of one */
export function playsBeside(name: string): readonly StoredPlay[] {
  const place = caseIds().includes(name) ? path.join(LIBRARY, name) : path.resolve(name);
  const folder = path.join(statSync(place).isDirectory() ? place : path.dirname(place), 'plays');
  const list = path.join(folder, 'plays.json');
  if (!existsSync(list)) return [];
  const listed = read(list) as Readonly<
    Record<string, { readonly seed?: number; readonly ending?: string; readonly model?: string }>
  >;
  return Object.entries(listed).map(([play, { seed = 1, ending, model }]) => ({
    name: play,
    seed,
    ending,
    model,
    acts: read(path.join(folder, `${play}.json`)) as readonly Intent[],
  }));
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new CallError(`${file} is not there or is not JSON; mend it, or take its play out of plays.json`);
  }
}
