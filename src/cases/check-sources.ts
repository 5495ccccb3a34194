/** Whether every statement of where a datum comes from says enough, and whether safety rests on what was read. */

import type { Source } from '../kernel/basis';
import { type Fault, faultAt, type Locate, type Path } from './fault';
import { quoted } from './hidden-characters';
import { nearest } from './near';
import type { CaseFile } from './schema';

type Sources = Readonly<Record<string, Source>>;

/** Walks everything that stands under `source`, `sources` or in a list of sources. */
export function checkSources(
  root: unknown,
  sources: Sources,
  locate: Locate,
  path: Path = [],
): readonly Fault[] {
  if (Array.isArray(root))
    return root.flatMap((part, index) => checkSources(part, sources, locate, [...path, index]));
  if (typeof root !== 'object' || root === null) return [];
  return Object.entries(root).flatMap(([name, part]) => {
    const at = [...path, name];
    if (name === 'source') return checkOne(part, sources, locate, at);
    if (name === 'sources' && Array.isArray(part))
      return part.flatMap((one, index) => checkOne(one, sources, locate, [...at, index]));
    if (name === 'sources' && path.length === 0)
      return Object.entries(part as Sources).flatMap(([id, one]) =>
        checkOne(one, sources, locate, [...at, id]),
      );
    return checkSources(part, sources, locate, at);
  });
}

function checkOne(of: unknown, sources: Sources, locate: Locate, path: Path): readonly Fault[] {
  if (typeof of === 'string') {
    if (Object.hasOwn(sources, of)) return [];
    const meant = nearest(of, Object.keys(sources));
    const remedy =
      meant === undefined
        ? 'Correct the name, or write the source under `sources`.'
        : `Perhaps "${meant}" is meant.`;
    return [faultAt(locate, path, `There is no source ${quoted(of)}.`, remedy)];
  }
  const { basis, doi, pmid, citation, note } = of as Source;
  const cited = doi ?? pmid ?? citation;
  if (doi !== undefined && !/^10\.\d{4,9}\/\S+$/.test(doi))
    return [
      faultAt(
        locate,
        [...path, 'doi'],
        `${quoted(doi)} is no DOI.`,
        'Write it as 10.1000/182, without a link.',
      ),
    ];
  if (pmid !== undefined && !/^\d{1,9}$/.test(pmid))
    return [faultAt(locate, [...path, 'pmid'], `${quoted(pmid)} is no PMID.`, 'Write its digits alone.')];
  if (basis === 'constructed')
    return note === undefined
      ? [faultAt(locate, path, 'A constructed datum must say on what it rests.', 'Add a `note`.')]
      : [];
  return cited === undefined
    ? [faultAt(locate, path, `A ${basis} datum names no publication.`, 'Add `doi`, `pmid` or `citation`.')]
    : [];
}

/** What a case says of its sources is read by trainees: in both languages. */
export function checkNotes(root: unknown, locate: Locate, path: Path = []): readonly Fault[] {
  if (Array.isArray(root)) return root.flatMap((part, index) => checkNotes(part, locate, [...path, index]));
  if (typeof root !== 'object' || root === null) return [];
  return Object.entries(root).flatMap(([name, part]) => {
    const at = [...path, name];
    if (name !== 'note' || typeof part !== 'string' || !('basis' in root))
      return checkNotes(part, locate, at);
    return [faultAt(locate, at, 'This note is in one language only.', 'Write note: { en: …, zh: … }.')];
  });
}

/** A safety flag may not rest on publications alone that nobody has re-read. */
export function checkSafety(of: CaseFile, locate: Locate): readonly Fault[] {
  return of.rubric.safety.flatMap((flag, index) =>
    flag.sources.every((one) => (typeof one === 'string' ? of.sources[one] : one)?.basis === 'recalled')
      ? [
          faultAt(
            locate,
            ['rubric', 'safety', index, 'sources'],
            'Only recalled publications stand behind this safety flag.',
            'Add a source that was read, or say `constructed` and on what it rests.',
          ),
        ]
      : [],
  );
}
