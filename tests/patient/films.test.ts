/** The reports of L4/5 as a radiologist would sign them, from the first visit to a year later. */

import { describe, expect, it } from 'vitest';
import { writeReport } from '../../src/cases/report-writer';
import type { Exposure } from '../../src/patient/exposure';
import { imaging } from '../../src/patient/observe/imaging';
import { drug, operation } from './support/lin';
import { at, D, herWorld } from './support/zhou';

const MODALITIES = ['xray', 'ct', 'mri-plain', 'mri-gad', 'dwi', 'pet-ct', 'bone-scan'] as const;
const T0 = D(10, 9);
const cure = drug('cefazolin', T0, T0 + 56 * 1440);

const report = (
  modality: (typeof MODALITIES)[number],
  minute: number,
  care: readonly Exposure[] = [],
  region: 'lumbar' | 'whole-spine' = 'lumbar',
) => writeReport({ modality, region }, imaging(at(minute, care), herWorld(), care));

describe('of the young mother', () => {
  it('every machine writes whole sentences in both languages at every age of the disease', () => {
    for (const modality of MODALITIES)
      for (const minute of [D(1, 12), D(8, 12), D(22, 9), D(40)])
        for (const region of ['lumbar', 'whole-spine'] as const) {
          const { en, zh } = report(modality, minute, [], region);
          for (const text of [en, zh]) expect(text).not.toMatch(/undefined|NaN|\{/);
          expect(en.length, modality).toBeGreaterThan(30);
          expect(zh.length, modality).toBeGreaterThan(12);
        }
  });

  it('a film breaks no bone: neither at the first visit nor at the second', () => {
    for (const minute of [D(1, 12), D(8, 12)]) expect(report('xray', minute).en).toContain('No fracture');
  });

  it('a plain magnet at the first visit leaves a doubt at L4 and L5', () => {
    const { en } = report('mri-plain', D(1, 12));
    expect(en).toContain('L4/5');
    expect(en).toMatch(/part of L4.*part of L5/);
    expect(en).not.toContain('spondylodiscitis');
    expect(en).toContain('left psoas');
  });

  it('contrast on day 8 names the disc and finds no abscess; on day 22 it finds one', () => {
    expect(report('mri-gad', D(8, 15)).en).toContain('spondylodiscitis L4/5, without abscess');
    const { en, zh } = report('mri-gad', D(22, 9));
    expect(en).toContain('with abscess');
    expect(en).toMatch(/left psoas, 2\d×/);
    expect(zh).toContain('左侧腰大肌');
    expect(en).toContain('canal is compromised');
  });

  it('a positron camera finds L4/5 hot, and hotter a week later', () => {
    const hot = (day: number): number =>
      Number(/SUVmax (\d+\.\d)/.exec(report('pet-ct', D(day, 12)).en)?.[1] ?? 0);
    expect(hot(1)).toBeGreaterThan(4);
    expect(hot(8)).toBeGreaterThan(hot(1) + 1);
  });

  it('contrast at three months frightens although she is well, without a collection; at six it is quiet', () => {
    const { en } = report('mri-gad', T0 + 91 * 1440, [cure]);
    expect(en).toContain('cannot be excluded');
    expect(en).toContain('No collection');
    expect(report('mri-gad', T0 + 200 * 1440, [cure]).en).toContain('No enhancement');
  });

  it('screws of a short fixation lie in L4 and L5 and one level further in weak bone', () => {
    const care = [drug('cefazolin', D(22, 4)), operation('fixation', D(22, 11))];
    expect(imaging(at(D(23), care), herWorld(), care).metal).toEqual(['L3', 'L4', 'L5', 'S1']);
    expect(report('xray', D(23), care).en).toContain('L3 to S1');
  });
});
