// Every accepted act is kept; a shelf that refuses, is full or belongs to another tab by now is reported once and right.
import { describe, expect, it, vi } from 'vitest';
import { deskFor } from '../../src/app/desk';
import { keepingFor, rowOf, type Trouble } from '../../src/app/keeping';
import { type KeptPlay, memoryStore, type PlayStore } from '../../src/app/play-store';
import { Silence } from '../../src/app/storage-fault';
import { jotterFor } from '../../src/app/unsaved';
import { type Count, countingEngine as engine } from './support/counting-engine';
import { paper } from './support/paper';

const begun: Count = { caseId: 'a-case', seed: 7, intents: [] };

function play(store: PlayStore, owner = 'tab-1') {
  const kept = paper();
  const troubles: Trouble[] = [];
  const keeping = keepingFor(
    store,
    jotterFor(kept, { id: 'play', owner, begun: { ...begun, language: 'en' } }),
    (trouble) => troubles.push(trouble),
  );
  const desk = deskFor(engine, begun, (_play, intent, view) => keeping.accepted(view.seq, intent, row));
  const row = (): KeptPlay => rowOf({ id: 'play', owner, view: desk.view, record: engine.record(desk.play) });
  return { desk, keeping, troubles, unsaved: kept.kept };
}

describe('a play that is kept as it goes', () => {
  it('lies whole on the shelf after each accepted act, and a refused one leaves no trace', async () => {
    const store = memoryStore();
    const { desk, keeping, unsaved } = play(store);
    desk.submit({ act: 'ask', id: 'onset' });
    desk.submit({ act: 'ask', id: 'no' });
    desk.submit({ act: 'ask', id: 'trauma' });
    expect(unsaved.size).toBe(1);
    await keeping.flush();
    const row = await store.get('play');
    expect(row?.record.entries.map((entry) => entry.intent)).toEqual([
      { act: 'ask', id: 'onset' },
      { act: 'ask', id: 'trauma' },
    ]);
    expect(row?.summary).toMatchObject({
      caseId: 'a-case',
      seed: 7,
      seq: 2,
      minute: 10,
      day: 1,
      clock: '14:10',
      ended: false,
    });
    expect(unsaved.size).toBe(0);
  });

  it('is laid down by itself soon after an act, once for a signed sheet of many', async () => {
    const store = memoryStore();
    const save = vi.spyOn(store, 'save');
    const { desk } = play(store);
    for (const id of ['crp', 'esr', 'blood-count']) desk.submit({ act: 'order', id });
    await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(1));
    expect((await store.get('play'))?.summary.seq).toBe(3);
  });

  it('is not overwritten by a tab that lost it', async () => {
    const store = memoryStore();
    const first = play(store, 'tab-1');
    first.desk.submit({ act: 'ask', id: 'onset' });
    await first.keeping.flush();
    const lies = await store.get('play');
    expect(lies && (await store.claim({ ...lies, owner: 'tab-2' }, lies))).toBe(true);
    expect(lies && (await store.claim({ ...lies, owner: 'tab-3' }, lies))).toBe(false);
    const second = play(store, 'tab-2');
    second.desk.submit({ act: 'ask', id: 'fever' });
    second.desk.submit({ act: 'ask', id: 'night' });
    await second.keeping.flush();
    first.desk.submit({ act: 'ask', id: 'trauma' });
    await first.keeping.flush();
    expect(first.troubles).toEqual(['taken']);
    expect((await store.get('play'))?.summary.seq).toBe(2);
  });

  it.each([
    ['full', new DOMException('no room', 'QuotaExceededError')],
    ['newer', new DOMException('version 2 lies here', 'VersionError')],
    ['silent', new Silence()],
    ['refused', new DOMException('no', 'UnknownError')],
    ['refused', new Error('the device is gone')],
  ] as const)('goes on in memory and says so when storage is %s', async (trouble, error) => {
    const store: PlayStore = { ...memoryStore(), save: () => Promise.reject(error) };
    const { desk, keeping, troubles, unsaved } = play(store);
    expect(desk.submit({ act: 'ask', id: 'onset' }).ok).toBe(true);
    await keeping.flush();
    expect(troubles).toEqual([trouble]);
    expect(desk.view.seq).toBe(1);
    expect(unsaved.size).toBe(1);
  });
});

describe('the desk', () => {
  it('tells everyone who listens of an accepted act, and nobody of a refused one', () => {
    const { desk } = play(memoryStore());
    const heard: number[] = [];
    const leave = desk.subscribe((view) => heard.push(view.seq));
    desk.submit({ act: 'ask', id: 'onset' });
    const refused = desk.submit({ act: 'ask', id: 'no' });
    leave();
    desk.submit({ act: 'ask', id: 'trauma' });
    expect(heard).toEqual([1]);
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'unknown-id' }, view: { seq: 1 } });
  });
});

describe('the shelf in memory', () => {
  it('lists the latest first, forgets one, forgets all', async () => {
    const store = memoryStore();
    const { desk } = play(store);
    const row = rowOf({ id: 'a', owner: 'x', view: desk.view, record: engine.record(begun) });
    await store.save({ ...row, savedAt: 1 });
    await store.save({ ...row, id: 'b', savedAt: 3 });
    await store.save({ ...row, id: 'c', savedAt: 2 });
    expect((await store.list()).map((one) => one.id)).toEqual(['b', 'c', 'a']);
    await store.remove('c');
    expect((await store.list()).map((one) => one.id)).toEqual(['b', 'a']);
    await store.clear();
    expect(await store.list()).toEqual([]);
  });
});
