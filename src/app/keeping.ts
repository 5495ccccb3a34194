/** Keeps one play as it goes: jots each intent down at once, and lays the whole record on the shelf right after. */

import type { Report } from '../assessment/report';
import { clockText, HOUR } from '../kernel/time';
import type { Intent, View } from '../session/door';
import type { PlayRecord } from '../session/record';
import { ROW_FORMAT } from './kept-row';
import type { KeptPlay, NotKept, PlayStore } from './play-store';
import { troubleOf } from './storage-fault';
import type { Jotter } from './unsaved';

/** `full`: no room. `taken`: another tab plays it now. `gone`: it was taken off the shelf. Else the device keeps nothing. */
export type Trouble = 'full' | NotKept | 'taken' | 'gone';

export interface Keeping {
  /** After each accepted intent. `row` is asked for later, once, even if several intents came in between. */
  accepted(seq: number, intent: Intent, row: () => KeptPlay): void;
  /** Lays down what stands, at once. */
  lay(seq: number, row: () => KeptPlay): void;
  /** Lays down what is still waiting, now. */
  flush(): Promise<void>;
}

export function keepingFor(
  store: Pick<PlayStore, 'save'>,
  jotter: Jotter,
  onTrouble: (trouble: Trouble) => void,
  /** It lies on the shelf as it stands: whatever was the trouble is over. */
  onKept: () => void = () => undefined,
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
      if (answer !== 'saved') return onTrouble(answer);
      jotter.settle(next.seq);
      onKept();
    } catch (error) {
      onTrouble(troubleOf(error));
    }
  };

  return {
    accepted(seq, intent, row) {
      jotter.add(seq, intent);
      waiting = { seq, row };
      timer ??= setTimeout(() => void flush(), 0);
    },
    lay(seq, row) {
      waiting = { seq, row };
      void flush();
    },
    flush,
  };
}

interface Standing {
  readonly id: string;
  readonly owner: string;
  readonly view: View;
  readonly record: PlayRecord;
  readonly turn?: number;
  readonly report?: Report | undefined;
}

export function rowOf({ id, owner, view, record, turn = 0, report }: Standing): KeptPlay {
  return {
    id,
    format: ROW_FORMAT,
    owner,
    savedAt: Date.now(),
    turn,
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
