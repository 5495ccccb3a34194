/** The emergency room: a trolley's place between curtains, under one lamp that is never off. */

import { css, mix, NIGHT } from '../palette';
import type { Place } from '../place';
import { ellipse, polygon, roundBox, type Pen } from './walls';

const CURTAIN = [0x5f8f8a, 0x47736f] as const;
const RAIL = 0x86a3a3;
const FOLD = 26;

function curtain(
  pen: Pen,
  left: number,
  right: number,
  top: number,
  bottom: number,
  u: number,
  night: number,
): void {
  const dim = (colour: number): string => css(mix(colour, NIGHT, 0.25 + night * 0.42));
  pen.fillStyle = dim(CURTAIN[1]);
  pen.fillRect(left, top, right - left, bottom - top);
  pen.fillStyle = dim(CURTAIN[0]);
  for (let x = left; x < right; x += FOLD * u)
    polygon(pen, [
      [x, top],
      [Math.min(right, x + FOLD * 0.5 * u), top],
      [Math.min(right, x + FOLD * 0.62 * u), bottom],
      [Math.min(right, x + FOLD * 0.08 * u), bottom],
    ]);
}

/** `lampAt` is over the middle of the trolley. */
export function paintBay(pen: Pen, place: Place, night: number, unit: number, lampAt: number): void {
  const { door, floor, height, ground } = place;
  const top = Math.max(place.window.y, door.y * 0.9);
  const bottom = floor - height * 0.035;
  const right = door.x - door.width * 0.22;
  curtain(
    pen,
    0,
    Math.min(place.window.x + place.window.width * 0.8, right * 0.36),
    top + 5,
    bottom,
    unit,
    night,
  );
  curtain(pen, right - 46 * unit, right, top + 5, bottom, unit, night);
  pen.fillStyle = css(mix(RAIL, NIGHT, night * 0.4));
  roundBox(pen, -8, top, right + 8, 5 * unit, 3);
  lamp(pen, lampAt, Math.max(top + 12 * unit, ground - 318 * unit), unit, ground - 40 * unit, night);
}

/** An examination lamp on a jointed arm, and what it lights. */
function lamp(pen: Pen, x: number, y: number, u: number, end: number, night: number): void {
  const cone = pen.createLinearGradient(0, y, 0, end);
  cone.addColorStop(0, css(0xf1efe0, 0.2 + 0.12 * night));
  cone.addColorStop(1, css(0xf1efe0, 0.02));
  pen.fillStyle = cone;
  polygon(pen, [
    [x - 30 * u, y + 6 * u],
    [x + 30 * u, y + 6 * u],
    [x + 140 * u, end],
    [x - 140 * u, end],
  ]);
  pen.strokeStyle = '#3d565c';
  pen.lineWidth = 5 * u;
  pen.lineJoin = 'round';
  pen.beginPath();
  pen.moveTo(x + 96 * u, 0);
  pen.lineTo(x + 70 * u, y - 30 * u);
  pen.lineTo(x, y - 8 * u);
  pen.stroke();
  pen.fillStyle = '#4b6b72';
  pen.beginPath();
  pen.moveTo(x - 33 * u, y + 3 * u);
  pen.quadraticCurveTo(x, y - 30 * u, x + 33 * u, y + 3 * u);
  pen.closePath();
  pen.fill();
  pen.fillStyle = '#f6f3e4';
  ellipse(pen, x, y + 3 * u, 33 * u, 4.6 * u);
}
