/** `dx check [PATH…]`: all faults of the cases and pairs at once, one line each: file, line, column, what, remedy; then what is worth a look. */

import { existsSync } from 'node:fs';
import type { Fault } from '../../src/cases/fault';
import type { Act, CaseFile } from '../../src/cases/schema';
import type { Answer } from './answer';
import { caseIds, placeOf, readCase, readCatalogue, readPairs } from '../read-cases';
import { type Call, CallError } from './call';
import { playFaults } from './play-files';
import { unheard } from './unheard';

export function check(call: Call): Answer {
  const { catalogue, faults: inCatalogue } = readCatalogue();
  const places = call.words.length ? call.words : caseIds();
  const missing = places.find((place) => !caseIds().includes(place) && !existsSync(place));
  if (missing !== undefined)
    throw new CallError(
      `no case or path "${missing}"; name a case, a folder or a file, or nothing for all cases`,
    );
  const faults: Fault[] = call.words.length ? [] : [...inCatalogue];
  const looks: string[] = [];
  if (catalogue) {
    const loaded = places.map((place) => readCase(place, catalogue));
    faults.push(...loaded.flatMap((one) => one.faults));
    for (const [at, place] of places.entries()) {
      const of = loaded[at]?.case;
      if (of) faults.push(...playFaults(placeOf(place), of, catalogue.acts));
    }
    // To somebody who writes this case; of all cases at once only faults are of interest.
    if (call.words.length > 0 && faults.length === 0)
      looks.push(...loaded.flatMap((one) => (one.case ? looksOf(one.case, catalogue.acts) : [])));
    if (call.words.length === 0) {
      const cases = loaded.flatMap((one) => (one.case ? [one.case] : []));
      faults.push(...readPairs(cases, catalogue).flatMap((one) => one.faults));
    }
  }
  const text = faults
    .map((one) => `${one.file}:${one.line}:${one.column}  ${one.path}  ${one.what}  ${one.remedy}`)
    .join('\n');
  return { json: faults, text: [text || 'no faults', ...looks].join('\n'), faulty: faults.length > 0 };
}

const looksOf = (of: CaseFile, acts: readonly Act[]): readonly string[] =>
  unheard(of, acts).map(
    ({ act, stages }) =>
      `worth a look: ${act} can be done in ${stages.join(', ')}, and nothing follows; an exit, a finding or a refusal would answer it`,
  );
