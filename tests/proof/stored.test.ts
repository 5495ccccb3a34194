import { expect, test } from 'vitest';
import { linesOf } from '../../src/proof/lines';
import { isShownBy } from '../../src/proof/show/replay';
import { shownByStored } from '../../src/proof/stored';
import { caseOf } from '../../src/cases/library';
import { library } from '../support/library';
import { storedPlay } from '../support/stored-plays';

const CASE = 'pvp-misdiagnosis';
const of = caseOf(library, CASE);

test('an author’s own play shows its lines, each cut where it does, and played anew it shows them again', () => {
  const play = storedPlay('model');
  const found = shownByStored(library, CASE, [play], of ? linesOf(of) : []);
  expect(found.map(({ line }) => line)).toContainEqual({ kind: 'ending', id: play.ending });
  expect(found.length).toBeGreaterThan(10);
  const cut = found.filter(({ acts }) => acts.length < play.acts.length);
  expect(cut.length).toBeGreaterThan(0);
  for (const { line, acts } of [...cut.slice(0, 2), ...found.slice(-2)])
    expect([line, isShownBy(library, CASE, play.seed, acts, line)]).toEqual([line, true]);
});

test('a line that no kept play shows stays missing', () => {
  expect(
    shownByStored(library, CASE, [storedPlay('model')], [{ kind: 'ledger', id: 'no such entry' }]),
  ).toEqual([]);
  expect(shownByStored(library, CASE, [], of ? linesOf(of) : [])).toEqual([]);
});
