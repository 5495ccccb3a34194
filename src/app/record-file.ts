/** Reads a record from a file that a player chose: any file at all may come. */

import { failed, type Result } from '../kernel/result';
import type { Localized } from '../kernel/text';
import type { PlayRecord } from '../session/record';
import { MOST_BYTES, readRecordText, RECORD_FILE_WORDS } from '../session/record-text';

export async function readRecordFile(
  file: Pick<File, 'size' | 'arrayBuffer'>,
): Promise<Result<PlayRecord, Localized>> {
  if (file.size > MOST_BYTES) return failed(RECORD_FILE_WORDS.tooLarge);
  try {
    return readRecordText(textIn(await file.arrayBuffer()));
  } catch {
    // Chosen, and gone since: a stick was pulled out, a folder was moved.
    return failed(RECORD_FILE_WORDS.torn);
  }
}

/** Undefined where the bytes are no UTF-8: nothing in a record is guessed. */
function textIn(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
