/** Numbers, times and lists as each language writes them: plain functions, the same in every browser. */

import { clockText, DAY, HOUR, type WallClock, type Weekday } from '../kernel/time';
import type { Language } from '../kernel/text';

export { formatUnit } from '../kernel/unit';

/** A space that does not break: between a number and its unit. The narrow one is too narrow in these fonts to be seen. */
export const GAP = '\u00a0';
const MINUS = '\u2212';

const WEEKDAY: Readonly<Record<Weekday, readonly [en: string, short: string, zh: string]>> = {
  monday: ['Monday', 'Mon', '周一'],
  tuesday: ['Tuesday', 'Tue', '周二'],
  wednesday: ['Wednesday', 'Wed', '周三'],
  thursday: ['Thursday', 'Thu', '周四'],
  friday: ['Friday', 'Fri', '周五'],
  saturday: ['Saturday', 'Sat', '周六'],
  sunday: ['Sunday', 'Sun', '周日'],
};

/** "14:20". */
export const formatClock = (clock: Pick<WallClock, 'hour' | 'minute'>): string =>
  clockText(clock.hour * HOUR + clock.minute);

/** "Tuesday, day 1". */
export function formatDay(clock: WallClock, language: Language): string {
  const [en, , zh] = WEEKDAY[clock.weekday];
  return language === 'zh' ? `${zh} 第${GAP}${clock.day}${GAP}天` : `${en}, day ${clock.day}`;
}

/** The same where there is little room: "Tue, day 1". */
export function formatDayShort(clock: WallClock, language: Language): string {
  const [, short, zh] = WEEKDAY[clock.weekday];
  return language === 'zh' ? `${zh} 第${clock.day}天` : `${short}, day ${clock.day}`;
}

/** "day 1, 14:20"; before day 1 the hour is not known, only how many days earlier: "17 days before". */
export function formatMoment(clock: WallClock, language: Language): string {
  const zh = language === 'zh';
  if (clock.day < 1) {
    const days = 1 - clock.day;
    return zh ? `首诊前${days}天` : `${days}${GAP}${days === 1 ? 'day' : 'days'} before`;
  }
  return zh ? `第${clock.day}天 ${formatClock(clock)}` : `day ${clock.day}, ${formatClock(clock)}`;
}

/** "14:20" on the same day, else with its day. */
export const formatMomentFrom = (clock: WallClock, today: WallClock, language: Language): string =>
  clock.day === today.day ? formatClock(clock) : formatMoment(clock, language);

/** A length of time in the one or two largest units: "45 min", "3 h", "1 h 30 min", "2 days". */
export function formatMinutes(minutes: number, language: Language): string {
  const zh = language === 'zh';
  const days = Math.floor(minutes / DAY);
  const hours = Math.floor((minutes % DAY) / HOUR);
  const rest = Math.round(minutes % HOUR);
  const parts: string[] = [];
  if (days > 0) parts.push(`${days}${GAP}${zh ? '天' : days === 1 ? 'day' : 'days'}`);
  if (hours > 0) parts.push(`${hours}${GAP}${zh ? '小时' : 'h'}`);
  if (days === 0 && (rest > 0 || hours === 0)) parts.push(`${rest}${GAP}${zh ? '分钟' : 'min'}`);
  return parts.join(' ');
}

/** Whole hours, for what is counted in hours however many they are: "320 h". */
export const formatHours = (minutes: number, language: Language): string =>
  `${Math.floor(minutes / HOUR)}${GAP}${language === 'zh' ? '小时' : 'h'}`;

/** A measured value with its decimals and a true minus. */
export function formatValue(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return text.startsWith('-') ? `${MINUS}${text.slice(1)}` : text;
}

/** "3.5 to 9.5", "up to 5", "from 60"; empty where there is no reference. */
export function formatReference(
  low: number | undefined,
  high: number | undefined,
  digits: number,
  language: Language,
): string {
  const zh = language === 'zh';
  if (low !== undefined && high !== undefined)
    return `${formatValue(low, digits)}${zh ? '～' : ' to '}${formatValue(high, digits)}`;
  if (high !== undefined) return `${zh ? '≤' : 'up to '}${formatValue(high, digits)}`;
  if (low !== undefined) return `${zh ? '≥' : 'from '}${formatValue(low, digits)}`;
  return '';
}

/** Words in a row as the language joins them: "a, b and c". */
export function formatList(words: readonly string[], language: Language): string {
  if (language === 'zh') return words.join('、');
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** Quotation marks, once: words that already stand in marks, or open with them, are left as they are. */
export function formatQuote(words: string): string {
  const bare = words.trim();
  const whole = /^["“「]([^"“”「」]*)["”」]$/.exec(bare);
  if (whole) return `“${whole[1] ?? ''}”`;
  if (/^["“「]/.test(bare)) return bare;
  // What is quoted within a quotation stands in single marks, in both languages.
  return `“${bare.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
