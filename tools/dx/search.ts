/** `dx search CASE TEXT`: the acts that a trainee would find with these words, best first. */

import { indexOf, searchActs } from '../../src/cases/search';
import type { Answer } from './answer';
import { soundLibrary } from './library';
import { type Call, CallError, caseNamed, say } from './call';

export async function search(call: Call): Promise<Answer> {
  const library = await soundLibrary();
  const of = caseNamed(library, call);
  const words = call.words.slice(1).join(' ');
  if (!words.trim()) throw new CallError(`search for what? usage: ${call.usage}`);
  const rows = searchActs(indexOf(library, of), words).hits.map(({ entry }) => ({
    act: entry.act,
    id: entry.id,
    name: entry.name,
  }));
  return {
    json: rows,
    text: rows.map((row) => `${row.act}:${row.id}  ${say(call, row.name)}`).join('\n') || 'nothing found',
  };
}
