/** What an author is told about ways is what the chart of care does. */

import { expect, test } from 'vitest';
import { SETTINGS } from '../../src/cases/schema';
import { WAYS } from '../../src/cases/ways';
import { care } from '../../src/machines/care';
import { look } from '../../src/machines/step';

test('each setting may lead where the chart of care leads, in the same order', () => {
  const states: Readonly<Record<string, { readonly on?: unknown }>> = care.config.states ?? {};
  const chart = SETTINGS.map((setting) => {
    const { look: ways = [] } = (states[setting]?.on ?? {}) as { look?: readonly { target: string }[] };
    return [setting, ways.map(({ target }) => target)];
  });
  expect(Object.fromEntries(chart)).toEqual(WAYS);
});

test('a patient is never taken to a setting to which no way leads', () => {
  for (const from of SETTINGS)
    for (const to of SETTINGS) {
      const there = look({ setting: from, stage: 'here' }, [{ stage: 'there', setting: to }]);
      expect(there.stage === 'there', `${from} to ${to}`).toBe(WAYS[from].includes(to));
    }
});
