/** Where plays are kept: the interface, and a store in memory for browsers that keep nothing. */

import type { Report } from '../assessment/report';
import type { Minute } from '../kernel/time';
import type { PlayRecord } from '../session/record';

/** One play as it is kept. `owner` is the tab that may write it: a tab that lost it cannot overwrite. */
export interface KeptPlay {
  readonly id: string;
  /** The format of this row; rows from before formats were counted lack it. */
  readonly format?: number | undefined;
  readonly owner: string;
  /** By the clock of the device, for people to read: clocks are set back, so nothing is decided by it alone. */
  readonly savedAt: number;
  /** Counts openings on this device: what was opened last has the highest. */
  readonly turn?: number | undefined;
  readonly summary: PlaySummary;
  readonly record: PlayRecord;
  /** Beside a finished play, so that it stays readable under a later engine. */
  readonly report?: Report | undefined;
}

/** What a list shows without replaying anything. */
export interface PlaySummary {
  readonly caseId: string;
  readonly seed: number;
  readonly seq: number;
  readonly minute: Minute;
  readonly day: number;
  /** "09:10". */
  readonly clock: string;
  readonly ended: boolean;
}

/** `taken`: another tab owns it by now. `gone`: somebody took it off the shelf meanwhile. */
export type Saved = 'saved' | 'taken' | 'gone';

/** A row that this version cannot read: a newer one wrote it, or it was damaged. It stays as it is until it is deleted. */
export interface Unreadable {
  readonly id: string;
  readonly why: 'newer' | 'damaged';
  readonly raw: unknown;
}

/** Why a device keeps nothing: it refuses, a newer version of the game has renewed the shelf, or it does not answer. */
export type NotKept = 'refused' | 'newer' | 'silent';

export interface PlayStore {
  /** `memory`: everything goes when the page is closed. */
  readonly kind: 'device' | 'memory';
  /** Of a store in memory: why it is no better. */
  readonly because?: NotKept | undefined;
  /** What can be read, latest first. */
  list(): Promise<readonly KeptPlay[]>;
  unreadable(): Promise<readonly Unreadable[]>;
  get(id: string): Promise<KeptPlay | undefined>;
  /**
   * Writes unless another tab owns the play by now; with `still`, only where it still lies. Rejects when the device
   * refuses or is full.
   */
  save(play: KeptPlay, still?: boolean): Promise<Saved>;
  /** Lays `play` in the place of `from` for a new owner; false when that is no longer what lies there. */
  claim(play: KeptPlay, from: KeptPlay): Promise<boolean>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

/** Why it may not be written, or `saved` if it may. */
export function mayWrite(kept: KeptPlay | undefined, play: KeptPlay, still: boolean): Saved {
  if (kept === undefined) return still ? 'gone' : 'saved';
  return kept.owner === play.owner ? 'saved' : 'taken';
}

/** What once lay on a shelf is never laid down again after somebody took it away. */
export function lasting(store: PlayStore, laid: boolean): Pick<PlayStore, 'save'> {
  let lies = laid;
  return {
    async save(play) {
      const answer = await store.save(play, lies);
      lies ||= answer === 'saved';
      return answer;
    },
  };
}

/** Whether what lies on the shelf is still what was read from it. */
export const isStill = (lies: KeptPlay | undefined, from: KeptPlay): boolean =>
  lies !== undefined && lies.owner === from.owner && lies.summary.seq === from.summary.seq;

/** Latest first. */
export const byAge = (plays: readonly KeptPlay[]): readonly KeptPlay[] =>
  [...plays].sort((a, b) => (b.turn ?? 0) - (a.turn ?? 0) || b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));

export function memoryStore(because: NotKept = 'refused'): PlayStore {
  const plays = new Map<string, KeptPlay>();
  return {
    kind: 'memory',
    because,
    unreadable: async () => [],
    list: async () => byAge([...plays.values()]),
    get: async (id) => plays.get(id),
    async save(play, still = false) {
      const answer = mayWrite(plays.get(play.id), play, still);
      if (answer === 'saved') plays.set(play.id, play);
      return answer;
    },
    async claim(play, from) {
      const still = isStill(plays.get(from.id), from);
      if (still) plays.set(play.id, play);
      return still;
    },
    async remove(id) {
      plays.delete(id);
    },
    async clear() {
      plays.clear();
    },
  };
}
