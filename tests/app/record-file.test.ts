// Any file at all may be opened as a record: each wrong one gets a sentence, never a crash.
import { describe, expect, it } from 'vitest';
import { readRecordFile } from '../../src/app/record-file';
import { readRecord, recordOf } from '../../src/session/record';
import { RECORD_WORDS } from '../../src/text/records';
import { begin, playOn } from '../support/library';

const file = (text: string): Pick<File, 'size' | 'text'> => ({ size: text.length, text: async () => text });

const whole = JSON.stringify(recordOf(playOn(begin(), [{ act: 'decide', id: 'see-patient' }])));

describe('a record file', () => {
  it('that was exported is read', async () => {
    const read = await readRecordFile(file(whole), readRecord);
    expect(read.ok && read.value.entries).toHaveLength(1);
  });

  it('cut in half is said to be cut', async () => {
    const read = await readRecordFile(file(whole.slice(0, whole.length / 2)), readRecord);
    expect(read).toEqual({ ok: false, fault: RECORD_WORDS.fileUnreadable });
  });

  it.each(['', '[]', '"x"', '{"header":{}}', 'null'])(
    'that holds %s is refused with a sentence in both languages',
    async (text) => {
      const read = await readRecordFile(file(text), readRecord);
      expect(read.ok).toBe(false);
      if (!read.ok) expect([read.fault.en, read.fault.zh].every((words) => words.length > 10)).toBe(true);
    },
  );

  it('that is far too large is not even read', async () => {
    const huge = { size: 50_000_000, text: () => Promise.reject(new Error('must not be read')) };
    expect(await readRecordFile(huge, readRecord)).toEqual({ ok: false, fault: RECORD_WORDS.fileTooLarge });
  });

  it('that cannot be read from the device is said to be unreadable', async () => {
    const gone = { size: 10, text: () => Promise.reject(new Error('gone')) };
    expect(await readRecordFile(gone, readRecord)).toEqual({ ok: false, fault: RECORD_WORDS.fileUnreadable });
  });
});
