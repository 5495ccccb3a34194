/** One slip anywhere in a real case, a byte or a line: the case is read, or every fault has its place; nothing throws, nothing hangs. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCase } from '../../src/cases/loader';
import { type SourceText, sourceText } from '../../src/cases/source-text';
import { caseIds, LIBRARY, readSources } from '../../tools/read-cases';
import { count } from '../support/count';
import { catalogue } from './support/small-case';

/** What a slip makes of the bytes of a file; `where` goes from 0 to 1 through it. */
type Slip = (bytes: Buffer, where: number) => Buffer;

const byte =
  (change: (before: Buffer, after: Buffer, old: number) => readonly Uint8Array[]): Slip =>
  (bytes, where) => {
    const at = Math.floor(where * (bytes.length - 1));
    return Buffer.concat(change(bytes.subarray(0, at), bytes.subarray(at + 1), bytes[at] ?? 0));
  };
const line =
  (change: (lines: string[], at: number) => void): Slip =>
  (bytes, where) => {
    const lines = bytes.toString('utf8').split('\n');
    change(lines, Math.floor(where * (lines.length - 1)));
    return Buffer.from(lines.join('\n'));
  };

const SLIPS: Readonly<Record<string, Slip>> = {
  'a byte left out': byte((before, after) => [before, after]),
  'a byte twice': byte((before, after, old) => [before, Uint8Array.of(old, old), after]),
  'a bit turned': byte((before, after, old) => [before, Uint8Array.of(old ^ 0x20), after]),
  'a high bit set': byte((before, after, old) => [before, Uint8Array.of(old ^ 0x80), after]),
  'a line left out': line((lines, at) => void lines.splice(at, 1)),
  'a line twice': line((lines, at) => void lines.splice(at, 0, lines[at] ?? '')),
  'two lines changed about': line(
    (lines, at) => void lines.splice(at, 2, lines[at + 1] ?? '', lines[at] ?? ''),
  ),
  'a line further in': line((lines, at) => void lines.splice(at, 1, `  ${lines[at] ?? ''}`)),
  'a line cut in half': line(
    (lines, at) => void lines.splice(at, 1, (lines[at] ?? '').slice(0, (lines[at] ?? '').length / 2)),
  ),
  'the rest of the file gone': line((lines, at) => void lines.splice(at)),
};

const folders: readonly (readonly SourceText[])[] = caseIds().map((id) => readSources(`${LIBRARY}/${id}`));

describe('in a case of the library', () => {
  test.each(Object.entries(SLIPS))('%s', (_what, slip) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...folders),
        fc.nat(1000),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (files, which, where) => {
          const file = files[which % files.length];
          if (!file) throw new Error('an empty folder');
          const slipped = sourceText(file.path, slip(Buffer.from(file.text), where));
          const read = loadCase(
            files.map((one) => (one === file ? slipped : one)),
            catalogue,
          );
          if (read.faults.length === 0) expect(read.case).toBeDefined();
          for (const fault of read.faults) {
            const there = files.find((one) => one.path === fault.file);
            expect(there, fault.file).toBeDefined();
            expect(fault.line).toBeGreaterThanOrEqual(1);
            expect(fault.line).toBeLessThanOrEqual((there?.text.split('\n').length ?? 0) + 1);
            expect(fault.column).toBeGreaterThanOrEqual(1);
            expect(`${fault.what} ${fault.remedy}`).toMatch(/^[^\n]{3,}[.:)] [^\n]{3,}[.:)]$/);
          }
        },
      ),
      { numRuns: count(2) },
    );
  });
});
