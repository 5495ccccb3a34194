/** What a check of a record came to, in words; of a case from a file it says which file is wanted. */

import { isFileCase, ownIdOf } from '../cases/file-case';
import type { Localized } from '../kernel/text';
import type { Verdict } from '../session/record';
import { FILE_WORDS } from '../text/file-case';
import { verdictWords } from '../text/records';

export function verdictOn(caseId: string, verdict: Verdict): Localized {
  if (!isFileCase(caseId)) return verdictWords(verdict);
  if (verdict.first?.what === 'case') return FILE_WORDS.missing(ownIdOf(caseId).slice(0, 80));
  return verdict.engine === 'other' ? FILE_WORDS.otherText : verdictWords(verdict);
}
