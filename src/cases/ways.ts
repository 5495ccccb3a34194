/** Where each setting of care may lead, the more urgent first: what an exit may name. The chart that runs is machines/care. */

import type { Setting } from './schema-act';

export const WAYS: Readonly<Record<Setting, readonly Setting[]>> = {
  referral: ['ended', 'intensive-care', 'rescue', 'clinic', 'ward'],
  clinic: ['ended', 'intensive-care', 'rescue', 'talk', 'theatre', 'operation', 'ward', 'home', 'clinic'],
  home: ['ended', 'intensive-care', 'rescue', 'clinic', 'ward', 'follow-up', 'talk', 'home'],
  ward: [
    'ended',
    'intensive-care',
    'rescue',
    'talk',
    'operation',
    'theatre',
    'needle',
    'home',
    'follow-up',
    'ward',
  ],
  needle: ['ended', 'intensive-care', 'rescue', 'ward', 'theatre'],
  theatre: ['ended', 'theatre', 'recovery', 'ward', 'intensive-care'],
  recovery: ['ended', 'intensive-care', 'rescue', 'ward', 'home', 'talk'],
  rescue: ['ended', 'intensive-care', 'rescue', 'talk', 'operation', 'needle', 'home', 'ward'],
  operation: ['ended', 'intensive-care', 'ward', 'rescue'],
  'intensive-care': ['ended', 'talk', 'operation', 'ward', 'rescue', 'intensive-care'],
  /** Besides these, back to where one came from, if the chart leads there. */
  talk: ['ended', 'intensive-care', 'rescue', 'operation', 'ward', 'home', 'clinic', 'follow-up', 'recovery'],
  'follow-up': [
    'ended',
    'intensive-care',
    'rescue',
    'talk',
    'operation',
    'follow-up',
    'home',
    'ward',
    'clinic',
  ],
  ended: [],
};
