import { describe, expect, test } from 'vitest';
import type { Intent } from '../../src/session/door';
import { type Play, submit } from '../../src/session/play';
import { viewOf } from '../../src/session/view';
import { begin, playOn } from '../support/library';

const SEEN: readonly Intent[] = [{ act: 'decide', id: 'see-patient' }];
const TO_THE_TABLE: readonly Intent[] = [
  ...SEEN,
  { act: 'decide', id: 'admit-for-pvp' },
  { act: 'wait', until: 'morning' },
  { act: 'wait', minutes: 60 },
];
const NEEDLE_IN: readonly Intent[] = [
  ...TO_THE_TABLE,
  { act: 'step', id: 'sign' },
  { act: 'step', id: 'advance', mm: 60 },
];

const refusalOf = (play: Play, intent: unknown) => {
  const next = submit(play, intent);
  if (next.ok) throw new Error(`${JSON.stringify(intent)} was accepted`);
  return next.refusal;
};
const valueOf = (play: Play, id: string): number | undefined =>
  viewOf(play)
    .results.find((series) => series.id === id)
    ?.points.at(-1)?.value;

describe('what a trainee meets', () => {
  test('nobody can be asked before she has been let in, and the ward says so', () => {
    expect(refusalOf(begin(), { act: 'ask', id: 'fever' }).code).toBe('not-now');
  });

  test('two tests on one blood agree, and a later blood shows the trend', () => {
    const now = playOn(begin(), [
      ...SEEN,
      { act: 'order', id: 'pvp-order-set' },
      { act: 'wait', minutes: 120 },
    ]);
    const wbc = valueOf(now, 'wbc');
    expect(wbc).toBeGreaterThan(8);
    const later = playOn(now, [
      { act: 'order', id: 'blood-count' },
      { act: 'wait', until: 'result' },
    ]);
    const series = viewOf(later).results.find((one) => one.id === 'wbc');
    expect(series?.points.map((point) => point.takenAt)).toHaveLength(2);
  });

  test('a result is as it was when the blood was drawn, however late one looks', () => {
    const drawn = playOn(begin(), [...SEEN, { act: 'order', id: 'crp' }]);
    const soon = playOn(drawn, [{ act: 'wait', until: 'result' }]);
    const late = playOn(drawn, [
      { act: 'decide', id: 'admit-for-workup' },
      { act: 'wait', minutes: 4320 },
    ]);
    expect(valueOf(late, 'crp')).toBe(valueOf(soon, 'crp'));
  });

  test('what she takes at home stands on no chart until somebody asks', () => {
    const before = playOn(begin(), SEEN);
    expect(viewOf(before).treatments).toEqual([]);
    const asked = playOn(before, [{ act: 'ask', id: 'drugs' }]);
    expect(viewOf(asked).treatments.map((one) => one.id)).toContain('ibuprofen');
  });

  test('a culture sheet promises the final report, whether or not a bottle will sing', () => {
    const now = playOn(begin(), [
      ...SEEN,
      { act: 'decide', id: 'admit-for-workup' },
      { act: 'order', id: 'blood-culture-2' },
    ]);
    const [culture] = viewOf(now).pending.filter((one) => one.id === 'blood-culture-2');
    expect((culture?.dueAt ?? 0) - (culture?.placedAt ?? 0)).toBeGreaterThan(2 * 1440);
  });

  test('declining a running drug with a reason stops that drug and no other', () => {
    const now = playOn(begin(), [
      ...SEEN,
      { act: 'decide', id: 'admit-for-workup' },
      { act: 'treat', id: 'ceftriaxone' },
      { act: 'treat', id: 'paracetamol' },
      { act: 'decline', id: 'ceftriaxone', because: 'the germ is named' },
    ]);
    const running = viewOf(now).treatments.filter((one) => one.until === null || one.until > now.now.minute);
    expect(running.map((one) => one.id)).not.toContain('ceftriaxone');
    expect(running.map((one) => one.id)).toContain('paracetamol');
  });
});

describe('time', () => {
  test('a fixed wait runs its length through results and chart entries', () => {
    const now = playOn(begin(), [...SEEN, { act: 'order', id: 'crp' }]);
    const later = playOn(now, [{ act: 'wait', minutes: 60 }]);
    expect(later.now.minute - now.now.minute).toBe(60);
  });

  test('nobody sleeps through being taken to theatre', () => {
    const now = playOn(begin(), [
      ...SEEN,
      { act: 'decide', id: 'admit-for-pvp' },
      { act: 'wait', minutes: 10080 },
    ]);
    expect(now.now.stage).toBe('theatre-timeout');
    expect(viewOf(now).clock).toMatchObject({ day: 2, hour: 7, minute: 50 });
  });

  test('waiting for a result that nobody has ordered is refused and costs no time', () => {
    const now = playOn(begin(), SEEN);
    expect(refusalOf(now, { act: 'wait', until: 'result' }).code).toBe('not-now');
  });
});

describe('the needle', () => {
  test('stopping before the cement brings her back to bed without any', () => {
    const now = playOn(begin(), [...NEEDLE_IN, { act: 'step', id: 'stop' }, { act: 'wait', minutes: 120 }]);
    expect(now.now.stage).toBe('ward-workup');
    expect(now.now.exposures.some((one) => one.kind === 'cement')).toBe(false);
  });

  test('whoever walks away from setting cement finds the needle taken out, and the cement in', () => {
    const now = playOn(begin(), [
      ...NEEDLE_IN,
      { act: 'step', id: 'mix-cement' },
      { act: 'step', id: 'inject', ml: 2 },
      { act: 'wait', minutes: 240 },
    ]);
    expect(now.now.stage).toBe('recovery');
    expect(now.now.exposures.filter((one) => one.kind === 'cement')).toHaveLength(1);
  });

  test('cement into an infected body brings fever within three days', () => {
    const now = playOn(begin(), [
      ...NEEDLE_IN,
      { act: 'step', id: 'mix-cement' },
      { act: 'step', id: 'inject', ml: 2 },
      { act: 'step', id: 'inject', ml: 2 },
      { act: 'step', id: 'needle-out' },
      { act: 'wait', minutes: 4320 },
    ]);
    expect(now.now.stage).toBe('fever');
    expect(now.now.minute).toBeLessThan(3 * 1440 + 18 * 60);
  });
});

describe('a talk', () => {
  test('ends where it began, and what was said before is not said again', () => {
    const before = playOn(begin(), [...SEEN, { act: 'decide', id: 'admit-for-workup' }]);
    const sitting = playOn(before, [{ act: 'consult', id: 'talk-no-cement' }]);
    expect(sitting.now.stage).toBe('bad-news');
    const next = submit(sitting, { act: 'decide', id: 'leave-talk' });
    expect(next.ok && next.play.now.stage).toBe('ward-workup');
    expect(next.ok && next.shown.filter((one) => one.id === 'ward-workup')).toEqual([]);
  });
});
