/** The debrief as data: what `report` gives, what documents show and `dx play` prints. Types, and the one list that they are made of. */

import type { Source } from '../kernel/basis';
import type { Localized } from '../kernel/text';
import type { Minute } from '../kernel/time';

/** Where a datum of the debrief comes from, with a case's own reference resolved. */
export type SourceLine = Source;

export type ItemStatus = 'earned' | 'partial' | 'missed' | 'harmed' | 'open';

/** One key feature, judged. `points` of `max`; an item that was not reached has `applies: false` and is outside the sum. */
export interface ProcessItem {
  readonly id: string;
  readonly title: Localized;
  readonly applies: boolean;
  readonly points: number;
  readonly max: number;
  /** When the credit (or the harm) was decided. */
  readonly at: Minute | null;
  readonly window: readonly [Minute, Minute | null];
  readonly status: ItemStatus;
  readonly why: Localized;
  /** Why trainees err here. */
  readonly erring: Localized;
  readonly disagreement?: Localized | undefined;
  readonly sources: readonly SourceLine[];
}

export interface SafetyItem {
  readonly id: string;
  readonly severity: 1 | 2 | 3;
  readonly seq: number;
  readonly minute: Minute;
  readonly why: Localized;
  readonly sources: readonly SourceLine[];
}

export interface LedgerEntry {
  readonly id: string;
  readonly minute: Minute;
  readonly kind: 'harm' | 'missed-chance' | 'good';
  readonly what: Localized;
  readonly because: { readonly seq: number } | { readonly omitted: string };
  /** The decision or omission in words. */
  readonly becauseText: Localized;
  readonly mechanism: Localized;
  readonly delayMinutes: number;
  readonly without?: Localized | undefined;
  /** Why the course cannot be another one without the cause. */
  readonly same?: Localized | undefined;
  readonly source: SourceLine;
}

/** What is read off a course at one moment: the body's own figures, not a reading of them. */
export interface Figures {
  readonly temperature: number;
  readonly crp: number;
  readonly pain: number;
  readonly stage: string;
  /** Of the dead the figures are those of the last minute. */
  readonly alive: boolean;
}

/**
 * Further figures by which a consequence may show: decimal places, the least step that counts, and which way is better.
 * The steps are constructed: half a grade, what a scan tells apart (mm), what a laboratory does, two days without a child.
 */
export const OWN_FIGURES = [
  { name: 'power', places: 1, step: 0.5, better: 'more' },
  { name: 'epidural', places: 1, step: 1, better: 'less' },
  { name: 'psoas-left', places: 0, step: 5, better: 'less' },
  { name: 'calcium', places: 2, step: 0.1, better: 'more' },
  { name: 'creatinine', places: 0, step: 10, better: 'less' },
  { name: 'breast-hot', places: 0, step: 1, better: 'less' },
  { name: 'fragility-fracture', places: 0, step: 1, better: 'less' },
  { name: 'relapse', places: 0, step: 1, better: 'less' },
  { name: 'operations', places: 0, step: 1, better: 'less' },
  { name: 'hours-apart', places: 0, step: 48, better: 'less' },
] as const;
export type OwnFigureName = (typeof OWN_FIGURES)[number]['name'];

export interface OwnFigure {
  readonly name: OwnFigureName;
  readonly value: number;
  readonly with: number;
}

/** How the course would differ without the cause of an entry: same patient, same luck. Worked out by `proof`, from a play. */
export interface Without extends Figures {
  readonly at: Minute;
  /** The same moment as it was. */
  readonly with: Figures;
  /** Figures of which the entry itself speaks, where they differ. */
  readonly own: readonly OwnFigure[];
  /** The same play without the act; or, from minute `from` on, a model play or the other road that a good step turned from. */
  readonly by:
    | { readonly kind: 'left-out'; readonly act: string }
    | { readonly kind: 'model' | 'road'; readonly play: string; readonly from: Minute };
  /** What would have been done up to then and was not possible any more. */
  readonly skipped: readonly { readonly act: string; readonly minute: Minute }[];
}

export interface TimelineEntry {
  readonly seq: number;
  readonly minute: Minute;
  readonly stage: string;
  readonly kind: 'decision' | 'commitment' | 'stage' | 'event' | 'result';
  readonly text: Localized;
}

/** A commitment laid beside what was known at that minute. */
export interface DecisionCard {
  readonly id: string;
  readonly number: number;
  readonly title: Localized;
  readonly minute: Minute;
  readonly seq: number;
  readonly choice: Localized | null;
  readonly confidence: number | null;
  readonly differential: readonly {
    readonly id: string;
    readonly name: Localized;
    readonly percent: number;
  }[];
  readonly line: string | null;
  /** Frozen: what the trainee had seen by then. */
  readonly known: readonly { readonly name: Localized; readonly text: Localized; readonly takenAt: Minute }[];
  /** Ordered, and not yet back. */
  readonly awaited: readonly Localized[];
  readonly items: readonly string[];
  readonly question: Localized | null;
}

export interface Outcome {
  readonly alive: boolean;
  /** MRC, weakest group. */
  readonly neurology: number;
  readonly pain: number;
  readonly function: Localized;
  readonly operations: number;
  readonly hospitalDays: number;
  readonly antibioticDays: number;
}

export interface CurvePoint {
  readonly minute: Minute;
  readonly temperature: number;
  readonly crp: number;
  readonly pain: number;
}

export interface Report {
  readonly caseId: string;
  readonly caseVersion: string;
  readonly rubricVersion: string;
  readonly final: boolean;
  readonly process: { readonly points: number; readonly max: number; readonly items: readonly ProcessItem[] };
  readonly safety: readonly SafetyItem[];
  readonly outcome: Outcome;
  readonly ending: { readonly id: string; readonly title: Localized; readonly text: Localized } | null;
  /** "Unsafe route", "Sound, unlucky", "Right answer, unsafe route", "Sound care": process and outcome set side by side. */
  readonly verdict: Localized;
  readonly ledger: readonly LedgerEntry[];
  readonly timeline: readonly TimelineEntry[];
  readonly decisions: readonly DecisionCard[];
  /** The true curve, one point every six hours at most 200: shown only here, after the end. */
  readonly curve: readonly CurvePoint[];
  readonly stewardship: {
    readonly cost: number;
    readonly mSv: number;
    readonly hospitalDays: number;
    readonly tallies: readonly { readonly id: string; readonly name: Localized; readonly minutes: number }[];
    readonly lines: readonly {
      readonly id: string;
      readonly why: Localized;
      readonly sources: readonly SourceLine[];
    }[];
  };
  readonly questions: readonly Localized[];
  readonly realTeam: readonly { readonly text: Localized; readonly source: SourceLine }[];
  readonly unknownOfCase: Localized;
  readonly unknownOfField: Localized;
  readonly lessons: readonly Localized[];
  /** What one or two cases cannot prove. */
  readonly proves: Localized;
  readonly ownAccount: string | null;
  readonly predicted: number | null;
  /** What the trainee means to do otherwise; a report that was kept by an earlier engine may lack it. */
  readonly nextTime?: readonly string[] | undefined;
  readonly contested: readonly { readonly seq: number; readonly text: string }[];
}

/** Two cases beside each other, and what of the trainee's own two plays belongs between them. Never counted, never ranked. */
export interface PairReport {
  readonly id: string;
  readonly title: Localized;
  readonly lead: Localized;
  readonly halves: readonly [PairHalf, PairHalf];
  readonly yours: readonly {
    readonly id: string;
    readonly what: Localized;
    readonly each: readonly [PairReading, PairReading];
  }[];
  readonly same: readonly PairRow[];
  readonly differed: readonly PairRow[];
  readonly decided: readonly PairRow[];
  readonly cannot: PairCell;
}

export interface PairHalf {
  readonly caseId: string;
  /** As on the folder. */
  readonly tab: Localized;
  readonly name: Localized;
  /** Minutes after midnight at minute 0. */
  readonly startClock: number;
  readonly lines: readonly PairCell[];
}

export interface PairCell {
  readonly text: Localized;
  readonly sources: readonly SourceLine[];
}

export interface PairRow {
  readonly id: string;
  readonly what: Localized;
  readonly each: readonly [PairCell, PairCell];
}

/** What was read out of a play; `unread` when the play is another version's and cannot be played again. */
export type PairReading =
  | { readonly kind: 'unread' }
  | { readonly kind: 'never'; readonly text: Localized }
  | { readonly kind: 'moment'; readonly minute: Minute; readonly remarks: readonly Localized[] }
  | {
      readonly kind: 'thought';
      readonly minute: Minute;
      readonly choice: Localized | null;
      readonly confidence: number | null;
      readonly differential: DecisionCard['differential'];
    }
  | { readonly kind: 'deeds'; readonly lines: readonly Localized[] };
