/** Simulated time: integer minutes from the start of the encounter, and the wall clock they stand for. */

export type Minute = number;

export const HOUR = 60;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When minute 0 is. There is no year: a case happens in a season, not in history. */
export interface Start {
  readonly weekday: Weekday;
  /** 1-12. */
  readonly month: number;
  /** Day of the month, 1-31. */
  readonly date: number;
  /** Minutes after midnight. */
  readonly clock: number;
}

export interface WallClock {
  /** 1 on the day of minute 0. */
  readonly day: number;
  readonly weekday: Weekday;
  readonly month: number;
  readonly date: number;
  readonly hour: number;
  readonly minute: number;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** What the clock on the wall says at a minute of the encounter. The year is a common one (February has 28 days). */
export function wallClock(start: Start, minute: Minute): WallClock {
  const since = start.clock + minute;
  const days = Math.floor(since / DAY);
  const ofDay = since - days * DAY;
  let month = start.month;
  let date = start.date + days;
  for (let length = monthLength(month); date > length; length = monthLength(month)) {
    date -= length;
    month = month === 12 ? 1 : month + 1;
  }
  while (date < 1) {
    month = month === 1 ? 12 : month - 1;
    date += monthLength(month);
  }
  const weekday = WEEKDAYS[(((WEEKDAYS.indexOf(start.weekday) + days) % 7) + 7) % 7] ?? start.weekday;
  return { day: days + 1, weekday, month, date, hour: Math.floor(ofDay / HOUR), minute: ofDay % HOUR };
}

/** The next minute, strictly after `minute`, at which the wall clock shows `clock` (minutes after midnight). */
export function nextAt(start: Start, minute: Minute, clock: number): Minute {
  const ofDay = (((start.clock + minute) % DAY) + DAY) % DAY;
  const ahead = (clock - ofDay + DAY) % DAY;
  return minute + (ahead === 0 ? DAY : ahead);
}

/** The minute at which day `day` (1 = the day of minute 0) shows `clock` (minutes after midnight). */
export const minuteOf = (start: Start, day: number, clock: number): Minute =>
  (day - 1) * DAY + clock - start.clock;

/** "08:05" from minutes after midnight. */
export function clockText(clock: number): string {
  const hour = Math.floor(clock / HOUR);
  const minute = clock % HOUR;
  return `${hour < 10 ? '0' : ''}${hour}:${minute < 10 ? '0' : ''}${minute}`;
}

/** Minutes after midnight from "08:05"; undefined when it is no time of day. */
export function clockOf(text: string): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match ? Number(match[1]) * HOUR + Number(match[2]) : undefined;
}

function monthLength(month: number): number {
  return MONTH_DAYS[month - 1] ?? 30;
}
