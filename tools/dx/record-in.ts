/** The play record in a file, or why it is none. */

import { failed, type Result } from '../../src/kernel/result';
import type { PlayRecord, RecordFault } from '../../src/session/record';
import { MOST_BYTES, readRecordText, RECORD_FILE_WORDS } from '../../src/session/record-text';
import { readBytes } from './call';

/** `torn`: the file is no JSON, or too large to be looked at. */
export function recordIn(path: string): Result<PlayRecord, RecordFault & { readonly torn?: boolean }> {
  const bytes = readBytes(path, 'JSON');
  if (bytes.length > MOST_BYTES) return failed({ ...RECORD_FILE_WORDS.tooLarge, seq: 0, torn: true });
  let text: string | undefined;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: nothing in a record is guessed.
  }
  return readRecordText(text);
}
