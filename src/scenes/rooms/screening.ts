/** What the round screen shows: three bodies in shape only, the needle where it was screened, the cement as it lies. */

import { css } from '../palette';
import { bodyPath, LEVELS, processPath } from './spine';
import { ellipse, type Pen } from './walls';

export interface Screened {
  /** Nothing has been screened yet: the glass is dark. */
  readonly dark: boolean;
  readonly needleMm: number;
  readonly cementMl: number;
}

/** Millimetres from the skin to the middle of the body: with it a body is about 34 mm deep, as a lumbar one is. */
const SKIN_TO_BODY = 60;
const TARGET = 1;
const BLOBS: readonly (readonly [x: number, y: number])[] = [
  [0, 0],
  [-9, 4],
  [-16, -3],
  [7, -6],
  [-24, 3],
  [-12, 12],
  [2, 11],
  [-20, -12],
  [-6, -13],
  [-30, -6],
  [-27, 13],
  [11, 6],
  [-36, 2],
  [-17, 20],
];

function soft(pen: Pen, r: number): void {
  const glass = pen.createRadialGradient(-r * 0.1, -r * 0.1, r * 0.1, 0, 0, r);
  glass.addColorStop(0, '#cfd6d4');
  glass.addColorStop(0.7, '#a9b3b3');
  glass.addColorStop(0.92, '#6d797b');
  glass.addColorStop(1, '#333e41');
  pen.fillStyle = glass;
  ellipse(pen, 0, 0, r, r);
}

function column(pen: Pen): void {
  for (const [index, [x, y, tilt, width, height]] of LEVELS.entries()) {
    pen.save();
    pen.translate(x, y);
    pen.rotate((tilt * Math.PI) / 180);
    pen.lineJoin = 'round';
    pen.fillStyle = css(0x6c7677, 0.9);
    pen.strokeStyle = css(0x31383a, 0.85);
    pen.lineWidth = 2.6;
    bodyPath(pen, width, height, index === TARGET ? 0.2 : 0);
    pen.fill();
    pen.stroke();
    pen.fillStyle = css(0x7c8687, 0.75);
    processPath(pen, width);
    pen.fill();
    pen.lineWidth = 1.6;
    pen.stroke();
    // The pedicle joins the body to what lies behind it.
    pen.fillStyle = css(0x707a7b, 0.7);
    ellipse(pen, width / 2 + 9, -6, 11, 8);
    pen.restore();
  }
}

function needle(pen: Pen, needleMm: number): void {
  const [x, y] = LEVELS[TARGET] ?? [206, 91];
  const skin = { x: x + 90, y: y - 27 };
  const part = Math.min(1.25, needleMm / SKIN_TO_BODY);
  const tip = { x: skin.x + (x - 2 - skin.x) * part, y: skin.y + (y + 1 - skin.y) * part };
  const along = Math.atan2(y - skin.y, x - skin.x);
  const start = { x: skin.x - Math.cos(along) * 90, y: skin.y - Math.sin(along) * 90 };
  pen.strokeStyle = '#06090b';
  pen.lineCap = 'round';
  pen.lineWidth = 4.2;
  pen.beginPath();
  pen.moveTo(start.x, start.y);
  pen.lineTo(tip.x, tip.y);
  pen.stroke();
  pen.lineWidth = 2.4;
  for (const back of [16, 22]) {
    const at = { x: skin.x - Math.cos(along) * back, y: skin.y - Math.sin(along) * back };
    pen.beginPath();
    pen.moveTo(at.x + Math.sin(along) * 13, at.y - Math.cos(along) * 13);
    pen.lineTo(at.x - Math.sin(along) * 13, at.y + Math.cos(along) * 13);
    pen.stroke();
  }
}

function cement(pen: Pen, cementMl: number): void {
  const [x, y] = LEVELS[TARGET] ?? [206, 91];
  pen.fillStyle = '#06090b';
  const grown = cementMl * 2.4;
  BLOBS.forEach(([dx, dy], index) => {
    const size = Math.max(0, Math.min(1, grown - index));
    if (size > 0) ellipse(pen, x + 4 + dx * 0.72, y + 2 + dy * 0.86, 3 + 5.4 * size, 3 + 4.9 * size);
  });
}

/** Within the circle about `x`, `y`. */
export function paintScreening(pen: Pen, x: number, y: number, r: number, screened: Screened): void {
  pen.save();
  pen.translate(x, y);
  pen.beginPath();
  pen.arc(0, 0, r, 0, Math.PI * 2);
  pen.clip();
  if (screened.dark) {
    pen.fillStyle = '#182328';
    ellipse(pen, 0, 0, r, r);
    pen.restore();
    return;
  }
  soft(pen, r);
  const scale = r / 92;
  pen.scale(scale, scale);
  pen.translate(-212, -98);
  column(pen);
  if (screened.cementMl > 0) cement(pen, screened.cementMl);
  if (screened.needleMm > 0) needle(pen, screened.needleMm);
  pen.restore();
  const rim = pen.createRadialGradient(x, y, r * 0.72, x, y, r);
  rim.addColorStop(0, 'rgba(6,12,14,0)');
  rim.addColorStop(1, 'rgba(6,12,14,0.55)');
  pen.fillStyle = rim;
  ellipse(pen, x, y, r, r);
}
