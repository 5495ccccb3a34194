// Records that somebody laid hands on. The claim, and no more than it: an edit that was not played through the engine is
// caught and named by its entry; a different honest play passed off as one's own is not caught, and cannot be.
import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/kernel/digest';
import type { Play } from '../../src/session/play';
import { type PlayRecord, recordOf, replay } from '../../src/session/record';
import { readRecordText } from '../../src/session/record-text';
import type { Intent } from '../../src/session/door';
import { count } from '../support/count';
import { draw } from '../../src/kernel/chance';
import { begin, library, playOn } from '../support/library';
import { playAtRandom } from '../support/random-play';

const ROAD: readonly Intent[] = [
  { act: 'decide', id: 'see-patient' },
  { act: 'ask', id: 'onset' },
  { act: 'decline', id: 'mri-gad', because: 'an X-ray will do' },
  {
    act: 'commit',
    id: 'K1',
    choice: 'admit-gd-cultures',
    confidence: 75,
    differential: { infection: 50, 'fracture-alone': 35, tumour: 10, other: 5 },
  },
  { act: 'note', kind: 'own', text: '疼了五个月' },
  { act: 'order', id: 'crp' },
  { act: 'wait', minutes: 60 },
];

const short = playOn(begin(), ROAD);
const record = recordOf(short);

interface Judged {
  readonly accepted: boolean;
  /** The entry named; 0 for the head. */
  readonly seq: number;
  readonly engine: 'same' | 'other' | 'unread';
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** As page and command line do it, from the bytes on. */
function judge(file: Uint8Array | string): Judged {
  let text: string | undefined;
  try {
    text = typeof file === 'string' ? file : decoder.decode(file);
  } catch {
    // Not UTF-8.
  }
  const read = readRecordText(text);
  if (!read.ok) return { accepted: false, seq: read.fault.seq, engine: 'unread' };
  const { ok, engine, first } = replay(read.value, library).verdict;
  return { accepted: ok && engine === 'same', seq: first?.seq ?? 0, engine };
}

const judgeRecord = (edited: unknown): Judged => judge(JSON.stringify(edited));

type Path = readonly string[];

/** Every place in plain data: the whole, each part, each part of a part. */
function placesOf(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, part]) => placesOf(part, [...at, key]))];
}

const valueAt = (whole: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], whole);

/** A copy with something else in one place; `undefined` takes the place away. */
function withAt(whole: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  const part = structuredClone(whole) as Record<string, unknown>;
  if (rest.length === 0 && put === undefined) {
    if (Array.isArray(part)) part.splice(Number(key), 1);
    else delete part[key];
  } else part[key] = withAt(part[key], rest, put);
  return part;
}

/** Values of every kind; what differs from what stood there is an edit. */
const STRANGERS: readonly unknown[] = [
  null,
  true,
  0,
  1,
  -1,
  0.5,
  1e300,
  2,
  '',
  'x',
  'zh',
  '0'.repeat(12),
  'y'.repeat(20_000),
  [],
  [[]],
  {},
  { act: 'ask', id: 'onset' },
];

/** What stood there, changed a little. */
const changed = (value: unknown): readonly unknown[] =>
  typeof value === 'number'
    ? [value + 1, value - 1, String(value)]
    : typeof value === 'string'
      ? [`${value} `, value.slice(1), value.toUpperCase(), [value]]
      : [[value], JSON.stringify(value)];

/** The entry that holds a place; 0 for the head and the whole. */
const entryOf = ([of, entry]: Path): number =>
  of === 'entries' && entry !== undefined ? Number(entry) + 1 : 0;

/** Some of many, spread over them; all in a long run. */
const some = <Item>(list: readonly Item[], everyday: number): readonly Item[] => {
  const step = Math.max(1, Math.round(list.length / count(everyday)));
  return list.filter((_, index) => index % step === 0);
};

function expectCaught(edited: unknown, path: Path, what: string): void {
  const judged = judgeRecord(edited);
  const where = `${path.join('.')} ${what}`;
  expect(judged.accepted, where).toBe(false);
  const entry = entryOf(path);
  if (entry > 0) expect(judged.seq, where).toBe(entry);
}

describe('a record', () => {
  test('is accepted as it was written, whatever the order of its fields', () => {
    expect(judgeRecord(record)).toEqual({ accepted: true, seq: 0, engine: 'same' });
    expect(judge(canonical(record)).accepted).toBe(true);
  });

  test('cut off at any of its bytes is never taken for a whole one', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(record));
    for (let end = 0; end < bytes.length; end++)
      expect(judge(bytes.subarray(0, end)).accepted, `cut behind byte ${end}`).toBe(false);
    expect(judge(bytes).accepted).toBe(true);
  });

  test('with any field taken away is caught, and the entry named', () => {
    for (const path of placesOf(record).slice(1)) {
      // The last entry taken away is what the count is for.
      const judged = judgeRecord(withAt(record, path, undefined));
      expect(judged.accepted, path.join('.')).toBe(false);
      if (entryOf(path) > 0) expect(judged.seq, path.join('.')).toBe(entryOf(path));
    }
  });

  test('with any field changed, of the wrong kind or huge is caught, and the entry named', () => {
    const edits = placesOf(record).flatMap((path) => {
      const stood = valueAt(record, path);
      return [...changed(stood), ...STRANGERS]
        .filter((put) => canonical(put) !== canonical(stood))
        .map((put) => [path, put] as const);
    });
    for (const [path, put] of some(edits, 250))
      expectCaught(withAt(record, path, put), path, `as ${JSON.stringify(put).slice(0, 60)}`);
  });

  test('with a field too many is caught, and the entry named, also where its name is one of JavaScript’s own', () => {
    for (const path of placesOf(record)) {
      const part = valueAt(record, path);
      if (typeof part !== 'object' || part === null || Array.isArray(part)) continue;
      for (const name of ['extra', '__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
        const more = JSON.parse(`{"${name}":{"act":"ask","id":"onset"}}`) as object;
        const put = Object.defineProperties({ ...part }, Object.getOwnPropertyDescriptors(more));
        expectCaught(withPut(path, put), path, `with ${name}`);
      }
    }
  });

  test('with an edited head is caught: named, found at the first act that rests on it, or of another engine', () => {
    const of = (change: Partial<PlayRecord['header']>): Judged =>
      judgeRecord({ ...record, header: { ...record.header, ...change } });
    expect(of({ language: 'zh' })).toEqual({ accepted: false, seq: 1, engine: 'same' });
    expect(of({ seed: 2 })).toEqual({ accepted: false, seq: 1, engine: 'same' });
    expect(of({ caseVersion: '9.9.9' })).toEqual({ accepted: false, seq: 0, engine: 'same' });
    expect(of({ rubric: '9' })).toEqual({ accepted: false, seq: 0, engine: 'same' });
    for (const change of [{ engine: '1-0' }, { caseDigest: '0'.repeat(12) }, { case: 'plo-spondylitis' }])
      expect(of(change)).toEqual({ accepted: false, seq: 0, engine: 'other' });
    expect(of({ format: 99 })).toEqual({ accepted: false, seq: 0, engine: 'unread' });
  });
});

/** Lays a part in as it is: a copy would lose what a clone cannot carry. */
function withPut([key, ...rest]: Path, put: object, whole: unknown = record): unknown {
  if (key === undefined) return put;
  if (Array.isArray(whole)) return whole.with(Number(key), withPut(rest, put, whole[Number(key)]));
  const part = whole as Record<string, unknown>;
  return { ...part, [key]: withPut(rest, put, part[key]) };
}

describe('the entries of a record', () => {
  const { entries } = record;
  const of = (edited: readonly unknown[], counted = true): Judged =>
    judgeRecord({ ...record, entries: edited, ...(counted ? { count: edited.length } : {}) });

  test('dropped anywhere are missed at the place, whether or not the count was mended', () => {
    for (const at of entries.keys()) {
      const rest = entries.toSpliced(at, 1);
      expect(of(rest, false), `entry ${at + 1}`).toMatchObject({ accepted: false, seq: at + 1 });
      if (at < rest.length) expect(of(rest)).toMatchObject({ accepted: false, seq: at + 1 });
    }
  });

  test('swapped are found at the first of the two', () => {
    for (let one = 0; one < entries.length; one++)
      for (let other = one + 1; other < entries.length; other++) {
        const [a, b] = [entries[one], entries[other]];
        if (!a || !b) continue;
        const found = of(entries.with(one, b).with(other, a));
        expect(found, `${one + 1} and ${other + 1}`).toMatchObject({ accepted: false, seq: one + 1 });
      }
  });

  test('repeated or added are found where they stand', () => {
    const stranger = { intent: { act: 'ask', id: 'fever' }, digest: '0'.repeat(12) };
    for (const at of [...entries.keys(), entries.length]) {
      const before = entries[at - 1];
      for (const added of [stranger, ...(before ? [before] : [])])
        for (const counted of [true, false])
          expect(of(entries.toSpliced(at, 0, added as (typeof entries)[number]), counted)).toMatchObject({
            accepted: false,
            seq: at + 1,
          });
    }
  });

  test('of another play under this head, or behind the acts of this one, are found where the other play begins', () => {
    const others: readonly Play[] = [
      playOn(begin('pvp-misdiagnosis', 7), ROAD),
      playOn(begin('pvp-misdiagnosis', 1, 'zh'), ROAD),
      playAtRandom(begin('plo-spondylitis', 1), 4, 12),
    ];
    expect(others).toHaveLength(3);
    for (const other of others) {
      const theirs = recordOf(other);
      expect(of(theirs.entries)).toMatchObject({ accepted: false, seq: 1 });
      for (const at of entries.keys()) {
        const mixed = [...entries.slice(0, at), ...theirs.entries.slice(at)];
        if (mixed.length > at) expect(of(mixed)).toMatchObject({ accepted: false, seq: at + 1 });
      }
    }
  });

  test('are told by their number in both languages', () => {
    const read = readRecordText(JSON.stringify(withAt(record, ['entries', '2', 'digest'], 7)));
    expect(read).toMatchObject({ ok: false, fault: { seq: 3 } });
    if (!read.ok) {
      expect(read.fault.en).toContain('entry 3 (digest)');
      expect(read.fault.zh).toContain('第3步（digest）');
    }
  });
});

describe('what is no record at all', () => {
  const whole = JSON.stringify(record);

  test.each([
    ['nothing', ''],
    ['a word', 'onset'],
    ['a number', '7'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a record in a list', `[${whole}]`],
    ['two records, one behind the other', whole + whole],
    ['a record in single quotes', whole.replaceAll('"', "'")],
    ['a record with a comma too many', whole.replace(/}$/, ',}')],
    ['HTML', '<!doctype html><title>x</title>'],
    ['a bomb of brackets', '['.repeat(100_000) + ']'.repeat(100_000)],
    [
      'an intent that is a bomb of brackets',
      JSON.stringify(withAt(record, ['entries', '0', 'intent', 'id'], 0)).replace(
        '"id":0',
        `"id":${'['.repeat(5000)}${']'.repeat(5000)}`,
      ),
    ],
    [
      'a record with a bomb where no name is looked at',
      whole.replace('"id":"onset"', `"id":"onset","__proto__":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`),
    ],
  ])('is refused and breaks nothing: %s', (_, file) => {
    expect(judge(file).accepted).toBe(false);
  });

  test('is refused in another writing than UTF-8: UTF-16, GB 18030, a picture', () => {
    const files = [
      Buffer.from(whole, 'utf16le'),
      Buffer.concat([
        Buffer.from(whole.slice(0, 40)),
        Buffer.from([0xcc, 0xdb]),
        Buffer.from(whole.slice(40)),
      ]),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
    ];
    for (const file of files) expect(judge(file)).toEqual({ accepted: false, seq: 0, engine: 'unread' });
  });

  test('of ten megabytes is refused and breaks nothing: one word, one list, a hundred thousand entries', () => {
    const long = 'x'.repeat(10_000_000);
    expect(judge(long).accepted).toBe(false);
    expect(judgeRecord(withAt(record, ['entries', '4', 'intent', 'text'], long))).toMatchObject({
      accepted: false,
      seq: 5,
    });
    const [first] = record.entries;
    const many = Array.from({ length: 100_000 }, () => first);
    expect(judgeRecord({ ...record, entries: many, count: many.length })).toMatchObject({
      accepted: false,
      seq: 2,
    });
  });
});

describe('what the check does not say', () => {
  test('whose play it is: another honest play, one that stopped earlier, one under another seed all pass', () => {
    const another = recordOf(playOn(begin('pvp-misdiagnosis', 99), ROAD.slice(0, 3)));
    expect(judgeRecord(another).accepted).toBe(true);
    const earlier = { ...record, entries: record.entries.slice(0, 4), count: 4 };
    expect(judgeRecord(earlier).accepted).toBe(true);
  });

  test('anything else: whatever is done to a random play, it passes only if the engine would write it so itself', () => {
    let passed = 0;
    for (let luck = 0; luck < count(30); luck++) {
      const chance = (what: string, n = 0): number => draw(luck, 'play', what, n);
      const of = library.cases[luck % library.cases.length];
      const play = playAtRandom(begin(of?.id, luck), luck, 12);
      const edited = Array.from({ length: 1 + Math.floor(chance('edits') * 2) }).reduce<unknown>(
        (now, _, n) => {
          const places = placesOf(now).slice(1);
          const path = places[Math.floor(chance('place', n) * places.length)] ?? [];
          const put = [...changed(valueAt(now, path)), ...STRANGERS, undefined];
          return withAt(now, path, put[Math.floor(chance('put', n) * put.length)]);
        },
        recordOf(play),
      );
      const read = readRecordText(JSON.stringify(edited));
      if (!read.ok) continue;
      const { verdict, play: again } = replay(read.value, library);
      if (!verdict.ok) continue;
      passed += 1;
      expect(canonical(edited), `luck ${luck}`).toBe(canonical(again && recordOf(again)));
    }
    expect(passed).toBeLessThan(count(30));
  });
});
