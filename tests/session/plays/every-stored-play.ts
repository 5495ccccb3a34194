/** What holds of every stored play of every case: it comes to its end, replays, leaves no blank, and has its causes. */

import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../../src/cases/schema';
import { canonical } from '../../../src/kernel/digest';
import { recordOf, replay } from '../../../src/session/record';
import { library } from '../../support/library';
import { filesOfPlays } from '../../support/stored-plays';
import { ids, storiesOf } from './told';

const UNFILLED = /\{[a-z]|undefined|infinity/i;

export function everyStoredPlay(caseFile: CaseFile): void {
  const { stored: storedPlays, tell } = storiesOf(caseFile.id);

  describe('every stored play', () => {
    test.each(storedPlays)('$story ($name, seed $seed)', (stored) => {
      const { play, refused } = tell(stored);
      expect(play.now.ending).toBe(stored.ending);
      expect(
        refused.map(({ index, refusal }) => `${index} ${refusal.code}`),
        JSON.stringify(refused),
      ).toEqual(stored.refused.map((index) => `${index} not-now`));
    });

    test.each(storedPlays)('$name replays from its record, digest for digest', (stored) => {
      const record: unknown = JSON.parse(canonical(recordOf(tell(stored).play)));
      const { verdict } = replay(record as Parameters<typeof replay>[0], library);
      expect(verdict).toEqual({ ok: true, engine: 'same' });
    });

    test.each(storedPlays)('$name says nothing unfilled, and nothing before its time', (stored) => {
      const { shown, report } = tell(stored);
      for (const { one, minute } of shown) {
        expect(`${one.text.en} ${one.text.zh}`).not.toMatch(UNFILLED);
        expect(`${one.text.en} ${one.text.zh}`).not.toMatch(/NaN/);
        expect(one.takenAt, one.id).toBeLessThanOrEqual(minute);
      }
      const ending = `${report.ending?.text.en} ${report.ending?.text.zh}`;
      expect(ending).not.toMatch(UNFILLED);
      expect(ending).not.toMatch(/NaN/);
    });

    test.each(storedPlays)(
      '$name has a cause for each entry of its ledger, and the cause came first',
      (stored) => {
        const { play, report } = tell(stored);
        for (const entry of report.ledger) {
          const { because } = entry;
          expect(entry.delayMinutes, entry.id).toBeGreaterThanOrEqual(0);
          if ('omitted' in because) {
            const done = play.now.done[because.omitted];
            if (done)
              expect(done.first, `${entry.id}: ${because.omitted}`).toBeGreaterThanOrEqual(entry.minute);
          } else {
            const act = play.log[because.seq - 1];
            expect(act, entry.id).toBeDefined();
            const caused = play.now.caused.find((one) => one.id === entry.id);
            if (caused && 'act' in caused.because)
              expect(caused.because.minute, entry.id).toBeLessThanOrEqual(entry.minute);
          }
          for (const text of [entry.what, entry.mechanism, entry.becauseText])
            expect(text.en && text.zh, entry.id).toBeTruthy();
        }
      },
    );

    test('is listed with its seed and its end, and lies in the folder', () => {
      const listed = storedPlays.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en'));
      expect(listed).toEqual(filesOfPlays(caseFile.id));
    });

    test('between them they reach every ending that the case has', () => {
      const reached = new Set(storedPlays.map(({ ending }) => ending));
      expect(ids(caseFile.endings).filter((ending) => !reached.has(ending))).toEqual([]);
    });

    test('between them they make every judgement that the case asks for', () => {
      const made = new Set(storedPlays.flatMap((stored) => ids(tell(stored).play.now.commitments)));
      expect(ids(caseFile.commitments).filter((id) => !made.has(id))).toEqual([]);
    });

    test('between them they see every stage of the case', () => {
      const been = new Set(storedPlays.flatMap((stored) => Object.keys(tell(stored).play.now.entered)));
      expect(ids(caseFile.stages).filter((id) => !been.has(id))).toEqual([]);
    });
  });
}
