/** What lies on the desk pad: which sheet is open and what is being written, and never what only the session knows. */

import type { Language, Localized } from '../kernel/text';
import type { Minute, WallClock } from '../kernel/time';
import type { Desk, Intent, Outcome, Refusal, Shown, View } from '../session/door';
import type { Words } from '../text/words';
import type { Shares } from './commitment/differential';
import type { SealState } from './commitment/seal';
import type { Draft } from './orders/draft';

/** Sheets that list acts. */
export type ActSheet = 'ask' | 'examine' | 'order' | 'consult' | 'decide';
export type PaperSheet = 'letter' | 'chart' | 'films' | 'notes';
/** Papers that several people made. */
export type MinutesSheet = 'mdt' | 'consent';
export type SheetName =
  | ActSheet
  | PaperSheet
  | MinutesSheet
  | 'wait'
  | 'commitment'
  | 'time-out'
  | 'procedure';

/** A judgement while it is being written. */
export interface Judgement {
  readonly choice?: string | undefined;
  readonly shares: Shares;
  readonly confidence?: number | undefined;
  readonly line: string;
  readonly seal: SealState;
  /** The seal was pressed before a choice was made. */
  readonly choiceMissing: boolean;
}

/** Results that came back and have not been looked at. */
export interface Notice {
  readonly at: Minute;
  readonly names: readonly Localized[];
}

export interface Papers {
  readonly sheet: SheetName | null;
  /** On a phone: pulled up over the room. */
  readonly pulled: boolean;
  readonly query: string;
  /** The row that Enter would take. */
  readonly active: number;
  /** The group that a list is narrowed to. */
  readonly group: string | null;
  readonly draft: Draft;
  /** The list of the order sheet is being used to decide against something. */
  readonly declining: boolean;
  readonly declined: { readonly key: string; readonly because: string; readonly asked: boolean } | null;
  readonly said: readonly Shown[];
  readonly refusal: Refusal | null;
  /** What was just sent or sealed. */
  readonly stands: { readonly how: 'sent' | 'sealed'; readonly names: readonly Localized[] } | null;
  readonly seen: number;
  readonly notice: Notice | null;
  readonly commitment: string | null;
  /** Which of several minutes or consent sheets lies open; null: the last. */
  readonly leaf: number | null;
  readonly judgements: Readonly<Record<string, Judgement>>;
  readonly waiting: { readonly amount: number; readonly unit: 'hours' | 'days' | 'weeks' };
  readonly note: { readonly text: string; readonly written: boolean };
  readonly injecting: 'no' | 'held' | 'toggled';
  readonly injectByToggle: boolean;
  readonly singleKeys: boolean;
  readonly alarm: Localized | null;
}

export const BLANK: Papers = {
  sheet: null,
  pulled: false,
  query: '',
  active: 0,
  group: null,
  draft: [],
  declining: false,
  declined: null,
  said: [],
  refusal: null,
  stands: null,
  seen: 0,
  notice: null,
  commitment: null,
  leaf: null,
  judgements: {},
  waiting: { amount: 2, unit: 'hours' },
  note: { text: '', written: false },
  injecting: 'no',
  injectByToggle: false,
  singleKeys: true,
  alarm: null,
};

/** What every template is given: the view, the papers, the reader's language, and the few ways to change something. */
export interface Blotter {
  readonly desk: Desk;
  readonly view: View;
  readonly papers: Papers;
  readonly language: Language;
  readonly words: Words;
  /** The words of the other language, for what stands in both. */
  readonly alsoWords: Words;
  /** Less than 700 pixels wide. */
  readonly narrow: boolean;
  /** The room stands above the paper: phones, and tablets held upright. */
  readonly stacked: boolean;
  /** The trainee's own seal: one Chinese character or two letters. */
  readonly seal: string;
  /** In the reader's language. */
  say(text: Localized): string;
  /** In the other one. */
  alsoSay(text: Localized): string;
  clockAt(minute: Minute): WallClock;
  /** The name of a person of the case; the patient's where nobody is named. */
  nameOf(by: string | undefined): string;
  lay(change: Partial<Papers>): void;
  open(sheet: SheetName | null): void;
  /** Sends one intent; what came of it is laid on the slip. */
  submit(intent: Intent): Outcome;
  /** Signs the order sheet: its lines in order, those sent back stay on it with the reason. */
  sign(): void;
  toggleLanguage(): void;
  openMenu(): void;
}

export const BLANK_JUDGEMENT: Judgement = { shares: {}, line: '', seal: 'open', choiceMissing: false };
