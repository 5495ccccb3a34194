/** Reads a record from a file that a player chose: any file at all may come. */

import { failed, type Result } from '../kernel/result';
import type { Localized } from '../kernel/text';
import type { PlayRecord } from '../session/record';
import { RECORD_WORDS } from '../text/records';

/** Far more than any play fills. */
const MOST_BYTES = 4_000_000;

export async function readRecordFile(
  file: Pick<File, 'size' | 'text'>,
  read: (raw: unknown) => Result<PlayRecord, Localized>,
): Promise<Result<PlayRecord, Localized>> {
  if (file.size > MOST_BYTES) return failed(RECORD_WORDS.fileTooLarge);
  let raw: unknown;
  try {
    raw = JSON.parse(await file.text());
  } catch {
    return failed(RECORD_WORDS.fileUnreadable);
  }
  return read(raw);
}
