/** Signing: the lines of the sheet go to the desk one after another; a line sent back does not hold up the rest. */

import type { Localized } from '../../kernel/text';
import type { Intent, Outcome, Refusal, Shown, View } from '../../session/door';
import { type Draft, intentOf, type Line } from './draft';

export interface Signed {
  /** Undefined when there was nothing to sign. */
  readonly view: View | undefined;
  readonly said: readonly Shown[];
  /** Names of the orders, treatments and refusals of tests that were accepted. */
  readonly sent: readonly Localized[];
  /** Lines sent back, each with its reason. */
  readonly kept: Draft;
  /** The first of those reasons. */
  readonly refusal: Refusal | null;
}

export function signDraft(draft: Draft, submit: (intent: Intent) => Outcome): Signed {
  const said: Shown[] = [];
  const sent: Localized[] = [];
  const kept: Line[] = [];
  let refusal: Refusal | null = null;
  let view: View | undefined;
  for (const line of draft) {
    const outcome = submit(intentOf(line));
    view = outcome.view;
    if (outcome.ok) {
      said.push(...outcome.shown);
      // A decision speaks for itself: the place changes, or somebody answers.
      if (line.entry.act !== 'decide') sent.push(line.entry.name);
    } else {
      refusal ??= outcome.refusal;
      kept.push({ ...line, refused: outcome.refusal.reason });
    }
  }
  return { view, said, sent, kept, refusal };
}
