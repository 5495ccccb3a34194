/** A stored play of a case, played to its end; what somebody refuses in it is passed over, as its story has it. */

import { type Play, submit } from '../../../src/session/play';
import { begin } from '../../support/library';
import { storedPlay } from '../../support/stored-plays';

export function lived(caseId: string, name: string): Play {
  const { acts, seed } = storedPlay(name, caseId);
  let play = begin(caseId, seed);
  for (const intent of acts) {
    const next = submit(play, intent);
    if (next.ok) play = next.play;
  }
  return play;
}
