// @vitest-environment jsdom
// Opening a play: begun, resumed exactly, brought back after a crash, held by one tab at a time.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type OpenedPlay, openPlay, type Wish } from '../../src/app/open-play';
import type { Front } from '../../src/app/page';
import { memoryStore, type PlayStore } from '../../src/app/play-store';
import { type Count, countingEngine } from './support/counting-engine';

const frontOf = (store: PlayStore, owner: string): Front =>
  ({ store, owner, language: 'en' }) as unknown as Front;

const wish = (change: Partial<Wish> = {}): Wish => ({
  id: 'play',
  beginning: undefined,
  takeOver: false,
  onTaken: () => undefined,
  onGone: () => undefined,
  onTrouble: () => undefined,
  onKept: () => undefined,
  ...change,
});

const beginning = { id: 'play', caseId: 'a-case', seed: 7 };

async function opened(front: Front, how: Partial<Wish> = {}): Promise<OpenedPlay<Count>> {
  const opening = await openPlay(front, countingEngine, wish(how));
  if (!opening.ok) throw new Error(opening.why);
  return opening.opened;
}

/** Lets saves and words between tabs arrive. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

describe('opening a play', () => {
  beforeEach(() => localStorage.clear());

  it('lays a new play on the shelf before anything is done, and resumes it exactly after it was left', async () => {
    const store = memoryStore();
    const first = await opened(frontOf(store, 'tab-1'), { beginning });
    await settle();
    expect((await store.get('play'))?.summary.seq).toBe(0);
    first.desk.submit({ act: 'ask', id: 'onset' });
    first.desk.submit({ act: 'order', id: 'crp' });
    first.close();
    await settle();
    const again = await opened(frontOf(store, 'tab-2'));
    expect(again.desk.play).toEqual(first.desk.play);
    expect(again.desk.view).toEqual(first.desk.view);
    again.close();
  });

  it('brings back acts that a crash kept from the shelf', async () => {
    const store = memoryStore();
    const before = await opened(frontOf(store, 'tab-1'), { beginning });
    await settle();
    store.save = vi.fn(() => new Promise<'saved'>(() => undefined));
    before.desk.submit({ act: 'ask', id: 'onset' });
    before.desk.submit({ act: 'ask', id: 'fever' });
    // The tab is gone: nothing is closed, and the lock with it.
    const after: PlayStore = { ...store, save: async () => 'saved' };
    const again = await opened(frontOf(after, 'tab-2'), { takeOver: true });
    expect(again.desk.view.seq).toBe(2);
    again.close();
  });

  it('says that another tab has it, and gives it to the one that takes it over', async () => {
    const store = memoryStore();
    const taken = vi.fn();
    const first = await opened(frontOf(store, 'tab-1'), { beginning, onTaken: taken });
    first.desk.submit({ act: 'ask', id: 'onset' });
    await settle();
    expect(await openPlay(frontOf(store, 'tab-2'), countingEngine, wish())).toEqual({
      ok: false,
      why: 'elsewhere',
    });
    const second = await opened(frontOf(store, 'tab-2'), { takeOver: true });
    await settle();
    expect(taken).toHaveBeenCalled();
    expect(second.desk.view.seq).toBe(1);
    second.close();
  });

  it('does not bring back what another tab deleted: it says so once, with all that stands here', async () => {
    const store = memoryStore();
    const gone = vi.fn();
    const first = await opened(frontOf(store, 'tab-1'), { beginning, onGone: gone });
    first.desk.submit({ act: 'ask', id: 'onset' });
    await settle();
    await store.remove('play');
    first.desk.submit({ act: 'ask', id: 'fever' });
    await settle();
    expect(await store.list()).toEqual([]);
    expect(gone).toHaveBeenCalledTimes(1);
    expect(gone.mock.calls[0]?.[0]).toMatchObject({ summary: { seq: 2 } });
    expect(localStorage).toHaveLength(0);
    first.close();
    await settle();
    expect(await store.list()).toEqual([]);
  });

  it('goes on keeping a play whose first laying down was refused', async () => {
    const shelf = memoryStore();
    let refuses = true;
    const store: PlayStore = {
      ...shelf,
      save: (row, still) => (refuses ? Promise.reject(new Error('not now')) : shelf.save(row, still)),
    };
    const gone = vi.fn();
    const first = await opened(frontOf(store, 'tab-1'), { beginning, onGone: gone });
    await settle();
    refuses = false;
    first.desk.submit({ act: 'ask', id: 'onset' });
    await settle();
    expect((await store.get('play'))?.summary.seq).toBe(1);
    expect(gone).not.toHaveBeenCalled();
    first.close();
  });

  it('knows what it cannot open: no such play, no such case, a record of another engine', async () => {
    const store = memoryStore();
    const front = frontOf(store, 'tab-1');
    expect(await openPlay(front, countingEngine, wish({ id: 'gone' }))).toEqual({
      ok: false,
      why: 'no-play',
    });
    const noCase = { id: 'x', caseId: 'no-case', seed: 1 };
    expect(await openPlay(front, countingEngine, wish({ id: 'x', beginning: noCase }))).toEqual({
      ok: false,
      why: 'no-case',
    });
    const made = await opened(front, { beginning });
    await settle();
    const row = made.row();
    made.close();
    await store.save({
      ...row,
      id: 'old',
      record: { ...row.record, header: { ...row.record.header, case: 'other-engine' } },
    });
    expect(await openPlay(front, countingEngine, wish({ id: 'old' }))).toMatchObject({
      ok: false,
      why: 'unresumable',
    });
    expect((await store.get('old'))?.id).toBe('old');
  });

  it('keeps the name it had where the device cannot take it now, and is laid down when it can', async () => {
    const shelf = memoryStore();
    const first = await opened(frontOf(shelf, 'tab-1'), { beginning });
    first.desk.submit({ act: 'ask', id: 'onset' });
    first.close();
    await settle();
    let full = true;
    const noRoom = (): Promise<never> => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    const store: PlayStore = {
      ...shelf,
      kind: 'device',
      save: (row, still) => (full ? noRoom() : shelf.save(row, still)),
      claim: (row, from) => (full ? noRoom() : shelf.claim(row, from)),
    };
    const [onTrouble, onKept, onTaken] = [vi.fn(), vi.fn(), vi.fn()];
    const second = await opened(frontOf(store, 'tab-2'), { onTrouble, onKept, onTaken });
    second.desk.submit({ act: 'ask', id: 'fever' });
    await settle();
    expect(onTrouble.mock.calls).toEqual([['full']]);
    expect(second.kept()).toBe(false);
    // The tab is gone before there is room: what was jotted down is enough.
    const third = await opened(frontOf(store, 'tab-3'), { takeOver: true });
    expect(third.desk.view.seq).toBe(2);
    full = false;
    third.desk.submit({ act: 'ask', id: 'night' });
    await settle();
    expect((await shelf.get('play'))?.summary.seq).toBe(3);
    expect(localStorage).toHaveLength(0);
    expect(onTaken).toHaveBeenCalledTimes(1);
    third.close();
    second.close();
  });

  it('says that it is kept after all, once there is room again', async () => {
    const shelf = memoryStore();
    let full = false;
    const store: PlayStore = {
      ...shelf,
      kind: 'device',
      save: (row, still) =>
        full ? Promise.reject(new DOMException('no room', 'QuotaExceededError')) : shelf.save(row, still),
    };
    const [onTrouble, onKept] = [vi.fn(), vi.fn()];
    const play = await opened(frontOf(store, 'tab-1'), { beginning, onTrouble, onKept });
    await settle();
    full = true;
    play.desk.submit({ act: 'ask', id: 'onset' });
    await settle();
    full = false;
    play.desk.submit({ act: 'ask', id: 'fever' });
    await settle();
    expect([onTrouble.mock.calls, onKept.mock.calls.length]).toEqual([[['full']], 1]);
    expect(play.kept()).toBe(true);
    play.close();
  });

  it('leaves alone what it cannot read: a row of a newer version, a damaged one, a record that is none', async () => {
    const shelf = memoryStore();
    const made = await opened(frontOf(shelf, 'tab-1'), { beginning });
    await settle();
    const row = made.row();
    made.close();
    const newer = { id: 'newer', why: 'newer', raw: { id: 'newer', format: 9 } } as const;
    const store: PlayStore = { ...shelf, unreadable: async () => [newer] };
    await shelf.save({ ...row, id: 'torn', record: { ...row.record, header: null } } as never);
    const front = frontOf(store, 'tab-2');
    expect(await openPlay(front, countingEngine, wish({ id: 'newer' }))).toEqual({
      ok: false,
      why: 'unreadable',
      row: newer,
    });
    expect(await openPlay(front, countingEngine, wish({ id: 'torn' }))).toMatchObject({
      ok: false,
      why: 'no-record',
    });
    const deaf: PlayStore = { ...shelf, get: () => Promise.reject(new Error('not now')) };
    expect(await openPlay(frontOf(deaf, 'tab-2'), countingEngine, wish())).toEqual({
      ok: false,
      why: 'unreachable',
    });
  });

  it('keeps the report beside a play that has ended', async () => {
    const store = memoryStore();
    const play = await opened(frontOf(store, 'tab-1'), { beginning });
    play.desk.submit({ act: 'decide', id: 'end' });
    play.close();
    await settle();
    expect((await store.get('play'))?.report).toEqual({ final: true });
  });
});
