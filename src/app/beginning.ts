/** A new play: an id of its own and a seed. */

import type { Beginning } from './page';

/** Every seed that fits a link. */
const SEEDS = 2 ** 31;

export function newBeginning(caseId: string, seed?: number): Beginning {
  const [first = 0, second = 0, third = 0] = crypto.getRandomValues(new Uint32Array(3));
  return { id: `${first.toString(36)}${second.toString(36)}`, caseId, seed: seed ?? third % SEEDS };
}
