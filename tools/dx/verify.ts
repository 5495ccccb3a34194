/** `dx verify RECORD`: plays a record again and names the first entry that differs. */

import { readRecord, replay } from '../../src/session/record';
import type { Answer } from './answer';
import { soundLibrary } from './library';
import { atMost, type Call, CallError, readJson, say } from './call';

export async function verify(call: Call): Promise<Answer> {
  atMost(call, 1);
  const [path] = call.words;
  if (path === undefined) throw new CallError(`which record? usage: ${call.usage}`);
  const read = readRecord(readJson(path));
  if (!read.ok) {
    const first = { seq: 0, what: 'format', expected: 'a play record', found: read.fault.en };
    return { json: { ok: false, engine: 'other', first }, text: say(call, read.fault), faulty: true };
  }
  const { verdict } = replay(read.value, await soundLibrary());
  const { first } = verdict;
  const engine = verdict.engine === 'same' ? '' : ' (made by another engine, not comparable)';
  const text = verdict.ok
    ? `ok${engine}`
    : `not ok at entry ${first?.seq ?? 0}: ${first?.what ?? ''}, expected ${first?.expected ?? ''}, found ${first?.found ?? ''}${engine}`;
  return { json: verdict, text, faulty: !verdict.ok };
}
