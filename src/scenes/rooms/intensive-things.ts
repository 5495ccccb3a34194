/** What stands beside a bed in intensive care: a tower of pumps, each with its small light. */

import { css, mix, NIGHT } from '../palette';
import { roundBox, type Pen } from './walls';

const PUMPS = 3;

export function paintPumps(pen: Pen, x: number, ground: number, u: number, night: number): void {
  const dim = (colour: number, part = 0.35): string => css(mix(colour, NIGHT, night * part));
  const foot = ground - 8 * u;
  pen.fillStyle = dim(0x5d7f85);
  roundBox(pen, x - 2.5 * u, ground - 236 * u, 5 * u, 228 * u, 2 * u);
  roundBox(pen, x - 26 * u, foot, 52 * u, 5 * u, 2 * u);
  for (let i = 0; i < PUMPS; i++) {
    const y = ground - (214 - i * 32) * u;
    pen.fillStyle = dim(0x8fa4a6);
    roundBox(pen, x - 24 * u, y, 48 * u, 27 * u, 4 * u);
    pen.fillStyle = '#0b1317';
    roundBox(pen, x - 19 * u, y + 5 * u, 25 * u, 12 * u, 2 * u);
    pen.fillStyle = css(0x8fcbb2, 0.9);
    roundBox(pen, x - 16 * u, y + 10 * u, (10 + 3 * i) * u, 2 * u, u);
    roundBox(pen, x + 12 * u, y + 8 * u, 5 * u, 5 * u, 2.5 * u);
    pen.fillStyle = dim(0xdfe9e8);
    pen.fillRect(x - 18 * u, y + 21 * u, 34 * u, 2.5 * u);
  }
}
