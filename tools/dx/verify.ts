/**
 * `dx verify RECORD [PATH]`: plays a record again and names the first entry that differs. PATH holds a case from a file.
 * What is said is what the page "What is kept" says of the same file; what such a check is worth stands in
 * `src/session/record.ts`.
 */

import type { Localized } from '../../src/kernel/text';
import { replay, type Verdict } from '../../src/session/record';
import { verdictWords } from '../../src/text/records';
import type { Answer } from './answer';
import { atMost, type Call, CallError, say } from './call';
import { fromPlace } from './given';
import { soundLibrary } from './library';
import { recordIn } from './record-in';

export async function verify(call: Call): Promise<Answer> {
  atMost(call, 2);
  const [path, place] = call.words;
  if (path === undefined) throw new CallError(`which record? usage: ${call.usage}`);
  const read = recordIn(path);
  if (!read.ok) {
    const { seq, torn, ...words } = read.fault;
    if (torn === true) throw new CallError(say(call, words));
    const first = { seq, what: 'format', expected: 'a play record', found: words.en };
    return { json: { ok: false, engine: 'other', first }, text: say(call, words), faulty: true };
  }
  const sound = await soundLibrary();
  const library = place === undefined ? sound : (await fromPlace(sound, place)).library;
  const { verdict } = replay(read.value, library);
  return { json: verdict, text: told(call, verdict), faulty: !verdict.ok };
}

/** The page's sentence, and for an examiner what was expected and what was found. */
function told(call: Call, verdict: Verdict): string {
  const words: Localized = verdictWords(verdict);
  const { first } = verdict;
  if (first === undefined) return say(call, words);
  return `${say(call, words)}\nentry ${first.seq}, ${first.what}: expected ${first.expected}, found ${first.found}`;
}
