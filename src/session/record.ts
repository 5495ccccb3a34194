/**
 * The play record: a header and the accepted intents. Everything else is recomputed, and so checked.
 *
 * What the check is worth: a record passes if it is, to the last digest, what this engine writes when the record's own
 * acts are played from the record's own beginning. So an edit that was not played through the engine is found, and named
 * by the entry where it stands. Whoever plays another play through the engine, or stops earlier, has an honest record of
 * that: nothing in the file can say whose hands played it.
 */

import { z } from 'zod';
import { caseOf, type Library } from '../cases/library';
import type { CaseFile } from '../cases/schema';
import { shortDigest } from '../kernel/digest';
import { failed, ok, type Result } from '../kernel/result';
import type { Localized } from '../kernel/text';
import type { Intent } from './door';
import { beginPlay, type Play, submit } from './play';

/** The format this engine writes, and the oldest it reads. */
const RECORD_FORMAT = 1;
const LEAST_READABLE = 1;
/** Changes whenever the same intents may give another play. */
const ENGINE = '2';

const header = z.strictObject({
  format: z.int(),
  case: z.string(),
  caseVersion: z.string(),
  caseDigest: z.string(),
  engine: z.string(),
  rubric: z.string(),
  seed: z.int(),
  mode: z.literal('self-study'),
  language: z.enum(['en', 'zh']),
});

function isObject(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

const recordShape = z.strictObject({
  header,
  /** How many entries there are: a file that was cut off behind an entry is not whole. */
  count: z.int(),
  // An intent is taken as it stands: what is wrong in it is found where it is played.
  entries: z.array(z.strictObject({ intent: z.custom<Intent>(isObject), digest: z.string() })),
});

export interface PlayRecord {
  readonly header: z.output<typeof header>;
  readonly count: number;
  readonly entries: readonly { readonly intent: Intent; readonly digest: string }[];
}

export function recordOf(play: Play): PlayRecord {
  const { table } = play;
  return {
    header: {
      format: RECORD_FORMAT,
      case: table.caseFile.id,
      caseVersion: table.caseFile.version,
      caseDigest: digestOfCase(table.caseFile),
      engine: engineOf(table.library),
      rubric: table.caseFile.rubric.version,
      seed: table.world.seed,
      mode: play.mode,
      language: play.language,
    },
    count: play.log.length,
    entries: play.log,
  };
}

/** The engine is the code and the catalogue it runs on. */
function engineOf(library: Library): string {
  let known = engines.get(library);
  if (known === undefined) {
    known = `${ENGINE}-${shortDigest(library.catalogue)}`;
    engines.set(library, known);
  }
  return known;
}
const engines = new WeakMap<Library, string>();

function digestOfCase(caseFile: CaseFile): string {
  const known = caseDigests.get(caseFile) ?? shortDigest(caseFile);
  caseDigests.set(caseFile, known);
  return known;
}
const caseDigests = new WeakMap<CaseFile, string>();

/** Why a record cannot be read; `seq` is the entry that is at fault, 0 for the head and the file itself. */
export interface RecordFault extends Localized {
  readonly seq: number;
}

/** A record from the outside, or in which way it cannot be read. */
export function readRecord(raw: unknown): Result<PlayRecord, RecordFault> {
  const format = z.object({ header: z.object({ format: z.int() }) }).safeParse(raw);
  if (format.success && format.data.header.format > RECORD_FORMAT)
    return failed({
      seq: 0,
      en: 'This record was made by a newer version of the game. Update, then open it again.',
      zh: '该记录由更新的版本生成，请更新后再打开。',
    });
  if (format.success && format.data.header.format < LEAST_READABLE)
    return failed({
      seq: 0,
      en: 'This record is from a version too old to read.',
      zh: '该记录的版本过旧，无法读取。',
    });
  const read = recordShape.safeParse(raw);
  return read.success ? ok(read.data) : failed(shapeFault(read.error.issues[0]));
}

/** The longest name of a field that is repeated to the reader. */
const NAME = 40;

/** Names the entry and the field; a field that does not belong there is named as well. */
function shapeFault(issue: z.core.$ZodIssue | undefined): RecordFault {
  const path = (issue?.path ?? []).map(String);
  const [of, entry, ...rest] = path;
  const seq = of === 'entries' && entry !== undefined ? Number(entry) + 1 : 0;
  const extra = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const field = [...(seq > 0 ? rest : path), ...extra].join('.').slice(0, NAME);
  const [en, zh] =
    seq > 0
      ? [
          `entry ${seq}${field === '' ? '' : ` (${field})`}`,
          `第${seq}步${field === '' ? '' : `（${field}）`}`,
        ]
      : field === ''
        ? ['the file', '文件']
        : [field, `“${field}”`];
  return {
    seq,
    en: `This is not a whole play record: ${en} cannot be read. Export it again and open the new file.`,
    zh: `这不是完整的操作记录：${zh}无法读取。请重新导出后再打开。`,
  };
}

export interface Verdict {
  readonly ok: boolean;
  readonly engine: 'same' | 'other';
  readonly first?: {
    readonly seq: number;
    readonly what: string;
    readonly expected: string;
    readonly found: string;
  };
}

type Difference = NonNullable<Verdict['first']>;

interface Replayed {
  readonly verdict: Verdict;
  readonly play: Play | undefined;
}

/**
 * Plays the record again and says where it first differs. `play` is the replay as far as it went. A record of another
 * engine is not played: what came of it here would say nothing about it.
 */
export function replay(record: PlayRecord, library: Library): Replayed {
  const { header: head } = record;
  const caseFile = caseOf(library, head.case);
  const begun = beginPlay(library, head.case, head.seed, head.language);
  if (!begun.ok || !caseFile) {
    const expected = library.cases.map((one) => one.id).join(', ');
    const first = { seq: 0, what: 'case', expected, found: head.case };
    return { verdict: { ok: false, engine: 'other', first }, play: undefined };
  }
  if (head.engine !== engineOf(library) || head.caseDigest !== digestOfCase(caseFile))
    return { verdict: { ok: false, engine: 'other' }, play: undefined };
  return played(record, begun.value);
}

function played(record: PlayRecord, begun: Play): Replayed {
  let play = begun;
  const differs = (seq: number, what: string, expected: string, found: string): Replayed => {
    const first: Difference = { seq, what, expected, found };
    return { verdict: { ok: false, engine: 'same', first }, play };
  };
  const due = recordOf(begun).header;
  // The header repeats what the case says; one that says otherwise was not written by this engine.
  for (const key of ['caseVersion', 'rubric'] as const)
    if (record.header[key] !== due[key]) return differs(0, key, due[key], record.header[key]);
  for (const [index, entry] of record.entries.entries()) {
    const next = submit(play, entry.intent);
    if (!next.ok) return differs(index + 1, 'intent', 'accepted', next.refusal.code);
    play = next.play;
    const made = play.log.at(-1);
    if (made?.digest !== entry.digest) return differs(index + 1, 'digest', made?.digest ?? '', entry.digest);
    // A key that reading passes over, such as `__proto__`, was never played.
    if (!isAll(entry.intent, made.intent))
      return differs(index + 1, 'intent', 'nothing more', 'more than was played');
  }
  const { length } = record.entries;
  if (length === record.count) return { verdict: { ok: true, engine: 'same' }, play };
  return differs(Math.min(length, record.count) + 1, 'count', String(record.count), String(length));
}

/** Whether there is nothing in what was found but what was played. Goes no deeper than that. */
function isAll(found: unknown, made: unknown): boolean {
  if (typeof made !== 'object' || made === null) return Object.is(found, made);
  if (typeof found !== 'object' || found === null) return false;
  const names = Object.keys(made);
  return (
    Object.keys(found).length === names.length &&
    names.every((name) => isAll(Reflect.get(found, name), Reflect.get(made, name)))
  );
}

/** The play as it stood, or the verdict by which it cannot go on. */
export function resume(record: PlayRecord, library: Library): Result<Play, Verdict> {
  const { verdict, play } = replay(record, library);
  return verdict.ok && play ? ok(play) : failed(verdict);
}
