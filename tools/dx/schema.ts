/** `dx schema`: the JSON Schema of a case file, for editors. */

import { z } from 'zod';
import { caseFile } from '../../src/cases/schema';
import type { Answer } from './answer';
import { atMost, type Call } from './call';

export function schema(call: Call): Answer {
  atMost(call, 0);
  const json = z.toJSONSchema(caseFile, { io: 'input' });
  return { json, text: JSON.stringify(json, null, 2) };
}
