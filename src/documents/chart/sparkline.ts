/** The shape of a trend line in its small box: reference band, line, last point. All rows share one time axis. */

import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Minute } from '../../kernel/time';

export const SPARK_WIDTH = 62;
export const SPARK_HEIGHT = 20;
const EDGE = 3;

export interface SparkPoint {
  readonly takenAt: Minute;
  readonly value: number;
}

export interface Sparkline {
  readonly path: string;
  /** Where the reference lies; null without one. */
  readonly band: { readonly y: number; readonly height: number } | null;
  readonly last: { readonly x: number; readonly y: number };
}

export interface SparkFrame {
  readonly from: Minute;
  readonly to: Minute;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** Needs two points or more, oldest first; fewer give null. */
export function sparkline(points: readonly SparkPoint[], frame: SparkFrame): Sparkline | null {
  const newest = points.at(-1);
  if (newest === undefined || points.length < 2) return null;
  const values = points.map((point) => point.value);
  const bounds = [frame.low, frame.high].filter((bound) => bound !== undefined);
  const bottom = Math.min(...values, ...bounds);
  const top = Math.max(...values, ...bounds);
  const x = scaleLinear()
    .domain(frame.to > frame.from ? [frame.from, frame.to] : [frame.from, frame.from + 1])
    .range([EDGE, SPARK_WIDTH - EDGE]);
  const y = scaleLinear()
    .domain(top > bottom ? [bottom, top] : [bottom - 1, top + 1])
    .range([SPARK_HEIGHT - EDGE, EDGE]);
  const path = line<SparkPoint>()
    .x((point) => round(x(point.takenAt)))
    .y((point) => round(y(point.value)))(points);
  return {
    path: path ?? '',
    band: bounds.length === 0 ? null : band(frame.low, frame.high, y),
    last: { x: round(x(newest.takenAt)), y: round(y(newest.value)) },
  };
}

/** A reference without a lower bound reaches to the floor of the box, one without an upper to its ceiling. */
function band(low: number | undefined, high: number | undefined, y: (value: number) => number) {
  const upper = high === undefined ? 0 : y(high);
  const lower = low === undefined ? SPARK_HEIGHT : y(low);
  return { y: round(upper), height: round(Math.max(1, lower - upper)) };
}

const round = (value: number): number => Math.round(value * 10) / 10;
