// One play, two places: what node plays is whole on the page, digest for digest, whatever the road.
import { describe, expect, test } from 'vitest';
import { growTree, nothing } from '../../tools/plays/grow';
import { nowhere } from '../../tools/plays/reached';
import { type Play, submit } from '../../src/session/play';
import { recordOf } from '../../src/session/record';
import { RECORD_WORDS } from '../../src/text/records';
import { count } from '../support/count';
import { begin, library } from '../support/library';
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

/** How many are checked once more, where they lie. */
const CHECKED = 3;

/** Random plays of a case, by trainees of every kind: from the first act on, and leaving one another and a stored play. */
function random(caseId: string, plays: number): readonly Play[] {
  const reached = nowhere();
  const fail = ({ what }: { readonly what: string }): void => expect.unreachable(what);
  const garden = { library, tally: nothing(), reached: () => reached, fail };
  const grown: Play[] = [];
  for (let seed = 500; grown.length < plays; seed++)
    grown.push(...growTree(garden, caseId, seed, { branches: 3, roads: 1, replays: 0 }));
  // One moment of a trunk left without an act of one's own is the trunk again.
  return [...new Map(grown.map((play) => [play.log.at(-1)?.digest, play])).values()]
    .filter(({ log }) => log.length > 0)
    .slice(0, plays);
}

describe('a play from here', () => {
  test.each(library.cases.map(({ id }) => id))(
    'is whole on the page: stored roads and random ones of %s, to their last digest',
    async (caseId) => {
      const page = await openPage({ path: '#kept' });
      const plays = [
        ...some(playsOf(caseId), 3).map((stored) => played(caseId, stored)),
        ...random(caseId, count(6)),
      ];
      // A file is added only once the page has played every act of it and come to the same digests.
      for (const play of plays)
        expect(await openFile(page, JSON.stringify(recordOf(play)))).toBe(RECORD_WORDS.added.en);
      expect(await page.locator('.record').count()).toBe(plays.length);
      const asked = plays.slice(0, CHECKED);
      const checks = await page.locator('[data-way="check"]').all();
      for (const check of checks.slice(0, CHECKED)) await check.click();
      await expect
        .poll(async () => (await page.locator('.record > .record-said').allInnerTexts()).filter(Boolean), {
          timeout: 60_000,
        })
        .toEqual(asked.map(() => RECORD_WORDS.whole.en));
    },
    600_000,
  );
});
