/** The texts of cases that were opened from files, kept on this device so that their plays can be resumed and checked. */

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SourceText } from '../cases/loader';
import type { CaseFile } from '../cases/schema';
import { noteFiles } from './has-files';

/** What the desk shows of it without reading the texts again. */
type Shelved = Pick<CaseFile, 'folder' | 'start' | 'briefing' | 'authors' | 'version'>;

export interface FileRow extends Shelved {
  /** As the case is called in addresses and records. */
  readonly id: string;
  /** Of the case as it was read: another text has another. */
  readonly digest: string;
  readonly openedAt: number;
  readonly files: readonly Pick<SourceText, 'path' | 'text'>[];
}

interface Files extends DBSchema {
  cases: { key: string; value: FileRow };
}

/** A device that does not answer in this time is treated as one that refuses. */
const PATIENCE_MS = 4000;

let opened: Promise<IDBPDatabase<Files> | undefined> | undefined;
const inMemory = new Map<string, FileRow>();

/** Undefined where the device refuses: then everything lies in memory. */
function database(): Promise<IDBPDatabase<Files> | undefined> {
  opened ??= Promise.race([
    openDB<Files>('diagnosis-first-files', 1, {
      upgrade(fresh) {
        fresh.createObjectStore('cases', { keyPath: 'id' });
      },
      terminated() {
        opened = undefined;
      },
    }),
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS)),
  ]).catch(() => undefined);
  return opened;
}

/** The latest first. */
export async function fileRows(): Promise<readonly FileRow[]> {
  const kept = await (await database())?.getAll('cases').catch(() => []);
  const rows = [...inMemory.values(), ...(kept ?? []).filter(({ id }) => !inMemory.has(id))];
  noteFiles(rows.length > 0);
  return rows.sort((a, b) => b.openedAt - a.openedAt || (a.id < b.id ? -1 : 1));
}

export async function fileRow(id: string): Promise<FileRow | undefined> {
  return inMemory.get(id) ?? (await (await database())?.get('cases', id).catch(() => undefined));
}

/** Lays it down in place of an earlier one of the same id; false where it holds only until the page is closed. */
export async function keepFile(row: FileRow): Promise<boolean> {
  noteFiles(true);
  try {
    const shelf = await database();
    await shelf?.put('cases', row);
    if (shelf) inMemory.delete(row.id);
    else inMemory.set(row.id, row);
    return shelf !== undefined;
  } catch {
    inMemory.set(row.id, row);
    return false;
  }
}

export async function dropFile(id: string): Promise<void> {
  inMemory.delete(id);
  await (await database())?.delete('cases', id);
}

export async function dropFiles(): Promise<void> {
  inMemory.clear();
  await (await database())?.clear('cases');
  noteFiles(false);
}
