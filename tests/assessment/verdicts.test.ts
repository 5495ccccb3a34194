/** What the debrief says of whole stored plays: two words for route and end, how she is, and what it took. */

import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess';
import type { Report } from '../../src/assessment/report';
import { submit } from '../../src/session/play';
import { begin } from '../support/library';
import { lived } from './support/lived';

const A = 'pvp-misdiagnosis';
const B = 'plo-spondylitis';

const debrief = (caseId: string, name: string): Report => assess(lived(caseId, name));

describe('route and end', () => {
  test.each([
    [A, 'model', 'Sound care', '处置稳妥', 'walks without aid'],
    [A, 'lucky-unsafe', 'Good end, unsafe route', '结局好，路不安全', 'walks without aid'],
    [A, 'operated-for-a-picture', 'Sound, unlucky', '处置稳妥，运气不好', 'walks without aid'],
    [A, 'published', 'Unsafe route', '路不安全', 'walks with a stick'],
    [A, 'paraplegia', 'Unsafe route', '路不安全', 'wheelchair'],
    [B, 'come-tonight', 'Good end, unsafe route', '结局好，路不安全', 'walks without aid, lifts the child'],
    [B, 'foot-not-called', 'Unsafe route', '路不安全', 'walks with a splint on the foot'],
  ])('are told apart: %s, %s: %s', (caseId, name, en, zh, walks) => {
    const { verdict, outcome } = debrief(caseId, name);
    expect(verdict).toEqual({ en, zh });
    expect(outcome.function.en).toBe(walks);
  });

  test('a death is told as one, with no pain and no power to report', () => {
    const { outcome, verdict } = debrief(A, 'tablets-and-signature');
    expect(outcome).toMatchObject({
      alive: false,
      neurology: 0,
      pain: 0,
      function: { en: 'died', zh: '死亡' },
    });
    expect(verdict.en).toBe('Unsafe route');
  });

  test('half of the marks and no gravest flag is sound, less is not, however she fares', () => {
    const half = debrief(B, 'second-course');
    expect(half.process.points / half.process.max).toBeGreaterThanOrEqual(0.5);
    expect(half.safety.map(({ severity }) => severity)).toEqual([2]);
    expect(half.verdict.en).toBe('Sound care');
    const less = debrief(B, 'bone-broken');
    expect(less.process.points / less.process.max).toBeLessThan(0.5);
    expect(less.safety).toEqual([]);
    expect(less.verdict.en).toBe('Good end, unsafe route');
    const flagged = debrief(A, 'negative-then-cement');
    expect(flagged.process.points / flagged.process.max).toBeGreaterThan(0.5);
    expect(flagged.safety.map(({ severity }) => severity)).toEqual([3]);
    expect(flagged.verdict.en).toBe('Unsafe route');
  });
});

describe('what it took', () => {
  test('operations, days in hospital and days of antibiotics of the published road', () => {
    const { outcome, stewardship, process } = debrief(A, 'published');
    expect(outcome).toMatchObject({ alive: true, operations: 3, hospitalDays: 85, antibioticDays: 124 });
    expect(stewardship.hospitalDays).toBe(85);
    expect(process).toMatchObject({ points: 18, max: 100 });
  });

  test('money and millisieverts are those of the chart', () => {
    const play = lived(A, 'over-testing');
    const { stewardship } = assess(play);
    const model = debrief(A, 'model').stewardship;
    expect(stewardship.mSv).toBeCloseTo(play.now.mSv, 2);
    expect(stewardship.cost).toBeGreaterThan(model.cost);
    expect(stewardship.lines.length).toBeGreaterThan(model.lines.length);
  });
});

describe('the true course, drawn afterwards', () => {
  test('begins with the play, ends with it, never turns back, and is drawn with 200 points at most', () => {
    const play = lived(B, 'foot-not-called');
    const { curve } = assess(play);
    const minutes = curve.map(({ minute }) => minute);
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
    expect(minutes[0]).toBe(0);
    expect(minutes.at(-1)).toBe(play.now.minute);
    expect(curve.length).toBeLessThanOrEqual(200);
    expect(Math.max(...curve.map(({ temperature }) => temperature))).toBeGreaterThan(38);
  });

  test('keeps the last moment of a play longer than the paper', () => {
    let play = begin();
    for (const at of Array.from({ length: 205 }, (_, index) => index)) {
      const next = submit(play, { act: 'note', kind: 'next-time', text: `${at}` });
      if (next.ok) play = next.play;
    }
    const waited = submit(play, { act: 'wait', minutes: 3 });
    if (!waited.ok) throw new Error('nobody may wait');
    const { curve, timeline } = assess(waited.play);
    expect(curve.length).toBeLessThanOrEqual(200);
    expect(curve.at(-1)?.minute).toBe(waited.play.now.minute);
    expect(timeline.filter(({ kind }) => kind === 'decision')).toEqual([]);
  });
});

describe('a safety flag', () => {
  test('stands at the entry of the act behind it, in time between that act and the end', () => {
    const play = lived(A, 'negative-then-cement');
    const { now, log } = play;
    const [flag] = assess(play).safety;
    if (!flag) throw new Error('no flag');
    expect(flag.id).toBe('cement-against-crp');
    expect(log[flag.seq - 1]?.intent).toMatchObject({ act: 'step' });
    expect(flag.minute).toBeGreaterThan(0);
    expect(flag.minute).toBeLessThan(now.minute);
    expect(flag.sources.length).toBeGreaterThan(0);
  });
});

describe('the timeline', () => {
  test('tells decisions, commitments, results and changes of place in the order in which they came', () => {
    const { timeline } = debrief(A, 'model');
    expect(new Set(timeline.map(({ kind }) => kind))).toEqual(
      new Set(['decision', 'commitment', 'result', 'stage']),
    );
    const minutes = timeline.map(({ minute }) => minute);
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
    const seqs = timeline.map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
  });

  test('gives a commitment with what was chosen, and a reading of a film with what was called', () => {
    const { timeline } = debrief(A, 'model');
    const judged = timeline.find(({ kind }) => kind === 'commitment')?.text;
    expect(judged?.en).toMatch(/: /);
    expect(judged?.zh).toMatch(/：/);
    const read = timeline.find(({ text }) => text.en.startsWith('Own reading of'))?.text;
    expect(read?.en).toContain('infection');
    expect(read?.zh).toContain('自己阅片');
  });

  test('does not tell waiting or notes', () => {
    const play = lived(A, 'core-only');
    const { log } = play;
    const told = new Set(
      assess(play)
        .timeline.filter(({ kind }) => kind === 'decision' || kind === 'commitment')
        .map(({ seq }) => seq),
    );
    for (const [index, { intent }] of log.entries())
      expect(told.has(index + 1), intent.act).toBe(!['wait', 'note'].includes(intent.act));
  });
});
