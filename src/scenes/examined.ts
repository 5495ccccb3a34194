/** What has just been looked at or touched: where the lamp goes, whether a hand is seen, whether it can hurt. */

import type { View } from '../session/door';

export type Part = 'head' | 'chest' | 'back' | 'belly' | 'legs';

export interface Examined {
  readonly part: Part;
  /** A hand lies on her back, or taps it once. */
  readonly hand: 'none' | 'rest' | 'tap';
  /** It moves or presses what hurts. */
  readonly stirs: boolean;
}

const PARTS: readonly (readonly [Part, ReadonlySet<string>])[] = [
  [
    'head',
    new Set([
      'temperature',
      'pulse-bp-rr-spo2',
      'consciousness',
      'hydration',
      'cognition',
      'eyes-exam',
      'mouth',
      'mouth-nails',
      'thyroid-exam',
      'lymph-nodes',
      'cranial-nerves',
      'upper-limbs',
    ]),
  ],
  ['chest', new Set(['heart', 'lungs', 'breasts'])],
  ['belly', new Set(['abdomen', 'spleen-liver-nodes', 'bladder-scan', 'wound-exam', 'pubis'])],
  [
    'legs',
    new Set([
      'feet',
      'calves',
      'joints-exam',
      'peripheral-pulses',
      'power',
      'sensation',
      'reflexes',
      'vibration',
      'gait',
      'slr',
      'femoral-stretch',
      'hips',
      'psoas',
    ]),
  ],
];

/** Of what is not the back, these stir the back too. */
const STIRS: ReadonlySet<string> = new Set(['gait', 'slr', 'femoral-stretch', 'hips', 'psoas']);
/** Nothing is done to her body. */
const WORDS: ReadonlySet<string> = new Set(['infant', 'epds', 'height-weight', 'general']);
const HANDS: Readonly<Record<string, 'rest' | 'tap'>> = { palpation: 'rest', percussion: 'tap' };
const VERB = 'examine:';

export function examinedNow(view: View): Examined | undefined {
  const found = view.latest.findLast(({ kind, id }) => kind === 'finding' && id.startsWith(VERB));
  const id = found?.id.slice(VERB.length);
  if (id === undefined || WORDS.has(id)) return undefined;
  const part = PARTS.find(([, ids]) => ids.has(id))?.[0] ?? 'back';
  return { part, hand: HANDS[id] ?? 'none', stirs: part === 'back' || STIRS.has(id) };
}
