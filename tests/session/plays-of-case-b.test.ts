/** The stored plays of case B: every ending is somebody's road, and the days come as the case was planned. */

import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess';
import type { Report } from '../../src/assessment/report';
import { canonical } from '../../src/kernel/digest';
import { clockText, type Minute, wallClock } from '../../src/kernel/time';
import type { Refusal, Shown } from '../../src/session/door';
import { type Play, submit } from '../../src/session/play';
import { recordOf, replay } from '../../src/session/record';
import { begin, library } from '../support/library';
import { filesOfPlays, playsOf, type StoredPlay } from '../support/stored-plays';

const CASE_B = 'plo-spondylitis';
const storedPlays = playsOf(CASE_B);
const { caseFile: caseB, start } = begin(CASE_B).table;

interface Told {
  readonly play: Play;
  readonly report: Report;
  readonly refused: readonly { readonly index: number; readonly refusal: Refusal }[];
  readonly shown: readonly { readonly one: Shown; readonly minute: Minute }[];
}

const heard = new Map<string, Told>();

/** Plays a stored play once; later tests read the same one. */
function tell(stored: StoredPlay): Told {
  const known = heard.get(stored.name);
  if (known) return known;
  let play = begin(CASE_B, stored.seed);
  const refused: { index: number; refusal: Refusal }[] = [];
  const shown: { one: Shown; minute: Minute }[] = [];
  for (const [index, intent] of stored.acts.entries()) {
    const next = submit(play, intent);
    if (!next.ok) {
      refused.push({ index, refusal: next.refusal });
      continue;
    }
    play = next.play;
    shown.push(...next.shown.map((one) => ({ one, minute: play.now.minute })));
  }
  const all = { play, report: assess(play), refused, shown };
  heard.set(stored.name, all);
  return all;
}

function of(name: string): Told {
  const stored = storedPlays.find((one) => one.name === name);
  if (!stored) throw new Error(`no stored play "${name}"`);
  return tell(stored);
}

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);
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
  test.each(storedPlays)('$story ($name, seed $seed)', (stored) => {
    const { play, refused } = tell(stored);
    expect(play.now.ending).toBe(stored.ending);
    expect(
      refused.map(({ index, refusal }) => `${index} ${refusal.code}`),
      JSON.stringify(refused),
    ).toEqual(stored.refused.map((index) => `${index} not-now`));
  });

  test.each(storedPlays)('$name replays from its record, digest for digest', (stored) => {
    const record: unknown = JSON.parse(canonical(recordOf(tell(stored).play)));
    const { verdict } = replay(record as Parameters<typeof replay>[0], library);
    expect(verdict).toEqual({ ok: true, engine: 'same' });
  });

  test.each(storedPlays)('$name says nothing unfilled, and nothing before its time', (stored) => {
    for (const { one, minute } of tell(stored).shown) {
      expect(`${one.text.en} ${one.text.zh}`).not.toMatch(/\{[a-z]|undefined|NaN|Infinity/);
      expect(one.takenAt, one.id).toBeLessThanOrEqual(minute);
    }
  });

  test.each(storedPlays)('$name tells its ending without a blank', (stored) => {
    const { ending } = tell(stored).report;
    expect(`${ending?.text.en} ${ending?.text.zh}`).not.toMatch(/\{[a-z]|undefined|NaN/);
  });

  test.each(storedPlays)('$name puts on record what causes the pain, before the first result', (stored) => {
    const [first] = tell(stored).play.now.commitments;
    expect(first?.id).toBe('C1');
    const sum = Object.values(first?.differential ?? {}).reduce((total, part) => total + part, 0);
    expect(sum).toBe(100);
  });

  test('is listed with its seed and its end, and lies in the folder', () => {
    const listed = storedPlays.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en'));
    expect(listed).toEqual(filesOfPlays(CASE_B));
  });

  test('between them they reach each of the twelve endings', () => {
    const reached = new Set(storedPlays.map(({ ending }) => ending));
    expect(caseB.endings).toHaveLength(12);
    expect(ids(caseB.endings).filter((ending) => !reached.has(ending))).toEqual([]);
  });

  test('between them they make every judgement that the case asks for', () => {
    const made = new Set(storedPlays.flatMap((stored) => ids(tell(stored).play.now.commitments)));
    expect(ids(caseB.commitments).filter((id) => !made.has(id))).toEqual([]);
  });

  test('between them they see every stage of the case', () => {
    const been = new Set(storedPlays.flatMap((stored) => Object.keys(tell(stored).play.now.entered)));
    expect(ids(caseB.stages).filter((id) => !been.has(id))).toEqual([]);
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
