// A crash between an act and its saving: the intents that were only jotted down come back, and only where they belong.
import { describe, expect, it } from 'vitest';
import { jotterFor, readUnsaved } from '../../src/app/unsaved';
import type { Intent } from '../../src/session/door';
import { paper, refusingPaper } from './support/paper';

const of = (owner: string, id = 'play'): Parameters<typeof jotterFor>[1] => ({
  id,
  owner,
  begun: { caseId: 'a-case', seed: 7, language: 'zh' },
});

const ask = (id: string): Intent => ({ act: 'ask', id });

describe('intents that did not reach the shelf', () => {
  it('come back after a crash, in order, and follow the entries that did', () => {
    const kept = paper();
    const jotter = jotterFor(kept, of('tab-1'));
    jotter.add(1, ask('onset'));
    jotter.add(2, ask('trauma'));
    jotter.settle(1);
    jotter.add(3, ask('fever'));
    expect(readUnsaved(kept, 'play', 'tab-1', 1)).toEqual([ask('trauma'), ask('fever')]);
    expect(readUnsaved(kept, 'play', 'tab-1', 2)).toEqual([ask('fever')]);
  });

  it('leave nothing behind once everything is on the shelf', () => {
    const kept = paper();
    const jotter = jotterFor(kept, of('tab-1'));
    jotter.add(1, ask('onset'));
    jotter.settle(1);
    expect(kept.kept.size).toBe(0);
  });

  it('are not taken for those of another tab, another play, or a record that lacks what they follow', () => {
    const kept = paper();
    jotterFor(kept, of('tab-1')).add(5, ask('onset'));
    expect(readUnsaved(kept, 'play', 'tab-2', 4)).toEqual([]);
    expect(readUnsaved(kept, 'other', 'tab-1', 4)).toEqual([]);
    expect(readUnsaved(kept, 'play', 'tab-1', 3)).toEqual([]);
    expect(readUnsaved(kept, 'play', 'tab-1', 4)).toEqual([ask('onset')]);
  });

  it('do no harm where nothing can be written, or where what is written was cut', () => {
    const jotter = jotterFor(refusingPaper, of('tab-1'));
    expect(() => {
      jotter.add(1, ask('onset'));
      jotter.settle(1);
    }).not.toThrow();
    const kept = paper();
    kept.setItem('diagnosis-first:unsaved:play', '{"owner":"tab-1","after":0,"inte');
    expect(readUnsaved(kept, 'play', 'tab-1', 0)).toEqual([]);
  });
});
