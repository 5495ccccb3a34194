/** How far a debrief was read, so that coming back does not begin again at the first tab. */

import { PREFIX } from './settings';

export interface DebriefProgress {
  /** Tabs that are open, at least one. */
  readonly open: number;
  readonly keep: (open: number) => void;
}

export function debriefProgress(
  store: Pick<Storage, 'getItem' | 'setItem'> | undefined,
  id: string,
): DebriefProgress {
  const key = `${PREFIX}debrief:${id}`;
  const read = (): number => {
    try {
      const open = Number(store?.getItem(key));
      return Number.isInteger(open) && open >= 1 ? open : 1;
    } catch {
      return 1;
    }
  };
  return {
    open: read(),
    keep(open) {
      try {
        store?.setItem(key, String(open));
      } catch {
        // Then the debrief opens at its first tab next time.
      }
    },
  };
}
