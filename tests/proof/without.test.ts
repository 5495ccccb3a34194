/** The ledger tells the truth: without what it calls the cause, the same patient with the same luck fares otherwise. */

import { describe, expect, test } from 'vitest';
import { checkLedger } from '../../src/cases/check-ledger';
import { along, deedsOf } from '../../src/proof/without/along';
import { bodyOf, printed } from '../../src/proof/without/figures';
import { leftOut } from '../../src/proof/without/left-out';
import { sideBySide } from '../../src/proof/without/moment';
import { comparing } from '../../src/proof/without/without';
import { beginPlay, type Play } from '../../src/session/play';
import { count } from '../support/count';
import { shelfFor, storedOn, thirdShelf, type Shelf } from './support/other-courses';

const A = shelfFor('pvp-misdiagnosis');
const B = shelfFor('plo-spondylitis');
const C = thirdShelf();

/** Short ones first: in every run these, in the long run every play that is kept. */
const FIRST = ['third-time-home', 'cement-asked'];
const all: readonly (readonly [string, Shelf])[] = [A, B, C]
  .flatMap((shelf) => shelf.plays.map(({ name }) => [name, shelf] as const))
  .toSorted(([one], [other]) => place(one) - place(other));
function place(name: string): number {
  const at = FIRST.indexOf(name);
  return at < 0 ? FIRST.length : at;
}

/** Whether fever, CRP or pain are others without the act that the entry names. */
function movesThem(play: Play, id: string): boolean {
  const caused = play.now.caused.find((one) => one.id === id);
  if (!caused || 'omitted' in caused.because) return true;
  const { seq, act } = caused.because;
  return sideBySide(play, leftOut(play, seq, act), { from: caused.minute }, 'apart', []).differs;
}

describe('every entry of the ledger', () => {
  test.each(
    all.slice(0, count(FIRST.length)).map(([name, shelf]) => [shelf.caseFile.id, name, shelf] as const),
  )('of %s, %s: differs without its cause, or the case says why it cannot', (_id, name, shelf) => {
    const play = storedOn(shelf, name);
    const { ids, of } = comparing(play, shelf.roads);
    const wrong = ids.filter((id) => {
      const entry = shelf.caseFile.ledger.find((one) => one.id === id);
      if (entry?.same) return movesThem(play, id);
      return of(id)?.differs !== true;
    });
    expect(wrong).toEqual([]);
  });

  test('that praises only what touches nobody is refused until the case says why, or names the other road', () => {
    const [good] = B.caseFile.ledger.filter(({ id }) => id === 'L21');
    const [harm] = B.caseFile.ledger.filter(({ id }) => id === 'L8');
    if (!good || !harm) throw new Error('the case has lost its entries');
    const { same, ...bare } = good;
    const faults = (entry: typeof good): readonly string[] =>
      checkLedger({ ...B.caseFile, ledger: [entry] }, () => ({ file: '', line: 1, column: 1 })).map(
        ({ what }) => what,
      );
    expect(faults(good)).toEqual([]);
    expect(faults(bare)).toEqual([expect.stringMatching(/None of these causes touches the patient/)]);
    expect(faults({ ...bare, instead: 'published' })).toEqual([]);
    expect(faults({ ...good, instead: 'published' })).toHaveLength(1);
    expect(faults({ ...harm, same })).toEqual([expect.stringMatching(/always has another course beside it/)]);
    expect(faults({ ...harm, instead: 'published' })).toHaveLength(1);
  });
});

describe('the same deeds at the same hours', () => {
  test.each([
    ['third-time-home', B],
    ['cement-asked', C],
  ] as const)('of %s are the same course to the last figure', (name, shelf) => {
    const play = storedOn(shelf, name);
    const begun = beginPlay(shelf.library, shelf.caseFile.id, play.table.world.seed);
    if (!begun.ok) throw new Error(begun.fault.en);
    const again = along(begun.value, deedsOf(play), 'hours');
    const end = again.at(play.now.minute);
    expect(again.skipped()).toEqual([]);
    expect(printed(bodyOf(play.table, end), end)).toEqual(printed(bodyOf(play.table, play.now), play.now));
    expect(end.ending).toBe(play.now.ending);
  });
});

describe('without the cement', () => {
  const play = storedOn(A, 'worst');
  const told = comparing(play, A.roads).of('L1')?.without;

  test('she has no high fever, and what only follows cement has no place', () => {
    expect(told?.by).toEqual({ kind: 'left-out', act: 'step:inject' });
    expect(told?.with.temperature).toBeGreaterThanOrEqual(38.5);
    expect(told?.temperature).toBeLessThan(38);
    expect(told?.crp).toBeLessThan((told?.with.crp ?? 0) / 2);
    expect(told?.skipped.length).toBeGreaterThan(0);
  });

  test('it is looked at on a day on which both courses are lived, at most twelve weeks after the entry', () => {
    const entered = play.now.caused.find(({ id }) => id === 'L1')?.minute ?? 0;
    expect(told?.at).toBeGreaterThanOrEqual(entered);
    expect(told?.at).toBeLessThanOrEqual(Math.min(play.now.minute, entered + 84 * 1440));
  });
});

describe('an omission', () => {
  const play = storedOn(B, 'third-time-home');

  test('is compared with the model play, taken over from where it would still have helped', () => {
    const told = comparing(play, B.roads).of('L1')?.without;
    expect(told?.by).toMatchObject({ kind: 'model', play: 'model' });
    expect(told?.crp).toBeLessThan(told?.with.crp ?? 0);
    expect(told?.temperature).toBeLessThan(told?.with.temperature ?? 0);
  });

  test('of a case that keeps no model play is compared with nothing', () => {
    const { of } = comparing(play, { models: () => [], road: () => [] });
    expect(of('L1')).toBeUndefined();
  });
});
