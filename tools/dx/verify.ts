/** `dx verify RECORD [PATH]`: plays a record again and names the first entry that differs. PATH holds a case from a file. */

import { readRecord, replay } from '../../src/session/record';
import type { Answer } from './answer';
import { atMost, type Call, CallError, readJson, say } from './call';
import { fromPlace } from './given';
import { soundLibrary } from './library';

export async function verify(call: Call): Promise<Answer> {
  atMost(call, 2);
  const [path, place] = call.words;
  if (path === undefined) throw new CallError(`which record? usage: ${call.usage}`);
  const read = readRecord(readJson(path));
  if (!read.ok) {
    const first = { seq: 0, what: 'format', expected: 'a play record', found: read.fault.en };
    return { json: { ok: false, engine: 'other', first }, text: say(call, read.fault), faulty: true };
  }
  const sound = await soundLibrary();
  const library = place === undefined ? sound : (await fromPlace(sound, place)).library;
  const { verdict } = replay(read.value, library);
  const { first } = verdict;
  const engine = verdict.engine === 'same' ? '' : ' (made by another engine, not comparable)';
  const text = verdict.ok
    ? `ok${engine}`
    : `not ok at entry ${first?.seq ?? 0}: ${first?.what ?? ''}, expected ${first?.expected ?? ''}, found ${first?.found ?? ''}${engine}`;
  return { json: verdict, text, faulty: !verdict.ok };
}
