/**
 * Which acts a list offers. Where she goes next is offered only where it can be said; what is said only in a talk, or only
 * at one stage of a case, would give that stage away. Everything else stands in the list wherever one is.
 */

import type { Act, Setting } from '../cases/schema';

/** @param own the act is the case's, not the catalogue's */
export function isOffered(
  { act, settings }: Pick<Act, 'act' | 'settings'>,
  own: boolean,
  setting: Setting,
): boolean {
  if (settings === undefined || settings.includes(setting)) return true;
  return act !== 'decide' && !own && settings.some((one) => one !== 'talk');
}
