/** The colours of the world as numbers, and how two of them mix. */

export const NIGHT = 0x0e161a;
export const ROOM = 0x15232a;
export const WALL = 0x1e3239;
export const SHADE = 0x2a444b;
export const MIST = 0x44656b;
export const HAZE = 0x86a3a3;
export const FOG = 0xb9cbcb;
export const PAPER = 0xf5efe1;
export const PAPER_UNDER = 0xe9e0cc;
export const LAMP = 0xf2b85e;
export const LAMP_CORE = 0xffe7b5;
export const BOX = 0xd5e8ec;
export const EMBER = 0xe0633a;
export const CELADON_LIGHT = 0x8fcbb2;
export const WOOD = 0x33261d;
export const WOOD_DEEP = 0x1c1512;
export const LINEN = 0xe3e6df;
export const DRAPE = 0x3f7276;
/** What lies over people in a dark room. */
export const DUSK = 0x14242e;
/** The skin of somebody who has lost blood or pressure tends to this. */
export const PALE = 0xdde2da;

const channel = (colour: number, shift: number): number => (colour >> shift) & 0xff;

/** `part` 0 is the first colour, 1 the second. */
export function mix(from: number, to: number, part: number): number {
  const t = Math.max(0, Math.min(1, part));
  const one = (shift: number): number =>
    Math.round(channel(from, shift) + (channel(to, shift) - channel(from, shift)) * t) << shift;
  return one(16) | one(8) | one(0);
}

/** Light of one colour falling on a thing of another. */
export function under(light: number, thing: number): number {
  const one = (shift: number): number =>
    Math.round((channel(light, shift) * channel(thing, shift)) / 255) << shift;
  return one(16) | one(8) | one(0);
}

/** For a drawing pen: `#rrggbb`, or with an alpha `rgba(…)`. */
export function css(colour: number, alpha = 1): string {
  if (alpha >= 1) return `#${colour.toString(16).padStart(6, '0')}`;
  return `rgba(${channel(colour, 16)},${channel(colour, 8)},${channel(colour, 0)},${alpha})`;
}
