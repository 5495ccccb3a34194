/** Hair and theatre cap in profile, two tones each, in head units. */

import type { Hair, Person } from './people';
import { fillPath } from './strokes';

/** Light, shade, or the ribbon that ties it. */
type Layer = readonly [tone: 0 | 1 | 2, path: string];

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
    [1, 'M-42 -20C-62 -22 -71 0 -68 24C-66 40 -62 52 -66 64C-54 56 -49 40 -51 22C-52 8 -45 -2 -38 -6Z'],
    [
      0,
      'M39 -27C36 -47 14 -60 -9 -58C-38 -57 -53 -35 -50 -8C-48 6 -42 15 -33 20C-28 12 -20 3 -9 -4C-8 -10 -4 -15 4 -18C12 -20 16 -27 20 -32C26 -30 34 -29 39 -27Z',
    ],
    // Below the line that leads from the temple to the tie it lies in shade.
    [1, 'M-33 20C-28 12 -20 3 -9 -4C-8 -10 -4 -15 4 -18C-10 -20 -30 -18 -49 -12C-48 4 -42 15 -33 20Z'],
    [2, 'M-46 -26C-41 -25 -38 -15 -40 -8C-44 -6 -50 -8 -51 -13C-51 -20 -49 -26 -46 -26Z'],
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
    fillPath(pen, path, tone === 2 ? person.cloth[1] : person.hair[tone]);
  }
}
