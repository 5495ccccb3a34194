/** `dx explore` as scripts rely on it: what it finds, where it stands in the file, and its three exit codes. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { Exploration } from '../../src/proof/explore';
import { readCall } from '../../tools/dx/call';
import { explore } from '../../tools/dx/explore';
import { SMALLEST } from '../cases/support/guide';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'explore-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (name: string, text: string): string => {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
};
const sound = fileOf('sound.yaml', SMALLEST);
const lineOf = (text: string, what: string): number => text.slice(0, text.indexOf(what)).split('\n').length;

/** The smallest case with an entry that nobody can bring about. */
const ENTRY = `  - id: NEVER
    kind: harm
    what: { en: 'She was asked while nobody was there', zh: '没人在的时候问了' }
    when: { all: [{ stage: over }, { doneHere: 'ask:night-pain' }] }
    because: [{ act: 'ask:night-pain' }]
    mechanism: { en: 'It cannot be', zh: '不可能' }
    source: { basis: constructed, note: { en: 'planted', zh: '试种' } }
`;
const planted = SMALLEST.replace('ledger:\n', `ledger:\n${ENTRY}`);
const faulty = fileOf('faulty.yaml', planted);

type Told = Omit<Exploration, 'faults'> & {
  readonly case: string;
  readonly faults: readonly {
    readonly file: string;
    readonly line: number;
    readonly what: string;
    readonly remedy: string;
  }[];
};

const asked = async (...args: readonly string[]) => {
  const answer = await explore(readCall(args, 'explore CASE|PATH'));
  return { ...answer, json: answer.json as Told };
};

describe('dx explore', () => {
  test('of a sound case: endings with the acts that lead there, and no fault', async () => {
    const { json, text, faulty: isFaulty } = await asked(sound, '--seconds', '20');
    expect(isFaulty).toBe(false);
    expect(json).toMatchObject({
      case: 'file-garden-back',
      deadEnds: [],
      unreachable: [],
      neverEnded: [],
      neverInLedger: [],
      neverRefused: [],
      neverEarned: [],
      neverLost: [],
      notShown: [],
      faults: [],
      complete: true,
    });
    expect(json.endings.map(({ id }) => id)).toEqual(['well', 'well-by-luck']);
    expect(json.endings.every(({ acts }) => acts.length > 0)).toBe(true);
    expect(json.states).toBeGreaterThan(1);
    expect(json.statesPerSecond).toBeGreaterThan(0);
    expect(json.abstracted.length).toBeGreaterThan(4);
    expect(text).toContain('First layer');
    expect(text).toContain('Second layer');
    // What is wrong, or that nothing is, comes before anything else.
    expect(text.split('\n').slice(0, 2)).toEqual([
      'Four days after the potatoes (file-garden-back)',
      'no faults',
    ]);
    expect(text).toMatch(/the ending “[^”]+” \(well\): \d+ acts/);
    expect(text).toContain('0 only by plays kept beside the case');
  });

  test('of a planted one: which entry, in which line, and what to do', async () => {
    const { json, text, faulty: isFaulty } = await asked(faulty, '--seconds', '0');
    expect(isFaulty).toBe(true);
    expect(json.neverInLedger).toEqual(['NEVER']);
    expect(json.faults).toHaveLength(1);
    const [fault] = json.faults;
    expect(path.resolve(fault?.file ?? '')).toBe(faulty);
    expect(fault?.line).toBe(lineOf(planted, 'id: NEVER'));
    expect(fault?.what).toContain('NEVER');
    expect(fault?.remedy).not.toBe('');
    const [, faultsHead, where, todo] = text.split('\n');
    expect(faultsHead).toBe('1 fault:');
    expect(where).toContain(`faulty.yaml:${fault?.line}:`);
    expect(where).toContain('the ledger line “She was asked while nobody was there” (NEVER)');
    expect(todo).toContain(`What to do: ${fault?.remedy}`);
    expect(text).toContain('Not looked for (--seconds 0)');
  });

  test('ends with 1 where there are faults and with 2, one line, where the call is wrong', () => {
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'tools/dx.ts', 'explore', ...args], {
        cwd: root,
        encoding: 'utf8',
      });
    const found = run(faulty, '--seconds=0', '--json');
    expect([found.status, found.stderr]).toEqual([1, '']);
    expect((JSON.parse(found.stdout) as Told).neverInLedger).toEqual(['NEVER']);
    const wrong = run(sound, '--seconds', 'soon');
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr.trim().split('\n')).toHaveLength(1);
    expect(() => readCall([sound, '--seconds'], 'explore CASE|PATH')).toThrow('--seconds needs a value');
  });
});
