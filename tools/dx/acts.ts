/** `dx acts CASE`: every act of the catalogue and of the case, whatever the stage. */

import { actsOf } from '../../src/cases/library';
import type { Answer } from './answer';
import { soundLibrary } from './library';
import { atMost, type Call, caseNamed, say } from './call';

export async function acts(call: Call): Promise<Answer> {
  atMost(call, 1);
  const library = await soundLibrary();
  const rows = [...actsOf(library, caseNamed(library, call)).values()].map((one) => ({
    act: one.act,
    id: one.id,
    name: one.name,
    synonyms: one.synonyms,
    ...(one.loinc ? { loinc: one.loinc } : {}),
    ...(one.atc ? { atc: one.atc } : {}),
    minutes: one.minutes,
    ...(one.cost === undefined ? {} : { cost: one.cost }),
    ...(one.turnaround === undefined ? {} : { turnaroundMinutes: one.turnaround }),
    ...(one.mSv === undefined ? {} : { mSv: one.mSv }),
  }));
  return {
    json: rows,
    text: rows.map((row) => `${row.act}:${row.id}  ${say(call, row.name)}  ${row.minutes} min`).join('\n'),
  };
}
