/** What every part of the debrief is given: the report, the reader's language, and the few things a reader may do. */

import type { Report, Without } from '../../assessment/report';
import type { Language, Localized } from '../../kernel/text';
import type { Minute } from '../../kernel/time';

export const TABS = ['account', 'process', 'outcome', 'team', 'next'] as const;
export type Tab = (typeof TABS)[number];

/** What lies open on the desk of the debrief. */
export interface DebriefPapers {
  readonly tab: Tab;
  /** How many tabs are open: each opens after the one before has been seen. */
  readonly open: number;
  /** The decision whose card lies on top. */
  readonly card: number;
  readonly wrongNumber: boolean;
  readonly said: Localized | null;
  /** The matter that is being contested. */
  readonly contesting: string | null;
  /** A sentence for the next time was just kept. */
  readonly noted: boolean;
  /** The whole debrief is being laid out for paper. */
  readonly printing: boolean;
}

/** What it cost in a unit that somebody else has chosen. */
export interface Priced {
  readonly name: Localized;
  readonly unit: Localized;
  readonly total: number;
  readonly days: number;
}

export interface Debrief {
  readonly report: Report;
  readonly bill: Priced | null;
  readonly language: Language;
  readonly papers: DebriefPapers;
  /** Pixels for drawings. */
  readonly width: number;
  /** Minutes after midnight at minute 0. */
  readonly startClock: number;
  /** Notes can be added: the play is this engine's own. */
  readonly writable: boolean;
  readonly say: (text: Localized) => string;
  readonly moment: (minute: Minute) => string;
  readonly lay: (change: Partial<DebriefPapers>) => void;
  readonly openTab: (tab: Tab) => void;
  /** False when it was not accepted. */
  readonly note: (kind: NoteKind, text: string) => boolean;
  readonly again: () => void;
  readonly exportPlay: () => void;
  /** How the course would differ without the cause of an entry, once that is worked out. */
  readonly without: (entry: string) => Without | undefined;
  /** More of that is still to come. */
  readonly working: boolean;
  /** What a place of the case is called. */
  readonly placeName: (stage: string) => Localized | undefined;
  /** The addresses of the pages where this case stands beside another; none until both have ended. */
  readonly pairs: readonly string[];
}

export type NoteKind = 'own-account' | 'predicted-score' | 'contest' | 'next-time';

/** After seeing a tab, the next one is open as well. The account is seen when it was kept or passed over. */
export function opensTo(tab: Tab, open: number): number {
  const seen = TABS.indexOf(tab);
  return tab === 'account' ? open : Math.max(open, Math.min(TABS.length, seen + 2));
}
