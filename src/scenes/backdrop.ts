/** The still part of a room: one painted texture, cross-faded to the next when light or season has changed. */

import type { Phaser } from './phaser';
import type { Place } from './place';
import type { Pen } from './rooms/walls';

/** Wider than this the backdrop is painted coarser than the screen: nobody sees it on flat planes. */
const WIDEST = 2560;
const FADE = 400;

export class Backdrop {
  private image: Phaser.GameObjects.Image | undefined;
  private key = '';
  private count = 0;

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly name: string,
  ) {}

  /** Paints only if `key` differs from what stands. */
  show(key: string, place: Place, ratio: number, still: boolean, paint: (pen: Pen) => void): void {
    if (key === this.key) return;
    this.key = key;
    const scale = Math.min(ratio, WIDEST / place.width);
    const texture = `${this.name}-${this.count++}`;
    const canvas = this.scene.textures.createCanvas(
      texture,
      Math.ceil(place.width * scale),
      Math.ceil(place.height * scale),
    );
    if (!canvas) return;
    const pen = canvas.getContext();
    pen.setTransform(scale, 0, 0, scale, 0, 0);
    paint(pen);
    canvas.refresh();
    const old = this.image;
    this.image = this.scene.add
      .image(0, 0, texture)
      .setOrigin(0)
      .setScale(1 / scale)
      .setDepth(0);
    if (!old) return;
    if (still) {
      this.drop(old);
      return;
    }
    old.setDepth(0.5);
    this.scene.tweens.add({ targets: old, alpha: 0, duration: FADE, onComplete: () => this.drop(old) });
  }

  /** With its scene goes its texture. */
  dispose(): void {
    for (let made = 0; made < this.count; made++) {
      const texture = `${this.name}-${made}`;
      if (this.scene.textures.exists(texture)) this.scene.textures.remove(texture);
    }
  }

  private drop(image: Phaser.GameObjects.Image): void {
    const { key } = image.texture;
    image.destroy();
    this.scene.textures.remove(key);
  }
}
