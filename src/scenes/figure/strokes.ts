/** Filling and stroking a path given as SVG path data. */

import { css } from '../palette';

export function fillPath(pen: CanvasRenderingContext2D, path: string, colour: number, alpha = 1): void {
  pen.fillStyle = css(colour, alpha);
  fillShape(pen, new Path2D(path));
}

export function fillShape(pen: CanvasRenderingContext2D, shape: Path2D): void {
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a drawing pen, not an array
  pen.fill(shape);
}

export function strokePath(pen: CanvasRenderingContext2D, path: string, colour: number, width: number): void {
  pen.strokeStyle = css(colour);
  pen.lineWidth = width;
  pen.lineCap = 'round';
  pen.stroke(new Path2D(path));
}
