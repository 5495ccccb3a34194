/** One soft round light as a texture, the same in both renderers. */

import { css, EMBER } from '../palette';
import type { Phaser } from '../phaser';

const SIZE = 256;
const NAME = 'glow';

/** Makes the texture once and returns its name. */
export function glow(textures: Phaser.Textures.TextureManager): string {
  if (textures.exists(NAME)) return NAME;
  const canvas = textures.createCanvas(NAME, SIZE, SIZE);
  if (!canvas) return NAME;
  const pen = canvas.getContext();
  const half = SIZE / 2;
  const light = pen.createRadialGradient(half, half, 0, half, half, half);
  light.addColorStop(0, css(EMBER, 0.95));
  light.addColorStop(0.4, css(EMBER, 0.5));
  light.addColorStop(0.75, css(EMBER, 0.13));
  light.addColorStop(1, css(EMBER, 0));
  pen.fillStyle = light;
  pen.fillRect(0, 0, SIZE, SIZE);
  canvas.refresh();
  return NAME;
}
