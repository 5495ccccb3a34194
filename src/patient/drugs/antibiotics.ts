/**
 * Which antibiotic reaches which germ, as a share of the killing by the best drug for it. Shape only: the ranking
 * (beta-lactam before vancomycin for MSSA, quinolone alone weak) is general knowledge; every figure is constructed.
 */

import type { Organism } from '../germs';

interface Spectrum {
  readonly kills: Readonly<Record<Organism, number>>;
  /** Share of that killing when swallowed. */
  readonly oral: number;
}

/** In the order of `ORGANISMS`: four common ones, then a viridans streptococcus, a coagulase-negative staphylococcus (resistant to oxacillin, as most in hospitals are), tuberculosis and Brucella. */
const spectrum = (
  [mssa, mrsa, agalactiae, coli]: readonly [number, number, number, number],
  [viridans, epidermidis, tuberculosis, brucella]: readonly [number, number, number, number],
  oral: number,
): Spectrum => ({
  kills: {
    mssa,
    mrsa,
    'group-b-streptococcus': agalactiae,
    'e-coli': coli,
    'viridans-streptococcus': viridans,
    'coagulase-negative-staphylococcus': epidermidis,
    'mycobacterium-tuberculosis': tuberculosis,
    brucella,
  },
  oral,
});

const ANTIBIOTICS: Readonly<Record<string, Spectrum>> = {
  cefazolin: spectrum([1, 0, 1, 0.5], [0.9, 0, 0, 0], 0),
  oxacillin: spectrum([1, 0, 0.7, 0], [0.6, 0, 0, 0], 0.4),
  flucloxacillin: spectrum([1, 0, 0.7, 0], [0.6, 0, 0, 0], 0.5),
  // Reaches bone poorly by mouth.
  cefalexin: spectrum([0.4, 0, 0.4, 0.3], [0.35, 0, 0, 0], 1),
  cefuroxime: spectrum([0.7, 0, 0.9, 0.6], [0.8, 0, 0, 0], 0.5),
  'cefuroxime-oral': spectrum([0.35, 0, 0.45, 0.3], [0.4, 0, 0, 0], 1),
  ceftriaxone: spectrum([0.8, 0, 1, 0.9], [1, 0, 0, 0.3], 0),
  ceftazidime: spectrum([0.2, 0, 0.3, 0.9], [0.3, 0, 0, 0.1], 0),
  vancomycin: spectrum([0.7, 0.8, 0.7, 0], [0.7, 0.8, 0, 0], 0),
  teicoplanin: spectrum([0.7, 0.8, 0.7, 0], [0.7, 0.7, 0, 0], 0),
  linezolid: spectrum([0.7, 0.8, 0.7, 0], [0.7, 0.8, 0.5, 0], 1),
  daptomycin: spectrum([0.8, 0.9, 0.7, 0], [0.6, 0.9, 0, 0], 0),
  clindamycin: spectrum([0.7, 0.3, 0.6, 0], [0.6, 0.3, 0, 0], 0.9),
  // A quinolone holds tuberculosis down for weeks and hides it.
  levofloxacin: spectrum([0.5, 0.15, 0.4, 0.8], [0.4, 0.3, 0.5, 0.4], 1),
  moxifloxacin: spectrum([0.5, 0.2, 0.5, 0.7], [0.5, 0.3, 0.5, 0.4], 1),
  ciprofloxacin: spectrum([0.35, 0.1, 0.2, 0.85], [0.2, 0.2, 0.25, 0.45], 1),
  rifampicin: spectrum([0.55, 0.55, 0.2, 0], [0.3, 0.55, 0.55, 0.4], 1),
  meropenem: spectrum([0.85, 0, 1, 1], [1, 0, 0.1, 0.1], 0),
  'piperacillin-tazobactam': spectrum([0.8, 0, 1, 0.9], [1, 0, 0, 0], 0),
  // Four in five staphylococci open the ring of plain penicillins.
  amoxicillin: spectrum([0, 0, 1, 0.4], [0.9, 0, 0, 0.1], 0.8),
  'amoxicillin-clavulanate': spectrum([0.75, 0, 1, 0.7], [0.9, 0, 0.1, 0.1], 0.7),
  'co-trimoxazole': spectrum([0.55, 0.5, 0.2, 0.5], [0.1, 0.4, 0, 0.5], 1),
  ampicillin: spectrum([0, 0, 1, 0.4], [0.9, 0, 0, 0.1], 0.5),
  doxycycline: spectrum([0.4, 0.4, 0.2, 0.3], [0.2, 0.4, 0.05, 0.55], 1),
  azithromycin: spectrum([0.3, 0.05, 0.4, 0], [0.3, 0.1, 0.05, 0.1], 1),
  metronidazole: spectrum([0, 0, 0, 0], [0, 0, 0, 0], 1),
  nitrofurantoin: spectrum([0, 0, 0, 0.3], [0, 0, 0, 0], 1),
  streptomycin: spectrum([0.05, 0, 0, 0.4], [0, 0, 0.5, 0.5], 0),
  // Holds rifampicin: what it does to a staphylococcus is rifampicin's.
  'tb-quadruple': spectrum([0.5, 0.5, 0.2, 0], [0.3, 0.5, 1, 0.35], 1),
  gentamicin: spectrum([0.2, 0.1, 0, 0.7], [0, 0.2, 0, 0.5], 0),
};

export const KNOWN_ANTIBIOTICS: readonly string[] = Object.keys(ANTIBIOTICS);

export const isAntibiotic = (drug: string): boolean => Object.hasOwn(ANTIBIOTICS, drug);

/** 0 to 1; 0 for a drug that is no antibiotic or does not reach this germ. */
export function killing(drug: string, oral: boolean, organism: Organism | null): number {
  const row = organism && Object.hasOwn(ANTIBIOTICS, drug) ? ANTIBIOTICS[drug] : undefined;
  return row && organism ? row.kills[organism] * (oral ? row.oral : 1) : 0;
}

const AMINOGLYCOSIDES: readonly string[] = ['streptomycin', 'gentamicin'];

/** Drugs that add to another one: an aminoglycoside beside doxycycline against Brucella, its usual pair. */
export const isPartner = (drug: string, organism: Organism | null): boolean =>
  organism === 'brucella' && AMINOGLYCOSIDES.includes(drug);

/** What the laboratory reports as susceptible; nothing for a germ that it does not test by the disc. */
export const SUSCEPTIBLE: Readonly<Record<Organism, readonly string[]>> = {
  mssa: [
    'oxacillin',
    'cefazolin',
    'clindamycin',
    'levofloxacin',
    'rifampicin',
    'co-trimoxazole',
    'vancomycin',
  ],
  mrsa: ['vancomycin', 'rifampicin', 'co-trimoxazole', 'linezolid', 'daptomycin'],
  'group-b-streptococcus': ['amoxicillin', 'cefazolin', 'ceftriaxone', 'levofloxacin', 'vancomycin'],
  'e-coli': ['cefuroxime', 'ceftriaxone', 'levofloxacin', 'meropenem', 'gentamicin'],
  'viridans-streptococcus': ['amoxicillin', 'ceftriaxone', 'clindamycin', 'vancomycin'],
  'coagulase-negative-staphylococcus': ['vancomycin', 'rifampicin', 'linezolid'],
  'mycobacterium-tuberculosis': [],
  brucella: [],
};
