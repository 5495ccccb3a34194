/** Whatever somebody lives the walk has walked: else what it calls unreachable could be reached after all. */

import { describe, expect, test } from 'vitest';
import { walk } from '../../src/proof/walk/walk';
import type { Play } from '../../src/session/play';
import { count } from '../support/count';
import { begin, library, playOn } from '../support/library';
import { playAtRandom } from '../support/random-play';
import { playsOf } from '../support/stored-plays';
import { notWalked } from './support/laid-over';

/** The greater case takes longer to walk than an everyday run has, and so do all the plays of the first. */
const isLong = count(1) > 1;
const cases = library.cases.slice(0, isLong ? library.cases.length : 1);
const EVERY = isLong ? 1 : 6;

describe.each(cases)('in $id', (of) => {
  const walked = walk(library, of);
  const strays = ({ table, moments }: Play): readonly string[] => [
    ...new Set(moments.flatMap((now) => notWalked(walked, table, now) ?? [])),
  ];

  test('the walk comes to its end', () => {
    expect(walked.brokeOff).toBeNull();
    expect(walked.states).toBeGreaterThan(10_000);
  });

  test(`every moment of the stored plays is walked, every ${EVERY}. play`, () => {
    for (const { name, seed, acts, refused } of playsOf(of.id).filter((_, at) => at % EVERY === 0)) {
      const accepted = acts.filter((_, index) => !refused.includes(index));
      expect([name, strays(playOn(begin(of.id, seed), accepted))]).toEqual([name, []]);
    }
  });

  test('every moment of random plays is walked', () => {
    for (let luck = 0; luck < count(6); luck++)
      expect([luck, strays(playAtRandom(begin(of.id, luck % 5), luck, 60))]).toEqual([luck, []]);
  });

  test('a state that cannot be is not walked', () => {
    const play = begin(of.id);
    const elsewhere = { ...play.now, stage: of.stages.at(-2)?.id ?? '', from: 'nowhere' };
    expect(notWalked(walked, play.table, elsewhere)).not.toBeNull();
  });
});
