// The arithmetic of the debrief: where things stand on the road, what the charts show, what a score compares with.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CurvePoint } from '../../src/assessment/report';
import { plot, stretchedTime, tableRows, timeTicks } from '../../src/documents/debrief/curve';
import { momentText, outOfHundred, readScore, windowText } from '../../src/documents/debrief/reckon';
import { layRoad, nameRows } from '../../src/documents/debrief/road';
import { opensTo } from '../../src/documents/debrief/state';
import { count } from '../support/count';
import { report } from './debrief-fixture';

const DAY = 1440;
const TWO_PM = 840;
const BOX = { left: 40, right: 640, top: 10, bottom: 110 };

describe('the road', () => {
  const road = layRoad(report, TWO_PM, 1100, 16);

  it('puts decisions in their order with room between them, however close in time', () => {
    const gaps = road.bodies.slice(1).map((body, index) => body.x - (road.bodies[index]?.x ?? 0));
    expect(road.bodies).toHaveLength(report.decisions.length);
    expect(Math.min(...gaps)).toBeGreaterThan(60);
  });

  it('has eight decisions side by side on a phone without touching', () => {
    const decisions = Array.from({ length: 8 }, (_, index) => ({
      ...report.decisions[0],
      minute: 100 + index,
    })) as typeof report.decisions;
    const phone = layRoad({ decisions, timeline: [], curve: [] }, TWO_PM, 312, 16);
    const gaps = phone.bodies.slice(1).map((body, index) => body.x - (phone.bodies[index]?.x ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(28);
  });

  it('lets no name of a decision run into another, however close the decisions are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30 * DAY), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 680, max: 1800 }),
        (decided, width) => {
          const decisions = decided.toSorted((a, b) => a - b).map((minute) => ({ minute })) as never;
          const laid = layRoad({ decisions, timeline: [], curve: [] }, TWO_PM, width, 16);
          const names = nameRows(laid).map((name, index) => ({ ...name, x: laid.bodies[index]?.x ?? 0 }));
          for (const row of ['low', 'high'] as const) {
            const inRow = names.filter((name) => name.row === row && name.width !== null);
            for (const [index, name] of inRow.entries())
              expect(name.x + (name.width ?? 0)).toBeLessThan(
                inRow[index + 1]?.x ?? Number.POSITIVE_INFINITY,
              );
          }
        },
      ),
      { numRuns: count(60) },
    );
  });

  it('gives the slot and the time-out of the next morning a name each, in two rows', () => {
    const near = nameRows({ bodies: [96, 166, 230].map((x) => ({ minute: 0, x })), to: 1100 });
    expect(near.map(({ row }) => row)).toEqual(['low', 'high', 'low']);
    expect(near.every(({ width }) => (width ?? 0) >= 100)).toBe(true);
  });

  it('rules the days where they begin, without crowding', () => {
    expect(road.rules[0]).toMatchObject({ unit: 'day', n: 1, minute: 0 });
    expect(road.rules[1]).toMatchObject({ unit: 'day', n: 2, minute: 600 });
    const gaps = road.rules.slice(1).map((rule, index) => rule.x - (road.rules[index]?.x ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(60);
  });

  it('never runs backwards, whatever was decided when', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(200 * DAY), { maxLength: 9 }),
        fc.array(fc.nat(200 * DAY), { maxLength: 12 }),
        fc.integer({ min: 280, max: 1800 }),
        (decided, moved, width) => {
          const sorted = (minutes: number[]): number[] => minutes.toSorted((a, b) => a - b);
          const laid = layRoad(
            {
              decisions: sorted(decided).map((minute) => ({ minute })) as never,
              timeline: sorted(moved).map((minute) => ({ minute, kind: 'stage' })) as never,
              curve: [],
            },
            TWO_PM,
            width,
            16,
          );
          const xs = [0, ...sorted([...decided, ...moved])].map(laid.x);
          expect(
            xs.every((x, index) => x >= (xs[index - 1] ?? 0) - 1e-6 && x >= 15.9 && x <= width - 15.9),
          ).toBe(true);
        },
      ),
      { numRuns: count(60) },
    );
  });
});

describe('the true curve', () => {
  const x = stretchedTime(180 * DAY, BOX);

  it('stretches the beginning: the first tenth of the time takes about a third of the width', () => {
    const share = (x(18 * DAY) - BOX.left) / (BOX.right - BOX.left);
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.45);
    expect([x(0), x(180 * DAY)]).toEqual([BOX.left, BOX.right]);
  });

  it('keeps every point inside its box and marks the first highest', () => {
    const drawn = plot(report.curve, 'temperature', x, BOX);
    const peak = Math.max(...report.curve.map((point) => point.temperature));
    expect(drawn.peak?.value).toBe(peak);
    expect(drawn.peak?.minute).toBe(report.curve.find((point) => point.temperature === peak)?.minute);
    expect(drawn.peak?.y).toBeGreaterThanOrEqual(BOX.top);
    expect(drawn.line?.value).toBe(38);
    expect(drawn.ticks.every((tick) => tick.y >= BOX.top && tick.y <= BOX.bottom)).toBe(true);
  });

  it('can draw nothing, one point, and a CRP beyond every scale', () => {
    expect(plot([], 'crp', x, BOX)).toMatchObject({ path: '', peak: null });
    const one: CurvePoint = { minute: 0, temperature: 36.6, crp: 480, pain: 3 };
    const drawn = plot([one], 'crp', x, BOX);
    expect(drawn.peak?.value).toBe(480);
    expect(drawn.ticks.length).toBeLessThanOrEqual(6);
  });

  it('marks days, weeks and months on its axis without crowding', () => {
    const ticks = timeTicks(180 * DAY, TWO_PM, x, 52);
    expect(ticks[0]).toMatchObject({ unit: 'day', n: 1 });
    expect(ticks.slice(1).every((tick, index) => tick.x - (ticks[index]?.x ?? 0) >= 52)).toBe(true);
    expect(ticks.at(-1)?.unit).toBe('month');
  });

  it('gives a table that fits a page and leaves out neither end nor any peak', () => {
    const rows = tableRows(report.curve);
    expect(rows.length).toBeLessThanOrEqual(14);
    expect([rows[0], rows.at(-1)]).toEqual([report.curve[0], report.curve.at(-1)]);
    for (const measure of ['temperature', 'crp', 'pain'] as const)
      expect(Math.max(...rows.map((row) => row[measure]))).toBe(
        Math.max(...report.curve.map((point) => point[measure])),
      );
    expect(tableRows(report.curve.slice(0, 5))).toHaveLength(5);
  });
});

describe('what a trainee expected and what came of it', () => {
  it('are set on one scale of a hundred, and on none when nothing came up', () => {
    expect(outOfHundred({ points: 6.5, max: 15 })).toBe(43);
    expect(outOfHundred({ points: 0, max: 0 })).toBeNull();
  });

  it('reads a whole number from 0 to 100, takes nothing for nothing, and refuses the rest', () => {
    expect(['', ' ', '0', '60', '100'].map(readScore)).toEqual([null, null, 0, 60, 100]);
    expect(['101', '-1', '6.5', 'sixty', '1e2'].map(readScore)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('when it was', () => {
  it('is said by day and clock, counted from the afternoon on which it began', () => {
    expect(momentText(0, TWO_PM, 'en')).toBe('day 1, 14:00');
    expect(momentText(1090, TWO_PM, 'en')).toBe('day 2, 08:10');
    expect(momentText(1090, TWO_PM, 'zh')).toBe('第2天 08:10');
  });

  it('names both ends of a window, or only its beginning', () => {
    expect(windowText({ window: [0, 210] }, TWO_PM, 'en')).toBe('day 1, 14:00 to day 1, 17:30');
    expect(windowText({ window: [0, null] }, TWO_PM, 'zh')).toBe('从第1天 14:00起');
  });
});

describe('the tabs', () => {
  it('open one after another, each once the one before it has been seen', () => {
    expect(opensTo('account', 1)).toBe(1);
    expect(opensTo('process', 2)).toBe(3);
    expect(opensTo('outcome', 3)).toBe(4);
    expect(opensTo('team', 4)).toBe(5);
    expect(opensTo('next', 5)).toBe(5);
    expect(opensTo('process', 5)).toBe(5);
  });
});
