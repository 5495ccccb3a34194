/** Accepted intents that are not yet on the shelf: written at once, so that even a crash in between loses nothing. */

import type { Intent } from '../session/door';
import { PREFIX } from './settings';

/** Intents that follow entry `after` of the kept record, for the tab that owned it. */
interface Unsaved {
  readonly owner: string;
  readonly after: number;
  readonly intents: readonly Intent[];
}

export interface Jotter {
  /** The intent that made entry `seq`. */
  add(seq: number, intent: Intent): void;
  /** Everything up to entry `seq` is on the shelf. */
  settle(seq: number): void;
}

type Paper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyFor = (id: string): string => `${PREFIX}unsaved:${id}`;

export function jotterFor(paper: Paper | undefined, id: string, owner: string): Jotter {
  let waiting: readonly { readonly seq: number; readonly intent: Intent }[] = [];
  const write = (): void => {
    try {
      const first = waiting[0];
      if (first === undefined) paper?.removeItem(keyFor(id));
      else {
        const unsaved: Unsaved = { owner, after: first.seq - 1, intents: waiting.map((one) => one.intent) };
        paper?.setItem(keyFor(id), JSON.stringify(unsaved));
      }
    } catch {
      // Refused or full: the shelf itself still gets every entry.
    }
  };
  return {
    add(seq, intent) {
      waiting = [...waiting, { seq, intent }];
      write();
    },
    settle(seq) {
      waiting = waiting.filter((one) => one.seq > seq);
      write();
    },
  };
}

/** The intents to submit again after entry `seq` of the kept record of `owner`; none when they belong elsewhere. */
export function readUnsaved(
  paper: Paper | undefined,
  id: string,
  owner: string,
  seq: number,
): readonly unknown[] {
  try {
    const raw: unknown = JSON.parse(paper?.getItem(keyFor(id)) ?? 'null');
    if (typeof raw !== 'object' || raw === null) return [];
    const { owner: whose, after, intents } = raw as Partial<Unsaved>;
    if (whose !== owner || after === undefined || !Array.isArray(intents) || after > seq) return [];
    return intents.slice(seq - after);
  } catch {
    return [];
  }
}

export function dropUnsaved(paper: Pick<Storage, 'removeItem'> | undefined, id: string): void {
  try {
    paper?.removeItem(keyFor(id));
  } catch {
    // Nothing was there to drop.
  }
}
