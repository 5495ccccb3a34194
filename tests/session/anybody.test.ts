/** The catalogue by itself: whoever sits there, no answer may come out that belongs to somebody else. */

import { describe, expect, test } from 'vitest';
import type { Act } from '../../src/cases/schema';
import { type Play, submit } from '../../src/session/play';
import { anybody, type Body, MAN, MOTHER, OLD_WOMAN, PREGNANT, YOUNG_MAN } from '../support/anybody';
import { library } from '../support/library';

/** Everything said at once or to come, except what a film shows of the spine. */
function said(play: Play, act: Act): string {
  const next = submit(play, { act: act.act, id: act.id });
  if (!next.ok) return `${next.refusal.reason.en} ${next.refusal.reason.zh}`;
  const later = next.play.now.pending.flatMap((one) => one.shown);
  return [...next.shown, ...later].map(({ text }) => `${text.en} ${text.zh}`).join(' ');
}

const FEEDING = /as (in|while) feeding|she may feed|between the feeds|since I feed|哺乳期改变|喂奶以后|照喂/i;
const YOUNG = /\bthe birth\b|not back yet|with the baby|休产假|跟孩子/i;
const OLD =
  /stopped some years ago|decades ago|at about fifty|at my age|knees complain|退休|几十年前|这岁数/i;
const WOMAN = /\b(she|her|herself|uterus|womb|ovar\w*|lochia)\b|她|子宫|附件|恶露/i;
const PREGNANCY = /child, heart beating|I am pregnant|宫内单活胎|现在怀着/i;
/** What belongs to the first case and to nobody else. */
const CASE_A = /Lin Yuzhen|林玉珍|Mrs Lin|daughter-in-law|widow|丧偶|pedicure on|county hospital says/i;

const PEOPLE: readonly (readonly [string, Body, readonly RegExp[]])[] = [
  ['a mother of 34 who feeds her child', MOTHER, [OLD, PREGNANCY, CASE_A]],
  ['a pregnant woman of 30', PREGNANT, [OLD, FEEDING, YOUNG, CASE_A]],
  ['a woman of 78', OLD_WOMAN, [FEEDING, YOUNG, PREGNANCY, CASE_A]],
  ['a man of 60', MAN, [WOMAN, FEEDING, YOUNG, PREGNANCY, CASE_A]],
  ['a man of 26', YOUNG_MAN, [WOMAN, FEEDING, YOUNG, OLD, PREGNANCY, CASE_A]],
];

describe.each(PEOPLE)('%s', (_, body, foreign) => {
  test.each(['clinic', 'ward', 'home', 'follow-up', 'rescue'] as const)(
    'hears nothing in the %s that is not theirs',
    { timeout: 120_000 },
    (setting) => {
      const play = anybody(body, setting);
      const wrong = library.catalogue
        .filter(({ act }) => act !== 'step')
        .flatMap((act) => {
          const text = said(play, act);
          const bad = foreign.flatMap((one) => one.exec(text)?.[0] ?? []);
          const silent = text.trim() === '' || /\{[a-z-]+\}|undefined|NaN/.test(text);
          return bad.length > 0 || silent ? [`${act.act}:${act.id} (${bad.join(', ')}): ${text}`] : [];
        });
      expect(wrong).toEqual([]);
    },
  );
});

const value = (play: Play, order: string, id: string): number | undefined => {
  const next = submit(play, { act: 'order', id: order });
  return next.ok
    ? next.play.now.pending.flatMap((one) => one.shown).find((one) => one.id === id)?.value
    : undefined;
};
const flag = (play: Play, order: string, id: string): string | undefined => {
  const next = submit(play, { act: 'order', id: order });
  return next.ok
    ? next.play.now.pending.flatMap((one) => one.shown).find((one) => one.id === id)?.flag
    : undefined;
};

describe('the laboratory', () => {
  test('finds the prolactin of a mother who feeds high, and does not call it wrong', () => {
    expect(value(anybody(MOTHER), 'prolactin', 'prolactin')).toBeGreaterThan(50);
    expect(flag(anybody(MOTHER), 'prolactin', 'prolactin')).toBeUndefined();
    expect(value(anybody(MAN), 'prolactin', 'prolactin')).toBeLessThan(16);
  });

  test('finds bone turning over faster while a mother feeds, beside the range of her age', () => {
    expect(value(anybody(MOTHER), 'p1np', 'p1np')).toBeGreaterThan(60);
    expect(flag(anybody(MOTHER), 'p1np', 'p1np')).toBe('high');
    expect(flag(anybody(OLD_WOMAN), 'p1np', 'p1np')).toBeUndefined();
  });

  test('finds the oestradiol of feeding as low as after the menopause, and knows that nobody can print a range', () => {
    expect(value(anybody(MOTHER), 'oestradiol', 'oestradiol')).toBeLessThan(30);
    expect(flag(anybody(MOTHER), 'oestradiol', 'oestradiol')).toBeUndefined();
    expect(value(anybody({ sex: 'female', age: 34 }), 'oestradiol', 'oestradiol')).toBeGreaterThan(30);
  });

  test('reports a PSA of a man and a CA 125 of a woman', () => {
    expect(value(anybody(MAN), 'tumour-markers', 'psa')).toBeGreaterThan(0);
    expect(value(anybody(MAN), 'tumour-markers', 'ca125')).toBeUndefined();
    expect(value(anybody(OLD_WOMAN), 'tumour-markers', 'psa')).toBeUndefined();
    expect(value(anybody(OLD_WOMAN), 'tumour-markers', 'ca125')).toBeGreaterThan(0);
  });

  test('prints a Z-score before fifty and a T-score after', () => {
    expect(value(anybody(MOTHER), 'dxa', 'z-score-lumbar')).toBeDefined();
    expect(value(anybody(MOTHER), 'dxa', 't-score-lumbar')).toBeUndefined();
    expect(value(anybody(OLD_WOMAN), 'dxa', 't-score-lumbar')).toBeDefined();
  });

  test('prints of thin bone that it is thin, in the spine more than in the hip', () => {
    const thin = anybody(OLD_WOMAN);
    const spine = value(thin, 'dxa', 't-score-lumbar') ?? 0;
    expect(spine).toBeCloseTo(thin.table.caseFile.course.bone.score, 1);
    expect(value(thin, 'dxa', 't-score-hip')).toBeGreaterThan(spine);
    expect(value(thin, 'dxa', 't-score-hip')).toBeLessThan(-1);
  });

  test('reads a pregnancy test as it is', () => {
    expect(value(anybody(PREGNANT), 'hcg', 'serum-hcg')).toBeGreaterThan(1000);
    expect(value(anybody(MOTHER), 'hcg', 'serum-hcg')).toBeLessThan(5);
  });

  test('takes back the ranges of feeding once the milk is gone', () => {
    let play = anybody(MOTHER);
    for (const intent of [
      { act: 'decide', id: 'wean-gradually' },
      { act: 'wait', minutes: 10 * 1440 },
    ]) {
      const next = submit(play, intent);
      if (!next.ok) throw new Error(next.refusal.reason.en);
      play = next.play;
    }
    expect(value(play, 'prolactin', 'prolactin')).toBeGreaterThan(50);
    const later = submit(play, { act: 'wait', minutes: 6 * 1440 });
    if (!later.ok) throw new Error(later.refusal.reason.en);
    expect(value(later.play, 'prolactin', 'prolactin')).toBeLessThan(24);
  });
});
