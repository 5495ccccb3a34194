/** Where things stand and which room is shown: arithmetic that needs no screen. */

import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../src/cases/schema';
import { patientCue, speaking, stanceOf, visitorCue } from '../../src/scenes/cast';
import { atCouch } from '../../src/scenes/couch-side';
import { atDoor } from '../../src/scenes/door-side';
import { daylightAt, seasonOf } from '../../src/scenes/daylight';
import { NURSE } from '../../src/scenes/figure/people';
import { skeletonOf } from '../../src/scenes/figure/skeleton';
import { css, mix, under } from '../../src/scenes/palette';
import { placeOf } from '../../src/scenes/place';
import { traceAt } from '../../src/scenes/rooms/trace';
import { sceneFor, SCENES } from '../../src/scenes/which-scene';
import { aView } from './a-view';

const SIZES = [
  [1280, 720],
  [1920, 1080],
  [1100, 700],
  [1024, 768],
  [768, 410],
  [360, 230],
  [320, 150],
] as const;

describe('every setting of care', () => {
  it('has a room, and every room is somewhere in a play', () => {
    const rooms = SETTINGS.map(sceneFor);
    expect(new Set(rooms)).toEqual(new Set(SCENES));
  });

  it('is played in the room the ward would name', () => {
    expect(sceneFor('rescue')).toBe('ward');
    expect(sceneFor('needle')).toBe('theatre');
    expect(sceneFor('referral')).toBe('clinic');
    expect(sceneFor('a setting nobody wrote')).toBe('clinic');
  });
});

describe('a room', () => {
  it.each(SIZES)('at %i by %i keeps patient, window and door where no paper lies', (width, height) => {
    const place = placeOf(width, height);
    expect(place.window.x).toBeGreaterThanOrEqual(0);
    expect(place.door.x + place.door.width).toBeLessThanOrEqual(place.free);
    expect(place.window.x + place.window.width).toBeLessThan(place.door.x);
    expect(place.patient).toBeLessThan(place.free);
    expect(place.floor).toBeLessThan(place.ground);
    expect(place.ground).toBeLessThan(height);
  });

  it('leaves the desktop sheet its 488 pixels and stands the floor at three quarters', () => {
    expect(placeOf(1280, 720).free).toBe(1280 - 488);
    expect(placeOf(1280, 720).floor / 720).toBeCloseTo(0.74, 2);
  });

  it('leaves a sheet in larger letters the more', () => {
    expect(placeOf(1920, 1080, 20).free).toBe(1920 - 610);
  });

  it('gives up the wall chart first where it is narrow', () => {
    expect(placeOf(1280, 720).chart).toBeDefined();
    expect(placeOf(360, 230).chart).toBeUndefined();
  });

  it.each(SIZES)('at %i by %i holds a standing patient from sole to hair', (width, height) => {
    const place = placeOf(width, height);
    const [cue] = atCouch(place, aView({ pose: 'standing' }), 'left');
    if (!cue) throw new Error('nobody stands there');
    const s = skeletonOf(cue.carriage, cue.person);
    const hair = cue.ground + (s.head.y - 30 - s.ground) * cue.unit;
    expect(hair).toBeGreaterThan(0);
    expect(cue.ground).toBeLessThan(height);
  });
});

describe('the light', () => {
  it('has no shaft at night and slides to the right through the afternoon', () => {
    expect(daylightAt(2).shaft).toBe(0);
    expect(daylightAt(22).night).toBe(1);
    expect(daylightAt(14).shaft).toBeGreaterThan(0.9);
    expect(daylightAt(16).slide - daylightAt(14).slide).toBe(60);
  });

  it('runs through a day without a jump', () => {
    for (let hour = 0; hour < 24; hour += 0.1) {
      const [now, next] = [daylightAt(hour), daylightAt(hour + 0.1)];
      expect(Math.abs(now.night - next.night)).toBeLessThan(0.2);
      expect(Math.abs(now.shaft - next.shaft)).toBeLessThan(0.2);
    }
  });

  it('shows the pear tree bare in January, in flower in March and in fruit in September', () => {
    expect([1, 3, 6, 9].map((month) => seasonOf(month))).toEqual(['bare', 'blossom', 'leaf', 'fruit']);
  });

  it('hangs fruit in July, as in September, and has shed its leaves by November', () => {
    expect([7, 8, 10, 11, 12].map((month) => seasonOf(month))).toEqual([
      'fruit',
      'fruit',
      'turning',
      'bare',
      'bare',
    ]);
    expect([seasonOf(10, 24), seasonOf(10, 29)]).toEqual(['turning', 'bare']);
  });

  it('is green under the leaves of July by day, and as dark as ever at night', () => {
    const green = (colour: number): number =>
      ((colour >> 8) & 0xff) - (((colour >> 16) & 0xff) + (colour & 0xff)) / 2;
    expect(green(daylightAt(10, 7).sun)).toBeGreaterThan(green(daylightAt(10, 1).sun) + 10);
    expect(green(daylightAt(10, 7).wall[0])).toBeGreaterThan(green(daylightAt(10, 1).wall[0]));
    expect(daylightAt(2, 7).wall).toEqual(daylightAt(2, 1).wall);
  });

  it('mixes and multiplies colours channel by channel', () => {
    expect(mix(0x000000, 0xffffff, 0.5)).toBe(0x808080);
    expect(under(0xffffff, 0x123456)).toBe(0x123456);
    expect(css(0x0e161a)).toBe('#0e161a');
    expect(css(0xff0000, 0.5)).toBe('rgba(255,0,0,0.5)');
  });
});

describe('the people of a room', () => {
  it('are the patient as she can be, and nobody when she has died', () => {
    expect(stanceOf(aView({ pose: 'standing' }))).toBe('standing');
    expect(stanceOf(aView({ pose: 'bed', appearance: { alive: false } }))).toBe('none');
  });

  it('flinch when they have just been examined, and not when they have only been asked', () => {
    const spot = { x: 0, ground: 0, unit: 1, facing: 1 } as const;
    expect(patientCue(aView({ finding: true }), 'seated', spot, 'left').flinch).toBeGreaterThan(0);
    expect(patientCue(aView({ says: 'patient' }), 'seated', spot, 'left').flinch).toBe(0);
  });

  it('stay a while after they have spoken, and are gone after a night', () => {
    const said = aView({ says: 'the-nurse' });
    expect(speaking(said, 'nurse')).toEqual(['the-nurse']);
    expect(speaking({ ...said, minute: 30 }, 'nurse')).toHaveLength(1);
    expect(speaking({ ...said, minute: 600 }, 'nurse')).toEqual([]);
    expect(speaking(said, 'consultant')).toEqual([]);
  });

  it('come to the door one behind the other', () => {
    const view = aView({ says: 'the-nurse' });
    const both = { ...view, latest: [...view.latest, ...aView({ says: 'the-consultant' }).latest] };
    const place = placeOf(1280, 720);
    const xs = atDoor(place, both, 'left').map((cue) => cue.x);
    expect(xs).toHaveLength(2);
    expect(Math.abs((xs[0] ?? 0) - (xs[1] ?? 0))).toBeGreaterThan(60);
    expect(atDoor(place, aView(), 'left')).toEqual([]);
  });

  it('are lit from the same side of the room, whichever way they face', () => {
    const at = { x: 0, ground: 0, unit: 1 };
    expect(visitorCue('wang', NURSE, { ...at, facing: 1 }, 'left').side).toBe(-1);
    expect(visitorCue('wang', NURSE, { ...at, facing: -1 }, 'left').side).toBe(1);
  });
});

describe('the monitor', () => {
  it('draws one tall stroke a beat', () => {
    const heights = Array.from({ length: 400 }, (_, i) => -traceAt(i / 400));
    expect(Math.max(...heights)).toBeGreaterThan(0.8);
    expect(heights.filter((height) => height > 0.5).length / 400).toBeLessThan(0.06);
  });
});
