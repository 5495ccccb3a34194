import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeReport } from '../../src/cases/report-writer';
import { act } from '../../src/cases/schema';
import { LEVELS, type ImagingFindings } from '../../src/kernel/imaging-findings';
import { count } from '../support/count';

const quiet: ImagingFindings = {
  oedema: {},
  erosion: {},
  wedge: {},
  disc: {},
  psoasLeft: 0,
  psoasRight: 0,
  paravertebral: 0,
  epidural: 0,
  canal: 0,
  enhancement: 0,
  cleft: 0,
  cement: {},
  metal: [],
  cage: false,
  kyphosisDegrees: 4,
};
const fracture: ImagingFindings = { ...quiet, oedema: { L1: 0.8 }, wedge: { T11: 0.25, L1: 0.3 }, cleft: 1 };
const infection: ImagingFindings = {
  ...fracture,
  oedema: { L1: 0.8, L2: 0.25 },
  erosion: { L1: 0.35 },
  disc: { L1: { bright: 0.7, heightLost: 0 } },
  psoasLeft: 6,
  paravertebral: 14,
  epidural: 2,
  canal: 0.05,
  enhancement: 0.88,
};
const neglected: ImagingFindings = {
  ...infection,
  oedema: { T12: 0.6, L1: 0.9, L2: 0.8 },
  erosion: { T12: 0.4, L1: 0.9, L2: 0.5 },
  disc: { T12: { bright: 0.6, heightLost: 0.3 }, L1: { bright: 0.9, heightLost: 0.5 } },
  psoasLeft: 62,
  psoasRight: 20,
  epidural: 11,
  canal: 0.65,
  cement: { L1: { ml: 4.2, loose: true } },
};
const lagging: ImagingFindings = {
  ...quiet,
  oedema: { L1: 0.4, L2: 0.3 },
  disc: { L1: { bright: 0.5, heightLost: 0.4 } },
  enhancement: 0.3,
};

const MODALITIES = ['xray', 'ct', 'mri-plain', 'mri-gad', 'dwi', 'pet-ct', 'bone-scan'] as const;
const report = (
  modality: (typeof MODALITIES)[number],
  findings: ImagingFindings,
  region = 'lumbar' as const,
) => writeReport({ modality, region }, findings);

describe('a report', () => {
  test('stands in findings and impression, in both languages', () => {
    for (const modality of MODALITIES) {
      const { en, zh } = report(modality, infection);
      expect(en).toMatch(/^Findings: .+ Impression: .+\.$/);
      expect(zh).toMatch(/^所见：.+印象：.+。$/);
    }
  });

  test('of a plain film sees the wedge and neither disc, marrow nor muscle', () => {
    const { en, zh } = report('xray', infection);
    expect(en).toContain('L1 about 30 %');
    expect(en).not.toMatch(/marrow|T2|psoas|enhanc|endplate/i);
    expect(zh).not.toMatch(/腰大肌|强化|终板/);
    expect(report('xray', neglected).en).toContain('largely destroyed');
  });

  test('of CT measures the eroded endplate and says that there is no gas', () => {
    const { en, zh } = report('ct', infection);
    expect(en).toContain('lower endplate: eroded over 14 mm');
    expect(en).toContain('No gas');
    expect(zh).toContain('范围约14 mm');
    expect(en).not.toMatch(/enhanc|T2/);
  });

  test('of a scan without contrast never speaks of enhancement, and asks for it when the disc is too bright', () => {
    const { en, zh } = report('mri-plain', infection);
    expect(en).not.toMatch(/enhanc|abscess/i);
    expect(zh).not.toMatch(/强化|脓肿/);
    expect(en).toContain('cannot be excluded');
    expect(zh).toContain('建议增强');
  });

  test('of a plain fracture without contrast has no word of infection', () => {
    expect(report('mri-plain', fracture).en).not.toMatch(/infect|discitis|contrast/i);
    expect(report('mri-plain', fracture).zh).not.toMatch(/感染|增强/);
  });

  test('with contrast gives collections in millimetres, the epidural layer and the canal in per cent', () => {
    expect(report('mri-gad', infection).en).toContain('left paravertebral tissue, 14×8 mm');
    expect(report('mri-gad', infection).en).toContain('epidural enhancement, 2 mm, without compression');
    const { en, zh } = report('mri-gad', neglected);
    expect(en).toContain('left psoas, 62×37 mm');
    expect(en).toContain('11 mm, taking 65 % of the canal');
    expect(en).toContain('T12/L1 and L1/2 with abscess');
    expect(zh).toContain('占椎管约65%');
  });

  test('of a patient who is well but whose picture lags cannot exclude what it cannot exclude', () => {
    expect(report('mri-gad', lagging).en).toContain('active infection cannot be excluded');
    expect(report('mri-gad', lagging).zh).toContain('不能除外活动性感染');
  });

  test('of a bone scan cannot tell fracture from infection', () => {
    const hot = (findings: ImagingFindings): string =>
      report('bone-scan', findings).en.split('Impression:')[1] ?? '';
    expect(hot(fracture)).toBe(hot(infection));
    expect(hot(fracture)).toContain('look alike');
  });

  test('of a healthy spine is quiet whatever the machine', () => {
    for (const modality of MODALITIES)
      expect(report(modality, quiet).en).not.toMatch(
        /destr|collapse of|collection in the|infect(?!ion\.)|SUV/i,
      );
  });

  test('names cement, loosened cement, screws and a cage, and the artefact they throw', () => {
    const after = { ...neglected, cement: {}, cage: true, metal: ['T11', 'T12', 'L3', 'L4'] as const };
    expect(report('ct', neglected).en).toContain('Cement in L1 with a gap around it');
    expect(report('xray', after).zh).toContain('T11、T12、L3、L4椎弓根螺钉在位');
    expect(report('mri-gad', after).en).toContain('Metal artefact');
  });

  test('of the lumbar spine keeps to the lumbar spine', () => {
    const high = { ...quiet, wedge: { T10: 0.4 } };
    expect(report('xray', high).en).not.toContain('T10');
    expect(writeReport({ modality: 'xray', region: 'whole-spine' }, high).en).toContain('T10');
  });

  test('never breaks, whatever the body has come to', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const bodies = (value: fc.Arbitrary<unknown>) =>
      fc.record(Object.fromEntries(LEVELS.map((level) => [level, value])), { requiredKeys: [] });
    const millimetres = fc.double({ min: 0, max: 90, noNaN: true });
    const anything = fc.record({
      oedema: bodies(share),
      erosion: bodies(share),
      wedge: bodies(share),
      disc: bodies(fc.record({ bright: share, heightLost: share })),
      psoasLeft: millimetres,
      psoasRight: millimetres,
      paravertebral: millimetres,
      epidural: fc.double({ min: 0, max: 15, noNaN: true }),
      canal: share,
      enhancement: share,
      cleft: fc.constantFrom(0, 1),
      cement: bodies(fc.record({ ml: millimetres, loose: fc.boolean() })),
      metal: fc.subarray([...LEVELS]),
      cage: fc.boolean(),
      kyphosisDegrees: millimetres,
    }) as fc.Arbitrary<ImagingFindings>;
    const modality = fc.constantFrom(...act.shape.modality.unwrap().options);
    fc.assert(
      fc.property(anything, modality, (findings, machine) => {
        const { en, zh } = writeReport({ modality: machine, region: 'lumbar' }, findings);
        expect(en + zh).not.toMatch(/undefined|NaN|\{|\s{2}/);
        expect(en).toMatch(/\.$/);
      }),
      { numRuns: count(100) },
    );
  });
});
