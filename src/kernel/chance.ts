/**
 * Keyed chance: each draw is named by what it is about, never by when it was made, so that leaving one act out
 * moves no other draw and two branches of one play share their luck.
 */

import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { log, sin } from './arithmetic';

/** What a draw is for. A new purpose is a new family of luck. */
export type Purpose =
  | 'assay'
  | 'biology'
  | 'contaminant'
  | 'culture'
  | 'histology'
  | 'molecular'
  | 'organism'
  | 'relapse'
  | 'sepsis'
  | 'relief'
  | 'neurology'
  | 'complication'
  | 'thermometer'
  | 'play'
  | 'cohort';

/**
 * A number in [0, 1) that depends on nothing but its key.
 * @param subject a specimen, an organ, a drug course: what the chance belongs to, never the order of acts.
 * @param n which draw about this subject, from 0.
 */
export function draw(seed: number, purpose: Purpose, subject: string, n = 0): number {
  const bytes = sha256(utf8ToBytes(`${seed}|${purpose}|${subject}|${n}`));
  const word = (at: number): number =>
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24) |
    0;
  const generator = xoroshiro128plus(word(0) ^ word(4));
  const high = generator.next() >>> 5;
  const low = generator.next() >>> 6;
  return (high * 67108864 + low) / 9007199254740992;
}

/** A draw from the normal distribution with mean 0 and standard deviation 1, kept within ±3. */
export function drawNormal(seed: number, purpose: Purpose, subject: string, n = 0): number {
  const radius = Math.sqrt(-2 * log(1 - draw(seed, purpose, subject, 2 * n)));
  const value = radius * sin(6.283185307179586 * draw(seed, purpose, subject, 2 * n + 1));
  return value < -3 ? -3 : value > 3 ? 3 : value;
}
