// One play, two places: what node plays is whole on the page, digest for digest, whatever the road.
import { describe, expect, test } from 'vitest';
import { type Play, submit } from '../../src/session/play';
import { recordOf } from '../../src/session/record';
import { RECORD_WORDS } from '../../src/text/records';
import { count } from '../support/count';
import { begin } from '../support/library';
import { playAtRandom } from '../support/random-play';
import { type StoredPlay, storedPlays } from '../support/stored-plays';
import { openPage } from './support/page';
import { openFile } from './support/play';

const caseA = 'pvp-misdiagnosis';

/** Plays a stored road here; what it means to be refused is left out, as a record leaves it out. */
const played = ({ acts, seed }: StoredPlay): Play =>
  acts.reduce(
    (play, intent) => {
      const next = submit(play, intent);
      return next.ok ? next.play : play;
    },
    begin(caseA, seed),
  );

/** Some of the stored plays, spread over the list; all of them in a long run. */
const some = storedPlays.filter(
  (_, index) => index % Math.max(1, Math.round(storedPlays.length / count(5))) === 0,
);

describe('a play from here', () => {
  test('is whole on the page: stored roads and random ones, to their last digest', async () => {
    const page = await openPage({ path: '#kept' });
    const plays = [
      ...some.map(played),
      ...Array.from({ length: count(3) }, (_, luck) =>
        playAtRandom(begin(caseA, 500 + luck), 500 + luck, 60),
      ),
    ];
    for (const play of plays)
      expect(await openFile(page, JSON.stringify(recordOf(play)))).toBe(RECORD_WORDS.added.en);
    expect(await page.locator('.record').count()).toBe(plays.length);
    for (const check of await page.locator('[data-way="check"]').all()) await check.click();
    await expect
      .poll(() => page.locator('.record > .record-said').allInnerTexts(), { timeout: 60_000 })
      .toEqual(plays.map(() => RECORD_WORDS.whole.en));
  }, 600_000);
});
