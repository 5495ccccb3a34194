/** The play record: a header and the accepted intents. Everything else is recomputed, and so checked. */

import { z } from 'zod';
import { caseOf, type Library } from '../cases/library';
import { shortDigest } from '../kernel/digest';
import { failed, ok, type Result } from '../kernel/result';
import type { Localized } from '../kernel/text';
import type { Intent } from './door';
import { beginPlay, type Play, submit } from './play';

/** The format this engine writes, and the oldest it reads. */
const RECORD_FORMAT = 1;
const LEAST_READABLE = 1;
/** Changes whenever the same intents may give another play. */
const ENGINE = '1';

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

const recordShape = z.strictObject({
  header,
  /** How many entries there are: a file that was cut off behind an entry is not whole. */
  count: z.int(),
  entries: z.array(z.strictObject({ intent: z.looseObject({ act: z.string() }), digest: z.string() })),
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
      caseDigest: shortDigest(table.caseFile),
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

/** A record from the outside, or in which way it cannot be read. */
export function readRecord(raw: unknown): Result<PlayRecord, Localized> {
  const format = z.object({ header: z.object({ format: z.int() }) }).safeParse(raw);
  if (format.success && format.data.header.format > RECORD_FORMAT)
    return failed({
      en: 'This record was made by a newer version of the game. Update, then open it again.',
      zh: '该记录由更新的版本生成，请更新后再打开。',
    });
  if (format.success && format.data.header.format < LEAST_READABLE)
    return failed({
      en: 'This record is from a version too old to read.',
      zh: '该记录的版本过旧，无法读取。',
    });
  const read = recordShape.safeParse(raw);
  if (read.success) return ok(read.data as unknown as PlayRecord);
  const issue = read.error.issues[0];
  const where = issue?.path.join('.') || 'the file';
  return failed({
    en: `This is not a whole play record: ${where} ${issue?.message ?? 'cannot be read'}. Export it again and open the new file.`,
    zh: `这不是完整的操作记录：“${where}”无法读取。请重新导出后再打开。`,
  });
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

/** Plays the record again and says where it first differs. `play` is the replay as far as it went. */
export function replay(
  record: PlayRecord,
  library: Library,
): { readonly verdict: Verdict; readonly play: Play | undefined } {
  const { header: head } = record;
  const caseFile = caseOf(library, head.case);
  const engine =
    head.engine === engineOf(library) && caseFile && head.caseDigest === shortDigest(caseFile)
      ? 'same'
      : 'other';
  const begun = beginPlay(library, head.case, head.seed, head.language);
  if (!begun.ok || !caseFile)
    return {
      verdict: {
        ok: false,
        engine,
        first: {
          seq: 0,
          what: 'case',
          expected: library.cases.map((one) => one.id).join(', '),
          found: head.case,
        },
      },
      play: undefined,
    };
  if (engine === 'same') {
    const wrong = headerFault(record, begun.value);
    if (wrong) return { verdict: { ok: false, engine, first: wrong }, play: begun.value };
  }
  let play = begun.value;
  for (const [index, entry] of record.entries.entries()) {
    const next = submit(play, entry.intent);
    if (!next.ok)
      return {
        verdict: {
          ok: false,
          engine,
          first: { seq: index + 1, what: 'intent', expected: 'accepted', found: next.refusal.code },
        },
        play,
      };
    play = next.play;
    const found = play.log.at(-1)?.digest ?? '';
    if (found !== entry.digest)
      return {
        verdict: {
          ok: false,
          engine,
          first: { seq: index + 1, what: 'digest', expected: found, found: entry.digest },
        },
        play,
      };
  }
  if (record.entries.length !== record.count)
    return {
      verdict: {
        ok: false,
        engine,
        first: {
          seq: Math.min(record.entries.length, record.count) + 1,
          what: 'count',
          expected: String(record.count),
          found: String(record.entries.length),
        },
      },
      play,
    };
  return { verdict: { ok: true, engine }, play };
}

/** The header repeats what the case says; a header that says otherwise was not written by this engine. */
function headerFault(record: PlayRecord, play: Play): Verdict['first'] {
  const due = recordOf(play).header;
  for (const key of ['caseVersion', 'rubric'] as const)
    if (record.header[key] !== due[key])
      return { seq: 0, what: key, expected: due[key], found: record.header[key] };
  return undefined;
}

/** The play as it stood, or why it cannot go on. */
export function resume(record: PlayRecord, library: Library): Result<Play, Localized> {
  const { verdict, play } = replay(record, library);
  if (verdict.engine === 'other')
    return failed({
      en: 'This play was made by another version of the game and cannot be continued. It stays readable; start again to play on.',
      zh: '该操作由另一版本生成，不能续玩，可查看；要继续请重新开始。',
    });
  if (!verdict.ok || !play)
    return failed({
      en: `This record differs from what the game gives at entry ${verdict.first?.seq ?? 0}. It cannot be continued.`,
      zh: `该记录在第${verdict.first?.seq ?? 0}步与重放不符，不能续玩。`,
    });
  return ok(play);
}
