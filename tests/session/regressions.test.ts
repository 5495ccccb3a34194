/** Random plays that once found something wrong, each with the sentence of what it was; played again in every run. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFailure, shortened, stillBroken, written } from '../../tools/plays/failure';
import { stainIn, stainInWords } from '../../tools/plays/clean';
import { freeze, tryOut } from '../../tools/plays/watch';
import { viewOf } from '../../src/session/view';
import { begin, library, playOn } from '../support/library';

const folder = new URL('regressions/', import.meta.url);
const kept = readdirSync(folder)
  .sort((a, b) => (a < b ? -1 : 1))
  .map((file) => ({ file, ...readFailure(readFileSync(new URL(file, folder), 'utf8')) }));

describe('what a random play once found', () => {
  test.each(kept)('$file is mended: $what', (failure) => {
    expect(stillBroken(library, failure)).toBeUndefined();
  });
});

describe('whoever watches random plays', () => {
  const play = begin();
  const nothingSeen = (): WeakSet<object> => new WeakSet();

  test('sees a name in a view that the door does not declare', () => {
    const view = viewOf(play);
    expect(stainIn(view, nothingSeen())).toBeUndefined();
    expect(stainIn({ ...view, burden: 3 }, nothingSeen())).toBe('view carries "burden"');
    const patient = { ...view.patient, fate: 'relapses' };
    expect(stainIn({ ...view, patient }, nothingSeen())).toBe('view.patient carries "fate"');
  });

  test.each([
    ['a blank that nobody filled', 'CRP {crp} mg/L'],
    ['a number that is none', 'a temperature of NaN'],
    ['a quantity of the hidden course', 'her sofa-free-hours are 3'],
    ['an act by its key', 'because of order:crp'],
  ])('sees %s in words, and not in the words of the trainee', (_, words) => {
    const live = { en: words, zh: '好' };
    expect(stainIn({ ...viewOf(play), live }, nothingSeen())).toContain('view.live.en says');
    expect(stainInWords({ text: live }, [])).toContain('report.text.en says');
    expect(stainInWords({ text: { en: `Declined: “${words}”`, zh: '好' } }, [words])).toBeUndefined();
  });

  test('sees an encounter that is written into after it was handed out', () => {
    const later = playOn(play, [{ act: 'decide', id: 'see-patient' }]);
    freeze(later.now);
    expect(() => (later.now.vitals as unknown[]).push('forged')).toThrow(TypeError);
    const forged = { ...later, now: { ...later.now, minute: later.now.minute + 1e6 } };
    const hurried = { ...forged, log: [...forged.log, ...forged.log] };
    expect(() => tryOut(hurried, { act: 'ask', id: 'onset' }, nothingSeen(), true)).toThrow(
      /do not count alike/,
    );
  });

  test('writes a failing play so that it can be read again, with what JSON has no word for', () => {
    const failure = {
      what: 'nothing',
      case: 'pvp-misdiagnosis',
      seed: 1,
      intents: [{ act: 'wait', minutes: Number.NaN }, undefined, { act: 'wait', minutes: -Infinity }],
    };
    expect(readFailure(written(failure)).intents).toHaveLength(3);
    expect(readFailure(written(failure)).intents[0]).toEqual({ act: 'wait', minutes: Number.NaN });
    expect(readFailure(written(failure)).intents[1]).toBeUndefined();
  });

  test('leaves out of a failing play whatever does not matter', () => {
    const unknown = { what: 'no case', case: 'nobody', seed: 1, intents: [1, 2, 3, { act: 'wait' }] };
    expect(shortened(library, unknown)).toMatchObject({ intents: [], what: stillBroken(library, unknown) });
  });
});
