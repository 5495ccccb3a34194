/** The plays that lie beside a case, each with what would have been without the entries of its ledger. */

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { asFileCase } from '../../../src/cases/file-case';
import type { Library } from '../../../src/cases/library';
import type { CaseFile } from '../../../src/cases/schema';
import type { StoredPlay } from '../../../src/proof/stored';
import { type Roads, roadsFrom } from '../../../src/proof/without/roads';
import { beginPlay, type Play, submit } from '../../../src/session/play';
import { playsBeside } from '../../../tools/dx/stored-plays';
import { readCase } from '../../../tools/read-cases';
import { library } from '../../support/library';

export interface Shelf {
  readonly library: Library;
  readonly caseFile: CaseFile;
  readonly plays: readonly StoredPlay[];
  readonly roads: Roads;
}

function shelfOf(of: Library, caseFile: CaseFile, place: string): Shelf {
  const plays = playsBeside(place);
  return { library: of, caseFile, plays, roads: roadsFrom(of, caseFile, plays) };
}

/** A case of the library. */
export function shelfFor(caseId: string): Shelf {
  const caseFile = library.cases.find(({ id }) => id === caseId);
  if (!caseFile) throw new Error(`no case "${caseId}"`);
  return shelfOf(library, caseFile, caseId);
}

/** The case that its author wrote from the guide alone. */
export function thirdShelf(): Shelf {
  const place = path.join(fileURLToPath(new URL('../../fixtures', import.meta.url)), 'true-fracture');
  const read = readCase(place, { acts: [...library.catalogue], groups: [...library.groups] }).case;
  if (!read) throw new Error('the third case cannot be read');
  const caseFile = asFileCase(read);
  return shelfOf({ ...library, cases: [caseFile] }, caseFile, place);
}

/** A stored play as it is played; what somebody refuses in it is left out. */
export function storedOn(shelf: Shelf, name: string): Play {
  const stored = shelf.plays.find((one) => one.name === name);
  if (!stored) throw new Error(`no stored play "${name}" of ${shelf.caseFile.id}`);
  const begun = beginPlay(shelf.library, shelf.caseFile.id, stored.seed);
  if (!begun.ok) throw new Error(begun.fault.en);
  let play = begun.value;
  for (const intent of stored.acts) {
    const next = submit(play, intent);
    if (next.ok) play = next.play;
  }
  return play;
}
