/** The whole of one encounter at one moment, as plain data: what was done, what is known, what is under way. */

import type { Condition } from '../cases/condition';
import type { Library } from '../cases/library';
import type { Act, CaseFile, Setting, Stage } from '../cases/schema';
import type { Localized } from '../kernel/text';
import { clockOf, type Minute, type Start } from '../kernel/time';
import type { ProcedurePosition } from '../machines/step';
import type { Course, World } from '../patient/course';
import { begin } from '../patient/course';
import type { Exposure } from '../patient/exposure';
import { exposuresAtStart } from '../patient/home-drugs';
import { worldFor } from '../patient/world';
import type { ConsentView, Flag, MeetingView, Shown, VitalsReading } from './door';

/** What stays the same through a play: the case, the catalogue with the case's own acts, the world's luck. */
export interface Table {
  readonly library: Library;
  readonly caseFile: CaseFile;
  /** By `verb:id`. */
  readonly acts: ReadonlyMap<string, Act>;
  /** By id alone: ids are unique over all verbs. */
  readonly byId: ReadonlyMap<string, Act>;
  readonly stages: ReadonlyMap<string, Stage>;
  readonly start: Start;
  readonly world: World;
}

/** Something drawn or asked for whose answer comes later. */
export interface Pending {
  readonly order: string;
  readonly name: Localized;
  readonly placedAt: Minute;
  readonly takenAt: Minute;
  readonly dueAt: Minute;
  /** What the sheet says: for cultures the day of the final report, not the hour at which the bottle will sing. */
  readonly promisedAt: Minute;
  readonly shown: readonly Shown[];
  readonly reveals: readonly string[];
  /** The last part of the answer: now the order counts as resulted. */
  readonly final: boolean;
}

export interface SeenValue {
  readonly id: string;
  readonly value: number;
  readonly takenAt: Minute;
  readonly seenAt: Minute;
  readonly flag?: Flag | undefined;
}

export interface SeenReport {
  readonly id: string;
  readonly name: Localized;
  readonly text: Localized;
  readonly takenAt: Minute;
  readonly reportedAt: Minute;
}

export interface Note {
  readonly id: string;
  readonly name: Localized;
  readonly by?: string | undefined;
  readonly text: Localized;
  readonly minute: Minute;
}

export interface Commitment {
  readonly id: string;
  readonly seq: number;
  readonly minute: Minute;
  readonly choice?: string | undefined;
  readonly confidence?: number | undefined;
  readonly differential?: Readonly<Record<string, number>> | undefined;
  readonly line?: string | undefined;
}

/** Tissue on its way: from the core or the operation until it is used up. */
export interface Specimen {
  readonly takenAt: Minute;
  readonly kind: 'needle' | 'open-tissue';
}

/** An entry of the cause ledger, as it was made. */
export interface Caused {
  readonly id: string;
  readonly minute: Minute;
  readonly because:
    | { readonly seq: number; readonly act: string; readonly minute: Minute }
    | { readonly omitted: string };
}

export interface Times {
  readonly first: Minute;
  readonly last: Minute;
  readonly firstSeq: number;
  readonly count: number;
}

export interface Encounter {
  readonly minute: Minute;
  readonly seq: number;
  readonly stage: string;
  readonly setting: Setting;
  /** Where a talk goes back to. */
  readonly from: string | null;
  readonly enteredAt: Minute;
  readonly entered: Readonly<Record<string, { readonly first: Minute; readonly last: Minute }>>;
  /** Act keys accepted since the stage began. */
  readonly here: readonly string[];
  readonly procedure: ProcedurePosition | null;
  readonly course: Course;
  readonly exposures: readonly Exposure[];
  readonly done: Readonly<Record<string, Times>>;
  readonly declined: Readonly<
    Record<string, { readonly minute: Minute; readonly seq: number; readonly because: string }>
  >;
  readonly resulted: Readonly<Record<string, Minute>>;
  readonly known: Readonly<Record<string, Minute>>;
  readonly moments: Readonly<Record<string, Minute>>;
  readonly planned: Readonly<Record<string, number>>;
  readonly pending: readonly Pending[];
  readonly values: readonly SeenValue[];
  readonly reports: readonly SeenReport[];
  readonly notes: readonly Note[];
  /** Minutes of meetings, and consent sheets as they were signed, oldest first. */
  readonly meetings: readonly MeetingView[];
  readonly consents: readonly ConsentView[];
  readonly vitals: readonly VitalsReading[];
  readonly commitments: readonly Commitment[];
  readonly readings: readonly {
    readonly id: string;
    readonly call: string;
    readonly confidence: number;
    readonly minute: Minute;
    readonly marks: readonly string[];
  }[];
  /** Free words: own account, contest, unmatched search. */
  readonly jottings: readonly {
    readonly kind: string;
    readonly text: string;
    readonly minute: Minute;
    readonly seq: number;
  }[];
  /** When each stage event last happened, by `stage/event`. */
  readonly happened: Readonly<Record<string, Minute>>;
  /** Events whose words have been said; what is said once is not said again on a later stay in the same stage. */
  readonly told: readonly string[];
  readonly specimen: Specimen | null;
  /** mL of this sitting. */
  readonly cementMl: number;
  readonly cost: number;
  readonly mSv: number;
  readonly operations: number;
  readonly hospitalMinutes: number;
  /** Minutes of each of the case's tallies, by id. */
  readonly tallies: Readonly<Record<string, Minute>>;
  /** When the booked visit is; null when none is booked. */
  readonly reviewAt: Minute | null;
  readonly caused: readonly Caused[];
  readonly ending: string | null;
  /** What came with the last intent. */
  readonly latest: readonly Shown[];
}

/** The encounter at minute 0, before anybody has been asked anything. */
export function beginEncounter(table: Table): Encounter {
  const { caseFile } = table;
  const stage = caseFile.stages.find((one) => one.id === caseFile.firstStage);
  if (!stage) throw new Error(`${caseFile.id}: no stage "${caseFile.firstStage}"`);
  return {
    minute: 0,
    seq: 0,
    stage: stage.id,
    setting: stage.setting,
    from: null,
    enteredAt: 0,
    entered: { [stage.id]: { first: 0, last: 0 } },
    here: [],
    procedure: null,
    course: begin(table.world),
    exposures: exposuresAtStart(table.world.parameters),
    done: {},
    declined: {},
    resulted: {},
    known: {},
    moments: {},
    planned: {},
    pending: [],
    values: [],
    reports: [],
    notes: [],
    meetings: [],
    consents: [],
    vitals: [],
    commitments: [],
    readings: [],
    jottings: [],
    happened: {},
    told: [],
    specimen: null,
    cementMl: 0,
    cost: 0,
    mSv: 0,
    operations: 0,
    hospitalMinutes: 0,
    tallies: Object.fromEntries(caseFile.tallies.map(({ id }) => [id, 0])),
    reviewAt: null,
    caused: [],
    ending: null,
    latest: [],
  };
}

/** Every drug and measure that the catalogue or the case names, whether or not it does anything to a body. */
function namesOf(acts: Iterable<Act>, { course }: CaseFile): ReadonlySet<string> {
  const names = new Set(course.homeDrugs.map(({ drug }) => drug));
  for (const { exposure } of acts)
    if (exposure && 'drug' in exposure) names.add(exposure.drug);
    else if (exposure && 'support' in exposure) names.add(exposure.support);
  return names;
}

/** Sets the table: one case of the library, one seed. */
export function setTable(library: Library, caseFile: CaseFile, seed: number): Table {
  const acts = new Map<string, Act>();
  for (const act of [...library.catalogue, ...caseFile.acts]) acts.set(`${act.act}:${act.id}`, act);
  const clock = clockOf(caseFile.start.clock) ?? 0;
  return {
    library,
    caseFile,
    acts,
    byId: new Map([...acts.values()].map((act) => [act.id, act])),
    stages: new Map(caseFile.stages.map((stage) => [stage.id, stage])),
    start: { weekday: caseFile.start.weekday, month: caseFile.start.month, date: caseFile.start.date, clock },
    world: worldFor(caseFile.course, seed, namesOf(acts.values(), caseFile)),
  };
}

export type { Condition };
