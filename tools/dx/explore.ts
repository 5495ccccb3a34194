/** `dx explore CASE`: every road of a case walked, and each line shown by a play; exit 1 if something is there for nobody. */

import { explore as exploreCase } from '../../src/proof/explore';
import { namesOf } from '../../src/proof/names';
import type { Answer } from './answer';
import { atMost, type Call } from './call';
import { explored } from './explored';
import { caseGiven } from './given';
import { storedPlays } from './stored-plays';

export async function explore(call: Call): Promise<Answer> {
  atMost(call, 1);
  const { library, caseFile } = await caseGiven(call);
  const found = exploreCase(library, caseFile, {
    now: () => performance.now(),
    seconds: call.seconds,
    seed: call.seed,
    plays: call.seconds === 0 ? [] : storedPlays(call),
  });
  const faulty = found.faults.length > 0 || !found.complete;
  const { readCase } = await import('../read-cases');
  const [name = ''] = call.words;
  // Positions are looked up only for what is wrong: reading a case again takes a moment.
  const { locate } = faulty
    ? readCase(name, { acts: [...library.catalogue], groups: [...library.groups] })
    : { locate: () => ({ file: '', line: 0, column: 0 }) };
  const faults = found.faults.map(({ path, what, remedy }) => ({ ...locate(path), what, remedy }));
  return {
    json: { case: caseFile.id, ...found, faults },
    text: explored(caseFile, found, namesOf(library, caseFile), faults),
    faulty,
  };
}
