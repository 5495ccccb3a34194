/** Resolves a case's references to its sources. */

import type { CaseFile } from '../cases/schema';
import type { SourceLine } from './report';

type SourceRef = CaseFile['source'];

export function sourceLine(caseFile: CaseFile, ref: SourceRef): SourceLine {
  if (typeof ref !== 'string') return ref;
  return caseFile.sources[ref] ?? { basis: 'constructed', note: ref };
}

export const sourceLines = (caseFile: CaseFile, refs: readonly SourceRef[]): readonly SourceLine[] =>
  refs.map((ref) => sourceLine(caseFile, ref));
