/** The marks and the cause ledger of case B, held against short plays of what trainees do. */

import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess';
import type { Report } from '../../src/assessment/report';
import { submit } from '../../src/session/play';
import { begin } from '../support/library';
import { playsOf } from '../support/stored-plays';
import { debriefOf, flags, item, ledger } from './support/in-short';

const after = debriefOf('plo-spondylitis');

const ASKED = 'a:rest-pain a:breast e:temperature e:percussion e:power';
const FOUND = `${ASKED} o:crp o:esr w:75 o:mri-gad w:result d:admit`;
const NEEDLE = `o:blood-culture-2 o:coagulation w:morning K:C4=samples-then-drug c:consent-talk c:say-needle d:leave-talk
  w:morning w:120 o:ct-guided-biopsy s:advance=40 s:advance=40 s:aspirate s:biopsy o:tissue-culture o:histology s:needle-out`;
const HOME_TWICE = 'd:home-review-3m w:12000 d:home-review-3m w:10000 w:10000';

describe('the marks of case B', () => {
  it('give the first mark to who asks past the letter within the slot, half to who asks when she has come back', () => {
    expect(item(after(`${ASKED} d:home-if-worse`), 'KF1').points).toBe(12);
    expect(item(after(`d:home-if-worse w:12000 ${ASKED}`), 'KF1').points).toBe(6);
    expect(item(after(`w:50 ${ASKED} d:home-if-worse`), 'KF1').points).toBe(6);
  });

  it('take a date within the week and words for the road as well as a tube, if she was asked', () => {
    const net = 'c:come-back-talk d:home-review-7d';
    expect(item(after(`${ASKED} ${net}`), 'KF2').points).toBe(14);
    expect(item(after(net), 'KF2').points).toBe(7);
    expect(item(after(`${ASKED} d:home-review-3m w:12000`), 'KF2').points).toBe(0);
  });

  it('give half for blood that nobody acted upon that day', () => {
    expect(item(after(`${ASKED} o:crp o:esr w:75 d:home-review-3m w:4000`), 'KF2').points).toBe(7);
    expect(item(after(FOUND), 'KF2').points).toBe(14);
  });

  it('count the return as answered when she was found at the first visit', () => {
    expect(item(after(FOUND), 'KF3')).toMatchObject({ points: 16, status: 'earned' });
  });

  it('call a second time home without a look harm, and zero that mark alone', () => {
    const report = after(`${ASKED} ${HOME_TWICE}`);
    expect(item(report, 'KF3')).toMatchObject({ points: 0, status: 'harmed' });
    expect(item(report, 'KF1').points).toBe(12);
    expect(flags(report)).toContain('sent-home-worse');
    expect(flags(report)).not.toContain('power-not-recorded');
  });

  it('flag that nobody wrote down the power of her legs', () => {
    expect(flags(after(HOME_TWICE))).toContain('power-not-recorded');
  });

  it('give tissue before drug in full, blood before drug in part, and nothing to a drug alone', () => {
    const drug = 't:vancomycin=2 t:ceftriaxone=2';
    expect(item(after(`${FOUND} ${NEEDLE} ${drug}`), 'KF4').points).toBe(16);
    expect(item(after(`${FOUND} o:blood-culture-2 ${drug}`), 'KF4').points).toBe(6.4);
    expect(item(after(`${FOUND} ${drug} w:2000`), 'KF4').points).toBe(0);
  });

  it('hold drug and needle in danger: cultures and the drug within the hour are full, waiting three hours is harm', () => {
    const treated = after(
      `${HOME_TWICE} e:power o:blood-culture-2 t:vancomycin=2 t:ceftriaxone=2 o:mri-gad w:120 c:spine-consultant
       c:consent-talk c:say-foot-now d:leave-talk t:decompression o:tissue-culture o:histology`,
    );
    expect(item(treated, 'KF4')).toMatchObject({ points: 16, status: 'earned' });
    expect(item(treated, 'KF8')).toMatchObject({ points: 8, status: 'earned' });
    const waited = after(`${HOME_TWICE} e:power w:60 w:60 w:60 w:60`);
    expect(item(waited, 'KF4')).toMatchObject({ points: 0, status: 'harmed' });
    expect(flags(waited)).toContain('drug-withheld');
  });

  it('never call the diagnosis of the letter, calcium, vitamin D or a mother’s wish an error', () => {
    const report = after(
      `${ASKED} a:feeding-wish K:C1=letter-not-all t:calcium t:vitamin-d t:brace d:feeding-talk c:say-not-a-must d:leave-talk
       d:continue-feeding o:crp o:esr w:75 o:mri-gad w:result d:admit`,
    );
    expect(flags(report)).toEqual([]);
    expect(ledger(report)).toEqual([]);
    expect(item(report, 'KF7').points).toBe(8);
    expect(item(report, 'KF6').status).not.toBe('harmed');
  });

  it('flag who tells her that the contrast or the drug forbids feeding', () => {
    const report = after('a:feeding-wish d:wean-for-drug d:home-if-worse');
    expect(item(report, 'KF7')).toMatchObject({ points: 0, status: 'harmed' });
    expect(flags(report)).toEqual(['must-stop-for-drug']);
    expect(ledger(report)).toContain('L11');
  });

  it('leave zoledronate grey: flagged only when its fever was not questioned', () => {
    const given = 't:calcium t:vitamin-d t:zoledronate d:give-infusion';
    const unread = after(`${given} w:7000`);
    expect(flags(unread)).toContain('fever-after-zoledronate');
    expect(ledger(unread)).toContain('L5');
    const questioned = after(`${given} w:2000 d:call-back o:crp w:3000`);
    expect(flags(questioned)).not.toContain('fever-after-zoledronate');
    expect(item(questioned, 'KF6').points).toBe(6);
  });

  it('name the block as the cause of the days after it', () => {
    const report = after('t:nerve-block d:give-block w:10000');
    expect(flags(report)).toContain('steroid-in-infection');
    expect(report.ledger.find((one) => one.id === 'L7')?.because).toHaveProperty('seq');
  });

  it('say of the lost week what was not done, and of the refusal that it was refused', () => {
    const omitted = after('d:home-if-worse w:12000').ledger.find((one) => one.id === 'L1');
    expect(omitted).toMatchObject({ kind: 'missed-chance', because: { omitted: 'order:crp' } });
    const declined = after('no:crp d:home-if-worse w:12000').ledger.find((one) => one.id === 'L1');
    expect(declined?.becauseText.en).toMatch(/^Declined/);
  });

  it('say that the milk was lost for nothing only where it was stopped', () => {
    expect(ledger(after('d:wean-now d:home-if-worse w:12000'))).toContain('L2');
    expect(ledger(after('d:home-if-worse w:12000'))).not.toContain('L2');
  });

  it('ask in the debrief of the night, the milk and the bone, one question each', () => {
    expect(after(FOUND).questions).toHaveLength(3);
    expect(after(HOME_TWICE).questions).toHaveLength(3);
  });

  it('count the tests that changed nothing, and forgive the ones that did', () => {
    const lines = (words: string): readonly string[] => after(words).stewardship.lines.map((one) => one.id);
    expect(lines(FOUND)).toEqual([]);
    expect(lines('o:tumour-markers o:oestradiol d:home-if-worse')).toEqual([
      'tumour-panel',
      'hormones-in-milk',
    ]);
  });
});

describe('the marks over every stored road of case B', () => {
  const roads = playsOf('plo-spondylitis').map(({ name, seed, acts }) => {
    let play = begin('plo-spondylitis', seed);
    for (const act of acts) {
      const next = submit(play, act);
      if (next.ok) play = next.play;
    }
    return { name, report: assess(play) };
  });
  const reportOf = (name: string): Report => {
    const found = roads.find((one) => one.name === name);
    if (!found) throw new Error(`no road ${name}`);
    return found.report;
  };
  const points = (name: string): number => reportOf(name).process.points;

  it('are each earned in full on some road and lost on another', () => {
    for (const { id, max } of roads[0]?.report.process.items ?? []) {
      const won = roads.map(({ report }) => item(report, id)).filter((one) => one.applies);
      expect(
        won.some((one) => one.points === max),
        `${id} can be earned`,
      ).toBe(true);
      expect(
        won.some((one) => one.points === 0),
        `${id} can be lost`,
      ).toBe(true);
    }
  });

  it('add up to a hundred, and put the sound road far above the one that was missed twice', () => {
    for (const { report } of roads)
      expect(report.process.items.reduce((sum, one) => sum + one.max, 0)).toBe(100);
    expect(points('model')).toBeGreaterThanOrEqual(95);
    expect(points('published')).toBeLessThan(points('model') - 20);
    expect(points('missed-twice')).toBeLessThan(points('published') - 20);
    expect(points('lucky-unsafe')).toBeLessThan(25);
  });

  it('raise no flag on the road of the real team, nor on the sound one', () => {
    for (const name of ['published', 'model']) expect(flags(reportOf(name))).toEqual([]);
  });

  it('ask three questions after every road', () => {
    for (const { name, report } of roads) expect(report.questions, name).toHaveLength(3);
  });
});
