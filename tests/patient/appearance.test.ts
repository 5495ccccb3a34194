/** What a watcher sees: the same values for the figure and for the sentence, in both languages. */

import { describe, expect, it } from 'vitest';
import { appearance } from '../../src/patient/observe/appearance';
import { atHome, C, cement, cleanLin, dayAt, drug, live, operation, worldOf } from './support/lin';

function seen(exposures: Parameters<typeof live>[1], minute: number, seed = 1) {
  const world = worldOf(seed);
  const [course] = live(world, exposures, [minute]);
  if (!course) throw new Error('nobody lived');
  return appearance(course, world, exposures);
}

describe('the patient as she is seen', () => {
  it('in the clinic leans, holds her back and does not settle; no fever shows', () => {
    const clinic = seen(atHome, 0);
    expect(clinic.painMoving).toBeCloseTo(0.8, 1);
    expect(clinic.restless).toBeGreaterThan(0.8);
    expect(clinic.flush).toBe(0);
    expect(clinic.aid).toBe('stick');
    expect(clinic.text.en).toContain('does not settle');
    expect(clinic.text.zh).toContain('不安稳');
  });

  it('on the third evening after cement is flushed and wet with half-shut eyes', () => {
    const fever = seen([...atHome, cement], C(3));
    expect(fever.flush).toBeGreaterThan(0.5);
    expect(fever.sweat).toBeGreaterThan(0.2);
    expect(fever.lids).toBeGreaterThanOrEqual(0.5);
    expect(fever.text.en).toMatch(/flushed and wet, her eyes half shut/);
    expect(fever.text.zh).toContain('发红');
  });

  it('on the evening of the cement is at ease, infected as she is', () => {
    expect(seen([...atHome, cement], C(0, 13)).painMoving).toBeLessThan(0.35);
  });

  it('with failing legs lies or sits, and the sentence says so', () => {
    const weak = seen([...atHome, cement], C(12, 14));
    expect(weak.power).toBeLessThan(2.6);
    expect(['sits', 'bed']).toContain(weak.aid);
    expect(weak.text.en).toMatch(/legs/);
  });

  it('well after half a year needs no stick', () => {
    const well = seen([...atHome, drug('cefazolin', dayAt(3, 20), dayAt(52, 20))], dayAt(180, 11));
    expect(well.aid).toBe('none');
    expect(well.restless).toBeLessThan(0.2);
    expect(well.text.en).toBe('She holds herself easily.');
  });

  it('in a plain fracture eases when still', () => {
    const world = worldOf(1, cleanLin);
    const [course] = live(world, [], [60]);
    expect(course && appearance(course, world, []).text.en).toContain('eases when still');
  });

  it('is described where she is: curled in bed, face down under drapes, and not at all when she has left', () => {
    const world = worldOf(1);
    const [course] = live(world, atHome, [0]);
    const text = (pose: 'bed' | 'prone' | 'absent' | 'seated'): string =>
      course ? appearance(course, world, atHome, pose).text.en : '';
    expect(text('seated')).toContain('leans forward');
    expect(text('bed')).toContain('lies with drawn-up knees');
    expect(text('prone')).toBe('She lies face down under the drapes; only her back is bare.');
    expect(text('absent')).toBe('She is not here.');
  });

  it('keeps every rig value between 0 and 1 on the worst road', () => {
    for (let day = 0; day < 40; day += 2) {
      const rig = seen([...atHome, cement, operation('posterior-debridement', C(9))], C(day), 24);
      for (const part of [
        rig.pain,
        rig.painMoving,
        rig.restless,
        rig.flush,
        rig.sweat,
        rig.lids,
        rig.pallor,
      ]) {
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(1);
      }
    }
  });
});
