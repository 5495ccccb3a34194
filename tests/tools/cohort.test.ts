/** `dx cohort` as a clinician reads it and as a script relies on it. */

import { describe, expect, test } from 'vitest';
import { COHORTS } from '../../src/proof/cohort/cohorts';
import { run } from '../../tools/dx/run';

async function dx(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await run(['cohort', ...args], { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}
const NAME = 'zarrouk-2007';
const names = COHORTS.map(({ name }) => name);

describe('the comparison with a published cohort', () => {
  test('without a name tells which there are', async () => {
    const said = await dx();
    expect(said.code).toBe(0);
    for (const name of names) expect(said.out).toContain(name);
    expect((JSON.parse((await dx('--json')).out) as { name: string }[]).map(({ name }) => name)).toEqual(
      names,
    );
  });

  test('gives a script one row for each published figure', async () => {
    const said = await dx(NAME, '--n', '12', '--seed', '3', '--json');
    expect(said.err).toBe('');
    const rows = JSON.parse(said.out) as Record<string, unknown>[];
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      for (const field of ['published', 'n', 'low', 'high', 'simulated', 'simLow', 'simHigh'])
        expect(
          [row[field]].every((one) => one === null || typeof one === 'number'),
          `${field} of ${String(row['row'])}`,
        ).toBe(true);
      expect(['set', 'predicted', 'input']).toContain(row['role']);
      expect(['reported', 'published', 'recalled', 'constructed']).toContain(row['basis']);
    }
    expect((await dx(NAME, '--n', '12', '--seed', '3', '--json')).out).toBe(said.out);
    expect((await dx(NAME, '--n=12', '--seed=4', '--json')).out).not.toBe(said.out);
  });

  test('gives a reader a table with intervals, roles, sources and the marks of what misses', async () => {
    const { out, code } = await dx(NAME, '--n', '4');
    expect(out).toMatch(/published +95 % +n +simulated +95 % +difference +role +basis +source/);
    expect(out).toContain('4 virtual patients, seed 1');
    expect(out).toMatch(/65 % fits none/);
    expect(out).toMatch(/\[1\] +Zarrouk 2007/);
    expect(out).toMatch(/predicted rows: \d+ of \d+ inside/);
    expect(code).toBe(/^holds$/m.test(out) ? 0 : 1);
    // One patient is all or nothing: some set row must lie outside, and is marked.
    const one = await dx(NAME, '--n', '1');
    expect(one.code).toBe(1);
    expect(one.out).toMatch(/^\* .*abscess/m);
    expect(one.out).toMatch(/DOES NOT HOLD/);
  });

  test.each([
    [['somewhere-1999'], `unknown cohort "somewhere-1999"; one of: ${names.join(', ')}`],
    [[NAME, '--n', '0'], '--n is a whole number of patients from 1 to 999999, not "0"'],
    [[NAME, '--n', '1.5'], '--n is a whole number of patients from 1 to 999999, not "1.5"'],
    [[NAME, '--n', '1e9'], '--n is a whole number of patients from 1 to 999999, not "1e9"'],
    [[NAME, '--n'], '--n needs a value; usage: cohort [NAME] [--n N] [--seed N]'],
    [[NAME, '--seed', '-1'], '--seed is a whole number from 0 to 999999999, not "-1"'],
    [[NAME, 'twice'], '"twice" is one word too many; usage: cohort [NAME] [--n N] [--seed N]'],
  ])('%j is refused in one line that says what to do', async (args, complaint) => {
    const { code, out, err } = await dx(...args);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `dx: ${complaint}\n` });
  });
});
