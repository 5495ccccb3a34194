/** Two plays laid beside each other: what is read out of them, held against what they were. */

import { describe, expect, it } from 'vitest';
import { comparePlays } from '../../src/assessment/pair';
import type { PairReport } from '../../src/assessment/report';
import type { Play } from '../../src/session/play';
import { CASES, pairWith } from '../cases/support/small-pair';
import { begin, playOn } from '../support/library';

const { pair } = pairWith('id: small', 'id: small');
if (!pair) throw new Error('the small pair cannot be read');

const compared = (one: Play | null, other: Play | null): PairReport =>
  comparePlays(pair, [
    { caseFile: CASES[0], play: one },
    { caseFile: CASES[1], play: other },
  ]);
const row = (report: PairReport, id: string): PairReport['yours'][number]['each'] => {
  const found = report.yours.find((one) => one.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found.each;
};

const looked = playOn(begin(), [
  { act: 'decide', id: 'see-patient' },
  { act: 'order', id: 'crp' },
  { act: 'wait', until: 'result' },
]);
const judged = playOn(begin(), [
  { act: 'decide', id: 'see-patient' },
  { act: 'examine', id: 'temperature' },
  {
    act: 'commit',
    id: 'K1',
    choice: 'admit-no-cement',
    confidence: 70,
    differential: { 'fracture-alone': 60, infection: 30, tumour: 10, other: 0 },
  },
]);

describe('two plays side by side', () => {
  it('say when she who was asked for blood had it read, and that the other never had', () => {
    const [one, other] = row(compared(looked, judged), 'blood');
    expect(one).toEqual({ kind: 'moment', minute: looked.now.minute, remarks: [] });
    expect(other).toEqual({ kind: 'never', text: { en: 'Never.', zh: '没有。' } });
  });

  it('say what was thought first with every probability that was given, and nothing that was not', () => {
    const [one, other] = row(compared(looked, judged), 'thought');
    expect(one.kind).toBe('never');
    expect(other).toMatchObject({ kind: 'thought', minute: judged.now.minute, confidence: 70 });
    expect(other.kind === 'thought' && other.differential.map(({ id, percent }) => [id, percent])).toEqual([
      ['fracture-alone', 60],
      ['infection', 30],
      ['tumour', 10],
    ]);
  });

  it('give what was chosen by its own name, and say that nothing was written where nothing was', () => {
    const [one, other] = row(compared(looked, judged), 'thought');
    const asked = CASES[1].commitments.find(({ id }) => id === 'K1');
    const chosen = asked?.choices.find(({ id }) => id === 'admit-no-cement');
    expect(asked?.choices[0]?.id).not.toBe('admit-no-cement');
    expect(other.kind === 'thought' && other.choice).toEqual(chosen?.name);
    expect(one).toEqual({
      kind: 'never',
      text: { en: 'You did not commit yourself here.', zh: '这里没有写下判断。' },
    });
    const silent = playOn(begin(), [
      { act: 'decide', id: 'see-patient' },
      { act: 'commit', id: 'K1', choice: 'admit-no-cement' },
    ]);
    const [unsaid] = row(compared(silent, judged), 'thought');
    expect(unsaid).toMatchObject({ kind: 'thought', confidence: null, differential: [] });
  });

  it('remark on blood that was read only after the cement, and on nothing else', () => {
    const late = playOn(begin(), [
      { act: 'decide', id: 'see-patient' },
      { act: 'decide', id: 'admit-for-pvp' },
      { act: 'wait', until: 'evening' },
      { act: 'wait', minutes: 61 },
      { act: 'decide', id: 'keep-slot' },
      { act: 'step', id: 'sign' },
      { act: 'step', id: 'advance', mm: 60 },
      { act: 'step', id: 'mix-cement' },
      { act: 'step', id: 'inject', ml: 1.4 },
      { act: 'step', id: 'needle-out' },
      { act: 'wait', until: 'evening' },
      { act: 'order', id: 'crp' },
      { act: 'wait', until: 'result' },
    ]);
    const [one] = row(compared(late, judged), 'blood');
    expect(one).toMatchObject({ kind: 'moment', remarks: [{ en: 'After the cement.', zh: '水泥之后。' }] });
  });

  it('say of nothing done that nothing was done', () => {
    expect(row(compared(looked, null), 'deeds')[0]).toEqual({
      kind: 'never',
      text: { en: 'Nothing.', zh: '没有。' },
    });
  });

  it('leave a play of another version unread, and still tell both true stories with their sources', () => {
    const report = compared(null, looked);
    expect(report.yours.map(({ each }) => each[0])).toEqual(report.yours.map(() => ({ kind: 'unread' })));
    expect(report.halves.map((half) => half.lines[0]?.sources[0]?.basis)).toEqual(['reported', 'reported']);
    expect(report.decided[0]?.each[1].sources[0]).toEqual(CASES[1].sources['abstract-a']);
  });

  it('hold no number that would rank one play above the other', () => {
    const keys = new Set<string>();
    JSON.stringify(compared(looked, judged), (key, value: unknown) => {
      keys.add(key);
      return value;
    });
    for (const key of ['points', 'max', 'score', 'process', 'rank', 'verdict'])
      expect(keys).not.toContain(key);
  });
});
