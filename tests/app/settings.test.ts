// What the player chose survives, and what storage refuses or holds broken does no harm.
import { describe, expect, it } from 'vitest';
import { debriefProgress } from '../../src/app/debrief-progress';
import { readSeal } from '../../src/app/seal';
import { keepSettings, languageOf, readSettings } from '../../src/app/settings';
import { paper, refusingPaper } from './support/paper';

describe('the choices of a player', () => {
  it('come back as they were kept, under the prefix of the game', () => {
    const kept = paper();
    keepSettings(kept, { language: 'zh', motion: 'less', contrast: 'more', seal: '林' });
    expect(readSettings(kept)).toEqual({ language: 'zh', motion: 'less', contrast: 'more', seal: '林' });
    expect([...kept.kept.keys()].every((key) => key.startsWith('diagnosis-first:'))).toBe(true);
  });

  it('hold for the visit where the browser keeps nothing', () => {
    expect(() =>
      keepSettings(refusingPaper, { language: 'en', motion: 'system', contrast: 'system', seal: '审' }),
    ).not.toThrow();
    expect(readSettings(refusingPaper)).toEqual({
      language: null,
      motion: 'system',
      contrast: 'system',
      seal: '审',
    });
    expect(readSettings(undefined).seal).toBe('审');
  });

  it.each(['', 'null', '[]', '{"language":"fr","seal":"<b>","motion":3}', '{"lang'])(
    'fall back one by one when what is kept is %s',
    (broken) => {
      const kept = paper();
      kept.setItem('diagnosis-first:settings', broken);
      expect(readSettings(kept)).toEqual({
        language: null,
        motion: 'system',
        contrast: 'system',
        seal: '审',
      });
    },
  );
});

describe('the seal', () => {
  it('is one Chinese character or two Latin letters, in capitals', () => {
    expect([readSeal('林'), readSeal(' zy '), readSeal('Qa')]).toEqual(['林', 'ZY', 'QA']);
  });

  it.each(['', 'a', 'abc', '林医', '1x', '😀', 'é', 'あ'])('is not “%s”', (typed) => {
    expect(readSeal(typed)).toBeUndefined();
  });
});

describe('the first language', () => {
  it('is the first that both the browser and the game speak', () => {
    expect(languageOf(['de-DE', 'zh-TW', 'en'])).toBe('zh');
    expect(languageOf(['en-GB', 'zh'])).toBe('en');
    expect(languageOf(['fr'])).toBe('en');
    expect(languageOf([])).toBe('en');
  });
});

describe('how far a debrief was read', () => {
  it('is remembered for that play', () => {
    const kept = paper();
    debriefProgress(kept, 'one').keep(4);
    expect([debriefProgress(kept, 'one').open, debriefProgress(kept, 'two').open]).toEqual([4, 1]);
  });

  it('begins at the first tab where nothing is kept, or nonsense', () => {
    const kept = paper();
    kept.setItem('diagnosis-first:debrief:one', '-2');
    expect([debriefProgress(kept, 'one').open, debriefProgress(refusingPaper, 'one').open]).toEqual([1, 1]);
    expect(() => debriefProgress(refusingPaper, 'one').keep(3)).not.toThrow();
  });
});
