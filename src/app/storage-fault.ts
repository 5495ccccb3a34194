/** What a device means when it does not keep something. */

import type { NotKept } from './play-store';

/** It did not answer in time. */
export class Silence extends Error {}

/** Why a device keeps nothing at all, by what it answered. */
export function reasonOf(fault: unknown): NotKept {
  if (fault instanceof Silence) return 'silent';
  return fault instanceof DOMException && fault.name === 'VersionError' ? 'newer' : 'refused';
}

/** Why something could not be laid down: no room, or why nothing is kept at all. */
export const troubleOf = (fault: unknown): 'full' | NotKept =>
  fault instanceof DOMException && fault.name === 'QuotaExceededError' ? 'full' : reasonOf(fault);
