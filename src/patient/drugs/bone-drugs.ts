/** Drugs that build or keep bone: how much, and which of them turn the markers of turnover. */

/** Score per year; trial means rounded, constructed for the single patient. */
const BONE_DRUGS: Readonly<Record<string, number>> = {
  zoledronate: 0.3,
  teriparatide: 0.6,
  romosozumab: 0.8,
  denosumab: 0.35,
  alendronate: 0.25,
  raloxifene: 0.12,
  calcitonin: 0.05,
};

export const KNOWN_BONE_DRUGS: readonly string[] = Object.keys(BONE_DRUGS);

/** Score a year by the strongest of the drugs given. */
export function strongestBoneDrug(drugs: Iterable<string>): number {
  let most = 0;
  for (const drug of drugs) {
    const gain = BONE_DRUGS[drug] ?? 0;
    if (gain > most) most = gain;
  }
  return most;
}

/** What each leaves of bone formation and of resorption in the end. Directions are general knowledge, sizes constructed. */
export const TURNOVER: Readonly<Record<string, { readonly formation: number; readonly resorption: number }>> =
  {
    teriparatide: { formation: 2, resorption: 1.5 },
    romosozumab: { formation: 1.5, resorption: 0.7 },
    zoledronate: { formation: 0.5, resorption: 0.35 },
    denosumab: { formation: 0.4, resorption: 0.25 },
    alendronate: { formation: 0.6, resorption: 0.45 },
    raloxifene: { formation: 0.75, resorption: 0.65 },
    calcitonin: { formation: 0.9, resorption: 0.8 },
  };
