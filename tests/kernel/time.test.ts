import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockOf, clockText, minuteOf, nextAt, type Start, wallClock } from '../../src/kernel/time';
import { count } from '../support/count';

const tuesday: Start = { weekday: 'tuesday', month: 5, date: 12, clock: 14 * 60 };

test('minute 0 is Tuesday 12 May at 14:00, day 1', () => {
  expect(wallClock(tuesday, 0)).toEqual({
    day: 1,
    weekday: 'tuesday',
    month: 5,
    date: 12,
    hour: 14,
    minute: 0,
  });
});

test('the slot at 08:00 next morning is 18 hours away, on Wednesday, day 2', () => {
  const slot = nextAt(tuesday, 0, 8 * 60);
  expect(slot).toBe(18 * 60);
  expect(wallClock(tuesday, slot)).toMatchObject({ day: 2, weekday: 'wednesday', date: 13, hour: 8 });
  expect(minuteOf(tuesday, 2, 8 * 60)).toBe(slot);
});

test('six months later it is November and the tree is bare', () => {
  expect(wallClock(tuesday, 180 * 1440)).toMatchObject({ month: 11, date: 8 });
});

test('19 days before, a Thursday, she missed the last stair', () => {
  expect(wallClock(tuesday, -19 * 1440)).toMatchObject({ weekday: 'thursday', month: 4, date: 23 });
});

test('a next time of day is always ahead, within a day, and shows that time', () => {
  fc.assert(
    fc.property(fc.nat(600000), fc.nat(1439), (minute, clock) => {
      const next = nextAt(tuesday, minute, clock);
      expect(next).toBeGreaterThan(minute);
      expect(next - minute).toBeLessThanOrEqual(1440);
      const wall = wallClock(tuesday, next);
      expect(wall.hour * 60 + wall.minute).toBe(clock);
    }),
    { numRuns: count(200) },
  );
});

test('times of day are read and written the same way', () => {
  expect(clockOf('08:05')).toBe(485);
  expect(clockText(485)).toBe('08:05');
  expect(clockOf('24:00')).toBeUndefined();
});
