/** Plays in IndexedDB. Each write reads the owner in the same transaction, so two tabs cannot corrupt one play. */

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { byAge, type KeptPlay, mayWrite, memoryStore, type PlayStore } from './play-store';

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
  } catch {
    return memoryStore();
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
    list: () => through(async (shelf) => byAge((await shelf.getAll('plays')).filter(isWhole))),
    get: (id) =>
      through(async (shelf) => {
        const kept = await shelf.get('plays', id);
        return kept !== undefined && isWhole(kept) ? kept : undefined;
      }),
    save: (play, still = false) =>
      through(async (shelf) => {
        const writing = shelf.transaction('plays', 'readwrite');
        const answer = mayWrite(await writing.store.get(play.id), play, still);
        if (answer === 'saved') await writing.store.put(play);
        await writing.done;
        return answer;
      }),
    claim: (id, owner) =>
      through(async (shelf) => {
        const writing = shelf.transaction('plays', 'readwrite');
        const kept = await writing.store.get(id);
        if (kept) await writing.store.put({ ...kept, owner });
        await writing.done;
      }),
    remove: (id) => through((shelf) => shelf.delete('plays', id)),
    clear: () => through((shelf) => shelf.clear('plays')),
  };
}

/** A row from another version of the game, or from someone's hand, may lack anything. */
const isWhole = (kept: Partial<KeptPlay>): boolean =>
  typeof kept.id === 'string' &&
  typeof kept.summary?.caseId === 'string' &&
  Array.isArray(kept.record?.entries);

const within = <T>(ms: number, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('storage does not answer')), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
