/** The ward's temperature paper as geometry: where each reading, day line, mark and degree stands. */

import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { DAY, HOUR, type Minute } from '../../kernel/time';

/** From here a reading is drawn as a triangle. */
export const FEVER = 38;

export interface TemperatureReading {
  readonly takenAt: Minute;
  readonly temperature: number;
}

export interface TemperatureMark {
  readonly at: Minute;
  readonly name: string;
}

export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the trainee's "now" and "midnight" lie: minutes since the start. */
export interface Span {
  readonly now: Minute;
  /** Minute at which day 1 began (its midnight): usually below zero. */
  readonly dayOne: Minute;
}

export interface TemperatureChart {
  readonly path: string;
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    readonly fever: boolean;
    readonly temperature: number;
  }[];
  readonly degrees: readonly { readonly degree: number; readonly y: number }[];
  readonly days: readonly { readonly day: number; readonly x: number }[];
  readonly fever: number;
  readonly marks: readonly {
    readonly number: number;
    readonly x: number;
    readonly names: readonly string[];
    readonly at: Minute;
  }[];
}

const MARK_GAP = 16;
const MOST_DAYS = 5;
const DAY_STEPS = [1, 2, 7, 14, 28, 56, 84] as const;

/** Readings oldest first, at least one. */
export function temperatureChart(
  readings: readonly TemperatureReading[],
  marks: readonly TemperatureMark[],
  span: Span,
  paper: Paper,
): TemperatureChart {
  const first = readings[0]?.takenAt ?? span.now;
  const last = readings.at(-1)?.takenAt ?? span.now;
  // What began long before the first reading stands in the list of treatment, not at the edge of the paper.
  const shown = marks.filter((mark) => mark.at >= first - DAY && mark.at <= Math.max(last, span.now));
  const from = Math.min(first, ...shown.map((mark) => mark.at));
  const to = Math.max(last, from + 12 * HOUR, ...shown.map((mark) => mark.at));
  const low = Math.min(36, ...readings.map((reading) => Math.floor(reading.temperature)));
  const high = Math.max(40, ...readings.map((reading) => Math.ceil(reading.temperature)));
  const x = scaleLinear()
    .domain([from, to])
    .range([paper.left + 6, paper.width - paper.right - 6]);
  const y = scaleLinear()
    .domain([low, high])
    .range([paper.height - paper.bottom, paper.top]);
  const path = line<TemperatureReading>()
    .x((reading) => round(x(reading.takenAt)))
    .y((reading) => round(y(reading.temperature)))(readings);
  return {
    path: path ?? '',
    points: readings.map(({ takenAt, temperature }) => ({
      x: round(x(takenAt)),
      y: round(y(temperature)),
      fever: temperature >= FEVER,
      temperature,
    })),
    degrees: Array.from({ length: high - low + 1 }, (_, index) => ({
      degree: low + index,
      y: round(y(low + index)),
    })),
    days: dayLines(from, to, span.dayOne).map(({ day, at }) => ({ day, x: round(x(at)) })),
    fever: round(y(FEVER)),
    marks: gather(shown, (at) => round(x(at))),
  };
}

/** Midnights inside the span, thinned so that at most five are labelled. */
function dayLines(from: Minute, to: Minute, dayOne: Minute): { day: number; at: Minute }[] {
  const firstDay = Math.floor((from - dayOne) / DAY) + 2;
  const lastDay = Math.floor((to - dayOne) / DAY) + 1;
  const count = Math.max(0, lastDay - firstDay + 1);
  const step = DAY_STEPS.find((days) => count / days <= MOST_DAYS) ?? Math.ceil(count / MOST_DAYS);
  const days: { day: number; at: Minute }[] = [];
  for (let day = firstDay; day <= lastDay; day += step) days.push({ day, at: dayOne + (day - 1) * DAY });
  return days;
}

/** Marks that would print over one another share a number. */
function gather(marks: readonly TemperatureMark[], x: (at: Minute) => number): TemperatureChart['marks'] {
  const gathered: { number: number; x: number; names: string[]; at: Minute }[] = [];
  for (const mark of [...marks].sort((a, b) => a.at - b.at)) {
    const before = gathered.at(-1);
    const here = x(mark.at);
    if (before !== undefined && here - before.x < MARK_GAP) before.names.push(mark.name);
    else gathered.push({ number: gathered.length + 1, x: here, names: [mark.name], at: mark.at });
  }
  return gathered;
}

const round = (value: number): number => Math.round(value * 10) / 10;
