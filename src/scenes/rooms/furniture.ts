/** Couch, chairs, tables: what the patient leans, sits and lies on, sized in units of the figure. */

import { css, mix, NIGHT } from '../palette';
import { ellipse, polygon, roundBox, type Pen } from './walls';

/** Height of any seat above the ground, units: the seated figure's thigh lies on it. */
export const SEAT = 74;

export function paintShadow(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  alpha = 0.42,
): void {
  pen.fillStyle = css(0x050a0c, alpha);
  ellipse(pen, x, y, width, height);
}

export interface Couch {
  /** Where it ends on the right: she sits there. */
  readonly edge: number;
  readonly ground: number;
  readonly unit: number;
  readonly night: number;
  /** The head end is up, for somebody who has to lie. */
  readonly raised: boolean;
}

const COUCH = 205;
/** From the right end to the hip of somebody who lies on it, and the length it needs then. */
export const COUCH_HIP = 130;
const COUCH_LONG = 246;

export function paintCouch(pen: Pen, couch: Couch): void {
  const { edge, ground, unit: u, night, raised } = couch;
  const top = ground - SEAT * u;
  const left = edge - (raised ? COUCH_LONG : COUCH) * u;
  const shade = (colour: number): string => css(mix(colour, NIGHT, night * 0.55));
  paintShadow(pen, (left + edge) / 2 + 10 * u, ground - 1 * u, 125 * u, 7 * u);
  pen.fillStyle = shade(0x18262b);
  for (const x of [left + 16 * u, edge - 24 * u]) pen.fillRect(x, top + 18 * u, 7.5 * u, SEAT * u - 20 * u);
  pen.fillRect(left + 20 * u, top + 46 * u, edge - left - 40 * u, 5 * u);
  pen.fillStyle = shade(0xd3d2c8);
  roundBox(pen, left + 2 * u, top, edge - left, 20 * u, 5 * u);
  pen.fillStyle = shade(0xe4e2d8);
  roundBox(pen, left + 2 * u, top, edge - left, 12 * u, 5 * u);
  if (raised) raisedEnd(pen, edge - COUCH_HIP * u, top, u, shade);
  else pillowEnd(pen, left, top, u, shade);
}

function raisedEnd(pen: Pen, hip: number, top: number, u: number, shade: (colour: number) => string): void {
  pen.fillStyle = shade(0x2b6474);
  pen.beginPath();
  pen.moveTo(hip + 10 * u, top + 4 * u);
  pen.lineTo(hip - 112 * u, top + 4 * u);
  pen.lineTo(hip - 116 * u, top - 84 * u);
  pen.quadraticCurveTo(hip - 104 * u, top - 104 * u, hip - 88 * u, top - 88 * u);
  pen.closePath();
  pen.fill();
  pen.save();
  pen.translate(hip - 80 * u, top - 92 * u);
  pen.rotate(-0.86);
  pen.fillStyle = shade(0xe9e2d0);
  roundBox(pen, -36 * u, -14 * u, 66 * u, 22 * u, 10 * u);
  pen.restore();
}

function pillowEnd(pen: Pen, left: number, top: number, u: number, shade: (colour: number) => string): void {
  pen.fillStyle = shade(0x2b6474);
  polygon(pen, [
    [left + 4 * u, top + 2 * u],
    [left + 52 * u, top + 2 * u],
    [left + 48 * u, top + 20 * u],
    [left + 4 * u, top + 20 * u],
  ]);
  pen.fillStyle = shade(0x47818b);
  polygon(pen, [
    [left + 4 * u, top + 2 * u],
    [left + 52 * u, top + 2 * u],
    [left + 50 * u, top + 10 * u],
    [left + 4 * u, top + 10 * u],
  ]);
  pen.fillStyle = shade(0xe9e2d0);
  roundBox(pen, left - 2 * u, top - 11 * u, 56 * u, 15 * u, 7 * u);
}

/** A plain chair in profile; `facing` 1 opens to the right. `x` is where the hip of a sitter is. */
export function paintChair(
  pen: Pen,
  x: number,
  ground: number,
  u: number,
  facing: 1 | -1,
  colours: readonly [number, number],
): void {
  const top = ground - SEAT * u;
  const at = (dx: number, dy: number): [number, number] => [x + facing * dx * u, top + dy * u];
  const bar = (
    fromX: number,
    fromY: number,
    toX: number,
    toY: number,
    width: number,
    colour: number,
  ): void => {
    pen.strokeStyle = css(colour);
    pen.lineWidth = width * u;
    pen.lineCap = 'round';
    pen.beginPath();
    pen.moveTo(...at(fromX, fromY));
    pen.lineTo(...at(toX, toY));
    pen.stroke();
  };
  const [light, shade] = colours;
  paintShadow(pen, x + facing * 16 * u, ground - u, 78 * u, 6 * u);
  bar(-22, 4, -24, 72, 5.5, shade);
  bar(40, 4, 42, 72, 5.5, shade);
  bar(-27, -72, -24, 4, 6, light);
  bar(-24, 6, -28, 72, 6, light);
  bar(44, 6, 47, 72, 6, light);
  bar(-28, -62, -26, -34, 9, light);
  bar(-28, 4, 48, 4, 8, light);
}

/** A small table with straight legs; returns nothing, its top is at `height` units. */
export function paintTable(
  pen: Pen,
  x: number,
  ground: number,
  u: number,
  width: number,
  height: number,
  colours: readonly [number, number],
): void {
  const top = ground - height * u;
  const [light, shade] = colours;
  paintShadow(pen, x, ground - u, width * 0.62 * u, 6 * u);
  pen.fillStyle = css(shade);
  for (const side of [-1, 1]) pen.fillRect(x + side * (width / 2 - 6) * u - 3 * u, top, 6 * u, height * u);
  pen.fillRect(x - (width / 2 - 4) * u, top + 6 * u, (width - 8) * u, 9 * u);
  pen.fillStyle = css(light);
  roundBox(pen, x - (width / 2) * u, top - 2 * u, width * u, 8 * u, 2 * u);
}
