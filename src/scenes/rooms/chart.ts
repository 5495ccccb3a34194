/** The wall chart: a healthy lumbar column, for the patient to be shown. */

import { css, mix, NIGHT } from '../palette';
import type { Box } from '../place';
import { bodyPath, eachLevel, processPath } from './spine';
import type { Pen } from './walls';

export function paintChart(pen: Pen, box: Box, night: number): void {
  const edge = box.width * 0.045;
  const dim = (colour: number): string => css(mix(colour, NIGHT, night * 0.6));
  pen.fillStyle = dim(0x16252b);
  pen.fillRect(box.x - edge, box.y - edge, box.width + edge * 2, box.height + edge * 2);
  pen.fillStyle = dim(0xded7c5);
  pen.fillRect(box.x, box.y, box.width, box.height);
  const scale = (box.height * 0.93) / 440;
  pen.save();
  pen.translate(box.x + box.width * 0.5 - 222 * scale, box.y + box.height * 0.03);
  pen.scale(scale, scale);
  eachLevel(pen, (width, height) => {
    pen.fillStyle = dim(0x8a785f);
    bodyPath(pen, width, height);
    pen.fill();
    pen.fillStyle = dim(0xb8a98c);
    processPath(pen, width);
    pen.fill();
  });
  pen.restore();
}
