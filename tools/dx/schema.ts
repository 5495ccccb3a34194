/** `dx schema [part]`: the JSON Schema of a case file, for editors; `part` for one file of several. */

import type { Answer } from './answer';
import { atMost, type Call, CallError } from './call';
import { caseSchema } from './editor/case-schema';
import { soundLibrary } from './library';

export async function schema(call: Call): Promise<Answer> {
  atMost(call, 1);
  const [part] = call.words;
  if (part !== undefined && part !== 'part')
    throw new CallError(`schema of what? usage: ${call.usage}; leave the word out for a case in one file`);
  const json = caseSchema(await soundLibrary(), part === undefined);
  return { json, text: JSON.stringify(json, null, 2) };
}
