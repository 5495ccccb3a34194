/** The vertebral body, waisted and slightly uneven, and the column made of it: wall chart, film, screen. */

import type { Pen } from './walls';

/** Middle, tilt and size of each body on a field 400 wide and 460 high, seen from the left side of the patient. */
export const LEVELS: readonly (readonly [
  x: number,
  y: number,
  tilt: number,
  width: number,
  height: number,
])[] = [
  [214, 34, 6, 50, 40],
  [206, 91, 7, 53, 43],
  [197, 152, 6, 56, 46],
  [191, 215, 0, 58, 47],
  [194, 279, -8, 60, 47],
  [208, 341, -19, 60, 45],
  [239, 396, -36, 54, 42],
];

/** `wedge` 0-0.4 lowers the front edge (front is left). */
export function bodyPath(pen: Pen, width: number, height: number, wedge = 0): void {
  const [hw, hh] = [width / 2, height / 2];
  const front = -hh + height * wedge;
  pen.beginPath();
  pen.moveTo(-hw, front);
  pen.quadraticCurveTo(0, (front - hh) / 2 + height * 0.08, hw, -hh);
  pen.quadraticCurveTo(hw - width * 0.08, 0, hw, hh);
  pen.quadraticCurveTo(0, hh - height * 0.08, -hw, hh);
  pen.quadraticCurveTo(-hw + width * 0.08, (front + hh) / 2, -hw, front);
  pen.closePath();
}

/** The spinous process behind a body of this width. */
export function processPath(pen: Pen, width: number): void {
  const x = width / 2;
  pen.beginPath();
  pen.moveTo(x + 16, -8);
  pen.bezierCurveTo(x + 34, -6, x + 58, 2, x + 64, 14);
  pen.bezierCurveTo(x + 60, 24, x + 40, 20, x + 18, 12);
  pen.closePath();
}

/** Runs `draw` with the pen at each body in turn. */
export function eachLevel(pen: Pen, draw: (width: number, height: number, index: number) => void): void {
  LEVELS.forEach(([x, y, tilt, width, height], index) => {
    pen.save();
    pen.translate(x, y);
    pen.rotate((tilt * Math.PI) / 180);
    draw(width, height, index);
    pen.restore();
  });
}
