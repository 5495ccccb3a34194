/** Who is with her, what she sits in and what she wears: told by the case's data, never by its name. */

import { describe, expect, it } from 'vitest';
import { patientCue } from '../../src/scenes/cast';
import { atCouch, companion } from '../../src/scenes/couch-side';
import type { Cue } from '../../src/scenes/cue';
import { atDoor } from '../../src/scenes/door-side';
import { dressed } from '../../src/scenes/dress';
import { bodyPlanes } from '../../src/scenes/figure/body';
import { bounds, distance } from '../../src/scenes/figure/geometry';
import { propsBefore, propsBehind, propsHeld } from '../../src/scenes/figure/props';
import { skeletonOf, type Skeleton } from '../../src/scenes/figure/skeleton';
import { HANDLE } from '../../src/scenes/figure/wheelchair';
import { placeOf } from '../../src/scenes/place';
import type { View } from '../../src/session/door';
import { aView, type Wish } from './a-view';

const MOTHER = { figure: 'young-mother' } as const;
const WEEK = 7 * 24 * 60;
const SIZES = [
  [1280, 720],
  [1920, 1080],
  [1024, 768],
  [360, 230],
] as const;
const brace = (until: number | null, weeks?: number): View['treatments'] => [
  { id: 'brace', name: { en: 'Brace', zh: '支具' }, from: 0, until, ...(weeks ? { weeks } : {}) },
];
const bones = ({ carriage, person }: Cue): Skeleton => skeletonOf(carriage, person);
const seatedIn = (wish: Wish): Cue => {
  const [her] = atCouch(placeOf(1280, 720), aView({ ...MOTHER, ...wish }), 'left');
  if (!her) throw new Error('she is not there');
  return her;
};

describe('a wheelchair', () => {
  it('holds her with both hands on its armrests, and stands on the ground', () => {
    const her = seatedIn({ pose: 'wheelchair', appearance: { pain: 0.8, painMoving: 0.9 } });
    const s = bones(her);
    expect([her.carriage.near, her.carriage.far]).toEqual(['armrest', 'armrest']);
    for (const arm of [s.near, s.far]) expect(Math.abs(arm.wrist.y + 32)).toBeLessThan(6);
    const chair = [...propsBehind(s, her.carriage), ...propsBefore(s, her.carriage)];
    expect(bounds(chair).bottom).toBeCloseTo(s.ground, 0);
    expect(s.nearLeg.ankle.y + 11).toBeLessThan(s.ground);
  });

  it.each(SIZES)('at %i by %i is pushed by the husband, whose hands are at its handles', (width, height) => {
    const place = placeOf(width, height);
    const view = aView({ ...MOTHER, pose: 'wheelchair' });
    const [her] = atCouch(place, view, 'left');
    const [him] = companion(place, view, 'left');
    if (!her || !him) throw new Error('one of them is missing');
    const arm = bones(him).near;
    const onScreen = (cue: Cue, p: { x: number; y: number }) => ({
      x: cue.x + p.x * cue.unit,
      y: cue.ground + (p.y - bones(cue).ground) * cue.unit,
    });
    const gap = distance(onScreen(him, arm.knuckle), onScreen(her, HANDLE));
    expect(gap / her.unit).toBeLessThan(16);
    expect(him.x).toBeGreaterThan(0);
    expect(her.x + 100 * her.unit).toBeLessThan(place.free);
  });

  it('is left for the couch when she can no longer sit', () => {
    const her = seatedIn({ pose: 'wheelchair', appearance: { aid: 'bed', power: 1 } });
    expect(her.carriage.stance).toBe('lying');
    expect(propsBehind(bones(her), her.carriage)).toEqual([]);
  });
});

describe('the child', () => {
  const held = (pose: View['stage']['pose']): number => {
    const her = seatedIn({ pose });
    return propsHeld(bones(her), her.carriage).length;
  };

  it('is on her arm where the view says so, and nowhere else', () => {
    expect(held('with-child')).toBeGreaterThan(0);
    for (const pose of ['standing', 'seated', 'wheelchair', 'bed', 'stairs'] as const)
      expect(held(pose), pose).toBe(0);
  });

  it('sits above the arm that carries her and below the face that looks at her', () => {
    const her = seatedIn({ pose: 'with-child' });
    const s = bones(her);
    const child = bounds(propsHeld(s, her.carriage));
    expect(child.top).toBeGreaterThan(s.head.y);
    expect(child.bottom).toBeLessThan(20);
    expect(child.left).toBeGreaterThan(s.chest.x - 4);
  });
});

describe('what she wears', () => {
  it('is the brace while it is prescribed, for its weeks, and not in bed in the gown', () => {
    const wearing = (wish: Wish, minute = 0): boolean | undefined =>
      dressed({ ...aView({ ...MOTHER, ...wish }), minute }).brace;
    expect(wearing({ treatments: brace(null) })).toBe(true);
    expect(wearing({ treatments: brace(10) })).toBe(false);
    expect(wearing({ treatments: brace(null) }, 20 * WEEK)).toBe(false);
    expect(wearing({ treatments: brace(null, 26) }, 20 * WEEK)).toBe(true);
    expect(wearing({})).toBe(false);
  });

  it('shows from the side: the same body with a brace has more to see', () => {
    const s = bones(seatedIn({ pose: 'standing' }));
    const bare = dressed(aView(MOTHER));
    const braced = dressed(aView({ ...MOTHER, treatments: brace(null) }));
    expect(bodyPlanes(s, braced, -1, false).length).toBeGreaterThan(bodyPlanes(s, bare, -1, false).length);
  });

  it('is a splint in a red shoe when a foot still drags at the visit, and none on the day it first did', () => {
    const foot = { footDrags: 'left', power: 3 } as const;
    const later = dressed(aView({ ...MOTHER, setting: 'follow-up', appearance: foot }));
    expect(later.splint).toBe(true);
    expect(later.shoe).not.toEqual(dressed(aView(MOTHER)).shoe);
    expect(dressed(aView({ ...MOTHER, setting: 'rescue', appearance: foot })).splint).toBe(false);
  });

  it('has the cloth on the shoulder, but not in bed and not under the child', () => {
    const cloth = (pose: View['stage']['pose']): boolean | undefined =>
      dressed(aView({ ...MOTHER, pose })).shoulderCloth;
    expect(cloth('seated')).toBe(true);
    expect(cloth('bed')).toBe(false);
    expect(cloth('with-child')).toBe(false);
  });
});

describe('the family', () => {
  it('is seen when it has spoken: the grandmother by the door, the husband by the couch', () => {
    const place = placeOf(1280, 720);
    const heard = (says: string): View => aView({ ...MOTHER, says });
    expect(atDoor(place, heard('the-grandmother'), 'left').map(({ id }) => id)).toEqual(['the-grandmother']);
    expect(companion(place, heard('the-husband'), 'left').map(({ id }) => id)).toEqual(['the-husband']);
    expect(companion(place, aView(MOTHER), 'left')).toEqual([]);
  });

  it('stays unseen where the case gives a voice no figure', () => {
    const view = { ...aView({ ...MOTHER, says: 'the-nurse' }), people: [] };
    expect(atDoor(placeOf(1280, 720), view, 'left')).toEqual([]);
  });
});

describe('an examination', () => {
  const after = (id: string, pain = 0.8): Cue => {
    const view = aView({ ...MOTHER, finding: true, appearance: { pain, painMoving: pain } });
    const latest = view.latest.map((shown) => ({ ...shown, id }));
    return patientCue({ ...view, latest }, 'seated', { x: 0, ground: 0, unit: 1, facing: 1 }, 'left');
  };

  it('turns the lamp on the part that is examined', () => {
    expect(after('examine:percussion').lit).toBe('back');
    expect(after('examine:power').lit).toBe('legs');
    expect(after('examine:heart').lit).toBe('chest');
    expect(after('examine:epds').lit).toBeUndefined();
  });

  it('makes her flinch by her pain, and only where the back is stirred', () => {
    expect(after('examine:percussion', 0.9).flinch).toBeGreaterThan(after('examine:percussion', 0.2).flinch);
    expect(after('examine:heart').flinch).toBe(0);
    expect(after('examine:slr').flinch).toBeGreaterThan(0);
  });

  it('shows a hand where one is laid on her, and taps with it only to percuss', () => {
    expect(after('examine:percussion').hand).toBe('tap');
    expect(after('examine:palpation').hand).toBe('rest');
    expect(after('examine:temperature').hand).toBeUndefined();
  });
});
