/** The desk in the evening: wood, a lamp, one closed folder. */

import { fillShape } from '../figure/strokes';
import { css, LAMP_CORE, PAPER } from '../palette';
import type { Place } from '../place';
import { polygon, roundBox, type Pen } from './walls';

export function paintDesk(pen: Pen, place: Place): void {
  const { width, height, free, floor } = place;
  const wall = pen.createLinearGradient(0, 0, 0, floor);
  wall.addColorStop(0, '#0e161a');
  wall.addColorStop(1, '#1b2c33');
  pen.fillStyle = wall;
  pen.fillRect(0, 0, width, floor);
  const wood = pen.createLinearGradient(0, floor, 0, height);
  wood.addColorStop(0, '#33261d');
  wood.addColorStop(1, '#1c1512');
  pen.fillStyle = wood;
  pen.fillRect(0, floor, width, height - floor);
  pen.fillStyle = '#4a3524';
  pen.fillRect(0, floor, width, Math.max(2, height * 0.005));
  const u = Math.min(height / 460, free / 420);
  const x = free * 0.42;
  const base = floor + 16 * u;
  const pool = pen.createRadialGradient(x + 40 * u, base + 20 * u, 0, x + 40 * u, base + 20 * u, 270 * u);
  pool.addColorStop(0, css(0xd9a45a, 0.5));
  pool.addColorStop(1, css(0xd9a45a, 0));
  pen.save();
  pen.beginPath();
  pen.rect(0, floor, width, height - floor);
  pen.clip();
  pen.fillStyle = pool;
  pen.fillRect(0, floor, width, height - floor);
  pen.restore();
  pen.fillStyle = css(LAMP_CORE, 0.17);
  polygon(pen, [
    [x + 16 * u, base - 196 * u],
    [x + 98 * u, base - 154 * u],
    [x + 196 * u, base + 34 * u],
    [x - 150 * u, base + 34 * u],
  ]);
  folder(pen, x - 60 * u, base + 6 * u, u);
  lamp(pen, x, base, u);
}

function folder(pen: Pen, x: number, y: number, u: number): void {
  pen.save();
  pen.translate(x, y);
  pen.rotate(-0.02);
  pen.fillStyle = '#0006';
  roundBox(pen, -64 * u, 2 * u, 150 * u, 40 * u, 4 * u);
  pen.fillStyle = css(PAPER);
  polygon(pen, [
    [-60 * u, 0],
    [84 * u, 0],
    [100 * u, 34 * u],
    [-76 * u, 34 * u],
  ]);
  pen.fillStyle = '#d8ccb0';
  polygon(pen, [
    [-76 * u, 34 * u],
    [100 * u, 34 * u],
    [100 * u, 38 * u],
    [-76 * u, 38 * u],
  ]);
  pen.restore();
}

function lamp(pen: Pen, x: number, base: number, u: number): void {
  pen.save();
  pen.translate(x, base);
  pen.scale(u, u);
  pen.fillStyle = '#26343a';
  roundBox(pen, -46, -8, 92, 10, 5);
  pen.strokeStyle = '#2d3f46';
  pen.lineWidth = 7;
  pen.lineJoin = 'round';
  pen.stroke(new Path2D('M0 -6L-34 -118L48 -196'));
  pen.translate(48, -196);
  pen.rotate(0.489);
  pen.fillStyle = '#33474e';
  fillShape(pen, new Path2D('M-16 -14L22 -20C44 -16 62 10 66 34L-28 34C-28 14 -24 -4 -16 -14Z'));
  pen.fillStyle = '#4a636b';
  fillShape(pen, new Path2D('M-16 -14L22 -20C30 -18 38 -12 44 -6C24 -10 0 -6 -22 6C-20 -2 -18 -10 -16 -14Z'));
  pen.fillStyle = css(LAMP_CORE);
  pen.beginPath();
  pen.ellipse(19, 35, 46, 7, 0, 0, Math.PI * 2);
  pen.fill();
  pen.restore();
}
