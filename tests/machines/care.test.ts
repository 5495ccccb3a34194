/** The whole chart of care as a table: where each setting may lead, what comes first, and what can be done there. */

import { describe, expect, test } from 'vitest';
import { SETTINGS, type Setting } from '../../src/cases/schema';
import { WAYS } from '../../src/cases/ways';
import type { Doing } from '../../src/machines/care';
import { look, possible } from '../../src/machines/step';

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
