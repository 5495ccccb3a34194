import { describe, expect, test } from 'vitest';
import { cautionRule } from '../../src/cases/schema-caution';
import type { Intent } from '../../src/session/door';
import { type Play, submit } from '../../src/session/play';
import { soundCatalogue } from '../../tools/read-cases';
import { anybody, MAN, MOTHER, OLD_WOMAN, PREGNANT } from '../support/anybody';
import { library, playOn } from '../support/library';

const treat = (id: string): Intent => ({ act: 'treat', id });
const order = (id: string): Intent => ({ act: 'order', id });

function refusal(play: Play, intent: Intent): string | undefined {
  const next = submit(play, intent);
  return next.ok ? undefined : next.refusal.reason.en;
}

/** What is said beside the answer. */
function reminders(play: Play, intent: Intent): readonly string[] {
  const next = submit(play, intent);
  if (!next.ok) throw new Error(next.refusal.reason.en);
  return next.shown.filter(({ id }) => id.startsWith('caution:')).map(({ text }) => text.en);
}

describe('the pharmacy, before a penicillin label', () => {
  const labelled = anybody({ ...MOTHER, allergyLabels: ['penicillin'] });

  test('holds cefazolin back until somebody has asked what happened', () => {
    expect(refusal(labelled, treat('cefazolin'))).toMatch(/band is red/);
    const asked = playOn(labelled, [{ act: 'ask', id: 'allergy-detail' }]);
    expect(refusal(asked, treat('cefazolin'))).toBeUndefined();
  });

  test('lets it go once the pharmacist was called', () => {
    expect(
      refusal(playOn(labelled, [{ act: 'consult', id: 'pharmacy' }]), treat('cefazolin')),
    ).toBeUndefined();
  });

  test('wants a skin test before any penicillin, label or not', () => {
    expect(refusal(labelled, treat('oxacillin'))).toMatch(/skin test/);
    expect(refusal(anybody(MAN), treat('flucloxacillin'))).toMatch(/skin test/);
    const tested = playOn(anybody(MAN), [order('penicillin-skin-test'), { act: 'wait', minutes: 30 }]);
    expect(refusal(tested, treat('flucloxacillin'))).toBeUndefined();
  });

  test('changes nothing by saying no, and takes no time', () => {
    const next = submit(labelled, treat('cefazolin'));
    expect(next.ok).toBe(false);
    expect(labelled.now.minute).toBe(0);
    expect(labelled.now.done['treat:cefazolin']).toBeUndefined();
    expect(labelled.now.cost).toBe(0);
  });

  test('keeps quiet about an act of which the case speaks itself', () => {
    const [case0] = library.cases;
    if (!case0) throw new Error('no case');
    const governed = anybody({
      ...MOTHER,
      allergyLabels: ['penicillin'],
      refusals: [
        {
          act: 'treat:cefazolin',
          when: { not: { done: 'ask:allergy' } },
          by: case0.patient.person,
          reason: { en: 'The case says no.', zh: '病例说不。' },
        },
      ],
    });
    expect(refusal(governed, treat('cefazolin'))).toBe('The case says no.');
    expect(refusal(playOn(governed, [{ act: 'ask', id: 'allergy' }]), treat('cefazolin'))).toBeUndefined();
  });
});

describe('the pharmacy, for a mother who feeds', () => {
  test('does not give teriparatide, and does when the milk is gone', () => {
    expect(refusal(anybody(MOTHER), treat('teriparatide'))).toMatch(/breastfeeding/);
    const weaned = playOn(anybody(MOTHER), [
      { act: 'decide', id: 'wean-now' },
      { act: 'wait', minutes: 4 * 1440 },
    ]);
    expect(refusal(weaned, treat('teriparatide'))).toBeUndefined();
  });

  test('says of tramadol that the sources disagree, and gives it', () => {
    expect(reminders(anybody(MOTHER), treat('tramadol'))).toEqual([expect.stringMatching(/disagree/)]);
    expect(reminders(anybody(OLD_WOMAN), treat('tramadol')).join()).not.toMatch(/disagree/);
  });

  test.each(['cefazolin', 'vancomycin', 'ceftriaxone', 'ibuprofen', 'paracetamol'])(
    'has no word against %s',
    (id) => {
      expect(reminders(anybody(MOTHER), treat(id))).toEqual([]);
    },
  );

  test('the scanner names the label and goes ahead with the contrast', () => {
    expect(reminders(anybody(MOTHER), order('mri-gad'))).toEqual([expect.stringMatching(/goes ahead/)]);
    expect(reminders(anybody(OLD_WOMAN), order('mri-gad'))).toEqual([]);
  });

  test('a pump is for a mother', () => {
    expect(refusal(anybody(MOTHER), treat('breast-pump'))).toBeUndefined();
    expect(refusal(anybody(MAN), treat('breast-pump'))).toMatch(/Nobody is feeding/);
  });
});

describe('the pharmacy, for a pregnant woman', () => {
  test('gives paracetamol and no anti-inflammatory from twenty weeks on', () => {
    expect(refusal(anybody(PREGNANT), treat('ibuprofen'))).toMatch(/twenty weeks/);
    expect(refusal(anybody(PREGNANT), treat('paracetamol'))).toBeUndefined();
    expect(refusal(anybody({ ...PREGNANT, weeksPregnant: 9 }), treat('ibuprofen'))).toBeUndefined();
  });

  test('sends the scanner to obstetrics before contrast', () => {
    expect(refusal(anybody(PREGNANT), order('mri-gad'))).toMatch(/obstetrics/);
    const called = playOn(anybody(PREGNANT), [{ act: 'consult', id: 'obstetrics' }]);
    expect(refusal(called, order('mri-gad'))).toBeUndefined();
  });
});

describe('the pharmacy, beside what runs already', () => {
  test.each([
    ['levofloxacin', 'calcium'],
    ['calcium', 'levofloxacin'],
  ])('%s, then %s: two hours apart, and given', (first, second) => {
    const running = playOn(anybody(MAN), [treat(first)]);
    expect(reminders(running, treat(second)).join()).toMatch(/Two hours apart/);
  });

  test('says nothing of calcium when the hours are written, or when the quinolone runs into a vein', () => {
    const apart = playOn(anybody(MAN), [treat('calcium'), treat('calcium-apart')]);
    expect(reminders(apart, treat('levofloxacin')).join()).not.toMatch(/apart/);
    const drip = playOn(anybody(MAN), [treat('calcium')]);
    expect(reminders(drip, { act: 'treat', id: 'levofloxacin', route: 'iv' }).join()).not.toMatch(/apart/);
    const dripFirst = playOn(anybody(MAN), [{ act: 'treat', id: 'levofloxacin', route: 'iv' }]);
    expect(reminders(dripFirst, treat('calcium')).join()).not.toMatch(/apart/);
  });

  test('no linezolid on tramadol, in either order', () => {
    expect(refusal(playOn(anybody(MAN), [treat('tramadol')]), treat('linezolid'))).toMatch(/serotonin/);
    expect(refusal(playOn(anybody(MAN), [treat('linezolid')]), treat('tramadol'))).toMatch(/serotonin/);
    const stopped = playOn(anybody(MAN), [treat('linezolid'), treat('stop-antibiotics')]);
    expect(refusal(stopped, treat('tramadol'))).toBeUndefined();
  });

  test('rifampicin alone is asked about, and in a pair it is not', () => {
    expect(reminders(anybody(MAN), treat('rifampicin')).join()).toMatch(/Never rifampicin alone/);
    const pair = playOn(anybody(MAN), [treat('levofloxacin')]);
    expect(reminders(pair, treat('rifampicin')).join()).not.toMatch(/Never/);
  });

  test('the pharmacist who is called reads the whole chart', () => {
    const asked = submit(anybody(MAN), { act: 'consult', id: 'pharmacy' });
    expect(asked.ok && asked.shown[0]?.text.en).toMatch(/Nothing on it needs a change/);
    const running = playOn(anybody(MAN), [treat('levofloxacin'), treat('calcium')]);
    const read = submit(running, { act: 'consult', id: 'pharmacy' });
    expect(read.ok && read.shown[0]?.text.en).toMatch(/Two hours apart/);
  });
});

describe('the pharmacy, for a kidney', () => {
  const known = (egfr: number): Play =>
    playOn(anybody({ ...OLD_WOMAN, egfr }), [order('biochemistry'), { act: 'wait', minutes: 120 }]);

  test('refuses metformin and anti-inflammatories once a filtration under 30 is on the chart', () => {
    expect(refusal(known(15), treat('metformin'))).toMatch(/under 30/);
    expect(refusal(known(15), treat('ibuprofen'))).toMatch(/under 30/);
    expect(refusal(known(90), treat('metformin'))).toBeUndefined();
  });

  test('cannot know what nobody has measured', () => {
    expect(refusal(anybody({ ...OLD_WOMAN, egfr: 15 }), treat('metformin'))).toBeUndefined();
  });
});

describe('every caution', () => {
  const { acts, cautions } = soundCatalogue();

  test('has a source, and speaks both languages without naming a diagnosis', () => {
    expect(cautions.length).toBeGreaterThan(60);
    for (const one of cautions) {
      expect(cautionRule.safeParse(one).success, one.id).toBe(true);
      expect(one.source, one.id).toBeDefined();
      expect(one.text.zh, one.id).toMatch(/\p{Script=Han}/u);
      expect(`${one.text.en} ${one.text.zh}`, one.id).not.toMatch(
        /spondyl|discitis|abscess|感染性|脊柱炎|脓肿/i,
      );
    }
  });

  test('reaches the act it speaks of', () => {
    const laid = new Set(library.catalogue.flatMap((act) => (act.cautions ?? []).map(({ id }) => id)));
    expect(cautions.map(({ id }) => id).filter((id) => !laid.has(id))).toEqual([]);
    expect(acts.every((act) => act.cautions === undefined)).toBe(true);
  });
});
