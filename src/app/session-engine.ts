/** The engine of this page: the cases fetched so far, the session that plays them, and the assessment that reads them. */

import { cases as shelf, catalogue, fetchReadings, groups } from 'virtual:shelf';
import { assess } from '../assessment/assess';
import type { Report } from '../assessment/report';
import { isFileCase } from '../cases/file-case';
import type { Library, Readings } from '../cases/library';
import { type Entry, entryOf } from '../cases/library-entry';
import { type ActIndex, indexOf, searchActs } from '../cases/search';
import type { Act, CaseFile, Setting } from '../cases/schema';
import type { StoredPlay } from '../proof/stored';
import type { ActEntry } from '../session/door';
import type { Table } from '../session/encounter';
import { beginPlay, type Play, submit } from '../session/play';
import { type PlayRecord, readRecord, recordOf, replay, resume } from '../session/record';
import { viewOf } from '../session/view';
import type { Engine } from './engine';
import { fetchFile, knownFile } from './file-cases';
import { isOffered } from './offered';
import { type Otherwise, workOut } from './otherwise';

const fetched: CaseFile[] = [];
let readings: Readings | undefined;
const library: Library = {
  catalogue,
  groups,
  cases: fetched,
  get readings() {
    return readings ?? {};
  },
};

/** What the desk knows of a case without having fetched it. */
export const shelved = (id: string): Shelved | undefined =>
  shelf.find((one) => one.id === id) ?? knownFile(id);

type Shelved = Pick<(typeof shelf)[number], 'id' | 'folder' | 'start'>;

const takeReadings = (arrived: Readings): void => {
  readings = arrived;
};

/** Brings a case to the page. One that is not here brings nothing: `begin` says so. Rejects without network. */
async function fetchCase(id: string): Promise<void> {
  const caseFile = await caseBy(id);
  const place = fetched.findIndex((one) => one.id === id);
  // The text of a case from a file may have been renewed, or put away.
  if (place >= 0 && fetched[place] !== caseFile) fetched.splice(place, 1);
  if (caseFile && !fetched.includes(caseFile)) fetched.push(caseFile);
  // Pinyin may come later: until then everything is found by its names.
  if (!readings) void fetchReadings().then(takeReadings, () => undefined);
}

export async function caseBy(id: string): Promise<CaseFile | undefined> {
  return isFileCase(id) ? fetchFile(id, library) : shelf.find((one) => one.id === id)?.fetch();
}

/** Ids of everything that can be done in any case: what a list of prices may name. Cases out of reach bring none. */
export async function actIds(): Promise<ReadonlySet<string>> {
  await Promise.allSettled(shelf.map(({ id }) => fetchCase(id)));
  return new Set([...catalogue, ...fetched.flatMap((one) => one.acts)].map(({ id }) => id));
}

/** Prepared once a case: the words by which its acts are found, and its acts as lists show them. */
interface Prepared {
  readonly readings: Readings | undefined;
  readonly index: ActIndex;
  readonly entries: readonly { readonly entry: Entry; readonly act: Act; readonly own: boolean }[];
}

const prepared = new WeakMap<CaseFile, Prepared>();

function prepare({ table }: Play): Prepared {
  const { caseFile } = table;
  const known = prepared.get(caseFile);
  if (known && known.readings === readings) return known;
  const entries = [...table.acts.values()].flatMap((act) => {
    const entry = entryOf(act, library.groups);
    return entry ? [{ entry, act, own: caseFile.acts.includes(act) }] : [];
  });
  const made = { readings, index: indexOf(library, caseFile), entries };
  prepared.set(caseFile, made);
  return made;
}

/** What lists offer in a setting, worked out once: a keystroke asks for it again and again. */
interface Offer {
  readonly entries: readonly ActEntry[];
  readonly keys: ReadonlySet<string>;
}

const offers = new WeakMap<Prepared, Map<Setting, Offer>>();

function offered(play: Play): Offer {
  const ready = prepare(play);
  const bySetting = offers.get(ready) ?? new Map<Setting, Offer>();
  offers.set(ready, bySetting);
  const { setting } = play.now;
  const known = bySetting.get(setting);
  if (known) return known;
  const entries = ready.entries
    .filter(({ act, own }) => isOffered(act, own, setting))
    .map(({ entry }) => entry);
  const made = { entries, keys: new Set(entries.map(({ key }) => key)) };
  bySetting.set(setting, made);
  return made;
}

/** The head of a record repeats digests of the whole case: it is the same for a play from its first act to its last. */
const heads = new WeakMap<Table, PlayRecord['header']>();

function record(play: Play): PlayRecord {
  const header = heads.get(play.table) ?? recordOf(play).header;
  heads.set(play.table, header);
  return { header, count: play.log.length, entries: play.log };
}

/** A play is assessed by playing it again: once for each state of it is enough. */
const reports = new WeakMap<Play, Report>();

function report(play: Play): Report {
  const known = reports.get(play) ?? assess(play);
  reports.set(play, known);
  return known;
}

/** How a finished play would have gone otherwise; `onFound` is called whenever another entry has been worked out. */
export function otherwiseOf(play: Play, onFound: () => void): Otherwise {
  const { caseFile } = play.table;
  // The shelf's room has no name for plays as `proof` takes them; the build makes them of the same files as the tools do.
  const roads = shelf.find(({ id }) => id === caseFile.id)?.fetchRoads() as
    | Promise<readonly StoredPlay[]>
    | undefined;
  const alone: Library = { catalogue, groups, cases: [caseFile], readings: {} };
  return workOut(alone, record(play), roads ?? Promise.resolve([]), onFound);
}

export const engine: Engine<Play> = {
  fetch: fetchCase,
  begin: (caseId, seed, language) => beginPlay(library, caseId, seed, language),
  submit,
  view: viewOf,
  acts: (play, verb) => offered(play).entries.filter((entry) => entry.act === verb),
  search(play, text, verbs) {
    const { keys } = offered(play);
    return searchActs(prepare(play).index, text, verbs, ({ key }) => keys.has(key));
  },
  record,
  read: readRecord,
  resume: (kept) => resume(kept, library),
  verify: (kept) => replay(kept, library).verdict,
  report,
};
