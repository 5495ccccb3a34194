/** The still part of a room: one painted texture, cross-faded to the next when light or season has changed. */

import type { Phaser } from './phaser';
import type { Place } from './place';
import type { Pen } from './rooms/walls';

/** Wider than this the backdrop is painted coarser than the screen: nobody sees it on flat planes. */
const WIDEST = 2560;
const FADE = 400;
const WALL_DEPTH = 0;
const JAMB_DEPTH = 30;

export class Backdrop {
  private images: readonly Phaser.GameObjects.Image[] = [];
  private key = '';
  private count = 0;

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly name: string,
  ) {}

  /**
   * Paints only if `key` differs from what stands. What lies right of `jamb` is shown once more before the people,
   * so that somebody can come in from behind it.
   */
  show(
    key: string,
    place: Place,
    ratio: number,
    still: boolean,
    paint: (pen: Pen) => void,
    jamb?: number,
  ): void {
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
    const old = this.images;
    const whole = this.layer(texture, scale, WALL_DEPTH);
    this.images = jamb === undefined ? [whole] : [whole, this.layer(texture, scale, JAMB_DEPTH)];
    if (jamb !== undefined) {
      this.images[1]?.setCrop(jamb * scale, 0, canvas.width - jamb * scale, canvas.height);
    }
    if (old.length === 0) return;
    if (still) {
      this.drop(old);
      return;
    }
    for (const image of old) image.setDepth(image.depth + 0.5);
    this.scene.tweens.add({ targets: old, alpha: 0, duration: FADE, onComplete: () => this.drop(old) });
  }

  private layer(texture: string, scale: number, depth: number): Phaser.GameObjects.Image {
    const image = this.scene.add.image(0, 0, texture);
    return image
      .setOrigin(0)
      .setScale(1 / scale)
      .setDepth(depth);
  }

  /** With its scene goes its texture. */
  dispose(): void {
    for (let made = 0; made < this.count; made++) {
      const texture = `${this.name}-${made}`;
      if (this.scene.textures.exists(texture)) this.scene.textures.remove(texture);
    }
  }

  private drop(images: readonly Phaser.GameObjects.Image[]): void {
    const [first] = images;
    if (!first) return;
    const { key } = first.texture;
    for (const image of images) image.destroy();
    this.scene.textures.remove(key);
  }
}
