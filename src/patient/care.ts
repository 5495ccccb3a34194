/** What the exposures amount to for a body at one minute: the only reading of them that the body's parts see. */

import type { Minute } from '../kernel/time';
import { isAntibiotic, killing } from './drugs/antibiotics';
import type { Exposure } from './exposure';
import type { Organism } from './parameters';

export interface Care {
  /** Killing by the present drugs, 0 to 1 of the best, before resistance. */
  readonly efficacy: number;
  readonly antibiotic: boolean;
  /** `partner` beside another active drug, `alone` without one. */
  readonly rifampicin: 'none' | 'partner' | 'alone';
  readonly oralCefuroxime: boolean;
  readonly vancomycin: boolean;
  /** A level was measured and the dose follows it. */
  readonly vancomycinByLevel: boolean;
  readonly nsaid: boolean;
  readonly steroid: boolean;
  readonly insulin: boolean;
  readonly nutrition: boolean;
  readonly fluids: boolean;
  readonly pressor: boolean;
  readonly brace: boolean;
  readonly bedRest: boolean;
  readonly vitaminD: boolean;
  /** Yearly change of the bone score by a bone drug. */
  readonly boneDrug: number;
}

export const acts = (from: Minute, until: Minute | null, minute: Minute): boolean =>
  from <= minute && (until === null || minute < until);

/** Score per year; trial means rounded, constructed for the single patient. */
const BONE_DRUGS: Readonly<Record<string, number>> = {
  zoledronate: 0.3,
  teriparatide: 0.6,
  romosozumab: 0.8,
  denosumab: 0.35,
  alendronate: 0.25,
};

export function careAt(exposures: readonly Exposure[], minute: Minute, organism: Organism | null): Care {
  const drugs = new Set<string>();
  const supports = new Set<string>();
  let strongest = 0;
  let antibiotic = false;
  let oralCefuroxime = false;
  let boneDrug = 0;
  for (const exposure of exposures) {
    if (exposure.kind === 'support' && acts(exposure.from, exposure.until, minute))
      supports.add(exposure.support);
    if (exposure.kind !== 'drug' || !acts(exposure.from, exposure.until, minute)) continue;
    drugs.add(exposure.drug);
    boneDrug = Math.max(boneDrug, BONE_DRUGS[exposure.drug] ?? 0);
    if (!isAntibiotic(exposure.drug)) continue;
    antibiotic = true;
    const oral = exposure.route === 'oral';
    if (exposure.drug === 'cefuroxime-oral' || (exposure.drug === 'cefuroxime' && oral))
      oralCefuroxime = true;
    if (exposure.drug !== 'rifampicin')
      strongest = Math.max(strongest, killing(exposure.drug, oral, organism));
  }
  const rifampicinKills = drugs.has('rifampicin') ? killing('rifampicin', false, organism) : 0;
  const rifampicin = rifampicinKills === 0 ? 'none' : strongest >= 0.3 ? 'partner' : 'alone';
  const given = (name: string): boolean => supports.has(name) || drugs.has(name);
  return {
    efficacy: rifampicin === 'partner' ? Math.min(1, strongest + 0.4) : Math.max(strongest, rifampicinKills),
    antibiotic,
    rifampicin,
    oralCefuroxime,
    vancomycin: drugs.has('vancomycin'),
    vancomycinByLevel: supports.has('vancomycin-level'),
    nsaid: drugs.has('ibuprofen') || drugs.has('diclofenac'),
    steroid: drugs.has('dexamethasone') || drugs.has('prednisolone'),
    insulin: given('insulin'),
    nutrition: given('nutrition'),
    fluids: given('fluids-30'),
    pressor: given('noradrenaline'),
    brace: given('brace'),
    bedRest: given('bed-rest'),
    vitaminD: given('vitamin-d'),
    boneDrug,
  };
}
