/** How a case is called over a debrief and its printed pages: as on the folder, and of a case from a file that it is one. */

import { isFileCase, ownIdOf } from '../cases/file-case';
import type { Localized } from '../kernel/text';
import { FILE_WORDS } from '../text/file-case';
import { shelved } from './session-engine';

/** @param otherwise for a case that is not here */
export function titleOf(caseId: string, otherwise?: Localized): Localized {
  const own = ownIdOf(caseId);
  const title = shelved(caseId)?.folder.title ?? otherwise ?? { en: own, zh: own };
  return isFileCase(caseId) ? FILE_WORDS.marked(title) : title;
}
