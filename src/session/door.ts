/**
 * The door of the session: what the trainee may know (`View`) and what the trainee may do (`Intent`).
 * Documents and scenes import this file and nothing else of the core, so the answer key is never one import away.
 */

import type { Source } from '../kernel/basis';
import type { Localized } from '../kernel/text';
import type { Minute, WallClock } from '../kernel/time';
import type { Appearance } from '../patient/observe/rig';
import type { Pose } from '../patient/observe/pose';

export type { Appearance } from '../patient/observe/rig';

/* ---------------------------------------------------------------- intents ---- */

export type ActVerb = 'ask' | 'examine' | 'order' | 'treat' | 'consult' | 'decide';

export type Intent =
  | { readonly act: 'ask' | 'examine' | 'order' | 'consult'; readonly id: string }
  /** `review`: days until the visit, for dispositions that book one. */
  | { readonly act: 'decide'; readonly id: string; readonly review?: number | undefined }
  /** `weeks`: the planned length. */
  | {
      readonly act: 'treat';
      readonly id: string;
      readonly route?: 'iv' | 'oral' | undefined;
      readonly weeks?: number | undefined;
    }
  | { readonly act: 'decline'; readonly id: string; readonly because: string }
  | {
      readonly act: 'commit';
      readonly id: string;
      readonly choice?: string | undefined;
      /** 0-100. */
      readonly confidence?: number | undefined;
      /** Hypothesis to per cent; the sum is 100. */
      readonly differential?: Readonly<Record<string, number>> | undefined;
      /** The open line of a time-out. */
      readonly line?: string | undefined;
    }
  | { readonly act: 'wait'; readonly minutes: number }
  | { readonly act: 'wait'; readonly until: 'result' | 'event' | 'next' | 'evening' | 'morning' }
  | {
      readonly act: 'step';
      readonly id: string;
      readonly ml?: number | undefined;
      readonly mm?: number | undefined;
    }
  | {
      readonly act: 'read';
      readonly id: string;
      readonly call: string;
      readonly confidence: number;
      readonly marks?: readonly string[] | undefined;
    }
  | { readonly act: 'note'; readonly kind: string; readonly text: string };

export type RefusalCode = 'malformed' | 'unknown-act' | 'unknown-id' | 'not-now' | 'out-of-range' | 'ended';

/** Why nothing happened. `by`: a person of the case, when the ward itself says no. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly reason: Localized;
  readonly by?: string | undefined;
}

export type Flag = 'low' | 'high';

/** One thing that came to the trainee. `takenAt`: when the blood was drawn, the picture taken, the words said. */
export interface Shown {
  readonly kind: 'answer' | 'finding' | 'result' | 'report' | 'voice' | 'event';
  /** Act key (`ask:fever`), component (`crp`), or event id. */
  readonly id: string;
  readonly text: Localized;
  readonly by?: string | undefined;
  readonly value?: number | undefined;
  readonly unit?: string | undefined;
  readonly flag?: Flag | undefined;
  readonly takenAt: Minute;
}

export type Outcome =
  | { readonly ok: true; readonly shown: readonly Shown[]; readonly view: View }
  | { readonly ok: false; readonly refusal: Refusal; readonly view: View };

/* ------------------------------------------------------------------- view ---- */

export interface PersonView {
  readonly id: string;
  readonly name: Localized;
  readonly role: Localized;
  /** Who is to be seen once this person has spoken. */
  readonly figure?: 'consultant' | 'nurse' | 'daughter' | 'husband' | 'grandmother' | undefined;
}

/** One laboratory component with everything seen of it so far, oldest first. */
export interface ResultSeries {
  readonly id: string;
  readonly name: Localized;
  readonly unit: string;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly digits: number;
  readonly points: readonly {
    readonly takenAt: Minute;
    readonly value: number;
    readonly flag?: Flag | undefined;
  }[];
}

/** A report in words: images, cultures, pathology, serology. `question` is what the sheet asked. */
export interface ReportView {
  /** Act key. */
  readonly id: string;
  readonly name: Localized;
  readonly text: Localized;
  readonly takenAt: Minute;
  readonly reportedAt: Minute;
}

export interface VitalsReading {
  readonly takenAt: Minute;
  readonly by: string;
  readonly temperature?: number | undefined;
  readonly pulse?: number | undefined;
  readonly systolic?: number | undefined;
  readonly diastolic?: number | undefined;
  readonly respiration?: number | undefined;
  readonly saturation?: number | undefined;
  readonly pain?: number | undefined;
}

/** An answer or a finding as it stands in the notes. */
export interface NoteView {
  readonly id: string;
  readonly name: Localized;
  readonly by?: string | undefined;
  readonly text: Localized;
  readonly minute: Minute;
}

/** The minutes of a meeting of several disciplines. */
export interface MeetingView {
  /** Act key. */
  readonly id: string;
  readonly name: Localized;
  readonly minute: Minute;
  /** Left out where nobody wrote one on the card. */
  readonly question?: Localized | undefined;
  readonly voices: readonly { readonly by: string; readonly text: Localized }[];
  /** "What would prove us wrong?"; left out where nobody asked. */
  readonly wrongIf?: Localized | undefined;
}

/** A consent sheet as it was gone through and signed, or not signed. */
export interface ConsentView {
  readonly id: string;
  readonly minute: Minute;
  readonly title: Localized;
  readonly proposed: Localized;
  readonly why: Localized;
  readonly alternatives: readonly Localized[];
  readonly risks: readonly { readonly text: Localized; readonly source: Source }[];
  readonly unknown: readonly Localized[];
  /** An open line of the sheet, and what the trainee wrote on it: a note of the kind `consent:<id>`. */
  readonly asks?: Localized | undefined;
  readonly line?: string | undefined;
  readonly signatures: readonly {
    readonly by: string;
    readonly signed: boolean;
    readonly words?: Localized | undefined;
  }[];
}

export interface PendingView {
  readonly id: string;
  readonly name: Localized;
  readonly placedAt: Minute;
  readonly dueAt: Minute;
}

export interface TreatmentView {
  readonly id: string;
  readonly name: Localized;
  /** Of a drug: what runs into a vein hangs on a stand beside her. */
  readonly route?: 'iv' | 'oral' | 'sc' | 'im' | undefined;
  readonly dose?: Localized | undefined;
  readonly from: Minute;
  readonly until: Minute | null;
  readonly weeks?: number | undefined;
}

export interface CommitmentView {
  readonly id: string;
  readonly title: Localized;
  readonly prompt: Localized;
  readonly voices: readonly { readonly by: string; readonly text: Localized }[];
  readonly choices: readonly { readonly id: string; readonly name: Localized }[];
  readonly hypotheses: readonly { readonly id: string; readonly name: Localized }[];
  readonly differential: boolean;
  readonly openLine: boolean;
}

export interface CommitmentMade {
  readonly id: string;
  readonly title: Localized;
  readonly minute: Minute;
  readonly choice?: Localized | undefined;
  readonly confidence?: number | undefined;
  readonly differential?: readonly { readonly name: Localized; readonly percent: number }[] | undefined;
  readonly line?: string | undefined;
}

/** The open procedure, as the operator sees it. */
export interface ProcedureView {
  readonly kind: 'pvp' | 'biopsy';
  readonly state: 'time-out' | 'needle' | 'core' | 'cement' | 'ct-needle';
  readonly needleMm: number;
  readonly cementMl: number;
  readonly cementPhase: 'none' | 'runny' | 'working' | 'setting';
  readonly screenSeconds: number;
  readonly coreTaken: boolean;
  readonly steps: readonly {
    readonly id: string;
    readonly name: Localized;
    readonly minutes: number;
    readonly irreversible: boolean;
  }[];
}

export interface WaitView {
  readonly until: 'result' | 'event' | 'next' | 'evening' | 'morning';
  /** The minute to which it would lead; undefined for `event` (nobody knows). */
  readonly minute?: Minute | undefined;
}

/** Everything the trainee may know. Built from named fields, never trimmed from the whole. */
export interface View {
  readonly caseId: string;
  readonly title: Localized;
  readonly minute: Minute;
  readonly clock: WallClock;
  readonly seq: number;
  readonly stage: {
    readonly id: string;
    readonly setting: string;
    readonly title: Localized;
    readonly pose: Pose;
    readonly room?: 'pain-clinic' | 'infusion' | 'emergency' | undefined;
  };
  readonly ended: boolean;
  /** How it was with her in the end, in the case's words; null until then. */
  readonly ending: Localized | null;
  readonly patient: {
    readonly name: Localized;
    readonly age: number;
    readonly summary: Localized;
    readonly figure: 'elder-woman' | 'young-mother';
    readonly appearance: Appearance;
  };
  readonly people: readonly PersonView[];
  readonly letter: {
    readonly from: Localized;
    readonly to: Localized;
    readonly date: Localized;
    readonly paragraphs: readonly Localized[];
    readonly signature: Localized;
  };
  readonly films: readonly {
    readonly id: string;
    readonly name: Localized;
    readonly date: Localized;
    readonly report: Localized;
  }[];
  readonly briefing: readonly Localized[];
  /** What was said or happened with the last intent, oldest first. */
  readonly latest: readonly Shown[];
  readonly notes: readonly NoteView[];
  readonly meetings: readonly MeetingView[];
  readonly consents: readonly ConsentView[];
  readonly results: readonly ResultSeries[];
  readonly reports: readonly ReportView[];
  readonly vitals: readonly VitalsReading[];
  readonly pending: readonly PendingView[];
  readonly treatments: readonly TreatmentView[];
  readonly declined: readonly {
    readonly id: string;
    readonly name: Localized;
    readonly because: string;
    readonly minute: Minute;
  }[];
  /** Each act key accepted so far, with how often: so that a list can say "asked". */
  readonly done: Readonly<Record<string, number>>;
  readonly openCommitments: readonly CommitmentView[];
  readonly commitments: readonly CommitmentMade[];
  readonly procedure: ProcedureView | null;
  /** For each verb: null if possible here, else why not. */
  readonly verbs: Readonly<Record<ActVerb, Localized | null>>;
  readonly waits: readonly WaitView[];
  readonly totals: {
    readonly cost: number;
    readonly mSv: number;
    /** What this case counts beside them, in minutes. */
    readonly tallies: readonly { readonly id: string; readonly name: Localized; readonly minutes: number }[];
  };
  /** One sentence for the live region. */
  readonly live: Localized;
}

/** An act as it stands in a list. Nothing here says whether it matters. */
export interface ActEntry {
  readonly key: string;
  readonly act: ActVerb;
  readonly id: string;
  readonly name: Localized;
  readonly question?: Localized | undefined;
  readonly group: { readonly id: string; readonly name: Localized };
  readonly minutes: number;
  readonly turnaround?: number | undefined;
  readonly cost?: number | undefined;
  readonly mSv?: number | undefined;
  /** The course length can be planned (`weeks`), a review booked (`review`). */
  readonly plans?: 'weeks' | 'review' | undefined;
}

export interface SearchHit {
  readonly entry: ActEntry;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** Whether more was found than is shown. */
  readonly more: boolean;
  /** How the words were read, when not as typed. */
  readonly readAs?: string | undefined;
}

/** What the page hands to documents and scenes: the one way in. */
export interface Desk {
  readonly view: View;
  submit(intent: Intent): Outcome;
  acts(verb: ActVerb): readonly ActEntry[];
  search(text: string, verbs?: readonly ActVerb[]): SearchAnswer;
  subscribe(listener: (view: View) => void): () => void;
}
