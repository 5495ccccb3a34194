// @vitest-environment jsdom
// The tab dies at any step that touches the device: what was accepted is there again, and nothing that was not.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPlay, type OpenedPlay } from '../../src/app/open-play';
import type { Front } from '../../src/app/page';
import { memoryStore, type PlayStore } from '../../src/app/play-store';
import { count } from '../support/count';
import { type Count, countingEngine } from './support/counting-engine';

/** A life that ends at its `n`-th step on the device: nothing it does from then on reaches anything. */
function lifeOf(n: number) {
  let steps = 0;
  const lives = (): boolean => ++steps < n;
  const never = (): Promise<never> => new Promise(() => undefined);
  return {
    get dead() {
      return steps >= n;
    },
    on(shelf: PlayStore): PlayStore {
      const step = async <T>(work: () => Promise<T>): Promise<T> => {
        if (!lives()) return never();
        const done = await work();
        // The device has it, and the tab may be gone before it hears so.
        return lives() ? done : never();
      };
      return {
        ...shelf,
        kind: 'device',
        list: () => step(() => shelf.list()),
        get: (id) => step(() => shelf.get(id)),
        save: (row, still) => step(() => shelf.save(row, still)),
        claim: (row, from) => step(() => shelf.claim(row, from)),
      };
    },
    /** What stands beside the shelf dies with it. */
    paper(kept: Storage): Storage {
      return new Proxy(kept, {
        get(of, name) {
          if (name === 'getItem') return (key: string) => (lives() ? of.getItem(key) : null);
          if (name === 'setItem') return (key: string, text: string) => lives() && of.setItem(key, text);
          if (name === 'removeItem') return (key: string) => lives() && of.removeItem(key);
          return Reflect.get(of, name) as unknown;
        },
      });
    },
  };
}

const pause = (ms = 1): Promise<'late'> => new Promise((resolve) => setTimeout(() => resolve('late'), ms));

const ACTS = ['onset', 'fever', 'night', 'trauma'];

/** Opens the play and does what is left to do, until it is done or dead. Gives what was accepted while it lived. */
async function live(shelf: PlayStore, owner: string, dies: number, accepted: readonly string[]) {
  const life = lifeOf(dies);
  vi.stubGlobal('localStorage', life.paper(real));
  const front = { store: life.on(shelf), owner, language: 'en' } as unknown as Front;
  const opening = await Promise.race([
    openPlay(front, countingEngine, {
      id: 'play',
      beginning: accepted.length === 0 ? { id: 'play', caseId: 'a-case', seed: 7 } : undefined,
      takeOver: true,
      onTaken: () => undefined,
      onGone: () => undefined,
      onTrouble: () => undefined,
      onKept: () => undefined,
    }),
    pause(15),
  ]);
  if (opening === 'late') return { accepted, done: false, found: undefined };
  if (!opening.ok) throw new Error(`${opening.why} after ${accepted.length} acts`);
  const { desk } = opening.opened;
  const found = asked(opening.opened);
  const now = [...found];
  for (const id of ACTS.slice(found.length)) {
    if (life.dead) break;
    desk.submit({ act: 'ask', id });
    // A trainee sees it as done only when the tab lives on.
    if (life.dead) break;
    now.push(id);
    await pause();
  }
  await pause();
  return { accepted: now, done: now.length === ACTS.length && !life.dead, found };
}

const asked = ({ desk }: OpenedPlay<Count>): readonly string[] =>
  desk.play.intents.map((intent) => ('id' in intent ? intent.id : ''));

const real = localStorage;

/** Each pair of deaths in a long run, some of them in every run. */
const EVERY = Math.max(1, Math.round(500 / count(100)));

describe('a tab that dies', () => {
  beforeEach(() => {
    real.clear();
    // One tab at a time is proved elsewhere; here the dead do not answer.
    vi.stubGlobal('BroadcastChannel', undefined);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('at any step, and again at any step of coming back, loses at most the act that was not accepted', async () => {
    let lives = 0;
    for (let first = 2; ; first++) {
      let through = false;
      for (let second = 1; second < 14; second++) {
        if ((first + second) % EVERY !== 0) continue;
        real.clear();
        const shelf = memoryStore();
        const one = await live(shelf, 'tab-1', first, []);
        through = one.done;
        if (through) break;
        let before = one.accepted;
        for (const [owner, dies] of [
          ['tab-2', second],
          ['tab-3', Number.POSITIVE_INFINITY],
        ] as const) {
          const next = await live(shelf, owner, dies, before);
          lives += 1;
          if (next.found === undefined) continue;
          const where = `died at ${first}, then at ${second}`;
          expect(next.found.slice(0, before.length), where).toEqual(before);
          expect(next.found.length, where).toBeLessThanOrEqual(before.length + 1);
          before = next.accepted;
        }
        expect(before).toEqual(ACTS);
        expect((await shelf.get('play'))?.summary.seq).toBe(ACTS.length);
      }
      if (through) break;
    }
    expect(lives).toBeGreaterThan(200 / EVERY);
  });
});
