/** What a treatment room adds to a clinic: a dressing trolley and a screen, or an infusion chair. */

import { css, mix, NIGHT } from '../palette';
import { paintShadow, SEAT } from './furniture';
import { ellipse, polygon, roundBox, type Pen } from './walls';

const METAL = 0x86a3a3;
const STEEL = 0xb9cbcb;

/** Two shelves on castors; on it a dish and a small bottle. */
export function paintTrolley(pen: Pen, x: number, ground: number, u: number, night: number): void {
  const dim = (colour: number): string => css(mix(colour, NIGHT, night * 0.5));
  const top = ground - 112 * u;
  paintShadow(pen, x, ground - u, 46 * u, 5 * u);
  pen.fillStyle = dim(METAL);
  for (const side of [-1, 1]) pen.fillRect(x + side * 33 * u - 2 * u, top, 4 * u, 104 * u);
  for (const shelf of [0, 62]) {
    pen.fillStyle = dim(STEEL);
    roundBox(pen, x - 40 * u, top + shelf * u, 80 * u, 5 * u, 2 * u);
  }
  pen.fillStyle = dim(0x1a2429);
  for (const side of [-1, 1]) ellipse(pen, x + side * 33 * u, ground - 4 * u, 4.5 * u, 4.5 * u);
  pen.fillStyle = dim(0xdfe6e2);
  pen.beginPath();
  pen.moveTo(x - 30 * u, top - 9 * u);
  pen.quadraticCurveTo(x - 10 * u, top + 4 * u, x + 8 * u, top - 9 * u);
  pen.lineTo(x + 4 * u, top);
  pen.lineTo(x - 26 * u, top);
  pen.closePath();
  pen.fill();
  pen.fillStyle = dim(0x8a5510);
  roundBox(pen, x + 17 * u, top - 17 * u, 12 * u, 17 * u, 2 * u);
  pen.fillStyle = dim(0xe9e0cc);
  pen.fillRect(x + 19 * u, top - 22 * u, 8 * u, 5 * u);
  pen.fillStyle = dim(0x3f7276);
  roundBox(pen, x - 34 * u, top + 46 * u, 50 * u, 16 * u, 3 * u);
}

/** A screen on a wall arm; it is dark as long as nothing is looked at. */
export function paintWallScreen(pen: Pen, x: number, y: number, width: number, night: number): void {
  const height = width * 0.72;
  pen.fillStyle = css(mix(0x3a565d, NIGHT, night * 0.4));
  pen.fillRect(x + width * 0.46, y - height * 0.5, width * 0.08, height * 0.6);
  roundBox(pen, x + width * 0.34, y - height * 0.56, width * 0.32, height * 0.1, 3);
  pen.fillStyle = '#0a1114';
  roundBox(pen, x, y, width, height, 6);
  pen.fillStyle = '#16252b';
  roundBox(pen, x + width * 0.05, y + width * 0.05, width * 0.9, height - width * 0.1, 3);
  pen.fillStyle = css(0x8fa9ab, 0.1);
  polygon(pen, [
    [x + width * 0.08, y + height * 0.1],
    [x + width * 0.5, y + height * 0.1],
    [x + width * 0.24, y + height * 0.9],
    [x + width * 0.08, y + height * 0.9],
  ]);
}

/** Leans back a little, with an armrest and a raised foot. `x` is where the sitter's hip is. */
export function paintInfusionChair(pen: Pen, x: number, ground: number, u: number, night: number): void {
  const top = ground - SEAT * u;
  const dim = (colour: number): string => css(mix(colour, NIGHT, night * 0.5));
  paintShadow(pen, x + 8 * u, ground, 80 * u, 6 * u);
  pen.fillStyle = dim(0x22363d);
  pen.fillRect(x - 4 * u, top + 34 * u, 18 * u, 34 * u);
  roundBox(pen, x - 44 * u, ground - 9 * u, 96 * u, 8 * u, 4 * u);
  pen.fillStyle = dim(0x3d6a72);
  pen.beginPath();
  pen.moveTo(x - 22 * u, top + 26 * u);
  pen.lineTo(x - 58 * u, top - 104 * u);
  pen.quadraticCurveTo(x - 56 * u, top - 122 * u, x - 40 * u, top - 118 * u);
  pen.quadraticCurveTo(x - 26 * u, top - 112 * u, x - 25 * u, top - 90 * u);
  pen.lineTo(x - 8 * u, top + 8 * u);
  pen.closePath();
  pen.fill();
  pen.fillStyle = dim(0xe9e2d0);
  pen.save();
  pen.translate(x - 42 * u, top - 100 * u);
  pen.rotate(-0.24);
  roundBox(pen, -8 * u, -14 * u, 19 * u, 34 * u, 8 * u);
  pen.restore();
  pen.fillStyle = dim(0x4d818a);
  roundBox(pen, x - 30 * u, top, 88 * u, 22 * u, 8 * u);
  pen.fillStyle = dim(0x3d6a72);
  roundBox(pen, x - 24 * u, top + 17 * u, 76 * u, 20 * u, 6 * u);
}
