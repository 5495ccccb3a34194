/** The case that a command is given: the id of one in the library, or the path of a file or folder with a case in it. */

import { existsSync } from 'node:fs';
import { asFileCase } from '../../src/cases/file-case';
import type { Library } from '../../src/cases/library';
import type { CaseFile } from '../../src/cases/schema';
import { type Call, CallError } from './call';
import { soundLibrary } from './library';

export interface Given {
  /** Holds the case, whether it belongs to the library or not. */
  readonly library: Library;
  readonly caseFile: CaseFile;
}

/** The case that the first word of the call names. */
export async function caseGiven(call: Call): Promise<Given> {
  const library = await soundLibrary();
  const [name] = call.words;
  const known = library.cases.map(({ id }) => id).join(', ');
  if (name === undefined) throw new CallError(`which case? usage: ${call.usage}; cases: ${known}`);
  const caseFile = library.cases.find(({ id }) => id === name);
  if (caseFile) return { library, caseFile };
  if (!existsSync(name))
    throw new CallError(`unknown case "${name}", and no file or folder of that name; cases: ${known}`);
  return fromPlace(library, name);
}

/** A case from a path goes by its id as a case from a file, in the command line as in the page. */
export async function fromPlace(library: Library, place: string): Promise<Given> {
  if (!existsSync(place)) throw new CallError(`no file or folder "${place}"; name one with a case in it`);
  const { readCase } = await import('../read-cases');
  const { readingsOf } = await import('../readings');
  const loaded = readCase(place, { acts: [...library.catalogue], groups: [...library.groups] });
  const [first] = loaded.faults;
  if (!loaded.case || first) {
    const where = first ? ` (${first.file}:${first.line} ${first.what})` : '';
    throw new CallError(`the case has faults${where}; run dx check ${place}`);
  }
  const caseFile = asFileCase(loaded.case);
  const own = readingsOf(caseFile.acts.flatMap((act) => [act.name.zh, ...act.synonyms.zh]));
  return {
    library: { ...library, cases: [caseFile], readings: { ...library.readings, ...own } },
    caseFile,
  };
}
