/** A film on the light-box: a column in shape only, the same picture for everybody. */

import { BOX, css } from '../palette';
import type { Box } from '../place';
import { bodyPath, eachLevel, processPath } from './spine';
import { roundBox, type Pen } from './walls';

export function paintLightBox(pen: Pen, { x, y, width, height }: Box): void {
  const edge = width * 0.06;
  const cold = pen.createRadialGradient(
    x + width / 2,
    y + height / 2,
    width * 0.2,
    x + width / 2,
    y + height / 2,
    width * 1.5,
  );
  cold.addColorStop(0, css(BOX, 0.3));
  cold.addColorStop(1, css(BOX, 0));
  pen.fillStyle = cold;
  pen.fillRect(x - width, y - height * 0.6, width * 3, height * 2.2);
  pen.fillStyle = '#0a0f11';
  roundBox(pen, x - edge, y - edge, width + edge * 2, height + edge * 2, 4);
  const glass = pen.createLinearGradient(x, y, x, y + height);
  glass.addColorStop(0, '#eaf6f6');
  glass.addColorStop(1, '#c4dde3');
  pen.fillStyle = glass;
  pen.fillRect(x, y, width, height);
  pen.fillStyle = '#10181c';
  roundBox(pen, x + width * 0.1, y + height * 0.03, width * 0.8, height * 0.92, 3);
  pen.fillStyle = '#3d565c';
  for (const clip of [0.2, 0.72])
    pen.fillRect(x + width * clip, y - height * 0.01, width * 0.08, height * 0.035);
  const scale = (height * 0.8) / 440;
  pen.save();
  pen.translate(x + width * 0.46 - 210 * scale, y + height * 0.09);
  pen.scale(scale, scale);
  eachLevel(pen, (bodyWidth, bodyHeight) => {
    pen.fillStyle = '#cfe0e4';
    bodyPath(pen, bodyWidth, bodyHeight);
    pen.fill();
    pen.fillStyle = '#5d7a83';
    processPath(pen, bodyWidth);
    pen.fill();
  });
  pen.restore();
}
