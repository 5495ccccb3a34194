// One verdict, two mouths: what `dx verify` says of a file is what the page says when the same file is opened there.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/app/engine';
import { openRecord } from '../../src/app/opened-record';
import { assess } from '../../src/assessment/assess';
import type { Play } from '../../src/session/play';
import { recordOf, replay, resume } from '../../src/session/record';
import { viewOf } from '../../src/session/view';
import { RECORD_WORDS, verdictWords } from '../../src/text/records';
import { CallError, readCall } from '../../tools/dx/call';
import { verify } from '../../tools/dx/verify';
import { begin, library, playOn } from '../support/library';

const folder = mkdtempSync(path.join(tmpdir(), 'verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The page's engine without a page. */
const engine = {
  fetch: async () => undefined,
  resume: (kept) => resume(kept, library),
  verify: (kept) => replay(kept, library).verdict,
  view: viewOf,
  report: assess,
} as Pick<Engine<Play>, 'fetch' | 'resume' | 'verify' | 'view' | 'report'> as Engine<Play>;

/** What the page says when the file is opened, and what stands in its line once it is checked there. */
async function pageSays(bytes: Uint8Array) {
  const file = { size: bytes.length, arrayBuffer: async () => Uint8Array.from(bytes).buffer };
  const opened = await openRecord(file, engine, (_, verdict) => verdictWords(verdict));
  return opened.whole ? verdictWords(engine.verify(opened.record)) : opened.words;
}

async function commandSays(place: string, language: 'en' | 'zh') {
  try {
    const answer = await verify(readCall([place, '--lang', language], 'verify RECORD'));
    return { text: answer.text, code: answer.faulty === true ? 1 : 0, json: answer.json };
  } catch (fault) {
    if (!(fault instanceof CallError)) throw fault;
    return { text: fault.message, code: 2, json: null };
  }
}

const record = recordOf(
  playOn(begin('pvp-misdiagnosis', 1, 'zh'), [
    { act: 'decide', id: 'see-patient' },
    { act: 'ask', id: 'onset' },
    { act: 'note', kind: 'own', text: '疼了五个月' },
    { act: 'order', id: 'crp' },
  ]),
);
const { header, entries } = record;
const whole = JSON.stringify(record);
const but = (change: object): string => JSON.stringify({ ...record, ...change });
const wait = { intent: { act: 'wait', minutes: 61 }, digest: entries[1]?.digest };

const FILES: readonly (readonly [
  what: string,
  file: string | Uint8Array,
  code: number,
  seq: number | null,
])[] = [
  ['as it was exported', whole, 0, null],
  ['with a byte order mark', `\uFEFF${whole}`, 0, null],
  ['with an act changed', but({ entries: entries.with(1, wait as never) }), 1, 2],
  [
    'with a digest that is a number',
    but({ entries: entries.with(2, { ...wait, digest: 7 } as never) }),
    1,
    3,
  ],
  ['with an act dropped', but({ entries: entries.toSpliced(2, 1), count: 3 }), 1, 3],
  ['cut off behind an entry', but({ entries: entries.slice(0, 2) }), 1, 3],
  ['with another language in its head', but({ header: { ...header, language: 'en' } }), 1, 1],
  ['with another version of the case in its head', but({ header: { ...header, caseVersion: '0' } }), 1, 0],
  ['of another engine', but({ header: { ...header, engine: '1-0' } }), 1, null],
  ['of a case that is not here', but({ header: { ...header, case: 'no-such-case' } }), 1, 0],
  ['of a newer format', but({ header: { ...header, format: 99 } }), 1, 0],
  ['of a format before the first', but({ header: { ...header, format: 0 } }), 1, 0],
  ['with its entries gone', but({ entries: 'gone' }), 1, 0],
  ['cut in half', whole.slice(0, whole.length / 2), 2, null],
  ['in UTF-16', Buffer.from(whole, 'utf16le'), 2, null],
  ['of ten megabytes', `${whole}${' '.repeat(10_000_000)}`, 2, null],
];

describe('a record file', () => {
  test.each(FILES)(
    '%s: the same sentence in both places, in both languages',
    async (what, file, code, seq) => {
      const bytes = typeof file === 'string' ? Buffer.from(file) : file;
      const place = path.join(folder, `${what.replaceAll(' ', '-')}.json`);
      writeFileSync(place, bytes);
      const words = await pageSays(bytes);
      for (const language of ['en', 'zh'] as const) {
        const said = await commandSays(place, language);
        expect(said.text.split('\n')[0]).toBe(words[language]);
        expect(said.code).toBe(code);
        if (seq !== null) expect(said.json).toMatchObject({ ok: false, first: { seq } });
      }
    },
  );

  test('of another engine is called not comparable, and never edited, damaged or forged', async () => {
    const bytes = Buffer.from(
      but({ header: { ...header, engine: '1-0' }, entries: entries.toSpliced(1, 1) }),
    );
    const words = await pageSays(bytes);
    expect(words).toEqual(RECORD_WORDS.otherEngine);
    expect(words.en).toContain('not comparable');
    expect(words.en).not.toMatch(/edit|damag|tamper|forg/i);
    expect(words.zh).not.toMatch(/改动|损坏|篡改|伪造/);
  });
});
