/** Cases from files as the engine takes them: known by their folder, read again from their texts when they are played. */

import type { Library } from '../cases/library';
import type { CaseFile } from '../cases/schema';
import { readTexts } from './file-reading';
import { type FileRow, fileRow, fileRows } from './file-shelf';

let known: readonly FileRow[] = [];

/** Looks which there are, the latest first; to be awaited before `knownFile`. */
export async function knowFiles(): Promise<readonly FileRow[]> {
  known = await fileRows();
  return known;
}

export const knownFile = (id: string): FileRow | undefined => known.find((one) => one.id === id);

/** Read once: a play that goes on must find the very same case. */
const read = new Map<string, { readonly digest: string; readonly caseFile: CaseFile }>();

/** Undefined when it was put away, or when this version of the game finds fault with it. */
export async function fetchFile(
  id: string,
  library: Pick<Library, 'catalogue' | 'groups'>,
): Promise<CaseFile | undefined> {
  const row = await fileRow(id);
  if (!row) return undefined;
  if (!knownFile(id)) await knowFiles();
  const before = read.get(id);
  if (before?.digest === row.digest) return before.caseFile;
  const fresh = await readTexts(row.files, library);
  if (!fresh.ok) return undefined;
  read.set(id, { digest: row.digest, caseFile: fresh.caseFile });
  return fresh.caseFile;
}
