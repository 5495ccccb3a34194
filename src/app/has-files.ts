/** Whether a case was ever opened from a file here: asked by the desk, which then need not look any further. */

import { localStore, PREFIX } from './settings';

const KEY = `${PREFIX}files`;
/** Where the browser keeps nothing, it holds until the page is closed. */
let noted = false;

export function hasFiles(): boolean {
  try {
    return noted || (localStore()?.getItem(KEY) ?? undefined) !== undefined;
  } catch {
    return noted;
  }
}

export function noteFiles(any: boolean): void {
  noted = any;
  try {
    if (any) localStore()?.setItem(KEY, 'yes');
    else localStore()?.removeItem(KEY);
  } catch {
    // Refused or full: then it is remembered until the page is closed.
  }
}
