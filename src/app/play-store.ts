/** Where plays are kept: the interface, and a store in memory for browsers that keep nothing. */

import type { Report } from '../assessment/report';
import type { Minute } from '../kernel/time';
import type { PlayRecord } from '../session/record';

/** One play as it is kept. `owner` is the tab that may write it: a tab that lost it cannot overwrite. */
export interface KeptPlay {
  readonly id: string;
  readonly owner: string;
  readonly savedAt: number;
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

export interface PlayStore {
  /** `memory`: everything goes when the page is closed. */
  readonly kind: 'device' | 'memory';
  list(): Promise<readonly KeptPlay[]>;
  get(id: string): Promise<KeptPlay | undefined>;
  /**
   * Writes unless another tab owns the play by now; with `still`, only where it still lies. Rejects when the device
   * refuses or is full.
   */
  save(play: KeptPlay, still?: boolean): Promise<Saved>;
  /** Makes `owner` the one who may write. */
  claim(id: string, owner: string): Promise<void>;
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

/** Latest first. */
export const byAge = (plays: readonly KeptPlay[]): readonly KeptPlay[] =>
  [...plays].sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));

export function memoryStore(): PlayStore {
  const plays = new Map<string, KeptPlay>();
  return {
    kind: 'memory',
    list: async () => byAge([...plays.values()]),
    get: async (id) => plays.get(id),
    async save(play, still = false) {
      const answer = mayWrite(plays.get(play.id), play, still);
      if (answer === 'saved') plays.set(play.id, play);
      return answer;
    },
    async claim(id, owner) {
      const kept = plays.get(id);
      if (kept) plays.set(id, { ...kept, owner });
    },
    async remove(id) {
      plays.delete(id);
    },
    async clear() {
      plays.clear();
    },
  };
}
