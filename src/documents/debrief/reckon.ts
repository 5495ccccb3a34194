/** The debrief's own small sums: what a predicted score compares with, and when things were, in words. */

import type { ProcessItem, Report } from '../../assessment/report';
import { clockText, DAY, type Minute } from '../../kernel/time';
import type { Language } from '../../kernel/text';
import { DEBRIEF_WORDS } from '../../text/debrief';

/** The points of 100 that the process came to; null when nothing of it came up. */
export function outOfHundred({ points, max }: Pick<Report['process'], 'points' | 'max'>): number | null {
  return max > 0 ? Math.round((100 * points) / max) : null;
}

export const reached = (items: readonly ProcessItem[]): readonly ProcessItem[] =>
  items.filter((item) => item.applies);

/** "day 2, 08:10". @param startClock minutes after midnight at minute 0 */
export function momentText(minute: Minute, startClock: number, language: Language): string {
  const since = startClock + minute;
  const day = Math.floor(since / DAY);
  return DEBRIEF_WORDS.time.moment(day + 1, clockText(since - day * DAY))[language];
}

export const windowText = (
  { window }: Pick<ProcessItem, 'window'>,
  startClock: number,
  language: Language,
): string => {
  const [from, to] = window;
  return DEBRIEF_WORDS.process.from(
    momentText(from, startClock, language),
    to === null ? null : momentText(to, startClock, language),
  )[language];
};

/** A whole number from 0 to 100; null when empty, undefined when it is neither. */
export function readScore(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  return /^\d{1,3}$/.test(text) && Number(text) <= 100 ? Number(text) : undefined;
}
