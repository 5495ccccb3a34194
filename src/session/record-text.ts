/** Reads a record from what stands in a file: any file at all may come, and each wrong one gets a sentence. */

import { failed, type Result } from '../kernel/result';
import type { Localized } from '../kernel/text';
import { type PlayRecord, readRecord, type RecordFault } from './record';

/** Far more than any play fills. */
export const MOST_BYTES = 4_000_000;

/** What is said of a file before anything in it can be told apart. */
export const RECORD_FILE_WORDS = {
  tooLarge: { en: 'This file is far too large for a play record.', zh: '文件太大，不可能是接诊记录。' },
  notText: {
    en: 'This is not a play record: the file is not text in UTF-8. Export the play again and open that file as it is.',
    zh: '这不是接诊记录：文件不是 UTF-8 文本。请重新导出，并直接打开导出的文件。',
  },
  torn: {
    en: 'This is not a whole play record: the file is cut off or not JSON. Export it again and open the new file.',
    zh: '这不是完整的记录：文件被截断，或不是 JSON。请重新导出后再打开。',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** `text` is undefined where the bytes are no UTF-8. `torn` says that nothing in the file could be read at all. */
export function readRecordText(
  text: string | undefined,
): Result<PlayRecord, RecordFault & { readonly torn?: boolean }> {
  if (text === undefined) return failed({ ...RECORD_FILE_WORDS.notText, seq: 0, torn: true });
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return failed({ ...RECORD_FILE_WORDS.torn, seq: 0, torn: true });
  }
  return readRecord(raw);
}
