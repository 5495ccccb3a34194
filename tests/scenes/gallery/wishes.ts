/** The pictures of the gallery: what a watcher should be able to tell apart at a glance. */

import type { Wish } from '../a-view';

const PAIN = { pain: 0.5, painMoving: 0.8 } as const;
const FEVER = {
  pain: 0.6,
  painMoving: 0.9,
  flush: 1,
  sweat: 0.75,
  lids: 0.6,
  pulse: 118,
  breathsPerMinute: 22,
  restless: 1,
} as const;

export const WISHES: Readonly<Record<string, Wish>> = {
  'clinic-afternoon': { appearance: { ...PAIN, aid: 'stick', power: 5 }, says: 'zhao' },
  'clinic-well': { appearance: {} },
  'clinic-standing-pain1': { pose: 'standing' },
  'clinic-standing-pain5': { pose: 'standing', appearance: PAIN },
  'clinic-standing-stick': {
    pose: 'standing',
    appearance: { pain: 0.8, painMoving: 0.9, aid: 'stick', power: 4 },
  },
  'clinic-standing-frame': {
    pose: 'standing',
    appearance: { pain: 0.6, painMoving: 0.8, aid: 'frame', power: 3 },
  },
  'clinic-morning-bed': { pose: 'seated', hour: 8, month: 1, appearance: { ...PAIN, aid: 'bed', power: 1 } },
  'clinic-evening-fever': { hour: 18, minute: 40, month: 9, appearance: FEVER },
  'clinic-mother': { figure: 'young-mother', hour: 10, month: 3, appearance: { pain: 0.4, painMoving: 0.6 } },
  'clinic-mother-standing': { figure: 'young-mother', pose: 'standing', appearance: PAIN },
};
