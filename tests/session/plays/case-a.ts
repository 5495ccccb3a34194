/** What the stored plays of case A tell of her: the road that harmed her, the model road, and the others. */

import { describe, expect, test } from 'vitest';
import type { ProcessItem, Report } from '../../../src/assessment/report';
import type { Minute } from '../../../src/kernel/time';
import type { Encounter } from '../../../src/session/encounter';
import { begin } from '../../support/library';
import { ids, storiesOf } from './told';

const CASE_A = 'pvp-misdiagnosis';
const { stored: storedPlays, tell, of } = storiesOf(CASE_A);
const now = (name: string): Encounter => of(name).play.now;
const report = (name: string): Report => of(name).report;
const share = ({ process }: Report): number => process.points / process.max;

function mark(name: string, id: string): ProcessItem {
  const found = report(name).process.items.find((one) => one.id === id);
  if (!found) throw new Error(`${name}: no mark ${id}`);
  return found;
}

const DAY = 1440;
const { caseFile: caseA } = begin(CASE_A).table;
const cementAt = (name: string): Minute => now(name).done['step:inject']?.first ?? Number.NaN;
/** Values of one quantity seen on a chart, oldest first. */
const seen = (name: string, id: string) =>
  now(name)
    .values.filter((one) => one.id === id)
    .sort((a, b) => a.takenAt - b.takenAt);

describe('every stored play of case A', () => {
  test.each(storedPlays)('$name puts a diagnosis on record, with its odds and how sure', (stored) => {
    const made = tell(stored).play.now.commitments;
    expect(ids(made)).toContain('K1');
    for (const one of made) {
      expect(one.choice, one.id).toBeDefined();
      expect(one.confidence, one.id).toBeDefined();
      const sum = Object.values(one.differential ?? {}).reduce((total, part) => total + part, 0);
      expect(sum, one.id).toBe(100);
    }
    if (tell(stored).play.now.done['step:inject']) expect(ids(made)).toContain('K3');
  });

  test('holds the harm of cement only against those who gave it', () => {
    const harms = ['L1', 'L2', 'L3', 'L7', 'L15', 'L16'];
    for (const stored of storedPlays) {
      const cemented = tell(stored).play.now.done['step:inject'] !== undefined;
      const found = ids(tell(stored).report.ledger).filter((id) => harms.includes(id));
      if (cemented) expect(found.length, stored.name).toBeGreaterThan(0);
      else expect(found, stored.name).toEqual([]);
    }
  });

  test('calls a test left out a chance missed, never a harm', () => {
    const kinds = new Map(caseA.ledger.map(({ id, kind }) => [id, kind]));
    for (const id of ['L3', 'L4', 'L5', 'L6', 'L7']) expect(kinds.get(id)).toBe('missed-chance');
  });
});

describe('what the real team did', () => {
  const name = 'published';

  test('asked little, declined the blood and the contrast, and left the open line of the check empty', () => {
    const { declined, commitments, done } = now(name);
    expect(Object.keys(declined)).toEqual(
      expect.arrayContaining(['order:crp', 'order:esr', 'order:mri-gad']),
    );
    expect(commitments.find((one) => one.id === 'K3')?.line).toBe('');
    expect(done['step:biopsy']).toBeUndefined();
    expect(done['order:pre-pvp-check']).toBeUndefined();
  });

  test('met a fever that would not go and a CRP above 150 before anybody opened', () => {
    const from = cementAt(name);
    for (const day of [1, 2, 3, 4, 5]) {
      const hottest = Math.max(
        ...seen(name, 'temperature')
          .filter(({ takenAt }) => takenAt > from + day * DAY && takenAt <= from + (day + 1) * DAY)
          .map(({ value }) => value),
      );
      expect(hottest, `day ${day} after cement`).toBeGreaterThanOrEqual(38);
    }
    expect(seen(name, 'crp')[0]?.value).toBeGreaterThan(150);
  });

  test('operated three times, took the cement out, and gave drugs for fourteen weeks after the last', () => {
    const { done } = now(name);
    const days = ['posterior-debridement', 'anterior-corpectomy', 'redebridement'].map((id) =>
      Math.round(((done[`treat:${id}`]?.first ?? 0) - cementAt(name)) / DAY),
    );
    expect(days).toEqual([7, 16, 29]);
    expect(report(name).outcome).toMatchObject({ alive: true, operations: 3 });
    expect(now(name).course.implants.cementIn).toBe(false);
    expect(report(name).outcome.antibioticDays).toBeGreaterThanOrEqual(98);
  });

  test('sent her home on the eighty-fifth day after the cement, and is judged low for the way there', () => {
    expect(report(name).outcome.hospitalDays).toBe(85);
    expect(share(report(name))).toBeLessThan(0.35);
    for (const id of ['KF1', 'KF2', 'KF3', 'KF4', 'KF5', 'KF6']) expect(mark(name, id).points, id).toBe(0);
  });

  test('had the germ from the tissue and from no sample before the drug', () => {
    const { known, resulted, done } = now(name);
    expect(known['organism']).toBeGreaterThan(
      done['treat:any-antibiotic']?.first ?? Number.POSITIVE_INFINITY,
    );
    expect(resulted['tissue-culture']).toBeGreaterThan(0);
  });
});

describe('the model road', () => {
  const name = 'model';

  test('never cements, raises no flag and earns nine tenths of its marks or more', () => {
    expect(now(name).done['step:inject']).toBeUndefined();
    expect(ids(report(name).safety)).toEqual([]);
    expect(share(report(name))).toBeGreaterThanOrEqual(0.9);
    expect(ids(report(name).ledger)).toEqual(['L22', 'L23']);
  });

  test('owes the name of the germ to the sample that grew it: here the tissue, at the time-out’s core the blood', () => {
    const named = (road: string): unknown => {
      const because = of(road).play.now.caused.find(({ id }) => id === 'L22')?.because;
      return because && 'act' in because ? because.act : because;
    };
    expect(named(name)).toBe('order:tissue-culture');
    expect(named('core-only')).toBe('order:blood-culture-2');
  });

  test('sees the CRP fall by the table of the case: 42, 22, 13 in the first three weeks, 8 in the fourth', () => {
    const from = now(name).done['treat:any-antibiotic']?.first ?? Number.NaN;
    const after = (day: number): number => {
      const near = seen(name, 'crp').filter(({ takenAt }) => Math.abs(takenAt - from - day * DAY) < DAY);
      return near[0]?.value ?? Number.NaN;
    };
    for (const [day, expected] of [
      [7, 42],
      [14, 22],
      [21, 13],
      [28, 8],
    ] as const) {
      expect(Math.abs(after(day) - expected), `day ${day}: ${after(day)}`).toBeLessThanOrEqual(
        Math.max(6, expected / 3),
      );
    }
  });

  test('takes blood and tissue before the first drug', () => {
    const { done } = now(name);
    const drug = done['treat:any-antibiotic']?.first ?? 0;
    for (const key of [
      'order:blood-culture-2',
      'order:tissue-culture',
      'order:tb-culture-pcr',
      'order:histology',
    ])
      expect(done[key]?.first, key).toBeLessThan(drug);
  });

  test('leaves her with full power, no operation and hardly any pain', () => {
    expect(report(name).outcome).toMatchObject({ alive: true, neurology: 5, operations: 0 });
    expect(report(name).outcome.pain).toBeLessThanOrEqual(2);
  });
});

describe('the other roads', () => {
  test('testing everything costs more money, more rays and more days than the model, and is as safe', () => {
    const [all, model] = [report('over-testing'), report('model')];
    expect(all.stewardship.cost).toBeGreaterThan(model.stewardship.cost + 1000);
    expect(all.stewardship.mSv).toBeGreaterThan(2 * model.stewardship.mSv);
    expect(all.stewardship.hospitalDays).toBeGreaterThan(model.stewardship.hospitalDays);
    expect(ids(all.safety)).toEqual([]);
    expect(all.ending?.id).toBe(model.ending?.id);
    expect(ids(all.stewardship.lines)).toEqual(
      expect.arrayContaining(['pet-before-mri', 'sequencing-first', 'needle-after-blood', 'bone-scan']),
    );
    expect(ids(model.stewardship.lines)).toEqual([]);
    const drug = (name: string): Minute => now(name).done['treat:any-antibiotic']?.first ?? 0;
    expect(drug('over-testing')).toBeGreaterThanOrEqual(drug('model') + 2 * DAY);
  });

  test('luck does not look like skill: a good end by an unsafe route is called that', () => {
    const lucky = report('lucky-unsafe');
    expect(lucky.outcome).toMatchObject({ alive: true, operations: 0 });
    expect(share(lucky)).toBeLessThan(0.35);
    expect(lucky.verdict.en).toBe('Good end, unsafe route');
    expect(report('model').verdict.en).toBe('Sound care');
  });

  test('a late rescue still earns the source control that the early steps had lost', () => {
    for (const id of ['KF2', 'KF3', 'KF4', 'KF5', 'KF6']) expect(mark('late-rescue', id).points, id).toBe(0);
    expect(mark('late-rescue', 'KF7').status).toBe('earned');
    expect(ids(report('late-rescue').safety)).not.toContain('no-disclosure');
  });

  test('the worst road is refused once at the door, with the reading in the nurse’s words, and earns nothing', () => {
    const [once] = of('worst').refused;
    expect(once?.refusal.reason.en).toMatch(/39\.\d/);
    expect(once?.refusal.by).toBe('wang');
    expect(report('worst').process.points).toBe(0);
    expect(report('worst').outcome.alive).toBe(false);
    expect(ids(report('worst').safety)).toContain('sent-home-with-fever');
  });

  test('cement against a CRP that nothing explains is a flag, whatever else was done well', () => {
    for (const name of ['negative-then-cement', 'uti-closure']) {
      expect(ids(report(name).safety), name).toContain('cement-against-crp');
      expect(mark(name, 'KF2').status, name).not.toBe('earned');
    }
  });

  test('a core beside the cement is half of a stop, a core instead of it the whole', () => {
    expect(mark('biopsy-with-cement', 'KF5').status).toBe('partial');
    expect(mark('core-only', 'KF5').status).toBe('earned');
    expect(ids(report('biopsy-with-cement').ledger)).toContain('L7');
  });

  test('an operation for a picture in a well patient is harm in the mark for the picture and in no other', () => {
    expect(mark('operated-for-a-picture', 'KF8').status).toBe('harmed');
    expect(ids(report('operated-for-a-picture').ledger)).toContain('L20');
    for (const id of ['KF1', 'KF2', 'KF3', 'KF4'])
      expect(mark('operated-for-a-picture', id).points, id).toBe(mark('evening-stop', id).points);
  });

  test('the longer the legs wait, the less comes back', () => {
    const power = (name: string): number => report(name).outcome.neurology;
    expect(power('early-rescue')).toBeGreaterThan(power('lasting-deficit'));
    expect(power('lasting-deficit')).toBeGreaterThan(power('paraplegia'));
    for (const name of ['lasting-deficit', 'paraplegia']) expect(ids(report(name).ledger)).toContain('L12');
  });

  test('every road on which she is opened after cement without a word to her would be flagged', () => {
    for (const stored of storedPlays) {
      const { done, moments } = tell(stored).play.now;
      if (!done['step:inject'] || !done['treat:any-operation']) continue;
      const silent = moments['disclosed'] === undefined;
      expect(ids(tell(stored).report.safety).includes('no-disclosure'), stored.name).toBe(silent);
    }
  });
});
