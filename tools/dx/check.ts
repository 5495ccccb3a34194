/** `dx check [PATH…]`: all faults of the case folders at once, one line each: file, line, column, what, remedy. */

import { existsSync } from 'node:fs';
import type { Fault } from '../../src/cases/fault';
import type { Answer } from './answer';
import { caseIds, readCase, readCatalogue } from '../read-cases';
import { type Call, CallError } from './call';

export function check(call: Call): Answer {
  const { catalogue, faults: inCatalogue } = readCatalogue();
  const places = call.words.length ? call.words : caseIds();
  const missing = places.find((place) => !caseIds().includes(place) && !existsSync(place));
  if (missing !== undefined)
    throw new CallError(
      `no case or path "${missing}"; name a case, a folder or a file, or nothing for all cases`,
    );
  const faults: Fault[] = call.words.length ? [] : [...inCatalogue];
  if (catalogue) for (const place of places) faults.push(...readCase(place, catalogue).faults);
  const text = faults
    .map((one) => `${one.file}:${one.line}:${one.column}  ${one.path}  ${one.what}  ${one.remedy}`)
    .join('\n');
  return { json: faults, text: text || 'no faults', faulty: faults.length > 0 };
}
