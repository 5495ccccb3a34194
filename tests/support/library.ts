/** The library as the page gets it, and a play of a case, for tests. */

import { catalogue, cases, groups, readings } from 'virtual:library';
import type { Library } from '../../src/cases/library';
import type { Language } from '../../src/kernel/text';
import type { Intent } from '../../src/session/door';
import { beginPlay, type Play, submit } from '../../src/session/play';

export const library: Library = { catalogue, cases, groups, readings };

export function begin(caseId = 'pvp-misdiagnosis', seed = 1, language: Language = 'en'): Play {
  const begun = beginPlay(library, caseId, seed, language);
  if (!begun.ok) throw new Error(begun.fault.en);
  return begun.value;
}

/** Plays on; an intent that is refused fails the test with the ward's own words. */
export function playOn(from: Play, intents: readonly Intent[]): Play {
  let play = from;
  for (const [index, intent] of intents.entries()) {
    const next = submit(play, intent);
    if (!next.ok)
      throw new Error(`intent ${index} ${JSON.stringify(intent)} was refused: ${next.refusal.reason.en}`);
    play = next.play;
  }
  return play;
}
