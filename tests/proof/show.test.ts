import { describe, expect, test } from 'vitest';
import type { Library } from '../../src/cases/library';
import { type Line, linesOf } from '../../src/proof/lines';
import { isShownBy } from '../../src/proof/show/replay';
import { type Showing, showLines } from '../../src/proof/show/show';
import { count } from '../support/count';
import { library } from '../support/library';
import { smallLibrary } from './support/one-of-each';

/** With COUNT above its everyday value all lines of both cases are sought, and every one that is found is proved. */
const isLong = count(100) > 100;

const nameOf = ({ kind, id }: Line): string => `${kind} ${id}`;

/** Each shown play, played anew, shows its line, and without its last act does not. */
function expectProof(of: Library, caseId: string, { shown }: Showing): void {
  for (const { seed, acts, ...line } of shown) {
    const proves = (intents: typeof acts): boolean => isShownBy(of, caseId, seed, intents, line);
    expect([nameOf(line), proves(acts), acts.length > 0 && proves(acts.slice(0, -1))]).toEqual([
      nameOf(line),
      true,
      false,
    ]);
  }
}

describe('a small case', () => {
  const showing = showLines(smallLibrary, 'small', {});

  test('each of its lines that can come true is shown by a play', () => {
    expectProof(smallLibrary, 'small', showing);
    const [of] = smallLibrary.cases;
    const lines = of ? linesOf(of).map(nameOf) : [];
    expect(showing.shown.map(nameOf)).toEqual(lines.filter((one) => one !== 'ledger never'));
  });

  test('an entry of the ledger that nothing can bring is named as missing', () => {
    expect(showing.missing).toEqual([{ kind: 'ledger', id: 'never' }]);
  });

  test('its plays are as short as they can be', () => {
    const length = (name: string): number | undefined =>
      showing.shown.find((one) => nameOf(one) === name)?.acts.length;
    expect(length('ending left')).toBe(2);
    expect(length('refusal decide:home/1')).toBe(2);
    expect(length('earned K')).toBe(3);
    expect(length('ending asked-and-home')).toBe(3);
  });

  test('the same search finds the same plays', () => {
    expect(showLines(smallLibrary, 'small', {})).toEqual(showing);
  });
});

const EVERYDAY: Readonly<Record<string, readonly Line[]>> = {
  'pvp-misdiagnosis': [
    { kind: 'ledger', id: 'L1' },
    { kind: 'ledger', id: 'L7' },
    { kind: 'refusal', id: 'step:sign/1' },
    { kind: 'refusal', id: 'treat:vancomycin/1' },
    { kind: 'lost', id: 'contrast-refused' },
  ],
  'plo-spondylitis': [
    { kind: 'ending', id: 'elsewhere' },
    { kind: 'lost', id: 'KF1' },
  ],
};

test.each(library.cases)('lines of $id are shown by plays that bear them out', (of) => {
  const everyday = EVERYDAY[of.id] ?? [];
  const showing = showLines(library, of.id, { only: isLong ? linesOf(of) : everyday });
  expectProof(library, of.id, showing);
  const missing = showing.missing.map(nameOf);
  expect(everyday.map(nameOf).filter((one) => missing.includes(one))).toEqual([]);
});
