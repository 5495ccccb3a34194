/** Plays in IndexedDB. Each write reads the owner in the same transaction, so two tabs cannot corrupt one play. */

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { readRow, readRows } from './kept-row';
import { byAge, isStill, type KeptPlay, mayWrite, memoryStore, type PlayStore } from './play-store';
import { reasonOf, Silence } from './storage-fault';

const NAME = 'diagnosis-first';
const VERSION = 1;
/** A device that does not answer in this time is treated as one that refuses. */
const PATIENCE_MS = 4000;

interface Shelf extends DBSchema {
  plays: { key: string; value: KeptPlay };
}

/** The store of this device; where it is refused or silent, one in memory. */
export async function openStore(): Promise<PlayStore> {
  try {
    const first = await within(PATIENCE_MS, connect());
    return deviceStore(first);
  } catch (fault) {
    return memoryStore(reasonOf(fault));
  }
}

const connect = (): Promise<IDBPDatabase<Shelf>> =>
  openDB<Shelf>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore('plays', { keyPath: 'id' });
    },
    // A newer version of the game in another tab wants to renew the shelf: let go, the next write connects again.
    blocking(_now, _wanted, event) {
      (event.target as IDBDatabase | null)?.close();
    },
  });

function deviceStore(first: IDBPDatabase<Shelf>): PlayStore {
  let database = first;

  /** Runs once more on a new connection when the browser has closed the old one (sleep, storage pressure). */
  const through = async <T>(work: (database: IDBPDatabase<Shelf>) => Promise<T>): Promise<T> => {
    try {
      return await work(database);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      database = await within(PATIENCE_MS, connect());
      return work(database);
    }
  };

  return {
    kind: 'device',
    list: () => through(async (shelf) => byAge(readRows(await shelf.getAll('plays')).plays)),
    unreadable: () => through(async (shelf) => readRows(await shelf.getAll('plays')).unreadable),
    get: (id) =>
      through(async (shelf) => {
        const read = readRow(await shelf.get('plays', id));
        return read.ok ? read.value : undefined;
      }),
    save: (play, still = false) =>
      through(async (shelf) => {
        const writing = shelf.transaction('plays', 'readwrite');
        const answer = mayWrite(await writing.store.get(play.id), play, still);
        if (answer === 'saved') await writing.store.put(play);
        await writing.done;
        return answer;
      }),
    claim: (play, from) =>
      through(async (shelf) => {
        const writing = shelf.transaction('plays', 'readwrite');
        const still = isStill(await writing.store.get(from.id), from);
        if (still) await writing.store.put(play);
        await writing.done;
        return still;
      }),
    remove: (id) => through((shelf) => shelf.delete('plays', id)),
    clear: () => through((shelf) => shelf.clear('plays')),
  };
}

const within = <T>(ms: number, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Silence('storage does not answer')), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
