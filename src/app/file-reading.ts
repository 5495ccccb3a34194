/** Reads what somebody chose as a case: any files at all may come. The reader itself is fetched only now. */

import { asFileCase } from '../cases/file-case';
import type { Fault } from '../cases/fault';
import type { Library } from '../cases/library';
import type { SourceText } from '../cases/loader';
import type { CaseFile } from '../cases/schema';
import { shortDigest } from '../kernel/digest';
import type { FileRow } from './file-shelf';

type Shelf = Pick<Library, 'catalogue' | 'groups'>;

type Read =
  | { readonly ok: true; readonly caseFile: CaseFile }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Far more files than any case has. */
export const MOST_FILES = 60;

/** A little more than any file of a case may have: of a larger one no more is read. */
const MOST_BYTES = 4_100_000;

/** The bytes of a chosen file as text; whatever they are instead is a fault with its place. */
export async function textOf(file: Pick<File, 'name' | 'slice'>): Promise<SourceText> {
  const { sourceText } = await import('../cases/source-text');
  return sourceText(file.name, new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer()));
}

/** The case in these texts, under the id of a case from a file. */
export async function readTexts(files: readonly SourceText[], { catalogue, groups }: Shelf): Promise<Read> {
  const { loadCase } = await import('../cases/loader');
  const loaded = loadCase(files, { acts: [...catalogue], groups: [...groups] });
  return loaded.case && loaded.faults.length === 0
    ? { ok: true, caseFile: asFileCase(loaded.case) }
    : { ok: false, faults: loaded.faults };
}

/** What is kept of it. */
export function rowOf(caseFile: CaseFile, files: readonly SourceText[]): FileRow {
  const { id, folder, start, briefing, authors, version } = caseFile;
  return {
    id,
    digest: shortDigest(caseFile),
    openedAt: Date.now(),
    files: files.map(({ path, text }) => ({ path, text })),
    folder,
    start,
    briefing,
    authors,
    version,
  };
}
