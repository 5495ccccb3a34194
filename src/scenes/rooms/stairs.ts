/** The stairs of her house, cut open from the side: she is on her way up. */

import { css, mix, NIGHT } from '../palette';
import { polygon, type Pen } from './walls';

/** Units of the figure that climbs them. */
export const RISE = 31;
export const TREAD = 50;
const RAIL_HEIGHT = 150;

export interface Flight {
  /** The left edge of the first step and the ground it rises from. */
  readonly x: number;
  readonly ground: number;
  readonly unit: number;
  readonly steps: number;
  readonly night: number;
}

/** Behind her: the flight and the banister beyond it. */
export function paintStairs(pen: Pen, { x, ground, unit: u, steps, night }: Flight): void {
  const dim = (colour: number): string => css(mix(colour, NIGHT, night * 0.5));
  const at = (step: number): readonly [number, number] => [x + step * TREAD * u, ground - step * RISE * u];
  pen.strokeStyle = dim(0x6b5139);
  pen.lineWidth = 3 * u;
  for (let step = 0; step < steps; step++) {
    const [left, y] = at(step);
    pen.beginPath();
    pen.moveTo(left + TREAD * 0.5 * u, y - RISE * u);
    pen.lineTo(left + TREAD * 0.5 * u, y - RISE * u - (RAIL_HEIGHT - 16) * u);
    pen.stroke();
  }
  const [endX, endY] = at(steps);
  pen.lineWidth = 7 * u;
  pen.lineCap = 'round';
  pen.strokeStyle = dim(0x8a6a45);
  pen.beginPath();
  pen.moveTo(x + 2 * u, ground - (RAIL_HEIGHT - 4) * u);
  pen.lineTo(endX, endY - (RAIL_HEIGHT - 4) * u);
  pen.stroke();
  for (let step = 0; step < steps; step++) {
    const [left, y] = at(step);
    pen.fillStyle = dim(mix(0x6c6354, 0x504a41, step / steps));
    pen.fillRect(left, y - RISE * u, endX - left, RISE * u + 1);
    pen.fillStyle = dim(0x968a72);
    pen.fillRect(left - 3 * u, y - RISE * u, TREAD * u + 3 * u, 5 * u);
  }
  pen.fillStyle = dim(0x5b5140);
  polygon(pen, [
    [x + TREAD * 0.4 * u, ground],
    [endX, ground],
    [endX, endY + RISE * 1.2 * u],
  ]);
}
