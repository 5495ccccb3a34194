/** The marks and the cause ledger of case A, held against short plays of what trainees do. */

import { describe, expect, it } from 'vitest';
import { library } from '../support/library';
import { debriefOf, flags, item, ledger } from './support/in-short';

const caseA = library.cases.find((one) => one.id === 'pvp-misdiagnosis');
if (!caseA) throw new Error('case A is not in the library');
const after = debriefOf(caseA.id);

const TO_THE_TABLE = 'd:see-patient a:onset d:admit-for-pvp w:evening w:60 K:K2=keep d:keep-slot';
const CEMENT = 's:sign s:advance=60 s:mix-cement s:inject=1.4 s:inject=1.4 s:inject=1.4 s:needle-out';
const FEVER = 'w:evening w:evening';

describe('the marks of case A', () => {
  it('give the first mark to who asks past the fall and takes temperature and power before committing', () => {
    const asked = 'd:see-patient a:night-pain a:chills a:skin a:diabetes e:temperature e:power';
    expect(item(after(`${asked} K:K1=admit-no-cement d:admit-for-workup`), 'KF1').points).toBe(12);
    expect(
      item(after('d:see-patient a:night-pain a:chills e:power K:K1=admit-for-pvp d:admit-for-pvp'), 'KF1')
        .points,
    ).toBe(6);
  });

  it('call cement without any marker harm, and the ledger names the refusal as its cause', () => {
    const report = after(
      `d:see-patient no:crp ${TO_THE_TABLE.replace('d:see-patient ', '')} K:K3=sign ${CEMENT}`,
    );
    expect(item(report, 'KF2')).toMatchObject({ points: 0, status: 'harmed' });
    expect(item(report, 'KF5')).toMatchObject({ points: 0, status: 'harmed' });
    expect(report.ledger.find((one) => one.id === 'L3')?.becauseText.en).toMatch(/^Declined/);
  });

  it('give the time-out in full to who stops with a core, half to who cements beside it', () => {
    const core = `${TO_THE_TABLE} s:hold-prophylaxis s:sign s:advance=60 s:biopsy o:tissue-culture`;
    expect(item(after(`${core} s:stop`), 'KF5').points).toBe(14);
    const both = after(`${core} s:mix-cement s:inject=1.4 s:needle-out`);
    expect(item(both, 'KF5').points).toBe(7);
    expect(ledger(both)).toContain('L7');
  });

  it('do not ask of a road what it never reached', () => {
    const report = after('d:see-patient a:night-pain d:admit-for-workup');
    for (const id of ['KF5', 'KF6', 'KF7', 'KF8'])
      expect(item(report, id)).toMatchObject({ applies: false, points: 0 });
  });

  it('give the fever in full to cultures, markers, legs, a scan and a call within the hours, and call an NSAID harm', () => {
    const fever = `${TO_THE_TABLE} ${CEMENT} ${FEVER}`;
    const worked =
      'o:blood-culture-2 o:crp o:esr o:blood-count e:power c:infectious-disease c:radiology-slot o:mri-gad w:480';
    expect(item(after(`${fever} K:K4=work-up-by-morning ${worked}`), 'KF6').points).toBe(14);
    const called = after(`${fever} K:K4=reaction-nsaid w:2880`);
    expect(item(called, 'KF6')).toMatchObject({ points: 0, status: 'harmed' });
    expect(ledger(called)).toEqual(expect.arrayContaining(['L1', 'L9']));
  });

  it('see a drug for the urine without a sample, and a week later the false safety', () => {
    const report = after('d:see-patient d:admit-for-workup o:urinalysis o:crp w:120 t:levofloxacin w:8640');
    expect(item(report, 'KF4')).toMatchObject({ points: 0, status: 'harmed' });
    expect(ledger(report)).toEqual(expect.arrayContaining(['L11', 'L19']));
    expect(ledger(report)).not.toContain('L22');
  });

  it('raise a flag for refused contrast only after something spoke for it', () => {
    expect(flags(after('d:see-patient no:mri-gad d:admit-for-pvp'))).toEqual([]);
    expect(flags(after('d:see-patient o:crp w:90 no:mri-gad'))).toContain('contrast-refused');
  });

  it('enter no harm and no missed chance for who gives up the slot after reading the blood', () => {
    const report = after(
      'd:see-patient a:before-fall a:skin o:crp o:esr c:radiology-reread w:90 c:consultant d:admit-for-workup',
    );
    expect(ledger(report)).toEqual([]);
    expect(item(report, 'KF2').points).toBe(16);
  });
});

describe('the honesty of case A', () => {
  const basisOf = (source: string | { readonly basis: string }): string =>
    typeof source === 'string' ? (caseA.sources[source]?.basis ?? 'unknown') : source.basis;

  it('rests no safety flag on a recalled source alone', () => {
    for (const flag of caseA.rubric.safety)
      expect(
        flag.sources.some((source) => basisOf(source) !== 'recalled'),
        flag.id,
      ).toBe(true);
  });

  it('prints no number as if the abstract had reported it', () => {
    for (const line of caseA.ledger)
      if (basisOf(line.source) === 'reported')
        expect(`${line.what.en}${line.what.zh}`, line.id).not.toMatch(/\d/);
    for (const told of caseA.debrief.realTeam)
      if (basisOf(told.source) === 'reported') expect(`${told.text.en}${told.text.zh}`).not.toMatch(/\d/);
  });
});
