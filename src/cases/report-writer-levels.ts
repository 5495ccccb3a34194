/** Names of bodies and discs, and lists of sentences, as a radiologist dictates them. */

import { LEVELS, type ImagingFindings, type Level } from '../kernel/imaging-findings';
import type { Localized } from '../kernel/text';

export type Sentences = readonly Localized[];

/** Bodies that a study of this region shows. */
export const levelsOf = (region: string | undefined): readonly Level[] =>
  region === 'lumbar' || region === 'abdomen' ? LEVELS.slice(1) : LEVELS;

/** "L1/2", "T12/L1", "L5/S1": the disc below a body. */
export function discBelow(level: Level): string {
  const below = LEVELS[LEVELS.indexOf(level) + 1];
  if (!below) return level;
  return below.charAt(0) === level.charAt(0) ? `${level}/${below.slice(1)}` : `${level}/${below}`;
}

const above = (level: Level): Level | undefined => LEVELS[LEVELS.indexOf(level) - 1];

/** "T12, L1 and L2" · "T12、L1、L2"; runs of three or more become "T12 to L2". */
export function listed(levels: readonly Level[]): Localized {
  const first = levels[0];
  const last = levels.at(-1);
  if (first === undefined || last === undefined) return { en: '', zh: '' };
  const run = LEVELS.indexOf(last) - LEVELS.indexOf(first) === levels.length - 1;
  if (run && levels.length > 2) return { en: `${first} to ${last}`, zh: `${first}～${last}` };
  return {
    en: levels.length === 1 ? first : `${levels.slice(0, -1).join(', ')} and ${last}`,
    zh: levels.join('、'),
  };
}

/** Which endplate of an eroded body faces a disc that is diseased. */
export function endplateOf(level: Level, findings: ImagingFindings): 'lower' | 'upper' | 'both' {
  const upperLevel = above(level);
  const lower = (findings.disc[level]?.bright ?? 0) >= 0.4;
  const upper = upperLevel !== undefined && (findings.disc[upperLevel]?.bright ?? 0) >= 0.4;
  return lower && upper ? 'both' : upper ? 'upper' : 'lower';
}

export const ENDPLATE: Readonly<Record<'lower' | 'upper' | 'both', Localized>> = {
  lower: { en: 'lower endplate', zh: '下终板' },
  upper: { en: 'upper endplate', zh: '上终板' },
  both: { en: 'both endplates', zh: '上下终板' },
};

/** Sentences put one after the other, as each language does. */
export const together = (sentences: Sentences): Localized => ({
  en: sentences.map((one) => one.en).join(' '),
  zh: sentences.map((one) => one.zh).join(''),
});

export const percent = (share: number): string => `${Math.round(share * 20) * 5}`;
export const millimetres = (size: number): string => String(Math.round(size));
