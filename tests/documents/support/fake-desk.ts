/** A desk without a patient: takes intents, remembers them, moves the clock, and answers with what it was told to. */

import type { Desk, Intent, Outcome, Refusal, Shown, View } from '../../../src/session/door';
import { actsOf, searchActs } from './fake-acts';

export interface FakeDesk extends Desk {
  /** Everything that was accepted, in order. */
  readonly accepted: readonly Intent[];
  /** Refuses the next intents of this act and id. */
  refuse(key: string, refusal: Refusal): void;
  /** Something happens without an intent: another tab, a resumed play. */
  becomes(change: Partial<View>): void;
  /** What the next accepted intent brings. */
  brings(change: Partial<View>, shown?: readonly Shown[]): void;
}

const keyOf = (intent: Intent): string => ('id' in intent ? `${intent.act}:${intent.id}` : intent.act);

export function fakeDesk(first: View): FakeDesk {
  let view = first;
  const accepted: Intent[] = [];
  const refusals = new Map<string, Refusal>();
  const listeners = new Set<(view: View) => void>();
  const coming: { change: Partial<View>; shown: readonly Shown[] }[] = [];
  const tell = (): void => {
    for (const listener of listeners) listener(view);
  };
  return {
    accepted,
    get view() {
      return view;
    },
    submit(intent): Outcome {
      const refusal = refusals.get(keyOf(intent));
      if (refusal !== undefined) return { ok: false, refusal, view };
      accepted.push(intent);
      const came = coming.shift();
      const shown = came?.shown ?? [];
      const done = { ...view.done, [keyOf(intent)]: (view.done[keyOf(intent)] ?? 0) + 1 };
      view = { ...view, seq: view.seq + 1, done, latest: shown, ...came?.change };
      tell();
      return { ok: true, shown, view };
    },
    acts: actsOf,
    search: (text, verbs) =>
      searchActs(text, verbs ?? ['ask', 'examine', 'order', 'treat', 'consult', 'decide']),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refuse: (key, refusal) => void refusals.set(key, refusal),
    becomes(change) {
      view = { ...view, ...change };
      tell();
    },
    brings: (change, shown = []) => void coming.push({ change, shown }),
  };
}
