/** What was worked out for one road through the encounter never leaks into another one from the same table. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginPlay, type Play, submit } from '../../src/session/play';
import { count } from '../support/count';
import { library } from '../support/library';
import { playAtRandom } from '../support/random-play';

const begin = (caseId: string): Play => {
  const begun = beginPlay(library, caseId, 3);
  if (!begun.ok) throw new Error(begun.fault.en);
  return begun.value;
};

const intentsOf = (play: Play): readonly unknown[] => play.log.map((entry) => entry.intent);

test('two patients who are cared for by turns live what each would have lived alone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...library.cases.map((one) => one.id)),
      fc.nat(),
      fc.nat(),
      (caseId, one, other) => {
        const alone = [one, other].map((luck) => playAtRandom(begin(caseId), luck, 25));
        const start = begin(caseId);
        const roads = alone.map(intentsOf);
        const together: [Play, Play] = [start, start];
        for (let n = 0; n < 25; n++)
          for (const road of [0, 1] as const) {
            const intent = roads[road]?.[n];
            const next = intent === undefined ? undefined : submit(together[road], intent);
            if (next?.ok) together[road] = next.play;
          }
        for (const road of [0, 1] as const)
          expect(together[road].log.at(-1)?.digest).toBe(alone[road]?.log.at(-1)?.digest);
      },
    ),
    { numRuns: count(8) },
  );
});
