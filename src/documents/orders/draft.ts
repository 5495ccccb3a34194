/** The order sheet before it is signed: its lines, the time signing takes, and the intents it becomes. */

import type { Minute } from '../../kernel/time';
import type { Localized } from '../../kernel/text';
import type { ActEntry, Intent } from '../../session/door';

export interface Line {
  readonly entry: ActEntry;
  /** A reason makes it a line of what was decided against. */
  readonly because?: string | undefined;
  readonly weeks?: number | undefined;
  readonly route?: 'iv' | 'oral' | undefined;
  /** Days until the review that a disposition books. */
  readonly review?: number | undefined;
  /** Why the ward sent it back, if it did. */
  readonly refused?: Localized | undefined;
}

export type Draft = readonly Line[];

export const onDraft = (draft: Draft, key: string): Line | undefined =>
  draft.find((line) => line.entry.key === key);

/** On the sheet to be done, not to be declined. */
export function isOrdered(draft: Draft, key: string): boolean {
  const line = onDraft(draft, key);
  return line !== undefined && line.because === undefined;
}

/** Adds a line, or replaces the one for the same act in its place. */
export function putLine(draft: Draft, line: Line): Draft {
  const at = draft.findIndex((other) => other.entry.key === line.entry.key);
  return at < 0 ? [...draft, line] : draft.map((other, index) => (index === at ? line : other));
}

export const dropLine = (draft: Draft, key: string): Draft => draft.filter((line) => line.entry.key !== key);

/** The intent that one line becomes. */
export function intentOf(line: Line): Intent {
  const { act, id } = line.entry;
  if (line.because !== undefined) return { act: 'decline', id, because: line.because };
  if (act === 'treat')
    return {
      act,
      id,
      ...(line.route === undefined ? {} : { route: line.route }),
      ...(line.weeks === undefined ? {} : { weeks: line.weeks }),
    };
  if (act === 'decide') return line.review === undefined ? { act, id } : { act, id, review: line.review };
  return { act, id };
}

/** Minutes that signing takes: declining takes none. */
export const minutesOf = (draft: Draft): number =>
  draft.reduce((sum, line) => sum + (line.because === undefined ? line.entry.minutes : 0), 0);

/** When the first result of the draft is to be expected, if it has any. */
export function firstResult(draft: Draft, now: Minute): Minute | undefined {
  let clock = now;
  let first: Minute | undefined;
  for (const line of draft) {
    if (line.because !== undefined) continue;
    const due = line.entry.turnaround === undefined ? undefined : clock + line.entry.turnaround;
    clock += line.entry.minutes;
    if (due !== undefined && (first === undefined || due < first)) first = due;
  }
  return first;
}
