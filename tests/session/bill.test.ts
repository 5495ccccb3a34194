import { describe, expect, test } from 'vitest';
import type { Tariff } from '../../src/cases/tariff';
import type { Intent } from '../../src/session/door';
import { billOf } from '../../src/session/bill';
import { type Play, submit } from '../../src/session/play';
import { viewOf } from '../../src/session/view';
import { begin, library, playOn } from '../support/library';
import { playsOf } from '../support/stored-plays';

const NAMES = { name: { en: 'Ours', zh: '本院' }, unit: { en: 'yuan', zh: '元' } };
const RELATIVE: Tariff = { format: 1, ...NAMES, multiplier: 1, costs: {} };

function told(caseId: string, seed: number, acts: readonly Intent[]): Play {
  let play = begin(caseId, seed);
  for (const intent of acts) {
    const next = submit(play, intent);
    if (next.ok) play = next.play;
  }
  return play;
}

describe('the bill', () => {
  test.each(
    library.cases.flatMap(({ id }) =>
      playsOf(id)
        .filter((_, at) => at % 4 === 0)
        .map((one) => [id, one] as const),
    ),
  )('of relative prices is the total on the chart: %s', { timeout: 120_000 }, (caseId, { seed, acts }) => {
    const play = told(caseId, seed, acts);
    expect(billOf(play, RELATIVE).total).toBeCloseTo(viewOf(play).totals.cost, 1);
  });

  test('prices an order set by its parts, a second test again, and what came free not at all', () => {
    const play = playOn(begin(), [
      { act: 'decide', id: 'see-patient' },
      { act: 'ask', id: 'onset' },
      { act: 'order', id: 'pvp-order-set' },
      { act: 'order', id: 'crp' },
      { act: 'wait', minutes: 120 },
      { act: 'order', id: 'crp' },
    ]);
    const bill = billOf(play, { ...RELATIVE, multiplier: 10, costs: { crp: 33, 'pvp-order-set': 5 } });
    const line = (id: string) => bill.lines.find((one) => one.id === id);
    expect(line('crp')).toMatchObject({ times: 2, each: 33, sum: 66 });
    expect(line('pvp-order-set')).toMatchObject({ times: 1, sum: 5 });
    expect(line('blood-count')).toMatchObject({ times: 1, each: 10 });
    expect(line('onset')).toBeUndefined();
  });

  test('does not price what an act only counts as', () => {
    const play = playOn(begin(), [
      { act: 'decide', id: 'see-patient' },
      { act: 'decide', id: 'home-brace' },
    ]);
    const bill = billOf(play, { ...RELATIVE, costs: { brace: 900, 'home-brace': 50, home: 700 } });
    expect(bill.lines.map(({ id }) => id)).toEqual(['home-brace']);
  });

  test('changes no record: the digest knows nothing of prices', () => {
    const play = playOn(begin(), [
      { act: 'decide', id: 'see-patient' },
      { act: 'order', id: 'crp' },
    ]);
    const before = JSON.stringify(play.log);
    billOf(play, { ...RELATIVE, multiplier: 99 });
    expect(JSON.stringify(play.log)).toBe(before);
  });
});
