/** The command line as scripts rely on it: one document out, one line of complaint, three exit codes. */

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Localized } from '../../src/kernel/text';
import { run } from '../../tools/dx/run';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CASE = 'pvp-misdiagnosis';
const PLAYS = path.join(root, 'src/cases/library', CASE, 'plays');

interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command: as a process of its own where something is given to it, else in this one, which is quicker. */
async function dx(args: readonly string[], input = ''): Promise<Said> {
  if (input !== '') return asProcess(args, input);
  let out = '';
  let err = '';
  const code = await run(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

/** As a script would. */
function asProcess(args: readonly string[], input: string): Promise<Said> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'tools/dx.ts', ...args], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part));
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => undefined).end(input);
  });
}

async function json<Document>(args: readonly string[], input?: string, code = 0): Promise<Document> {
  const said = await dx([...args, '--json'], input);
  expect(said.err).toBe('');
  expect(said.code, said.out.slice(0, 300)).toBe(code);
  return JSON.parse(said.out) as Document;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dx-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  const place = path.join(folder, name);
  writeFileSync(place, typeof content === 'string' ? content : JSON.stringify(content));
  return place;
}

const isBoth = (text: Localized): boolean => /[A-Za-z]/.test(text.en) && text.zh.length > 0;

describe('what there is', () => {
  test('cases: ids, versions, titles, stages and endings in both languages', async () => {
    type Row = {
      id: string;
      version: string;
      title: Localized;
      stages: string[];
      endings: { id: string; title: Localized }[];
    };
    const rows = await json<Row[]>(['cases']);
    const row = rows.find(({ id }) => id === CASE);
    expect(row?.version).toMatch(/^\d+\.\d+/);
    expect(row && isBoth(row.title)).toBe(true);
    expect(row?.stages).toEqual(
      expect.arrayContaining(['letter', 'clinic', 'ward-eve', 'theatre-timeout', 'fever', 'fu-6m']),
    );
    expect(
      row?.endings.map(({ id }) => id).sort((a, b) => a.localeCompare(b, 'en', { numeric: true })),
    ).toEqual(Array.from({ length: 13 }, (_, n) => `E${n + 1}`));
    expect(row?.endings.every(({ title }) => isBoth(title))).toBe(true);
  });

  test('acts: every act once, in kebab-case, with the verbs that medicine gives them', async () => {
    type Row = {
      act: string;
      id: string;
      name: Localized;
      synonyms: { en: string[]; zh: string[] };
      loinc?: string[];
      atc?: string;
      minutes: number;
      cost?: number;
      turnaroundMinutes?: number;
      mSv?: number;
    };
    const rows = await json<Row[]>(['acts', CASE]);
    const ids = rows.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(110);
    expect(new Set(ids).size).toBe(ids.length);
    for (const row of rows) {
      expect(row.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(row.act, row.id).toMatch(/^(ask|examine|order|treat|consult|decide|step)$/);
      expect(Number.isInteger(row.minutes) && row.minutes >= 0, row.id).toBe(true);
      expect(isBoth(row.name), row.id).toBe(true);
      expect(Array.isArray(row.synonyms.en) && Array.isArray(row.synonyms.zh), row.id).toBe(true);
    }
    const verb = (id: string): string | undefined => rows.find((row) => row.id === id)?.act;
    for (const id of ['pvp', 'pkp', 'posterior-debridement', 'cefazolin', 'brace'])
      expect(verb(id), id).toBe('treat');
    for (const id of ['crp', 'mri-gad', 'ct-guided-biopsy', 'blood-culture-2', 'histology', 'pre-pvp-check'])
      expect(verb(id), id).toBe('order');
    for (const id of ['mdt', 'consultant', 'radiology-reread', 'talk-disclosure'])
      expect(verb(id), id).toBe('consult');
    for (const id of ['admit-for-pvp', 'home', 'postpone', 'report-adverse-event'])
      expect(verb(id), id).toBe('decide');
    for (const id of ['before-fall', 'heart-disease', 'living']) expect(verb(id), id).toBe('ask');
    expect(rows.find(({ id }) => id === 'crp')).toMatchObject({ loinc: ['1988-5'], turnaroundMinutes: 60 });
    expect(rows.find(({ id }) => id === 'pet-ct')?.mSv).toBeGreaterThan(5);
    expect(rows.find(({ id }) => id === 'cefazolin')?.atc).toBe('J01DB04');
  });

  test('commitments, search in two scripts, chart and schema', async () => {
    type Commitment = {
      id: string;
      prompt: Localized;
      choices: { id: string; name: Localized }[];
      hypotheses: { id: string; name: Localized }[];
    };
    type Hit = { act: string; id: string; name: Localized };
    const [asked, english, pinyin, chart, schema] = await Promise.all([
      json<Commitment[]>(['commitments', CASE]),
      json<Hit[]>(['search', CASE, 'c', 'reactive']),
      json<Hit[]>(['search', CASE, 'cfydb']),
      json<{ mermaid: string }>(['chart', CASE]),
      json<{ type: string; properties: object }>(['schema']),
    ]);
    expect(asked.map(({ id }) => id)).toEqual(['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8']);
    expect(asked[0]?.choices.map(({ id }) => id)).toContain('admit-gd-cultures');
    expect(asked[0]?.hypotheses.map(({ id }) => id)).toEqual([
      'fracture-alone',
      'infection',
      'tumour',
      'other',
    ]);
    for (const hits of [english, pinyin]) expect(hits[0]).toMatchObject({ act: 'order', id: 'crp' });
    expect(chart.mermaid).toMatch(/^stateDiagram-v2/);
    expect(chart.mermaid).toContain('theatre_timeout --> theatre_abort');
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['stages', 'rubric', 'endings']));
  });

  test('check finds nothing in the library, and names the line of a fault that is planted', async () => {
    const broken = file(
      'case.yaml',
      readFileSync(path.join(root, 'src/cases/library', CASE, 'case.yaml'), 'utf8').replace(
        /^( *)setting: .*$|^firstStage: .*$/m,
        'firstStage: nowhere-at-all',
      ),
    );
    type Fault = { file: string; line: number; column: number; path: string; what: string; remedy: string };
    const [sound, faults] = await Promise.all([
      json<Fault[]>(['check']),
      json<Fault[]>(['check', path.dirname(broken)], undefined, 1),
    ]);
    expect(sound).toEqual([]);
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) {
      expect(fault.line, fault.what).toBeGreaterThan(0);
      expect(fault.what && fault.remedy).toBeTruthy();
    }
  });
});

interface Told {
  readonly case: string;
  readonly seed: number;
  readonly refused: readonly { index: number; code: string; reason: Localized }[];
  readonly trail: readonly {
    seq: number;
    index: number;
    minute: number;
    stage: string;
    intent: unknown;
    shown: readonly { kind: string; id: string; text: Localized; takenAt: number }[];
    vitals: Readonly<Record<string, number>>;
  }[];
  readonly stage: string;
  readonly ending: string | null;
  readonly ledger: readonly { id: string; because: object; source: { basis: string } }[];
  readonly assessment: {
    final: boolean;
    process: {
      points: number;
      max: number;
      items: readonly { id: string; status: string; at: number | null }[];
    };
    safety: readonly { id: string; severity: number; seq: number }[];
    outcome: Readonly<Record<string, unknown>>;
    cost: number;
    mSv: number;
  };
  readonly record: { header: object; count: number; entries: { intent: object; digest: string }[] };
}

const SUM_OF_90 = { 'fracture-alone': 90, infection: 0, tumour: 0, other: 0 };
/** Each with the code that it deserves; null is accepted. */
const MIXED: readonly (readonly [unknown, string | null])[] = [
  [null, 'malformed'],
  ['see-patient', 'malformed'],
  [[], 'malformed'],
  [{}, 'malformed'],
  [{ act: 7 }, 'unknown-act'],
  [{ act: 'dance', id: 'crp' }, 'unknown-act'],
  [{ act: 'ask', id: 'onset' }, 'not-now'],
  [{ act: 'decide', id: 'see-patient' }, null],
  [{ act: 'ask' }, 'malformed'],
  [{ act: 'ask', id: 7 }, 'malformed'],
  [{ act: 'ask', id: 'onset', extra: true }, 'malformed'],
  [{ act: 'ask', id: 'no-such-question' }, 'unknown-id'],
  [{ act: 'ask', id: 'crp' }, 'unknown-id'],
  [{ act: 'ask', id: '__proto__' }, 'unknown-id'],
  [{ act: 'ask', id: 'onset' }, null],
  [{ act: 'wait', minutes: 0 }, 'out-of-range'],
  [{ act: 'wait', minutes: 525601 }, 'out-of-range'],
  [{ act: 'wait', minutes: 1.5 }, 'malformed'],
  [{ act: 'wait', minutes: '60' }, 'malformed'],
  [{ act: 'wait', until: 'doomsday' }, 'malformed'],
  [{ act: 'wait', until: 'result' }, 'not-now'],
  [{ act: 'wait' }, 'malformed'],
  [{ act: 'step', id: 'inject', ml: 1 }, 'not-now'],
  [{ act: 'order', id: 'ct-guided-biopsy' }, 'not-now'],
  [{ act: 'treat', id: 'cefazolin', weeks: 0 }, 'out-of-range'],
  [{ act: 'decide', id: 'home', review: 1000 }, 'out-of-range'],
  [{ act: 'commit', id: 'K9' }, 'unknown-id'],
  [{ act: 'commit', id: 'K1', choice: 'amputate' }, 'unknown-id'],
  [{ act: 'commit', id: 'K1', choice: 'home-brace', confidence: 101 }, 'out-of-range'],
  [{ act: 'commit', id: 'K1', choice: 'home-brace', differential: SUM_OF_90 }, 'out-of-range'],
  [{ act: 'commit', id: 'K1', choice: 'home-brace', differential: { gout: 100 } }, 'unknown-id'],
  [{ act: 'commit', id: 'K4', choice: 'ask-at-round' }, 'not-now'],
  [{ act: 'decline', id: 'crp' }, 'malformed'],
  [{ act: 'decline', id: 'nothing-known', because: 'x' }, 'unknown-id'],
  [{ act: 'decline', id: 'crp', because: 'white count normal' }, null],
  [{ act: 'read', id: 'brought-mri', call: 'infection', confidence: 60 }, null],
  [{ act: 'read', id: 'mri-gad', call: 'infection', confidence: 60 }, 'not-now'],
  [{ act: 'note', kind: 'own-account', text: 'I let the date decide.' }, null],
];

describe('a hospital’s own prices', () => {
  const example = path.join(root, 'docs/tariff-example.yaml');

  test('stand beside the relative costs of acts, and at the end of a play, and change nothing else', async () => {
    const acts = await json<{ id: string; cost?: number; price?: number }[]>([
      'acts',
      CASE,
      '--tariff',
      example,
    ]);
    expect(acts.find(({ id }) => id === 'crp')).toMatchObject({ cost: 1, price: 40 });
    expect(acts.find(({ id }) => id === 'hba1c')).toMatchObject({ cost: 2, price: 50 });
    const play = ['play', CASE, '--quick', '--acts', path.join(PLAYS, 'model.json')];
    const [plain, priced] = await Promise.all([
      json<Record<string, unknown>>(play),
      json<Record<string, unknown>>([...play, '--tariff', example]),
    ]);
    const { bill, ...rest } = priced;
    expect(rest).toEqual(plain);
    expect(bill).toMatchObject({ unit: { en: 'yuan', zh: '元' } });
  }, 60_000);

  test('with a fault end the call with the line and the remedy', async () => {
    const torn = file(
      'prices.yaml',
      'format: 1\nname: { en: a, zh: b }\nunit: { en: c, zh: d }\nmultiplier: 2\ncosts:\n  crpp: 3\n',
    );
    const said = await dx(['acts', CASE, '--tariff', torn]);
    expect(said.code).toBe(2);
    expect(said.out).toBe('');
    expect(said.err).toMatch(/prices\.yaml:6:3 There is no act "crpp"\. Correct the id/);
    expect(said.err.trim().split('\n')).toHaveLength(1);
  }, 30_000);
});

describe('play', () => {
  test('refuses what is no intent, each in its own code, and goes on; an unfinished play has open marks', async () => {
    const intents = JSON.stringify(MIXED.map(([intent]) => intent));
    const told = await json<Told>(['play', CASE, '--acts', '-', '--seed', '7'], intents);
    const codes = new Map(told.refused.map(({ index, code }) => [index, code]));
    for (const [index, [intent, code]] of MIXED.entries())
      expect(codes.get(index) ?? null, JSON.stringify(intent)).toBe(code);
    expect(told.refused.every(({ reason }) => isBoth(reason))).toBe(true);
    const accepted = MIXED.flatMap(([, code], index) => (code === null ? [index] : []));
    expect(told.trail.map(({ index }) => index)).toEqual(accepted);
    expect(told.trail.map(({ seq }) => seq)).toEqual(accepted.map((_, n) => n + 1));
    expect(told).toMatchObject({ case: CASE, seed: 7, stage: 'clinic', ending: null });
    expect(told.assessment.final).toBe(false);
    expect(told.assessment.process.items.some(({ status }) => status === 'open')).toBe(true);
    expect(told.record.count).toBe(accepted.length);
  });

  test('tells the published road to its end: trail, ledger, marks, outcome and a record that verify takes', async () => {
    const told = await json<Told>(['play', CASE, '--quick', '--acts', path.join(PLAYS, 'published.json')]);
    expect(told).toMatchObject({ seed: 1, ending: 'E5', refused: [] });
    let minute = 0;
    for (const row of told.trail) {
      expect(row.minute, `seq ${row.seq}`).toBeGreaterThanOrEqual(minute);
      expect(Number.isInteger(row.minute)).toBe(true);
      minute = row.minute;
      for (const one of row.shown) {
        expect(one.kind).toMatch(/^(answer|finding|result|report|voice|event)$/);
        expect(one.takenAt).toBeLessThanOrEqual(row.minute);
        expect(isBoth(one.text), one.id).toBe(true);
      }
      for (const name of ['temperature', 'pain', 'pulse'])
        expect(typeof row.vitals[name], name).toBe('number');
    }
    expect(told.ledger.map(({ id }) => id)).toEqual(expect.arrayContaining(['L1', 'L3', 'L16']));
    for (const entry of told.ledger) {
      expect(Object.keys(entry.because).join()).toMatch(/^(seq|omitted)$/);
      expect(entry.source.basis, entry.id).toBeTruthy();
    }
    const { assessment } = told;
    expect(assessment.final).toBe(true);
    expect(assessment.process.items.every(({ status }) => status !== 'open')).toBe(true);
    expect(assessment.outcome).toMatchObject({ alive: true, operations: 3 });
    expect(assessment.cost).toBeGreaterThan(10_000);
    for (const flag of assessment.safety) expect([1, 2, 3]).toContain(flag.severity);

    const { record } = told;
    type Verdict = { ok: boolean; engine: string; first?: { seq: number; what: string } };
    const at = 20;
    const edited = record.entries.map((entry, index) =>
      index === at ? { ...entry, intent: { act: 'wait', minutes: 61 } } : entry,
    );
    const [whole, changed, dropped, cut, half, none] = await Promise.all([
      json<Verdict>(['verify', '-'], JSON.stringify(record)),
      json<Verdict>(['verify', file('edited.json', { ...record, entries: edited })], undefined, 1),
      json<Verdict>(
        ['verify', '-'],
        JSON.stringify({ ...record, entries: record.entries.toSpliced(at, 1) }),
        1,
      ),
      json<Verdict>(['verify', '-'], JSON.stringify({ ...record, entries: record.entries.slice(0, at) }), 1),
      json<Verdict>(['verify', file('half.json', { header: record.header })], undefined, 1),
      dx(['verify', file('torn.json', JSON.stringify(record).slice(0, 400))]),
    ]);
    expect(whole).toEqual({ ok: true, engine: 'same' });
    for (const verdict of [changed, dropped, cut]) {
      expect(verdict.ok).toBe(false);
      expect(verdict.first?.seq).toBe(at + 1);
    }
    expect(half).toMatchObject({ ok: false, first: { seq: 0 } });
    expect(none.code).toBe(2);
  });

  test('speaks English to people, and Chinese when asked', async () => {
    const acts = file('short.json', [
      { act: 'decide', id: 'see-patient' },
      { act: 'ask', id: 'onset' },
    ]);
    const [english, chinese] = await Promise.all([
      dx(['play', CASE, '--acts', acts]),
      dx(['play', CASE, '--acts', acts, '--lang', 'zh']),
    ]);
    expect(english.out).toContain('I missed the last stair');
    expect(english.out).toMatch(/process 0 of \d+/);
    expect(chinese.out).toContain('最后一级台阶踏空了');
    expect(english.code).toBe(0);
  });
});

describe('a wrong call', () => {
  const wrong: readonly (readonly [string, readonly string[], string?])[] = [
    ['an unknown command', ['diagnose']],
    ['an unknown case', ['acts', 'no-such-case']],
    ['a case that is not named', ['chart']],
    ['an unknown flag', ['cases', '--verbose']],
    ['a seed that is no number', ['play', CASE, '--acts', '-', '--seed', 'one'], '[]'],
    ['a play without its acts', ['play', CASE]],
    ['a file that is not there', ['play', CASE, '--acts', '/nowhere/at/all.json']],
    ['a file that is not JSON', ['play', CASE, '--acts', '-'], '{"act": '],
    ['a top level that is no array', ['play', CASE, '--acts', '-'], '{"act":"ask"}'],
    ['a path to check that is not there', ['check', '/nowhere/at/all']],
  ];
  test('ends with 2 and one line that says what to do, never a stack', async () => {
    for (let at = 0; at < wrong.length; at += 2)
      await Promise.all(
        wrong.slice(at, at + 2).map(async ([what, args, input]) => {
          const said = await dx([...args, '--json'], input);
          expect(said.code, what).toBe(2);
          expect(said.out, what).toBe('');
          expect(said.err, what).toMatch(/^dx: .+\n$/);
          expect(said.err.trim().split('\n'), what).toHaveLength(1);
          expect(said.err, what).not.toMatch(/ {4}at |node:|\.ts:\d/);
        }),
      );
  });
});
