import { describe, expect, test } from 'vitest';
import { canonical, shortDigest } from '../../src/kernel/digest';
import { recordOf, replay } from '../../src/session/record';
import { viewOf } from '../../src/session/view';
import { count } from '../support/count';
import { begin, library } from '../support/library';
import { playAtRandom } from '../support/random-play';

/** Of each case. */
const PLAYS = count(6);
const LENGTH = 60;

/** Names of the hidden course that no view may carry as a key. */
const HIDDEN_KEYS = [
  'course',
  'fate',
  'infection',
  'burden',
  'biofilm',
  'organism',
  'sofa',
  'seed',
  'caused',
  'moments',
  'known',
  'exposures',
];

function keysOf(value: unknown, into = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const item of value) keysOf(item, into);
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) {
      into.add(key);
      keysOf(part, into);
    }
  return into;
}

describe.each(library.cases)('in $id', ({ id }) => {
  test('whatever a trainee does, nothing breaks, time never runs back, and a refusal changes nothing', () => {
    for (let luck = 0; luck < PLAYS; luck++)
      playAtRandom(begin(id, luck), luck, LENGTH, (before, intent, after, accepted) => {
        const where = `seed ${luck}, ${JSON.stringify(intent)}`;
        expect(after.now.minute, where).toBeGreaterThanOrEqual(before.now.minute);
        if (!accepted) expect(after, where).toBe(before);
      });
  });

  test('no view shows a hidden key, at any moment of any play', () => {
    for (let luck = 0; luck < PLAYS; luck++)
      playAtRandom(begin(id, luck), luck, LENGTH, (_, intent, after) => {
        const keys = keysOf(viewOf(after));
        for (const hidden of HIDDEN_KEYS)
          expect(keys.has(hidden), `${hidden} after ${JSON.stringify(intent)}`).toBe(false);
      });
  });

  test('a record played again gives the same play, digest for digest', () => {
    for (let luck = 0; luck < PLAYS; luck++) {
      const play = playAtRandom(begin(id, luck), luck, LENGTH);
      const again = replay(JSON.parse(canonical(recordOf(play))), library);
      expect(again.verdict).toEqual({ ok: true, engine: 'same' });
      expect(again.play && shortDigest(again.play.now)).toBe(shortDigest(play.now));
    }
  });

  test('an intent edited, dropped or swapped is found at the entry where it was changed', () => {
    for (let luck = 0; luck < PLAYS; luck++) {
      const record = recordOf(playAtRandom(begin(id, luck), luck, 30));
      const at = Math.floor(record.entries.length / 2);
      const dropped = { ...record, entries: record.entries.toSpliced(at, 1) };
      const { first } = replay(dropped, library).verdict;
      expect(first?.seq).toBe(at + 1);
      const cutOff = { ...record, entries: record.entries.slice(0, at) };
      expect(replay(cutOff, library).verdict.first).toMatchObject({ seq: at + 1, what: 'count' });
      const edited = record.entries.with(at, {
        intent: { act: 'note', kind: 'own-account', text: 'edited' },
        digest: record.entries[at]?.digest ?? '',
      });
      expect(replay({ ...record, entries: edited }, library).verdict.first?.seq).toBe(at + 1);
    }
  });
});
