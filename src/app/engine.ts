/** The core as the page uses it: one interface over cases, session and assessment, so that the desk can be tried alone. */

import type { Report } from '../assessment/report';
import type { Result } from '../kernel/result';
import type { Language, Localized } from '../kernel/text';
import type { ActEntry, ActVerb, Refusal, SearchAnswer, Shown, View } from '../session/door';
import type { PlayRecord, Verdict } from '../session/record';

export interface Engine<Play> {
  /** Brings the case to the page; to be awaited before any play of it. Rejects when it cannot be had now. */
  readonly fetch: (caseId: string) => Promise<void>;
  readonly begin: (caseId: string, seed: number, language: Language) => Result<Play, Localized>;
  readonly submit: (play: Play, intent: unknown) => Submitted<Play>;
  readonly view: (play: Play) => View;
  readonly acts: (play: Play, verb: ActVerb) => readonly ActEntry[];
  readonly search: (play: Play, text: string, verbs?: readonly ActVerb[]) => SearchAnswer;
  readonly record: (play: Play) => PlayRecord;
  /** A record from the shelf, in its form only. */
  readonly read: (raw: unknown) => Result<PlayRecord, Localized>;
  /** The play as it stood, or the verdict by which it cannot go on. */
  readonly resume: (record: PlayRecord) => Result<Play, Verdict>;
  readonly verify: (record: PlayRecord) => Verdict;
  readonly report: (play: Play) => Report;
}

export type Submitted<Play> =
  | { readonly ok: true; readonly play: Play; readonly shown: readonly Shown[] }
  | { readonly ok: false; readonly refusal: Refusal };
