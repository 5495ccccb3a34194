/** A record, written out, read in and played again, must give the same play to its last digest. */

import type { Library } from '../../src/cases/library';
import { canonical } from '../../src/kernel/digest';
import type { Play } from '../../src/session/play';
import { recordOf, replay } from '../../src/session/record';
import { Broken } from './watch';

export function sameAgain(play: Play, library: Library): void {
  const { verdict, play: again } = replay(JSON.parse(canonical(recordOf(play))), library);
  if (!verdict.ok) throw new Broken(`played again it differs: ${JSON.stringify(verdict.first)}`);
  if (again && canonical(again.now) !== canonical(play.now))
    throw new Broken('played again it ends otherwise');
}
