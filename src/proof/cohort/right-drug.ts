/** The treatment that a good unit gives once the germ is named: into the vein first, then by mouth. */

import type { Exposure } from '../../patient/exposure';
import type { Organism } from '../../patient/germs';
import { given } from './life';

interface Choice {
  readonly vein: readonly string[];
  readonly mouth: readonly string[];
}

/** Usual choices (general knowledge); by mouth only what reaches bone well. */
const CHOICES: Readonly<Record<Organism, Choice>> = {
  mssa: { vein: ['cefazolin'], mouth: ['levofloxacin', 'rifampicin'] },
  mrsa: { vein: ['vancomycin'], mouth: ['linezolid'] },
  'group-b-streptococcus': { vein: ['ceftriaxone'], mouth: ['amoxicillin'] },
  'viridans-streptococcus': { vein: ['ceftriaxone'], mouth: ['amoxicillin'] },
  'e-coli': { vein: ['ceftriaxone'], mouth: ['levofloxacin'] },
  'coagulase-negative-staphylococcus': { vein: ['vancomycin'], mouth: ['linezolid'] },
  'mycobacterium-tuberculosis': { vein: ['tb-quadruple'], mouth: ['tb-quadruple'] },
  brucella: { vein: ['doxycycline', 'gentamicin'], mouth: ['doxycycline', 'rifampicin'] },
};

/** From day `from` until day `until`; into the vein for `veinDays`, or to the end if that comes sooner. */
export function rightDrug(
  organism: Organism | null,
  from: number,
  until: number,
  veinDays: number,
): readonly Exposure[] {
  if (organism === null) return [];
  const { vein, mouth } = CHOICES[organism];
  const turn = from + veinDays < until ? from + veinDays : until;
  const later = turn < until ? mouth.map((drug) => given(drug, turn, until, 'oral')) : [];
  return [...vein.map((drug) => given(drug, from, turn)), ...later];
}
