/** Keeps one play as it goes: jots each intent down at once, and lays the whole record on the shelf right after. */

import type { Report } from '../assessment/report';
import { clockText, HOUR } from '../kernel/time';
import type { Intent, View } from '../session/door';
import type { PlayRecord } from '../session/record';
import type { KeptPlay, PlayStore } from './play-store';
import type { Jotter } from './unsaved';

/** `refused`: the device keeps nothing. `full`: no room. `taken`: another tab plays it now. `gone`: another tab deleted it. */
export type Trouble = 'refused' | 'full' | 'taken' | 'gone';

export interface Keeping {
  /** After each accepted intent. `row` is asked for later, once, even if several intents came in between. */
  accepted(seq: number, intent: Intent, row: () => KeptPlay): void;
  /** Lays down what is still waiting, now. */
  flush(): Promise<void>;
}

export function keepingFor(
  store: Pick<PlayStore, 'save'>,
  jotter: Jotter,
  onTrouble: (trouble: Trouble) => void,
): Keeping {
  let waiting: { readonly seq: number; readonly row: () => KeptPlay } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const next = waiting;
    if (next === undefined) return;
    waiting = undefined;
    try {
      const answer = await store.save(next.row());
      if (answer === 'saved') jotter.settle(next.seq);
      else onTrouble(answer);
    } catch (error) {
      onTrouble(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused');
    }
  };

  return {
    accepted(seq, intent, row) {
      jotter.add(seq, intent);
      waiting = { seq, row };
      timer ??= setTimeout(() => void flush(), 0);
    },
    flush,
  };
}

interface Standing {
  readonly id: string;
  readonly owner: string;
  readonly view: View;
  readonly record: PlayRecord;
  readonly report?: Report | undefined;
}

export function rowOf({ id, owner, view, record, report }: Standing): KeptPlay {
  return {
    id,
    owner,
    savedAt: Date.now(),
    summary: {
      caseId: view.caseId,
      seed: record.header.seed,
      seq: view.seq,
      minute: view.minute,
      day: view.clock.day,
      clock: clockText(view.clock.hour * HOUR + view.clock.minute),
      ended: view.ended,
    },
    record,
    ...(report === undefined ? {} : { report }),
  };
}
