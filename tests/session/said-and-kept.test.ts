/** What a play keeps to at its edges: after its end, before a name that nobody knows, with other people's records. */

import { describe, expect, test } from 'vitest';
import type { Intent } from '../../src/session/door';
import { type Play, submit } from '../../src/session/play';
import { recordOf, replay } from '../../src/session/record';
import { readRecordText } from '../../src/session/record-text';
import { viewOf } from '../../src/session/view';
import { begin, library, playOn } from '../support/library';
import { storedPlay } from '../support/stored-plays';

const see: Intent = { act: 'decide', id: 'see-patient' };

function refused(play: Play, intent: unknown): string | undefined {
  const next = submit(play, intent);
  return next.ok ? undefined : next.refusal.code;
}

function over(): Play {
  const { acts, seed } = storedPlay('tablets-and-signature');
  return playOn(begin('pvp-misdiagnosis', seed), acts);
}

describe('after the end', () => {
  test('nothing can be done to her any more, and one can still write', () => {
    const play = over();
    expect(play.now.ending).not.toBeNull();
    for (const intent of [
      see,
      { act: 'ask', id: 'onset' },
      { act: 'order', id: 'crp' },
      { act: 'wait', minutes: 60 },
    ])
      expect(refused(play, intent)).toBe('ended');
    const noted = submit(play, { act: 'note', kind: 'own-account', text: 'I sent the fever home.' });
    expect(noted.ok && noted.play.now.jottings.at(-1)?.text).toBe('I sent the fever home.');
    expect(noted.ok && noted.play.now.minute).toBe(play.now.minute);
  });
});

describe('a name that nobody knows', () => {
  test.each([
    ['a commitment', { act: 'commit', id: 'K99', choice: 'sign' }],
    ['a choice', { act: 'commit', id: 'K1', choice: 'hope' }],
    ['a film', { act: 'read', id: 'horoscope', call: 'infection', confidence: 50 }],
    ['an act', { act: 'order', id: 'horoscope' }],
  ])('of %s is refused as one', (_what, intent) => {
    expect(refused(playOn(begin(), [see]), intent)).toBe('unknown-id');
  });

  test('a film that was ordered can be read once it is back, and not before', () => {
    const asked = playOn(begin(), [see, { act: 'order', id: 'xray-lumbar' }]);
    const read: Intent = { act: 'read', id: 'xray-lumbar', call: 'fracture', confidence: 60 };
    const back =
      asked.now.resulted['xray-lumbar'] === undefined
        ? playOn(asked, [{ act: 'wait', until: 'result' }])
        : asked;
    if (back !== asked) expect(refused(asked, read)).toBeDefined();
    expect(refused(back, read)).toBeUndefined();
    expect(refused(playOn(begin(), [see]), read)).toBeDefined();
  });
});

describe('a new play', () => {
  test('has nothing on its chart', () => {
    const { now } = begin();
    expect([now.vitals, now.values, now.reports, now.notes]).toEqual([[], [], [], []]);
  });
});

describe('a planned length', () => {
  test('stands on the drug chart of the drug for which it was planned', () => {
    const play = playOn(begin(), [
      see,
      { act: 'decide', id: 'admit-for-workup' },
      { act: 'treat', id: 'levofloxacin', weeks: 6 },
      { act: 'treat', id: 'paracetamol' },
    ]);
    const drugs = viewOf(play).treatments;
    expect(drugs.find(({ id }) => id === 'levofloxacin')).toMatchObject({ weeks: 6 });
    expect(drugs.find(({ id }) => id === 'paracetamol')).not.toHaveProperty('weeks');
  });
});

describe('an answer', () => {
  test('of somebody who is not asked but called or sent for is that person’s voice; one’s own finding is none', () => {
    const called = submit(playOn(begin(), [see]), { act: 'consult', id: 'consultant' });
    expect(called.ok && called.shown.filter(({ by }) => by !== undefined).map(({ kind }) => kind)).toContain(
      'voice',
    );
    const felt = submit(playOn(begin(), [see]), { act: 'examine', id: 'percussion' });
    expect(felt.ok && felt.shown[0]?.kind).not.toBe('voice');
    const asked = submit(playOn(begin(), [see]), { act: 'ask', id: 'onset' });
    expect(asked.ok && asked.shown[0]?.kind).not.toBe('event');
  });
});

describe('a record', () => {
  test('of a case that is not here names the case, and those that are', () => {
    const record = recordOf(playOn(begin(), [see]));
    const { verdict } = replay({ ...record, header: { ...record.header, case: 'no-such-case' } }, library);
    expect(verdict).toEqual({
      ok: false,
      engine: 'other',
      first: {
        seq: 0,
        what: 'case',
        expected: library.cases.map(({ id }) => id).join(', '),
        found: 'no-such-case',
      },
    });
  });

  test('with a field of the wrong kind has that field named in both languages', () => {
    const record = recordOf(playOn(begin(), [see]));
    const read = readRecordText(JSON.stringify({ ...record, count: 'many' }));
    if (read.ok) throw new Error('it was taken');
    expect(read.fault.en).toContain('count');
    expect(read.fault.zh).toContain('“count”');
  });

  test('with an intent in another shape than was played is found at that entry', () => {
    const record = recordOf(
      playOn(begin(), [
        see,
        { act: 'commit', id: 'K1', choice: 'admit-no-cement', differential: { infection: 100 } },
      ]),
    );
    const swapped = JSON.parse(
      JSON.stringify(record).replace('{"infection":100}', '["infection"]'),
    ) as typeof record;
    const { verdict } = replay(swapped, library);
    expect(verdict.ok).toBe(false);
    expect(verdict.ok ? undefined : verdict.first?.seq).toBe(2);
  });
});
