/** Hair and theatre cap in profile, two tones each, in head units. */

import type { Hair, Person } from './people';
import { fillPath } from './strokes';

type Layer = readonly [tone: 0 | 1, path: string];

const LAYERS: Readonly<Record<Hair, readonly Layer[]>> = {
  bun: [
    [1, 'M-33 -10A17 17 0 1 1 -67 -10A17 17 0 1 1 -33 -10Z'],
    [0, 'M-40.5 -13A12.5 12.5 0 1 1 -65.5 -13A12.5 12.5 0 1 1 -40.5 -13Z'],
    [
      1,
      'M36 -26C36 -44 16 -58 -8 -57C-36 -56 -53 -34 -50 -6C-49 8 -40 18 -30 21C-26 14 -14 8 -7 -4C-4 -14 8 -22 22 -23C30 -24 34 -24 36 -26Z',
    ],
    [0, 'M30 -34C22 -48 6 -55 -9 -54C-32 -52 -47 -34 -46 -12C-38 -28 -14 -38 30 -34Z'],
  ],
  tied: [
    [1, 'M-44 -22C-66 -22 -74 0 -70 26C-67 42 -62 52 -66 66C-54 58 -48 40 -50 22C-51 8 -44 0 -38 -4Z'],
    [
      0,
      'M37 -22C40 -44 16 -60 -8 -58C-37 -57 -53 -34 -49 -6C-47 8 -40 16 -30 20C-28 8 -16 4 -8 -6C-2 -18 20 -16 37 -22Z',
    ],
    [1, 'M-30 18C-24 8 -14 4 -8 -6C0 -20 20 -20 34 -24C10 -32 -20 -24 -36 4Z'],
  ],
  short: [
    [
      0,
      'M38 -22C42 -46 16 -60 -8 -58C-38 -57 -54 -34 -49 -4C-47 8 -42 16 -34 20C-28 14 -18 8 -9 6L-8 -10C-2 -14 2 -24 6 -28C18 -24 30 -28 38 -22Z',
    ],
    [1, 'M-34 20C-28 14 -18 8 -9 6L-8 -10C-14 -6 -30 0 -44 4C-42 12 -40 16 -34 20Z'],
  ],
  cap: [
    [
      0,
      'M38 -20C42 -48 16 -62 -8 -60C-40 -59 -56 -34 -51 -4C-50 6 -44 14 -36 16C-28 2 -12 -2 0 -14C12 -20 28 -18 38 -20Z',
    ],
    [1, 'M38 -20C28 -18 12 -20 0 -14C-12 -2 -28 2 -36 16C-32 4 -16 -6 -4 -18C10 -25 28 -24 38 -20Z'],
  ],
};

export function paintHair(pen: CanvasRenderingContext2D, person: Person): void {
  for (const [tone, path] of LAYERS[person.hairStyle]) {
    fillPath(pen, path, person.hair[tone]);
  }
}
