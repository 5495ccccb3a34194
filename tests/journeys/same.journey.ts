// One play, two places: what node plays is whole on the page, digest for digest, whatever the road.
import { describe, expect, test } from 'vitest';
import { type Play, submit } from '../../src/session/play';
import { recordOf } from '../../src/session/record';
import { RECORD_WORDS } from '../../src/text/records';
import { count } from '../support/count';
import { begin, library } from '../support/library';
import { playAtRandom } from '../support/random-play';
import { playsOf, type StoredPlay } from '../support/stored-plays';
import { openPage } from './support/page';
import { openFile } from './support/play';

/** Plays a stored road here; what it means to be refused is left out, as a record leaves it out. */
const played = (caseId: string, { acts, seed }: StoredPlay): Play =>
  acts.reduce(
    (play, intent) => {
      const next = submit(play, intent);
      return next.ok ? next.play : play;
    },
    begin(caseId, seed),
  );

/** Some of a list, spread over it; all of it in a long run. */
const some = <Item>(list: readonly Item[], everyday: number): readonly Item[] =>
  list.filter((_, index) => index % Math.max(1, Math.round(list.length / count(everyday))) === 0);

describe('a play from here', () => {
  test.each(library.cases.map(({ id }) => id))(
    'is whole on the page: stored roads and random ones of %s, to their last digest',
    async (caseId) => {
      const page = await openPage({ path: '#kept' });
      const plays = [
        ...some(playsOf(caseId), 4).map((stored) => played(caseId, stored)),
        ...Array.from({ length: count(2) }, (_, luck) =>
          playAtRandom(begin(caseId, 500 + luck), 500 + luck, 60),
        ),
      ];
      for (const play of plays)
        expect(await openFile(page, JSON.stringify(recordOf(play)))).toBe(RECORD_WORDS.added.en);
      expect(await page.locator('.record').count()).toBe(plays.length);
      for (const check of await page.locator('[data-way="check"]').all()) await check.click();
      await expect
        .poll(() => page.locator('.record > .record-said').allInnerTexts(), { timeout: 60_000 })
        .toEqual(plays.map(() => RECORD_WORDS.whole.en));
    },
    600_000,
  );
});
