/** Where a value is drawn: on the trend line and on the temperature paper. */

import { describe, expect, test } from 'vitest';
import { SPARK_HEIGHT, SPARK_WIDTH, sparkline } from '../../src/documents/chart/sparkline';
import { temperatureChart } from '../../src/documents/chart/temperature';

const frame = { from: 0, to: 1000, low: 3.5, high: 9.5 };

describe('the trend of one test', () => {
  test('is not drawn from a single value', () => {
    expect(sparkline([{ takenAt: 0, value: 9 }], frame)).toBeNull();
  });

  test('lies inside its box, its last point above the band when it is high', () => {
    const shape = sparkline(
      [
        { takenAt: 0, value: 9 },
        { takenAt: 900, value: 13.2 },
      ],
      frame,
    );
    expect(shape?.last.x).toBeGreaterThan(SPARK_WIDTH / 2);
    expect(shape?.last.x).toBeLessThanOrEqual(SPARK_WIDTH);
    expect(shape?.last.y).toBeLessThan(shape?.band?.y ?? 0);
    expect((shape?.band?.y ?? 0) + (shape?.band?.height ?? 0)).toBeLessThanOrEqual(SPARK_HEIGHT);
  });

  test('shares its time axis with every other row: the same day stands at the same place', () => {
    const first = sparkline(
      [
        { takenAt: 0, value: 4 },
        { takenAt: 500, value: 5 },
      ],
      frame,
    );
    const second = sparkline(
      [
        { takenAt: 300, value: 80 },
        { takenAt: 500, value: 90 },
      ],
      frame,
    );
    expect(first?.last.x).toBe(second?.last.x);
  });

  test('that never moves is a level line, not a missing one', () => {
    const shape = sparkline(
      [
        { takenAt: 0, value: 1 },
        { takenAt: 9, value: 1 },
      ],
      { from: 0, to: 9 },
    );
    expect(shape?.path).toMatch(/^M3,10L59,10$/);
    expect(shape?.band).toBeNull();
  });
});

describe('the temperature paper', () => {
  const paper = { width: 416, height: 230, left: 30, right: 2, top: 30, bottom: 22 };
  const span = { now: 6000, dayOne: -840 };
  const readings = [
    { takenAt: 360, temperature: 36.9 },
    { takenAt: 2000, temperature: 38 },
    { takenAt: 5900, temperature: 40.4 },
  ];

  test('marks fever from 38 with another shape', () => {
    const chart = temperatureChart(readings, [], span, paper);
    expect(chart.points.map((point) => point.fever)).toEqual([false, true, true]);
  });

  test('grows upward for a temperature above 40', () => {
    const chart = temperatureChart(readings, [], span, paper);
    expect(chart.degrees.at(-1)?.degree).toBe(41);
    expect(chart.points.every((point) => point.y >= paper.top)).toBe(true);
  });

  test('rules midnights: the first after two in the afternoon of day 1 begins day 2', () => {
    const chart = temperatureChart(readings, [], span, paper);
    expect(chart.days.map((line) => line.day)).toEqual([2, 3, 4, 5]);
  });

  test('labels at most a handful of days in half a year', () => {
    const months = [...readings, { takenAt: 250_000, temperature: 36.6 }];
    const chart = temperatureChart(months, [], { now: 250_000, dayOne: -840 }, paper);
    expect(chart.days.length).toBeGreaterThan(1);
    expect(chart.days.length).toBeLessThanOrEqual(5);
  });

  test('leaves what began weeks before the first reading to the list of treatment', () => {
    const chart = temperatureChart(readings, [{ at: -20_000, name: 'ibuprofen' }], span, paper);
    expect(chart.marks).toEqual([]);
    expect(chart.days[0]?.day).toBe(2);
  });

  test('gives one number to treatments that began together, and each its own when they did not', () => {
    const marks = [
      { at: 5400, name: 'ceftriaxone' },
      { at: 400, name: 'paracetamol' },
      { at: 5410, name: 'vancomycin' },
    ];
    const chart = temperatureChart(readings, marks, span, paper);
    expect(chart.marks.map((mark) => [mark.number, mark.names])).toEqual([
      [1, ['paracetamol']],
      [2, ['ceftriaxone', 'vancomycin']],
    ]);
  });
});
