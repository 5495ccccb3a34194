/** The light that belongs to an hour and a month: what the window shows, where the sun falls, how dark the walls are. */

import { mix } from './palette';

export interface Daylight {
  /** 0 day, 1 night. */
  readonly night: number;
  readonly sky: readonly [top: number, bottom: number];
  readonly hills: readonly [far: number, near: number];
  /** The sun's colour on the floor, and how strong its shaft is, 0 to 1. */
  readonly sun: number;
  readonly shaft: number;
  /** How far the shaft reaches to the right for each step down. */
  readonly slant: number;
  /** Wall near the window and far from it. */
  readonly wall: readonly [near: number, far: number];
  /** Pixels by which the light on the floor has moved since two in the afternoon. */
  readonly slide: number;
  /** 0 to 1: how thick the leaves hang before the window. */
  readonly foliage: number;
}

interface Key {
  readonly hour: number;
  readonly sky: readonly [number, number];
  readonly sun: number;
  readonly shaft: number;
  readonly slant: number;
  readonly night: number;
}

const KEYS: readonly Key[] = [
  { hour: 0, sky: [0x16283c, 0x20405c], sun: 0xdce7e4, shaft: 0, slant: 1.2, night: 1 },
  { hour: 5, sky: [0x1b3146, 0x2b4d66], sun: 0xdce7e4, shaft: 0, slant: 1.2, night: 1 },
  { hour: 7, sky: [0xa9c3cb, 0xf0e3cd], sun: 0xdce7e4, shaft: 0.62, slant: 1.35, night: 0.12 },
  { hour: 9.5, sky: [0xbdd6d8, 0xf3ead4], sun: 0xf3efdd, shaft: 0.85, slant: 0.95, night: 0 },
  { hour: 12, sky: [0xc9dfdf, 0xf2ecd6], sun: 0xffffff, shaft: 0.8, slant: 0.55, night: 0 },
  { hour: 14, sky: [0xfbe9b8, 0xf6d596], sun: 0xffe3a8, shaft: 1, slant: 0.98, night: 0 },
  { hour: 16, sky: [0xfae1a6, 0xf2c887], sun: 0xffdf9f, shaft: 1, slant: 1.08, night: 0.03 },
  { hour: 18.5, sky: [0xd9986c, 0xe7a56a], sun: 0xe79a62, shaft: 0.6, slant: 1.16, night: 0.3 },
  { hour: 19.6, sky: [0x5b5d78, 0xb9795f], sun: 0xe79a62, shaft: 0.1, slant: 1.2, night: 0.72 },
  { hour: 21, sky: [0x16283c, 0x20405c], sun: 0xdce7e4, shaft: 0, slant: 1.6, night: 1 },
  { hour: 24, sky: [0x16283c, 0x20405c], sun: 0xdce7e4, shaft: 0, slant: 1.2, night: 1 },
];

const WALL_DAY = [0x4a6d73, 0x284149] as const;
const WALL_NIGHT = [0x12212a, 0x0c161d] as const;
const PIXELS_AN_HOUR = 30;

const blend = (a: number, b: number, part: number): number => a + (b - a) * part;

/** Leaves before the window from June to September: how green they make the light, by month 1-12. */
const LEAVES = [0, 0, 0, 0, 0, 0.5, 1, 0.8, 0.3, 0, 0, 0] as const;
const LEAF_LIGHT = 0xc4dd8f;

const underLeaves = (light: Daylight, month: number): Daylight => {
  const foliage = LEAVES[month - 1] ?? 0;
  const part = foliage * (1 - light.night);
  if (foliage === 0) return light;
  return {
    ...light,
    foliage,
    sun: mix(light.sun, LEAF_LIGHT, 0.55 * part),
    sky: [mix(light.sky[0], 0xcfe3b4, 0.3 * part), mix(light.sky[1], 0xe2e8b6, 0.3 * part)],
    wall: [mix(light.wall[0], 0x567a5c, 0.34 * part), mix(light.wall[1], 0x2c4a44, 0.3 * part)],
  };
};

/** `hour` with its fraction, 0 to 24; `month` 1-12, where the season matters. */
export const daylightAt = (hour: number, month = 1): Daylight => underLeaves(plainLight(hour), month);

function plainLight(hour: number): Daylight {
  const time = ((hour % 24) + 24) % 24;
  const index = KEYS.findIndex((key) => key.hour > time);
  const after = KEYS[index] ?? KEYS[KEYS.length - 1];
  const before = KEYS[Math.max(0, index - 1)] ?? after;
  if (!after || !before) throw new Error('no light keys');
  const part = after === before ? 0 : (time - before.hour) / (after.hour - before.hour);
  const night = blend(before.night, after.night, part);
  const sky = [mix(before.sky[0], after.sky[0], part), mix(before.sky[1], after.sky[1], part)] as const;
  return {
    night,
    sky,
    hills: [
      mix(mix(sky[1], 0x9b8a62, 0.45), 0x16242d, night),
      mix(mix(sky[1], 0x7d7350, 0.62), 0x111c24, night),
    ],
    sun: mix(before.sun, after.sun, part),
    shaft: blend(before.shaft, after.shaft, part),
    slant: blend(before.slant, after.slant, part),
    wall: [mix(WALL_DAY[0], WALL_NIGHT[0], night), mix(WALL_DAY[1], WALL_NIGHT[1], night)],
    slide: (time - 14) * PIXELS_AN_HOUR,
    foliage: 0,
  };
}

export type Season = 'bare' | 'blossom' | 'leaf' | 'fruit' | 'turning';

const SEASONS: readonly Season[] = [
  'bare',
  'bare',
  'blossom',
  'blossom',
  'leaf',
  'leaf',
  'fruit',
  'fruit',
  'fruit',
  'turning',
  'bare',
  'bare',
];

/** By this day of October the wind has had the last leaves. */
const SHED = { month: 10, date: 25 } as const;

/** The pear tree under the window, by month 1-12 and day of the month. */
export const seasonOf = (month: number, date = 1): Season =>
  month === SHED.month && date >= SHED.date ? 'bare' : (SEASONS[(month - 1 + 12) % 12] ?? 'leaf');
