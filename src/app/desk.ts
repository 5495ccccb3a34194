/** The desk: holds the play, is the one way in for documents and scenes, and hands every accepted entry to be kept. */

import type { Intent, Outcome, Desk, View } from '../session/door';
import type { Engine } from './engine';

export interface PlayDesk<Play> extends Desk {
  readonly play: Play;
}

/** Called after each accepted intent, with the play as it then stands. */
export type OnAccepted<Play> = (play: Play, intent: Intent, view: View) => void;

export function deskFor<Play>(
  engine: Engine<Play>,
  begun: Play,
  onAccepted: OnAccepted<Play>,
): PlayDesk<Play> {
  let play = begun;
  let view = engine.view(begun);
  const listeners = new Set<(view: View) => void>();
  return {
    get play() {
      return play;
    },
    get view() {
      return view;
    },
    submit(intent): Outcome {
      const answer = engine.submit(play, intent);
      if (!answer.ok) return { ok: false, refusal: answer.refusal, view };
      play = answer.play;
      view = engine.view(play);
      onAccepted(play, intent, view);
      for (const listener of listeners) listener(view);
      return { ok: true, shown: answer.shown, view };
    },
    acts: (verb) => engine.acts(play, verb),
    search: (text, verbs) => engine.search(play, text, verbs),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
