/** The ward's bed, its drip stand and its monitor; sizes in units of the figure, measured from the sleeper's hip. */

import { css, mix, NIGHT } from '../palette';
import { paintShadow } from './furniture';
import { roundBox, type Pen } from './walls';

/** The mattress above the ground, and the hip's depth in it, units. */
export const MATTRESS = 50;
const HEAD_END = -122;
const FOOT_END = 214;

interface Spread {
  readonly x: number;
  readonly ground: number;
  readonly unit: number;
  readonly night: number;
}

const METAL = 0x5d7f85;
const BASE = 0x2a444b;
const SHEET = 0x8fa9ab;

function frame(pen: Pen, { x, ground, unit: u, night }: Spread): void {
  const dim = (colour: number): string => css(mix(colour, NIGHT, night * 0.42));
  const top = ground - MATTRESS * u;
  paintShadow(pen, x + 46 * u, ground, 190 * u, 7 * u);
  pen.fillStyle = dim(0x22363d);
  for (const leg of [-104, 190]) pen.fillRect(x + leg * u, top + 10 * u, 8 * u, (MATTRESS - 12) * u);
  pen.fillStyle = dim(METAL);
  roundBox(pen, x + (HEAD_END - 8) * u, top - 92 * u, 7 * u, 100 * u, 3.5 * u);
  roundBox(pen, x + FOOT_END * u, top - 44 * u, 7 * u, 56 * u, 3.5 * u);
  pen.fillStyle = dim(BASE);
  roundBox(pen, x + (HEAD_END - 3) * u, top + 1 * u, (FOOT_END - HEAD_END + 6) * u, 15 * u, 4 * u);
}

/** With the head end raised for somebody in it. */
export function paintBed(pen: Pen, at: Spread): void {
  const { x, ground, unit: u, night } = at;
  const top = ground - MATTRESS * u;
  const dim = (colour: number): string => css(mix(colour, NIGHT, night * 0.42));
  frame(pen, at);
  pen.fillStyle = dim(0x7b989c);
  pen.beginPath();
  pen.moveTo(x + 8 * u, top + 2 * u);
  pen.lineTo(x - 117 * u, top + 2 * u);
  pen.lineTo(x - 117 * u, top - 50 * u);
  pen.quadraticCurveTo(x - 112 * u, top - 88 * u, x - 104 * u, top - 96 * u);
  pen.quadraticCurveTo(x - 94 * u, top - 104 * u, x - 82 * u, top - 92 * u);
  pen.closePath();
  pen.fill();
  pen.save();
  pen.translate(x - 74 * u, top - 94 * u);
  pen.rotate(-0.86);
  pen.fillStyle = dim(0xb7c1bb);
  roundBox(pen, -42 * u, -12 * u, 76 * u, 27 * u, 13 * u);
  pen.fillStyle = dim(0xd9ddd3);
  roundBox(pen, -42 * u, -14 * u, 76 * u, 22 * u, 11 * u);
  pen.restore();
}

/** Flat, with the blanket folded: nobody in it. */
export function paintMadeBed(pen: Pen, at: Spread): void {
  const { x, ground, unit: u, night } = at;
  const top = ground - MATTRESS * u;
  const dim = (colour: number): string => css(mix(colour, NIGHT, night * 0.42));
  frame(pen, at);
  pen.fillStyle = dim(SHEET);
  roundBox(pen, x + (HEAD_END + 2) * u, top - 15 * u, (FOOT_END - HEAD_END - 4) * u, 18 * u, 6 * u);
  pen.fillStyle = dim(0xb9c9c6);
  roundBox(pen, x + (HEAD_END + 2) * u, top - 15 * u, (FOOT_END - HEAD_END - 4) * u, 9 * u, 4 * u);
  pen.fillStyle = dim(0xd9ddd3);
  roundBox(pen, x + (HEAD_END + 8) * u, top - 33 * u, 72 * u, 22 * u, 10 * u);
  pen.fillStyle = dim(0x37586b);
  roundBox(pen, x + 92 * u, top - 29 * u, 108 * u, 17 * u, 4 * u);
  pen.fillStyle = dim(0x5b87a0);
  roundBox(pen, x + 92 * u, top - 29 * u, 108 * u, 8 * u, 4 * u);
}

export interface Drip {
  /** The stand. */
  readonly x: number;
  readonly top: number;
  readonly bag: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export function dripAt(x: number, ground: number, unit: number): Drip {
  const top = ground - 258 * unit;
  const bag = { x: x - 22 * unit, y: top + 9 * unit, width: 19 * unit, height: 44 * unit };
  return { x, top, bag };
}

/** `level` 1 full, 0 empty; null where nothing hangs. */
export function paintDrip(
  pen: Pen,
  drip: Drip,
  ground: number,
  unit: number,
  level: number | null,
  night: number,
): void {
  const dim = (colour: number): string => css(mix(colour, NIGHT, night * 0.35));
  pen.fillStyle = dim(METAL);
  roundBox(pen, drip.x - 2 * unit, drip.top, 4 * unit, ground - drip.top, 2 * unit);
  roundBox(pen, drip.x - 22 * unit, drip.top - 2 * unit, 44 * unit, 4 * unit, 2 * unit);
  roundBox(pen, drip.x - 20 * unit, ground - 5 * unit, 40 * unit, 4 * unit, 2 * unit);
  if (level === null) return;
  const { x, y, width, height } = drip.bag;
  pen.fillStyle = dim(0x8fa4a6);
  roundBox(pen, x, y, width, height, 5 * unit);
  const full = (height - 4 * unit) * level;
  pen.fillStyle = dim(0xdfe9e8);
  pen.save();
  pen.beginPath();
  pen.roundRect(x, y, width, height, 5 * unit);
  pen.clip();
  pen.fillRect(x, y + height - full, width, full);
  pen.restore();
}

export function paintMonitor(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  night: number,
): void {
  const edge = Math.max(4, width * 0.05);
  pen.fillStyle = css(mix(0x2a444b, NIGHT, night * 0.3));
  pen.fillRect(x + width * 0.48, y + height, width * 0.05, height * 0.32);
  roundBox(pen, x + width * 0.22, y + height * 1.28, width * 0.56, height * 0.07, 4);
  pen.fillStyle = '#06090b';
  roundBox(pen, x - edge, y - edge, width + edge * 2, height + edge * 2, 6);
  pen.fillStyle = '#0b1317';
  roundBox(pen, x, y, width, height, 3);
}
