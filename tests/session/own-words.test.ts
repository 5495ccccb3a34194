// What a case brings of its own and the engine only counts and reads aloud: its tallies, and how she gets about.

import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess';
import { beginPlay } from '../../src/session/play';
import { viewOf } from '../../src/session/view';
import { broken } from '../cases/support/small-case';
import { library, playOn } from '../support/library';

/** The small case with hours in clinic counted, in the files where it stands. */
function small(from: string, to: string): ReturnType<typeof playOn> {
  const { case: caseFile, faults } = broken('case.yaml', from, to);
  expect(faults).toEqual([]);
  const begun = beginPlay({ ...library, cases: caseFile ? [caseFile] : [] }, 'small', 1);
  if (!begun.ok) throw new Error(begun.fault.en);
  return begun.value;
}

const APART = `tallies: [{ id: apart, name: { en: 'Hours apart', zh: '分开的时间' }, while: { done: 'ask:fever' } }]
refusals: []`;

describe('what a case counts beside cost and radiation', () => {
  test('is counted from the moment it is so, and told in the chart and the debrief', () => {
    const play = small('refusals: []', APART);
    const before = playOn(play, [{ act: 'wait', minutes: 120 }]);
    expect(viewOf(before).totals.tallies).toMatchObject([{ id: 'apart', minutes: 0 }]);
    const after = playOn(before, [
      { act: 'ask', id: 'fever' },
      { act: 'wait', minutes: 180 },
    ]);
    const [asked] = after.moments.filter(({ done }) => done['ask:fever']);
    const minutes = after.now.minute - (asked?.done['ask:fever']?.first ?? 0);
    expect(viewOf(after).totals.tallies).toMatchObject([{ id: 'apart', minutes }]);
    expect(assess(after).stewardship.tallies).toMatchObject([{ id: 'apart', minutes }]);
  });

  test('can be asked for by a condition, in whole hours', () => {
    const moments = 'moments:\n  - { id: hot, when: { course: temp >= 38 } }';
    const play = small(
      `${moments}\nrefusals: []`,
      `${moments}\n  - { id: long, when: { course: hours-apart >= 2 } }\n${APART}`,
    );
    const asked = playOn(play, [
      { act: 'ask', id: 'fever' },
      { act: 'wait', minutes: 100 },
    ]);
    expect(asked.now.moments['long']).toBeUndefined();
    expect(playOn(asked, [{ act: 'wait', minutes: 20 }]).now.moments['long']).toBeGreaterThanOrEqual(120);
  });
});

test('how she gets about at the end is said in the words of her case', () => {
  const play = small(
    "function: [{ when: { always: true }, text: { en: 'walks', zh: '能走' } }]",
    "function: [{ when: { done: 'ask:fever' }, text: { en: 'climbs five floors', zh: '能爬五楼' } }, { when: { always: true }, text: { en: 'walks', zh: '能走' } }]",
  );
  expect(assess(play).outcome.function.en).toBe('walks');
  expect(assess(playOn(play, [{ act: 'ask', id: 'fever' }])).outcome.function.en).toBe('climbs five floors');
});

test('one end that is lived in two ways is told as it was', () => {
  const two =
    "text: [{ when: { done: 'ask:fever' }, text: { en: 'Asked.', zh: '问了。' } }, { when: { always: true }, text: { en: 'Over.', zh: '结束。' } }] }";
  const play = small("text: { en: 'Over.', zh: '结束。' } }", two);
  const over = [{ act: 'decide', id: 'home' }] as const;
  expect(assess(playOn(play, over)).ending?.text.en).toBe('Over.');
  expect(assess(playOn(play, [{ act: 'ask', id: 'fever' }, ...over])).ending?.text.en).toBe('Asked.');
});
