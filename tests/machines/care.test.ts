/** The whole chart of care as a table: where each setting may lead, what comes first, and what can be done there. */

import { describe, expect, test } from 'vitest';
import { SETTINGS, type Setting } from '../../src/cases/schema';
import type { Doing } from '../../src/machines/care';
import { look, possible } from '../../src/machines/step';

/** From each setting all that it may lead to, the most urgent first. */
const WAYS: Readonly<Record<Setting, readonly Setting[]>> = {
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

const way = (setting: Setting) => ({ stage: `to-${setting}`, setting });

describe.each(SETTINGS)('from %s', (from) => {
  const here = { setting: from, stage: 'here' };

  test('care leads to these places and to no other', () => {
    for (const to of SETTINGS) {
      const expected = WAYS[from].includes(to) ? { setting: to, stage: `to-${to}` } : here;
      expect(look(here, [way(to)]), to).toEqual(expected);
    }
  });

  test('the more urgent of two open ways is taken, in whatever order the case names them', () => {
    for (const [place, first] of WAYS[from].entries())
      for (const later of WAYS[from].slice(place + 1))
        for (const open of [
          [way(first), way(later)],
          [way(later), way(first)],
        ])
          expect(look(here, open), `${first} before ${later}`).toEqual({
            setting: first,
            stage: `to-${first}`,
          });
  });
});

const DOINGS: readonly Doing[] = ['ask', 'examine', 'order', 'treat', 'consult', 'decide', 'step', 'wait'];
const BEDSIDE: readonly Doing[] = ['ask', 'examine', 'order', 'treat', 'consult', 'decide', 'wait'];

const CAN: Readonly<Record<Setting, readonly Doing[]>> = {
  referral: ['decide', 'wait'],
  clinic: BEDSIDE,
  home: ['ask', 'treat', 'consult', 'decide', 'wait'],
  ward: BEDSIDE,
  needle: ['ask', 'order', 'consult', 'step', 'wait'],
  theatre: ['ask', 'examine', 'order', 'consult', 'decide', 'step', 'wait'],
  recovery: BEDSIDE,
  rescue: BEDSIDE,
  operation: ['order', 'consult', 'decide', 'wait'],
  'intensive-care': BEDSIDE,
  talk: ['ask', 'consult', 'decide', 'wait'],
  'follow-up': BEDSIDE,
  ended: [],
};

test.each(SETTINGS)('in %s these things can be done and no others', (setting) => {
  expect(DOINGS.filter((doing) => possible(setting, doing))).toEqual(CAN[setting]);
});
