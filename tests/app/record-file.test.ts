// Any file at all may be opened as a record: each wrong one gets a sentence, never a crash.
import { describe, expect, it } from 'vitest';
import { readRecordFile } from '../../src/app/record-file';
import { recordOf } from '../../src/session/record';
import { RECORD_FILE_WORDS } from '../../src/session/record-text';
import { begin, playOn } from '../support/library';

type Chosen = Parameters<typeof readRecordFile>[0];

const bytes = (content: Uint8Array): Chosen => ({
  size: content.length,
  arrayBuffer: async () => Uint8Array.from(content).buffer,
});
const file = (text: string): Chosen => bytes(Buffer.from(text));

const whole = JSON.stringify(
  recordOf(
    playOn(begin(), [
      { act: 'decide', id: 'see-patient' },
      { act: 'note', kind: 'own', text: '疼了五个月' },
    ]),
  ),
);

describe('a record file', () => {
  it('that was exported is read, with or without a byte order mark', async () => {
    for (const text of [whole, `\uFEFF${whole}`]) {
      const read = await readRecordFile(file(text));
      expect(read.ok && read.value.entries).toHaveLength(2);
    }
  });

  it('cut in half is said to be cut', async () => {
    const read = await readRecordFile(file(whole.slice(0, whole.length / 2)));
    expect(read).toMatchObject({ ok: false, fault: RECORD_FILE_WORDS.torn });
  });

  it('in any other writing than UTF-8 is not guessed at', async () => {
    const utf16 = Buffer.from(`\uFEFF${whole}`, 'utf16le');
    const gb18030 = Buffer.from([0x22, 0xcc, 0xdb, 0xc1, 0xcb, 0x22]);
    for (const content of [utf16, gb18030, Buffer.from([0x89, 0x50, 0x4e, 0x47])])
      expect(await readRecordFile(bytes(content))).toMatchObject({
        ok: false,
        fault: RECORD_FILE_WORDS.notText,
      });
  });

  it.each(['', '[]', '"x"', '{"header":{}}', 'null'])(
    'that holds %s is refused with a sentence in both languages',
    async (text) => {
      const read = await readRecordFile(file(text));
      expect(read.ok).toBe(false);
      if (!read.ok) expect([read.fault.en, read.fault.zh].every((words) => words.length > 10)).toBe(true);
    },
  );

  it('that is far too large is not even read', async () => {
    const huge = { size: 50_000_000, arrayBuffer: () => Promise.reject(new Error('must not be read')) };
    expect(await readRecordFile(huge)).toEqual({ ok: false, fault: RECORD_FILE_WORDS.tooLarge });
  });

  it('that cannot be read from the device is said to be unreadable', async () => {
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await readRecordFile(gone)).toMatchObject({ ok: false, fault: RECORD_FILE_WORDS.torn });
  });
});
