/** How she holds herself must follow from what a watcher could see of her, and she must never come apart. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyPlanes, nearArmPlanes } from '../../src/scenes/figure/body';
import { blanketPlanes } from '../../src/scenes/figure/blanket';
import { carriageOf, leanFor, stanceFor, type Stance } from '../../src/scenes/figure/carriage';
import { drapePlanes } from '../../src/scenes/figure/drapes';
import { CALM, faceOf } from '../../src/scenes/figure/face';
import { bounds, distance, leanOf, reach } from '../../src/scenes/figure/geometry';
import { CONSULTANT, ELDER_WOMAN, NURSE, YOUNG_MOTHER } from '../../src/scenes/figure/people';
import { propsBefore, propsBehind } from '../../src/scenes/figure/props';
import {
  blendSkeletons,
  breathing,
  SHIN,
  skeletonOf,
  THIGH,
  type Skeleton,
} from '../../src/scenes/figure/skeleton';
import type { Appearance } from '../../src/session/door';
import { count } from '../support/count';
import { WELL } from './a-view';

const STANCES: readonly Stance[] = ['standing', 'seated', 'lying'];
const seen = (wish: Partial<Appearance>): Appearance => ({ ...WELL, ...wish });
const hers = (wish: Partial<Appearance>, stance: Stance = 'standing'): Skeleton =>
  skeletonOf(carriageOf(seen(wish), stance, ELDER_WOMAN), ELDER_WOMAN);
const trunkLean = (s: Skeleton): number => leanOf(s.hip, s.chest);

const anyAppearance: fc.Arbitrary<Appearance> = fc
  .record({
    pain: fc.float({ min: 0, max: 1, noNaN: true }),
    painMoving: fc.float({ min: 0, max: 1, noNaN: true }),
    power: fc.integer({ min: 0, max: 5 }),
    aid: fc.constantFrom(
      'none' as const,
      'stick' as const,
      'frame' as const,
      'sits' as const,
      'bed' as const,
    ),
    footDrags: fc.constantFrom(null, 'left' as const, 'right' as const),
    blanket: fc.constantFrom('none' as const, 'chin' as const, 'thrown-off' as const),
  })
  .map(seen);

describe('pain', () => {
  it('leans her by the degrees of the design', () => {
    expect([0, 0.3, 0.5, 0.8, 1].map(leanFor)).toEqual([3, 6, 10, 20, 24]);
  });

  it('never lets more pain stand her straighter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), (tenth) => {
        const [less, more] = [hers({ pain: tenth / 100 }), hers({ pain: (tenth + 1) / 100 })];
        expect(trunkLean(more)).toBeGreaterThanOrEqual(trunkLean(less));
        expect(more.head.x).toBeGreaterThan(less.head.x - 0.01);
      }),
      { numRuns: count(60) },
    );
  });

  it('brings a hand to the small of the back from three, and leaves both free below', () => {
    const free = carriageOf(seen({ pain: 0.2 }), 'standing', ELDER_WOMAN);
    const guarding = carriageOf(seen({ pain: 0.5 }), 'standing', ELDER_WOMAN);
    expect([free.near, free.far]).toEqual(['side', 'side']);
    expect(guarding.near).toBe('back');
    expect(hers({ pain: 0.5 }).near.wrist.x).toBeLessThan(hers({ pain: 0.1 }).near.wrist.x);
  });

  it('shows in brow and mouth no more than three fifths at rest', () => {
    expect(faceOf(seen({ pain: 0.2, painMoving: 0.2 })).grimace).toBe(0);
    expect(faceOf(seen({ pain: 1, painMoving: 1 })).grimace).toBeCloseTo(0.6);
    expect(faceOf(seen({ pain: 0.5, painMoving: 1 }), 1).grimace).toBeCloseTo(1);
    expect(CALM.grimace).toBe(0);
  });
});

describe('power', () => {
  it('at three gives her a frame with both hands on it, and at four a stick', () => {
    const frame = carriageOf(seen({ power: 3, aid: 'frame' }), 'standing', ELDER_WOMAN);
    const stick = carriageOf(seen({ power: 4, aid: 'stick' }), 'standing', ELDER_WOMAN);
    expect([frame.near, frame.far, frame.aid]).toEqual(['frame', 'frame', 'frame']);
    expect(stick.far).toBe('stick');
    expect(propsBefore(skeletonOf(frame, ELDER_WOMAN), frame).length).toBeGreaterThan(0);
    expect(propsBehind(skeletonOf(stick, ELDER_WOMAN), stick).length).toBeGreaterThan(0);
  });

  it('lets her hands reach what she leans on', () => {
    for (const aid of ['stick', 'frame'] as const) {
      for (const pain of [0, 0.4, 0.8, 1]) {
        const s = hers({ pain, aid, power: aid === 'frame' ? 3 : 4 });
        expect(distance(s.far.knuckle, s.grip), `${aid} at pain ${pain}`).toBeLessThan(14);
      }
    }
  });

  it('bends her knees more the weaker she is', () => {
    const bends = [5, 4, 3].map((power) => carriageOf(seen({ power }), 'standing', ELDER_WOMAN).kneeBend);
    expect(bends[1]).toBeGreaterThan(bends[0] ?? 0);
    expect(bends[2]).toBeGreaterThan(bends[1] ?? 0);
  });

  it('sits her down when she cannot stand, and lays her down when she cannot sit, whatever the stage asks', () => {
    expect(stanceFor('standing', 'sits')).toBe('seated');
    expect(stanceFor('seated', 'bed')).toBe('lying');
    expect(stanceFor('standing', 'none')).toBe('standing');
    expect(stanceFor('absent', 'none')).toBe('none');
  });
});

describe('a body', () => {
  it('keeps its limbs at their lengths and its soles on the ground in every state', () => {
    fc.assert(
      fc.property(anyAppearance, fc.constantFrom(...STANCES), (appearance, stance) => {
        const s = skeletonOf(carriageOf(appearance, stance, ELDER_WOMAN), ELDER_WOMAN);
        for (const leg of [s.nearLeg, s.farLeg]) {
          expect(distance(leg.hip, leg.knee)).toBeCloseTo(THIGH, 3);
          expect(distance(leg.knee, leg.ankle)).toBeCloseTo(SHIN, 3);
          expect(leg.ankle.y).toBeLessThan(s.ground);
        }
        for (const arm of [s.near, s.far]) {
          expect(distance(arm.shoulder, arm.elbow)).toBeCloseTo(47, 3);
          expect(distance(arm.elbow, arm.wrist)).toBeLessThan(42);
        }
      }),
      { numRuns: count(80) },
    );
  });

  it('is made of finite points and stays of human size', () => {
    fc.assert(
      fc.property(anyAppearance, fc.constantFrom(...STANCES), (appearance, stance) => {
        const s = skeletonOf(carriageOf(appearance, stance, ELDER_WOMAN), ELDER_WOMAN);
        const planes = [
          ...bodyPlanes(s, ELDER_WOMAN, -1, stance !== 'standing'),
          ...nearArmPlanes(s, ELDER_WOMAN, -1),
        ];
        const box = bounds(planes);
        expect(Object.values(box).every(Number.isFinite)).toBe(true);
        expect(box.bottom - box.top).toBeGreaterThan(stance === 'lying' ? 100 : 170);
        expect(box.bottom - box.top).toBeLessThan(330);
        expect(box.right - box.left).toBeLessThan(330);
      }),
      { numRuns: count(80) },
    );
  });

  it('stands seven to eight heads tall when nothing hurts', () => {
    const s = skeletonOf(carriageOf(seen({ pain: 0 }), 'standing', YOUNG_MOTHER), YOUNG_MOTHER);
    const crown = s.head.y - 4 - 58 * 0.42;
    const heads = (s.ground - crown) / (108 * 0.42);
    expect(heads).toBeGreaterThan(6.5);
    expect(heads).toBeLessThan(8);
  });

  it('rises by no more than two units with a breath, and its feet not at all', () => {
    const s = hers({ pain: 0.4 });
    const full = breathing(s, 1);
    expect(distance(s.chest, full.chest)).toBeGreaterThan(0.5);
    expect(distance(s.chest, full.chest)).toBeLessThan(2);
    expect(full.nearLeg).toEqual(s.nearLeg);
  });

  it('moves from one stance to the next without a jump', () => {
    const [calm, hurting] = [hers({ pain: 0.1 }), hers({ pain: 0.9 })];
    expect(blendSkeletons(calm, hurting, 0)).toEqual(calm);
    expect(blendSkeletons(calm, hurting, 1).head.x).toBeCloseTo(hurting.head.x);
    const half = blendSkeletons(calm, hurting, 0.5);
    expect(half.head.x).toBeGreaterThan(calm.head.x);
    expect(half.head.x).toBeLessThan(hurting.head.x);
  });

  it('reaches what is near and falls short of what is far, without stretching', () => {
    const near = reach({ x: 0, y: 0 }, { x: 40, y: 30 }, 47, 41, 1);
    expect(distance(near.end, { x: 40, y: 30 })).toBeLessThan(0.01);
    const far = reach({ x: 0, y: 0 }, { x: 400, y: 0 }, 47, 41, 1);
    expect(distance({ x: 0, y: 0 }, far.end)).toBeLessThan(88);
  });
});

describe('cloth', () => {
  it('covers her to the waist, to the chin, or only her feet', () => {
    const s = hers({ pain: 0.5 }, 'lying');
    const left = (blanket: Appearance['blanket']): number => bounds(blanketPlanes(s, blanket)).left;
    expect(left('chin')).toBeLessThan(s.collar.x);
    expect(left('none')).toBeGreaterThan(s.chest.x);
    expect(left('thrown-off')).toBeGreaterThan(s.nearLeg.knee.x);
  });

  it('rises with her breath under the drapes, and the table does not', () => {
    const [out, full] = [
      bounds(drapePlanes(ELDER_WOMAN, 0, true)),
      bounds(drapePlanes(ELDER_WOMAN, 1, true)),
    ];
    expect(full.top).toBeLessThan(out.top);
    expect(full.bottom).toBe(out.bottom);
  });

  it('hangs a long coat on the consultant and leaves the nurse her forearms', () => {
    const upright = carriageOf(seen({}), 'standing', CONSULTANT);
    const coat = bounds(bodyPlanes(skeletonOf(upright, CONSULTANT), CONSULTANT, 1, false));
    expect(coat.bottom).toBeGreaterThan(150);
    const arm = nearArmPlanes(skeletonOf(upright, NURSE), NURSE, 1);
    expect(arm.filter((plane) => plane.fill === NURSE.skin[0]).length).toBeGreaterThan(2);
  });
});
