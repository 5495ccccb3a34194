/** The home of a young teacher: a sofa, a globe on a shelf, a map of rivers without a name on it. */

import { fillShape, strokePath } from '../figure/strokes';
import { css, mix, NIGHT } from '../palette';
import type { Box } from '../place';
import { paintShadow, SEAT } from './furniture';
import { ellipse, polygon, roundBox, type Pen } from './walls';

/** `x` is where the sitter's hip is: near the right end, toward the table. */
export function paintSofa(pen: Pen, x: number, ground: number, u: number, night: number): void {
  const top = ground - SEAT * u;
  const dim = (colour: number): string => css(mix(colour, NIGHT, night * 0.42));
  const [left, right] = [x - 168 * u, x + 58 * u];
  paintShadow(pen, (left + right) / 2, ground, 132 * u, 7 * u);
  pen.fillStyle = dim(0x2f241c);
  for (const leg of [left + 14 * u, right - 22 * u]) pen.fillRect(leg, ground - 14 * u, 7 * u, 14 * u);
  pen.fillStyle = dim(0x55685f);
  roundBox(pen, left + 8 * u, top - 76 * u, right - left - 40 * u, 120 * u, 16 * u);
  pen.fillStyle = dim(0x677c71);
  roundBox(pen, left + 8 * u, top - 76 * u, right - left - 40 * u, 12 * u, 8 * u);
  pen.fillStyle = dim(0x75897d);
  roundBox(pen, left + 6 * u, top - u, right - left - 8 * u, 24 * u, 9 * u);
  pen.fillStyle = dim(0x4c5e56);
  roundBox(pen, left + 4 * u, top + 18 * u, right - left - 8 * u, 44 * u, 7 * u);
  pen.fillStyle = dim(0x5d7167);
  roundBox(pen, left - 8 * u, top - 34 * u, 26 * u, 96 * u, 12 * u);
  cushion(pen, left + 46 * u, top - 4 * u, u, dim);
}

/** The curved cushion on which a child is fed. */
function cushion(pen: Pen, x: number, bottom: number, u: number, dim: (colour: number) => string): void {
  pen.strokeStyle = dim(0xc9a87a);
  pen.lineWidth = 17 * u;
  pen.lineCap = 'round';
  pen.beginPath();
  pen.arc(x + 12 * u, bottom - 20 * u, 22 * u, Math.PI * 0.92, Math.PI * 1.9);
  pen.stroke();
  pen.strokeStyle = dim(0xdcc197);
  pen.lineWidth = 6 * u;
  pen.beginPath();
  pen.arc(x + 12 * u, bottom - 22 * u, 23 * u, Math.PI * 1.05, Math.PI * 1.75);
  pen.stroke();
}

const SHIRTS: readonly (readonly [at: number, colour: number])[] = [
  [0.14, 0xe8d9b4],
  [0.36, 0xb9c4b4],
  [0.58, 0xd9a99a],
  [0.8, 0xf1e9d6],
];

/** On a pole before the window dry the smallest shirts there are. */
export function paintShirts(pen: Pen, { x, y, width, height }: Box, night: number): void {
  const dim = (colour: number, part = 0.6): string => css(mix(colour, NIGHT, night * part));
  const pole = y + height * 0.1;
  const s = width * 0.012;
  pen.fillStyle = dim(0x6b5139);
  roundBox(pen, x - width * 0.05, pole - 1.5, width * 1.1, Math.max(3, s * 1.6), 2);
  for (const [at, colour] of SHIRTS) {
    const cx = x + width * at;
    pen.fillStyle = dim(colour);
    polygon(pen, [
      [cx - 3 * s, pole + 1],
      [cx + 3 * s, pole + 1],
      [cx + 8.5 * s, pole + 6 * s],
      [cx + 6.4 * s, pole + 9 * s],
      [cx + 4.4 * s, pole + 7 * s],
      [cx + 4.6 * s, pole + 17 * s],
      [cx - 4.6 * s, pole + 17 * s],
      [cx - 4.4 * s, pole + 7 * s],
      [cx - 6.4 * s, pole + 9 * s],
      [cx - 8.5 * s, pole + 6 * s],
    ]);
    pen.fillStyle = dim(mix(colour, 0x2a444b, 0.3));
    polygon(pen, [
      [cx + 1.4 * s, pole + 1],
      [cx + 3 * s, pole + 1],
      [cx + 4.5 * s, pole + 7 * s],
      [cx + 4.6 * s, pole + 17 * s],
      [cx + 1.6 * s, pole + 17 * s],
    ]);
  }
}

/** A framed map: land, a great bend of a river, two smaller ones. */
export function paintMap(pen: Pen, x: number, y: number, width: number, night: number): void {
  const dim = (colour: number): number => mix(colour, NIGHT, night * 0.55);
  const height = width * 0.74;
  pen.fillStyle = css(dim(0x3b2c22));
  pen.fillRect(x - 5, y - 5, width + 10, height + 10);
  pen.fillStyle = css(dim(0xb9cbc4));
  pen.fillRect(x, y, width, height);
  pen.save();
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
  pen.translate(x, y);
  pen.scale(width / 100, width / 100);
  pen.fillStyle = css(dim(0xd9c99c));
  fillShape(pen, new Path2D('M-2 -2H82C78 10 88 16 84 26C78 34 90 40 86 52C80 62 84 70 78 78H-2Z'));
  pen.fillStyle = css(dim(0xc2a871));
  fillShape(pen, new Path2D('M-2 6C10 4 26 12 22 26C18 38 4 42 -2 40Z'));
  strokePath(
    pen,
    'M4 34C14 26 22 40 30 36C36 30 34 14 46 12C58 12 56 26 54 36C56 44 68 40 84 33',
    dim(0x4e7f96),
    2.6,
  );
  strokePath(pen, 'M2 60C20 52 30 64 46 58C60 52 70 60 86 54', dim(0x4e7f96), 2.2);
  strokePath(pen, 'M24 70C36 66 44 72 58 68', dim(0x4e7f96), 1.4);
  pen.restore();
}

/** On a shelf between window and map. */
export function paintGlobe(pen: Pen, x: number, bottom: number, u: number, night: number): void {
  const dim = (colour: number): string => css(mix(colour, NIGHT, night * 0.5));
  const y = bottom - 27 * u;
  pen.fillStyle = dim(0x6b5139);
  roundBox(pen, x - 40 * u, bottom, 80 * u, 5 * u, 2 * u);
  roundBox(pen, x - 11 * u, bottom - 4 * u, 22 * u, 4 * u, 2 * u);
  pen.fillStyle = dim(0x5d8fa3);
  ellipse(pen, x, y, 18 * u, 18 * u);
  pen.fillStyle = dim(0xa9b878);
  polygon(pen, [
    [x - 9 * u, y - 12 * u],
    [x + 2 * u, y - 14 * u],
    [x + 7 * u, y - 4 * u],
    [x - 2 * u, y + 2 * u],
    [x - 10 * u, y - 2 * u],
  ]);
  polygon(pen, [
    [x + 2 * u, y + 5 * u],
    [x + 10 * u, y + 4 * u],
    [x + 6 * u, y + 14 * u],
  ]);
  pen.strokeStyle = dim(0x8a6a45);
  pen.lineWidth = 2.4 * u;
  pen.beginPath();
  pen.arc(x, y, 21.5 * u, -0.5 * Math.PI, 0.55 * Math.PI);
  pen.stroke();
  const books: readonly (readonly [number, number, number])[] = [
    [-38, 26, 0x7c6a5a],
    [-31, 31, 0x4f6b70],
    [26, 29, 0x8a5a4a],
    [33, 24, 0x6a7a5a],
  ];
  for (const [dx, tall, colour] of books) {
    pen.fillStyle = dim(colour);
    pen.fillRect(x + dx * u, bottom - tall * u, 6 * u, tall * u);
  }
}
