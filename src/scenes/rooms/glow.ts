/** One soft round light as a texture, the same in both renderers. */

import { css } from '../palette';
import type { Phaser } from '../phaser';

const SIZE = 256;

/** Makes the texture once for each colour and returns its name. */
export function glow(textures: Phaser.Textures.TextureManager, colour: number): string {
  const name = `glow-${colour}`;
  if (textures.exists(name)) return name;
  const canvas = textures.createCanvas(name, SIZE, SIZE);
  if (!canvas) return name;
  const pen = canvas.getContext();
  const half = SIZE / 2;
  const light = pen.createRadialGradient(half, half, 0, half, half, half);
  light.addColorStop(0, css(colour, 0.95));
  light.addColorStop(0.4, css(colour, 0.5));
  light.addColorStop(0.75, css(colour, 0.13));
  light.addColorStop(1, css(colour, 0));
  pen.fillStyle = light;
  pen.fillRect(0, 0, SIZE, SIZE);
  canvas.refresh();
  return name;
}
