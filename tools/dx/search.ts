/** `dx search CASE TEXT`: the acts that a trainee would find with these words, best first. */

import { indexOf, searchActs } from '../../src/cases/search';
import type { Answer } from './answer';
import { type Call, CallError, say } from './call';
import { caseGiven } from './given';

export async function search(call: Call): Promise<Answer> {
  const { library, caseFile: of } = await caseGiven(call);
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
