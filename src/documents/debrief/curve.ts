/** The true curve as figures for a chart and for the table beside it. */

import { scaleLinear, scalePow } from 'd3-scale';
import { line } from 'd3-shape';
import type { CurvePoint } from '../../assessment/report';
import { DAY, type Minute } from '../../kernel/time';

export type Measure = 'temperature' | 'crp' | 'pain';

/** What the axis shows at least, and the line that people compare with. */
const AXIS: Readonly<
  Record<
    Measure,
    { readonly low: number; readonly high: number; readonly line: number | null; readonly step: number }
  >
> = {
  temperature: { low: 36, high: 39, line: 38, step: 1 },
  crp: { low: 0, high: 50, line: 5, step: 50 },
  pain: { low: 0, high: 10, line: null, step: 5 },
};

export interface Plot {
  readonly path: string;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly line: { readonly value: number; readonly y: number } | null;
  readonly peak: {
    readonly value: number;
    readonly minute: Minute;
    readonly x: number;
    readonly y: number;
  } | null;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Time with its beginning stretched: half the width holds about the first fifth. */
const STRETCH = 0.45;

export const stretchedTime = (
  end: Minute,
  { left, right }: Pick<Box, 'left' | 'right'>,
): ((minute: Minute) => number) =>
  scalePow()
    .exponent(STRETCH)
    .domain([0, Math.max(end, 1)])
    .range([left, right]);

export function plot(
  points: readonly CurvePoint[],
  measure: Measure,
  x: (minute: Minute) => number,
  box: Box,
): Plot {
  const axis = AXIS[measure];
  const values = points.map((point) => point[measure]);
  const low = Math.floor(Math.min(axis.low, ...values));
  const high = Math.ceil(Math.max(axis.high, ...values));
  const y = scaleLinear([low, high], [box.bottom, box.top]);
  const draw = line<CurvePoint>(
    (point) => x(point.minute),
    (point) => y(point[measure]),
  );
  const step = axis.step * Math.max(1, Math.ceil((high - low) / axis.step / 4));
  const ticks: { value: number; y: number }[] = [];
  for (let value = Math.ceil(low / step) * step; value <= high; value += step)
    ticks.push({ value, y: y(value) });
  const top = points.reduce<CurvePoint | undefined>(
    (best, point) => (best === undefined || point[measure] > best[measure] ? point : best),
    undefined,
  );
  return {
    path: draw(points) ?? '',
    ticks,
    line: axis.line === null ? null : { value: axis.line, y: y(axis.line) },
    peak:
      top === undefined
        ? null
        : { value: top[measure], minute: top.minute, x: x(top.minute), y: y(top[measure]) },
  };
}

/** Day, week and month marks of the stretched axis that do not crowd. */
export function timeTicks(
  end: Minute,
  startClock: number,
  x: (minute: Minute) => number,
  gap: number,
): readonly { readonly unit: 'day' | 'week' | 'month'; readonly n: number; readonly x: number }[] {
  const wished: readonly (readonly ['day' | 'week' | 'month', number, number])[] = [
    ['day', 1, 1],
    ['day', 2, 2],
    ['day', 3, 3],
    ['day', 5, 5],
    ['week', 2, 8],
    ['week', 3, 15],
    ['month', 2, 31],
    ['month', 3, 61],
    ['month', 4, 91],
    ['month', 6, 151],
    ['month', 9, 241],
    ['month', 12, 331],
  ];
  const kept: { unit: 'day' | 'week' | 'month'; n: number; x: number }[] = [];
  for (const [unit, n, day] of wished) {
    const minute = Math.max(0, (day - 1) * DAY - startClock);
    if (minute > end) break;
    const at = x(minute);
    const before = kept.at(-1);
    if (before === undefined || at - before.x >= gap) kept.push({ unit, n, x: at });
  }
  return kept;
}

const MOST_ROWS = 14;

/** Rows for the table: the first, the last, the peak of each measure, and others spread evenly over the points. */
export function tableRows(points: readonly CurvePoint[]): readonly CurvePoint[] {
  if (points.length <= MOST_ROWS) return points;
  const wanted = new Set<number>([0, points.length - 1]);
  for (const measure of ['temperature', 'crp', 'pain'] as const) {
    const peak = Math.max(...points.map((point) => point[measure]));
    wanted.add(points.findIndex((point) => point[measure] === peak));
  }
  const spread = MOST_ROWS - wanted.size;
  for (let n = 1; n <= spread; n += 1) wanted.add(Math.round((n * (points.length - 1)) / (spread + 1)));
  return points.filter((_, index) => wanted.has(index));
}
