/** All that the game knows of cases: the catalogue of acts, its groups, the cases, and how Chinese names are typed. */

import type { Act, CaseFile, Group } from './schema';

/** How a Chinese name is typed in Latin letters: whole, syllable by syllable, and by initials. */
export interface Reading {
  readonly syllables: readonly string[];
  readonly initials: string;
}

/** Chinese words to how they are typed. Made when the library is built, so that no dictionary travels with the page. */
export type Readings = Readonly<Record<string, readonly Reading[]>>;

export interface Library {
  readonly catalogue: readonly Act[];
  readonly groups: readonly Group[];
  readonly cases: readonly CaseFile[];
  readonly readings: Readings;
}

/** `order:crp`: how plays, findings and conditions name an act. */
export const keyOf = ({ act, id }: Pick<Act, 'act' | 'id'>): string => `${act}:${id}`;

/** Every act that can be chosen in a case, by key; the case's own word for an act stands before the catalogue's. */
export function actsOf(
  library: Pick<Library, 'catalogue'>,
  of: Pick<CaseFile, 'acts'>,
): ReadonlyMap<string, Act> {
  const acts = new Map<string, Act>();
  for (const act of library.catalogue) acts.set(keyOf(act), act);
  for (const act of of.acts) acts.set(keyOf(act), act);
  return acts;
}

export const caseOf = (library: Pick<Library, 'cases'>, id: string): CaseFile | undefined =>
  library.cases.find((one) => one.id === id);
