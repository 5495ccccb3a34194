/** Times, values and units as a reader of either language sees them. */

import { describe, expect, test } from 'vitest';
import { wallClock } from '../../src/kernel/time';
import { clockAt } from '../../src/documents/moment';
import {
  formatClock,
  formatDay,
  formatList,
  formatMinutes,
  formatMomentFrom,
  formatQuote,
  formatReference,
  formatUnit,
  formatValue,
} from '../../src/text/format';
import { CLINIC } from './support/fake-view';

const START = { weekday: 'tuesday', month: 5, date: 12, clock: 14 * 60 } as const;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the clock', () => {
  const clock = wallClock(START, 20);
  test('says the hour and the day in both languages', () => {
    expect(formatClock(clock)).toBe('14:20');
    expect(formatDay(clock, 'en')).toBe('Tuesday, day 1');
    expect(plain(formatDay(clock, 'zh'))).toBe('周二 第 1 天');
  });

  test('names the day only when it is another one', () => {
    expect(formatMomentFrom(wallClock(START, 90), clock, 'en')).toBe('15:30');
    expect(formatMomentFrom(wallClock(START, 17 * 60), clock, 'en')).toBe('day 2, 07:00');
    expect(formatMomentFrom(wallClock(START, 17 * 60), clock, 'zh')).toBe('第2天 07:00');
  });

  test('says how many days before the first visit, where nobody knows the hour', () => {
    expect(plain(formatMomentFrom(wallClock(START, -17 * 1440), clock, 'en'))).toBe('17 days before');
    expect(formatMomentFrom(wallClock(START, -1440), clock, 'zh')).toBe('首诊前1天');
  });

  test('can be reckoned from the view for any minute, before it and after', () => {
    expect(clockAt(CLINIC, 0)).toEqual(wallClock(START, 0));
    expect(clockAt(CLINIC, 30_000)).toEqual(wallClock(START, 30_000));
  });
});

describe('a length of time', () => {
  test.each([
    [0, '0 min', '0 分钟'],
    [45, '45 min', '45 分钟'],
    [60, '1 h', '1 小时'],
    [90, '1 h 30 min', '1 小时 30 分钟'],
    [1440, '1 day', '1 天'],
    [2880, '2 days', '2 天'],
    [3000, '2 days 2 h', '2 天 2 小时'],
  ])('of %i minutes is said as a clinician would', (minutes, en, zh) => {
    expect(plain(formatMinutes(minutes, 'en'))).toBe(en);
    expect(plain(formatMinutes(minutes, 'zh'))).toBe(zh);
  });
});

describe('a laboratory line', () => {
  test('keeps its decimals and writes a true minus', () => {
    expect(formatValue(13.2, 1)).toBe('13.2');
    expect(formatValue(-2.45, 2)).toBe('−2.45');
  });

  test('gives its reference in words where one side is open', () => {
    expect(formatReference(3.5, 9.5, 1, 'en')).toBe('3.5 to 9.5');
    expect(formatReference(3.5, 9.5, 1, 'zh')).toBe('3.5～9.5');
    expect(formatReference(undefined, 5, 0, 'en')).toBe('up to 5');
    expect(formatReference(60, undefined, 0, 'zh')).toBe('≥60');
    expect(formatReference(undefined, undefined, 0, 'en')).toBe('');
  });

  test('writes units as print does', () => {
    expect(formatUnit('10*9/L')).toBe('10⁹/L');
    expect(formatUnit('umol/L')).toBe('µmol/L');
    expect(formatUnit('ug/mL')).toBe('µg/mL');
    expect(formatUnit('m[IU]/L')).toBe('mIU/L');
    expect(formatUnit('{ratio}')).toBe('');
    expect(formatUnit('1')).toBe('');
    expect(formatUnit('mg/L')).toBe('mg/L');
  });
});

describe('what somebody says', () => {
  test('stands in quotation marks exactly once', () => {
    expect(formatQuote('It hurts.')).toBe('“It hurts.”');
    expect(formatQuote('"It hurts."')).toBe('“It hurts.”');
    expect(formatQuote('“It hurts.”')).toBe('“It hurts.”');
    expect(formatQuote('躺着也不管用。')).toBe('“躺着也不管用。”');
  });

  test('keeps the marks of a quotation inside it', () => {
    expect(formatQuote('“Wait.” Then: “Go.”')).toBe('“Wait.” Then: “Go.”');
    expect(formatQuote('It says: “stable”.')).toBe('“It says: ‘stable’.”');
    expect(formatQuote('写着“不除外”。')).toBe('“写着‘不除外’。”');
  });

  test('is listed as each language joins words', () => {
    expect(formatList(['CRP', 'ESR', 'blood count'], 'en')).toBe('CRP, ESR and blood count');
    expect(formatList(['血沉', '血常规'], 'zh')).toBe('血沉、血常规');
    expect(formatList(['CRP'], 'en')).toBe('CRP');
  });
});
