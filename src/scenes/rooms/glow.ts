/** One soft round light, and the dark of a room's edges, as textures: the same in both renderers. */

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

/** Clear in the middle and dark toward the corners, for laying over a whole room. */
export function darkEdge(textures: Phaser.Textures.TextureManager): string {
  const name = 'dark-edge';
  if (textures.exists(name)) return name;
  const canvas = textures.createCanvas(name, SIZE, SIZE);
  if (!canvas) return name;
  const pen = canvas.getContext();
  const half = SIZE / 2;
  const dark = pen.createRadialGradient(half, half, SIZE * 0.24, half, half, SIZE * 0.7);
  dark.addColorStop(0, 'rgba(3,6,7,0)');
  dark.addColorStop(0.6, 'rgba(3,6,7,0.75)');
  dark.addColorStop(1, 'rgba(3,6,7,1)');
  pen.fillStyle = dark;
  pen.fillRect(0, 0, SIZE, SIZE);
  canvas.refresh();
  return name;
}
