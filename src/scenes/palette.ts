/** The colours of the world as numbers, and how two of them mix. */

export const NIGHT = 0x0e161a;
export const PAPER = 0xf5efe1;
export const LAMP_CORE = 0xffe7b5;
export const BOX = 0xd5e8ec;
export const EMBER = 0xe0633a;
export const CELADON_LIGHT = 0x8fcbb2;
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
