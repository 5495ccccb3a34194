/** Her own room: an armchair, a table with a telephone, a standing lamp for the evening. */

import { fillShape } from '../figure/strokes';
import { css, LAMP_CORE, mix, NIGHT } from '../palette';
import { paintShadow, SEAT } from './furniture';
import { ellipse, polygon, roundBox, type Pen } from './walls';

export function paintArmchair(pen: Pen, x: number, ground: number, u: number, night: number): void {
  const top = ground - SEAT * u;
  const dim = (colour: number): string => css(mix(colour, NIGHT, night * 0.4));
  paintShadow(pen, x + 10 * u, ground, 84 * u, 7 * u);
  pen.fillStyle = dim(0x2f241c);
  for (const leg of [-42, 46]) pen.fillRect(x + leg * u, ground - 16 * u, 7 * u, 16 * u);
  pen.fillStyle = dim(0x5b4a46);
  pen.beginPath();
  pen.moveTo(x - 46 * u, ground - 12 * u);
  pen.lineTo(x - 60 * u, top - 74 * u);
  pen.quadraticCurveTo(x - 60 * u, top - 92 * u, x - 44 * u, top - 92 * u);
  pen.quadraticCurveTo(x - 32 * u, top - 90 * u, x - 30 * u, top - 76 * u);
  pen.lineTo(x - 22 * u, ground - 12 * u);
  pen.closePath();
  pen.fill();
  pen.fillStyle = dim(0x75605a);
  roundBox(pen, x - 30 * u, top - 1 * u, 86 * u, 22 * u, 8 * u);
  pen.fillStyle = dim(0x5b4a46);
  roundBox(pen, x - 42 * u, top + 18 * u, 98 * u, 42 * u, 6 * u);
}

/** An old telephone on whatever is at `top`. */
export function paintTelephone(
  pen: Pen,
  x: number,
  top: number,
  u: number,
  night: number,
  lifted: boolean,
): void {
  const dim = (colour: number): string => css(mix(colour, NIGHT, night * 0.25));
  pen.fillStyle = dim(0x7d3d33);
  polygon(pen, [
    [x - 15 * u, top],
    [x + 15 * u, top],
    [x + 9 * u, top - 15 * u],
    [x - 9 * u, top - 15 * u],
  ]);
  pen.fillStyle = dim(0xd8ccb0);
  ellipse(pen, x, top - 7 * u, 5 * u, 5 * u);
  if (lifted) return;
  pen.fillStyle = dim(0x98493d);
  roundBox(pen, x - 17 * u, top - 22 * u, 34 * u, 6 * u, 3 * u);
  roundBox(pen, x - 19 * u, top - 21 * u, 9 * u, 9 * u, 3 * u);
  roundBox(pen, x + 10 * u, top - 21 * u, 9 * u, 9 * u, 3 * u);
}

/** A lamp on a stand; it is lit when it is dark outside. */
export function paintStandingLamp(pen: Pen, x: number, ground: number, u: number, night: number): void {
  const top = ground - 232 * u;
  if (night > 0.2) {
    const pool = pen.createRadialGradient(x, top + 20 * u, 0, x, top + 20 * u, 210 * u);
    pool.addColorStop(0, css(LAMP_CORE, 0.42 * night));
    pool.addColorStop(1, css(LAMP_CORE, 0));
    pen.fillStyle = pool;
    ellipse(pen, x, top + 20 * u, 210 * u, 210 * u);
  }
  pen.fillStyle = css(mix(0x33261d, NIGHT, night * 0.3));
  pen.fillRect(x - 2 * u, top + 30 * u, 4 * u, 198 * u);
  roundBox(pen, x - 20 * u, ground - 5 * u, 40 * u, 5 * u, 2 * u);
  pen.fillStyle = css(mix(0xb9a888, LAMP_CORE, night));
  polygon(pen, [
    [x - 18 * u, top],
    [x + 18 * u, top],
    [x + 32 * u, top + 42 * u],
    [x - 32 * u, top + 42 * u],
  ]);
}

/** A framed photograph: two shapes and a hill, nobody in particular. */
export function paintPicture(pen: Pen, x: number, y: number, width: number, night: number): void {
  const dim = (colour: number): string => css(mix(colour, NIGHT, night * 0.55));
  const height = width * 0.76;
  pen.fillStyle = dim(0x3b2c22);
  pen.fillRect(x - 5, y - 5, width + 10, height + 10);
  pen.fillStyle = dim(0xcbbfa3);
  pen.fillRect(x, y, width, height);
  pen.fillStyle = dim(0x9aa391);
  polygon(pen, [
    [x, y + height],
    [x, y + height * 0.66],
    [x + width * 0.4, y + height * 0.48],
    [x + width, y + height * 0.7],
    [x + width, y + height],
  ]);
  pen.fillStyle = dim(0x5d5a52);
  fillShape(pen, person(x + width * 0.42, y + height, width * 0.11));
  fillShape(pen, person(x + width * 0.6, y + height, width * 0.1));
}

function person(x: number, bottom: number, r: number): Path2D {
  const shape = new Path2D();
  shape.arc(x, bottom - r * 3.1, r * 0.72, 0, Math.PI * 2);
  shape.moveTo(x - r, bottom);
  shape.quadraticCurveTo(x - r, bottom - r * 2.2, x, bottom - r * 2.2);
  shape.quadraticCurveTo(x + r, bottom - r * 2.2, x + r, bottom);
  shape.closePath();
  return shape;
}
