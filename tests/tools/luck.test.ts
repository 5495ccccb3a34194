/** What scripts rely on: how the course would differ, in `dx play`, and the spread of ends, in `dx luck`. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../tools/dx/run';

const CASE = 'plo-spondylitis';
const ACTS = fileURLToPath(
  new URL(`../../src/cases/library/${CASE}/plays/third-time-home.json`, import.meta.url),
);
const folder = mkdtempSync(path.join(tmpdir(), 'luck-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function dx(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await run(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

interface Figures {
  temperature: number;
  crp: number;
  pain: number;
  stage: string;
  alive: boolean;
}
interface Told {
  ledger: {
    id: string;
    minute: number;
    without?: Figures & {
      at: number;
      with: Figures;
      skipped: unknown[];
      by: { kind: string };
      en?: string;
      zh?: string;
    };
  }[];
  record: unknown;
}

const played = dx('play', CASE, '--acts', ACTS, '--json');
const record = path.join(folder, 'record.json');

describe('dx play', () => {
  test('says of each entry how the course would differ, beside the author’s own words', async () => {
    const { code, out } = await played;
    expect(code).toBe(0);
    const { ledger } = JSON.parse(out) as Told;
    expect(ledger.map(({ id }) => id)).toContain('L1');
    for (const { id, minute, without } of ledger) {
      expect(without?.at, id).toBeGreaterThanOrEqual(minute);
      for (const figures of [without, without?.with]) {
        expect(figures?.temperature, id).toBeGreaterThan(30);
        expect(Number.isInteger(figures?.crp) && Number.isInteger(figures?.pain), id).toBe(true);
        expect(figures?.stage, id).toMatch(/^[a-z0-9-]+$/);
        expect(figures?.alive, id).toBe(true);
      }
      expect(Array.isArray(without?.skipped), id).toBe(true);
      expect(without?.by.kind, id).toMatch(/^(left-out|model|road)$/);
    }
    expect(ledger.find(({ id }) => id === 'L1')?.without?.zh).toMatch(/\p{Script=Han}/u);
  });

  test('--quick leaves it out, and the author’s words stay', async () => {
    const { code, out } = await dx('play', CASE, '--acts', ACTS, '--quick', '--json');
    expect(code).toBe(0);
    const { ledger } = JSON.parse(out) as Told;
    expect(ledger.find(({ id }) => id === 'L1')?.without).toEqual({
      en: expect.stringMatching(/[a-z]/) as string,
      zh: expect.stringMatching(/\p{Script=Han}/u) as string,
    });
  });
});

describe('dx luck', () => {
  test('gives the spread of ends as one document', async () => {
    writeFileSync(record, JSON.stringify((JSON.parse((await played).out) as Told).record));
    const { code, out, err } = await dx('luck', record, '--n', '3', '--json');
    expect(err).toBe('');
    expect(code).toBe(0);
    const luck = JSON.parse(out) as {
      case: string;
      n: number;
      endings: Record<string, number>;
      deaths: number;
      quantities: Record<string, { median: number }>;
      skipped: { lives: number; most: unknown[] };
      process: { sameActs: number; sameMarks: number };
    };
    expect(luck.case).toBe(CASE);
    expect(luck.n).toBe(3);
    expect(Object.values(luck.endings).reduce((sum, one) => sum + one, 0)).toBe(3);
    expect(luck.deaths).toBeLessThanOrEqual(3);
    expect(Object.keys(luck.quantities)).toEqual(
      expect.arrayContaining(['power', 'pain', 'crp', 'operations', 'hospital-days', 'antibiotic-days']),
    );
    expect(luck.skipped.lives + luck.process.sameActs).toBe(3);
  });

  test('does not measure a record that does not hold', async () => {
    const raw = JSON.parse(readFileSync(record, 'utf8')) as { entries: { digest: string }[] };
    const broken = path.join(folder, 'broken.json');
    const [first] = raw.entries;
    if (first) first.digest = 'nothing';
    writeFileSync(broken, JSON.stringify(raw));
    const { code, out } = await dx('luck', broken, '--n', '2', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ ok: false, first: { seq: 1, what: 'digest' } });
  });

  test.each([
    ['no record', ['luck']],
    ['a record that is not there', ['luck', '/nowhere/at/all.json']],
    ['a file that is no record', ['luck', ACTS]],
    ['no lives at all', ['luck', ACTS, '--n', '0']],
  ] as const)('%s is one line of complaint and exit 2', async (_what, args) => {
    const { code, out, err } = await dx(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^dx: [^\n]+\n$/);
  });
});
