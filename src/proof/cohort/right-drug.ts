/** The treatment that a good unit gives once the germ is named: into the vein first, then by mouth. */

import type { Exposure } from '../../patient/exposure';
import type { Fate } from '../../patient/fate';
import { given } from './life';

interface Choice {
  readonly vein: readonly string[];
  readonly mouth: readonly string[];
}

/** Usual choices (general knowledge); by mouth only what reaches bone well. */
const CHOICES: Readonly<Record<string, Choice>> = {
  mssa: { vein: ['cefazolin'], mouth: ['levofloxacin', 'rifampicin'] },
  mrsa: { vein: ['vancomycin'], mouth: ['linezolid'] },
  'group-b-streptococcus': { vein: ['ceftriaxone'], mouth: ['amoxicillin'] },
  'e-coli': { vein: ['ceftriaxone'], mouth: ['levofloxacin'] },
};

/** From day `from` until day `until`; into the vein for `veinDays`, or to the end if that comes sooner. */
export function rightDrug(
  organism: Fate['organism'],
  from: number,
  until: number,
  veinDays: number,
): readonly Exposure[] {
  if (organism === null) return [];
  const choice = CHOICES[organism];
  if (!choice) throw new Error(`no usual drug for ${organism}`);
  const { vein, mouth } = choice;
  const turn = from + veinDays < until ? from + veinDays : until;
  const later = turn < until ? mouth.map((drug) => given(drug, turn, until, 'oral')) : [];
  return [...vein.map((drug) => given(drug, from, turn)), ...later];
}
