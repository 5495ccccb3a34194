/** What an author is told of a whole case: of the library’s own cases, that nothing in them is there for nobody. */

import { expect, test } from 'vitest';
import { explore } from '../../src/proof/explore';
import { count } from '../support/count';
import { library } from '../support/library';
import { playsOf } from '../support/stored-plays';
import { smallLibrary } from './support/one-of-each';

/** A whole case takes half a minute: that is for the long run. */
const cases = count(1) > 1 ? library.cases : [];

test('of a small case that holds an entry which nothing can bring, that entry alone is called at fault', () => {
  const [of] = smallLibrary.cases;
  const found = of && explore(smallLibrary, of, { now: () => 0 });
  expect(found?.faults.map(({ what }) => what)).toHaveLength(1);
  expect([...(found?.neverInLedger ?? []), ...(found?.notShown ?? []).map(({ id }) => id)]).toEqual([
    'never',
  ]);
});

test.each(cases)('nothing in $id is there for nobody', (of) => {
  const found = explore(library, of, { now: () => 0, plays: playsOf(of.id) });
  expect(found.complete).toBe(true);
  expect(found.faults.map(({ what }) => what)).toEqual([]);
});
