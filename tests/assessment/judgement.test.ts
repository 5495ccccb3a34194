/** How a play is judged: by what was done and known in time, line by line, and never by how it ended. */

import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess';
import type { ProcessItem, Report } from '../../src/assessment/report';
import type { Intent } from '../../src/session/door';
import { type Play, submit } from '../../src/session/play';
import { begin, playOn } from '../support/library';
import { storedPlay } from '../support/stored-plays';

const ask = (id: string): Intent => ({ act: 'ask', id });
const order = (id: string): Intent => ({ act: 'order', id });
const decide = (id: string): Intent => ({ act: 'decide', id });
const step = (id: string): Intent => ({ act: 'step', id });
const wait = (minutes: number): Intent => ({ act: 'wait', minutes });
const evening: Intent = { act: 'wait', until: 'evening' };
const note = (kind: string, text: string): Intent => ({ act: 'note', kind, text });

const TO_THE_WARD: readonly Intent[] = [decide('see-patient'), ask('onset'), decide('admit-for-pvp')];
const TO_THE_TABLE: readonly Intent[] = [...TO_THE_WARD, evening, wait(61), decide('keep-slot')];
const THE_NEEDLE: readonly Intent[] = [step('sign'), { act: 'step', id: 'advance', mm: 60 }];
const CEMENT: readonly Intent[] = [
  ...THE_NEEDLE,
  step('mix-cement'),
  { act: 'step', id: 'inject', ml: 1.4 },
  { act: 'step', id: 'inject', ml: 1.4 },
  step('needle-out'),
];

const play = (intents: readonly Intent[], seed = 1): Play => playOn(begin('pvp-misdiagnosis', seed), intents);
const judged = (intents: readonly Intent[], seed = 1): Report => assess(play(intents, seed));

function mark(report: Report, id: string): ProcessItem {
  const found = report.process.items.find((one) => one.id === id);
  if (!found) throw new Error(`no mark ${id}`);
  return found;
}
const marks = ({ process }: Report): Readonly<Record<string, string>> =>
  Object.fromEntries(process.items.map(({ id, points, status }) => [id, `${points} ${status}`]));

describe('a mark', () => {
  test('is not earned by a CRP that was ordered and not back before the cement', () => {
    const late = judged([...TO_THE_TABLE, order('crp'), order('esr'), ...CEMENT, evening]);
    expect(mark(late, 'KF2')).toMatchObject({ points: 0, status: 'harmed' });
    const read = judged([...TO_THE_WARD, evening, order('crp'), order('esr'), wait(70), decide('postpone')]);
    expect(mark(read, 'KF2')).toMatchObject({ points: 16, status: 'earned' });
  });

  test('for samples goes to cultures that came before the drug, and not to those that came after', () => {
    const admitted = [decide('see-patient'), decide('admit-for-workup')];
    const first = judged([...admitted, order('blood-culture-2'), { act: 'treat', id: 'levofloxacin' }]);
    const after = judged([
      ...admitted,
      { act: 'treat', id: 'levofloxacin' },
      wait(1440),
      order('blood-culture-2'),
    ]);
    expect(mark(first, 'KF4').points).toBe(6);
    expect(mark(after, 'KF4')).toMatchObject({ points: 0, status: 'harmed' });
  });

  test('for the time-out goes to a stop, whatever was said before it', () => {
    const sure: Intent = { act: 'commit', id: 'K3', choice: 'sign', confidence: 95, line: '' };
    const stopped = judged([...TO_THE_TABLE, sure, step('stop')]);
    expect(mark(stopped, 'KF5')).toMatchObject({ points: 14, status: 'earned' });
    const cored = judged([
      ...TO_THE_TABLE,
      ...THE_NEEDLE,
      step('biopsy'),
      order('tissue-culture'),
      step('stop'),
    ]);
    expect(mark(cored, 'KF5')).toMatchObject({ points: 14, status: 'earned' });
    expect(mark(judged([...TO_THE_TABLE, sure, ...CEMENT]), 'KF5')).toMatchObject({ status: 'harmed' });
  });

  test('that harm has zeroed takes nothing from its neighbours', () => {
    const asked: readonly Intent[] = [
      decide('see-patient'),
      ...['before-fall', 'night-pain', 'fever', 'chills', 'skin', 'diabetes'].map(ask),
      { act: 'examine', id: 'temperature' },
      { act: 'examine', id: 'power' },
      decide('admit-for-pvp'),
      evening,
      wait(61),
      decide('keep-slot'),
      ...CEMENT,
    ];
    const report = judged(asked);
    expect(mark(report, 'KF1')).toMatchObject({ points: 12, status: 'earned' });
    for (const id of ['KF2', 'KF5']) expect(mark(report, id)).toMatchObject({ points: 0, status: 'harmed' });
    expect(report.process.points).toBe(12);
  });

  test('of a road that was not reached stands outside the sum', () => {
    const report = judged([...TO_THE_WARD, evening, decide('postpone')]);
    for (const id of ['KF5', 'KF6', 'KF8']) expect(mark(report, id).applies, id).toBe(false);
    const reached = report.process.items.filter(({ applies }) => applies);
    expect(report.process.max).toBe(reached.reduce((sum, { max }) => sum + max, 0));
    expect(report.process.points).toBe(reached.reduce((sum, { points }) => sum + points, 0));
  });

  test('stays open while it can still be earned, and closes with the play', () => {
    const begun = judged([decide('see-patient'), ask('onset')]);
    expect(begun.final).toBe(false);
    expect(mark(begun, 'KF2')).toMatchObject({ status: 'open', at: null, points: 0 });
    const over = assess(play(storedPlay('published').acts));
    expect(over.final).toBe(true);
    for (const { id, status, at, window } of over.process.items.filter(({ applies }) => applies)) {
      expect(status, id).not.toBe('open');
      if (at !== null) expect(at, id).toBeGreaterThanOrEqual(window[0]);
    }
  });

  test('gives its reason and its sources, in both languages', () => {
    for (const { id, why, erring, sources } of judged(TO_THE_WARD).process.items) {
      for (const text of [why, erring]) expect(text.en && text.zh, id).toBeTruthy();
      expect(sources.length, id).toBeGreaterThan(0);
      for (const { basis } of sources) expect(basis, id).toBeTruthy();
    }
  });
});

describe('process and outcome', () => {
  /** Everything up to the evening after the cement is decided by the trainee, nothing of it by the body. */
  const unsafe = storedPlay('lucky-unsafe').acts.slice(0, 24);

  test('the same acts earn the same marks in a body that forgives and in one that does not', () => {
    const forgiving = judged(unsafe, 12);
    for (const seed of [1, 2, 5, 8])
      expect(marks(judged(unsafe, seed)), `seed ${seed}`).toEqual(marks(forgiving));
  });

  test('the same whole road earns the same marks whichever germ and luck she has', () => {
    const stored = storedPlay('core-only');
    const under = (seed: number): Report | null => {
      let at = begin('pvp-misdiagnosis', seed);
      for (const intent of stored.acts) {
        const next = submit(at, intent);
        if (!next.ok) return null;
        at = next.play;
      }
      return at.now.known['organism'] === undefined ? null : assess(at);
    };
    const own = under(stored.seed);
    const others = [2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((seed) => under(seed) ?? []);
    expect(own?.ending?.id).toBe('E1');
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(marks(other)).toEqual(own && marks(own));
  });

  test('a good end gives no mark', () => {
    const { acts, seed } = storedPlay('lucky-unsafe');
    const lucky = assess(play(acts, seed));
    expect(lucky.outcome).toMatchObject({ alive: true, neurology: 5, operations: 0 });
    for (const id of ['KF1', 'KF2', 'KF3', 'KF5']) expect(mark(lucky, id).points, id).toBe(0);
  });
});

describe('what was declined', () => {
  const declined: readonly Intent[] = [
    decide('see-patient'),
    { act: 'decline', id: 'crp', because: 'white count normal' },
    decide('admit-for-pvp'),
    evening,
    wait(61),
    decide('keep-slot'),
    ...CEMENT,
  ];

  test('is kept with its reason, told in the timeline and named as the cause', () => {
    const done = play(declined);
    expect(done.now.declined['order:crp']).toMatchObject({ because: 'white count normal', seq: 2 });
    const report = assess(done);
    expect(report.timeline.find(({ seq }) => seq === 2)?.text.en).toContain('white count normal');
    const cause = report.ledger.find(({ id }) => id === 'L3');
    expect(cause?.because).toEqual({ seq: 2 });
    expect(cause?.becauseText.en).toMatch(/^Declined: C-reactive protein/);
  });

  test('keeps its first reason when it is declined again', () => {
    const twice = play([
      decide('see-patient'),
      ...['first', 'second'].map((because): Intent => ({ act: 'decline', id: 'crp', because })),
    ]);
    expect(twice.now.declined['order:crp']?.because).toBe('first');
  });
});

describe('a decision card', () => {
  const K2: Intent = {
    act: 'commit',
    id: 'K2',
    choice: 'keep',
    confidence: 90,
    differential: { 'fracture-alone': 95, infection: 2, tumour: 2, other: 1 },
  };
  const card = (intents: readonly Intent[]) => {
    const found = judged(intents).decisions.find(({ id }) => id === 'K2');
    if (!found) throw new Error('no card');
    return found;
  };

  test('shows what lay on the desk at that minute, and nothing that came later', () => {
    const before = card([...TO_THE_WARD, evening, wait(61), K2]);
    const later = card([...TO_THE_WARD, evening, wait(61), K2, order('crp'), wait(90)]);
    expect(before.known.map(({ name }) => name.en)).toContain('Temperature');
    expect(before.known.some(({ name }) => name.en === 'C-reactive protein')).toBe(false);
    expect(later.known).toEqual(before.known);
    expect(before).toMatchObject({ confidence: 90, minute: 421 });
    expect(before.differential.map(({ percent }) => percent)).toEqual([95, 2, 2, 1]);
  });

  test('names what was ordered and not yet back', () => {
    const waiting = card([...TO_THE_WARD, evening, wait(61), order('crp'), K2]);
    expect(waiting.awaited.map(({ en }) => en)).toContain('C-reactive protein');
  });
});

describe('the trainee’s own words', () => {
  test('stand in the debrief: account, expected score, what is contested, what to do next time', () => {
    const report = judged([
      decide('see-patient'),
      note('own-account', 'I let the date decide.'),
      note('predicted-score', '55'),
      note('contest', 'The film was read to me.'),
      note('next-time', 'Ask about the night first.'),
      note('next-time', 'Open the film.'),
    ]);
    expect(report.ownAccount).toBe('I let the date decide.');
    expect(report.predicted).toBe(55);
    expect(report.contested.map(({ text }) => text)).toEqual(['The film was read to me.']);
    expect(report.nextTime).toEqual(['Ask about the night first.', 'Open the film.']);
  });

  test('that are no score between 0 and 100 expect nothing', () => {
    for (const text of ['', 'high', '101', '-1'])
      expect(judged([decide('see-patient'), note('predicted-score', text)]).predicted, text).toBeNull();
  });
});
