/** What the stored plays of case B tell of her: the days come as the case was planned. */

import { describe, expect, test } from 'vitest';
import { clockText, type Minute, wallClock } from '../../../src/kernel/time';
import { begin } from '../../support/library';
import { storiesOf } from './told';

const CASE_B = 'plo-spondylitis';
const { stored: storedPlays, tell, of } = storiesOf(CASE_B);
const { caseFile: caseB, start } = begin(CASE_B).table;

const when = (minute: Minute | undefined): string => {
  if (minute === undefined) return 'never';
  const clock = wallClock(start, minute);
  return `D${clock.day} ${clockText(clock.hour * 60 + clock.minute)}`;
};
const arrived = (name: string, stage: string): string => when(of(name).play.now.entered[stage]?.first);
const hoursApart = (name: string): number =>
  Math.round((of(name).report.stewardship.tallies.find(({ id }) => id === 'apart')?.minutes ?? 0) / 60);
/** The day on which the first effective drug was given, and gone on with. */
const firstDose = (name: string): number => {
  const { now } = of(name).play;
  return wallClock(start, (now.moments['t0'] ?? 0) - 720).day;
};

describe('every stored play of case B', () => {
  test.each(storedPlays)('$name puts on record what causes the pain, before the first result', (stored) => {
    const [first] = tell(stored).play.now.commitments;
    expect(first?.id).toBe('C1');
    const sum = Object.values(first?.differential ?? {}).reduce((total, part) => total + part, 0);
    expect(sum).toBe(100);
  });

  test('comes to one of twelve endings', () => {
    expect(caseB.endings).toHaveLength(12);
  });
});

describe('the days of the second case', () => {
  test('sent home at the first visit, she comes back by herself a week later, at twenty past ten', () => {
    for (const name of ['published', 'missed-twice', 'slow', 'cement'])
      expect(arrived(name, 'clinic-return')).toBe('D8 10:20');
  });

  test('sent home twice, she comes in the night of day 22 with a rigor, by ambulance', () => {
    expect(arrived('missed-twice', 'emergency')).toBe('D22 02:40');
    expect(of('missed-twice').play.now.known['deficit']).toBeDefined();
  });

  test('the telephone call of day 18 answered with “come tonight” spares her the foot', () => {
    expect(of('come-tonight').play.now.known['deficit']).toBeUndefined();
    expect(of('come-tonight').play.now.operations).toBe(0);
  });

  test('the right drug begins on day 3 where blood was taken, on day 10 as published, on day 22 where nobody looked', () => {
    expect(firstDose('model')).toBe(3);
    expect(firstDose('published')).toBe(10);
    expect(firstDose('slow')).toBe(13);
    expect(firstDose('missed-twice')).toBe(22);
  });

  test('her visits follow the first dose: two, four and six weeks, three and five months; the bones a year after the first visit', () => {
    expect(arrived('published', 'fu-week2')).toBe('D24 09:00');
    expect(arrived('published', 'fu-week4')).toBe('D38 09:00');
    expect(arrived('published', 'fu-week6')).toBe('D52 09:00');
    expect(arrived('published', 'fu-month3')).toBe('D100 09:00');
    expect(arrived('published', 'fu-month5')).toBe('D160 09:00');
    expect(wallClock(start, of('published').play.now.entered['fu-dxa12']?.first ?? 0).month).toBe(7);
  });

  test('hours apart from the child are two days where somebody wrote a plan, a fortnight where nobody did for so long', () => {
    expect(hoursApart('model')).toBeLessThan(48);
    expect(hoursApart('published')).toBeGreaterThan(280);
    expect(hoursApart('published')).toBeLessThan(360);
  });

  test('the lucky road and the one that relapses are the same list of acts until it comes back', () => {
    const lucky = storedPlays.find(({ name }) => name === 'lucky-unsafe')?.acts.slice(0, 16);
    const unlucky = storedPlays.find(({ name }) => name === 'lucky-relapse')?.acts.slice(0, 16);
    expect(lucky).toEqual(unlucky);
  });

  test('the forgotten bone is told in two ways: unbroken, and broken over the cot', () => {
    const quiet = of('bone-forgotten').report.ending?.text.en;
    const broken = of('bone-broken').report.ending?.text.en;
    expect(quiet).toContain('nobody has looked since');
    expect(broken).toContain('T12');
  });
});
