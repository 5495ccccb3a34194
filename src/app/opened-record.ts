/** A record from a file, played again: what is said of it, and what of it can be laid on the shelf or read. */

import type { Report } from '../assessment/report';
import type { Localized } from '../kernel/text';
import type { View } from '../session/door';
import type { PlayRecord, Verdict } from '../session/record';
import { TITLE_WORDS } from '../text/title';
import type { Engine } from './engine';
import { isNotLoaded } from './not-loaded';
import { readRecordFile } from './record-file';

export type OpenedRecord =
  /** Nothing to lay down. `record` can still be read where another engine wrote it. */
  | { readonly whole: false; readonly words: Localized; readonly record?: PlayRecord | undefined }
  | {
      readonly whole: true;
      readonly record: PlayRecord;
      readonly view: View;
      readonly report: Report | undefined;
    };

export async function openRecord<Play>(
  file: Parameters<typeof readRecordFile>[0],
  engine: Engine<Play>,
  verdictOn: (caseId: string, verdict: Verdict) => Localized,
): Promise<OpenedRecord> {
  const read = await readRecordFile(file);
  if (!read.ok) return { whole: false, words: read.fault };
  const record = read.value;
  try {
    await engine.fetch(record.header.case);
  } catch (fault) {
    if (!isNotLoaded(fault)) throw fault;
    return { whole: false, words: TITLE_WORDS.notices.notLoaded };
  }
  const resumed = engine.resume(record);
  if (!resumed.ok) {
    const words = verdictOn(record.header.case, resumed.fault);
    return { whole: false, words, record: resumed.fault.engine === 'other' ? record : undefined };
  }
  const view = engine.view(resumed.value);
  const report = view.ended ? engine.report(resumed.value) : undefined;
  return { whole: true, record, view, report };
}
