/** Dust in the shaft of light: a few points that drift while the world is awake, and none where it is small or still. */

import type { Daylight } from './daylight';
import type { Phaser } from './phaser';
import type { Place } from './place';
import { LAMP_CORE } from './palette';
import { glow } from './rooms/glow';

const MOST = 12;
const SIZE = 5;
const ALPHA = 0.5;
/** Milliseconds for one way through the shaft. */
const DRIFT = 46_000;
const DEPTH = 9;
/** The golden section scatters them without chance. */
const SCATTER = 0.618;

export class Motes {
  private readonly images: readonly Phaser.GameObjects.Image[];

  constructor(scene: Phaser.Scene) {
    const texture = glow(scene.textures, LAMP_CORE);
    this.images = Array.from({ length: MOST }, () =>
      scene.add.image(0, 0, texture).setDepth(DEPTH).setAlpha(0).setDisplaySize(SIZE, SIZE),
    );
  }

  drift(now: number, place: Place, light: Daylight, still: boolean): void {
    const shown = !still && !place.narrow && light.shaft > 0.3;
    const { x, y, width, height } = place.window;
    const deep = place.height * 0.72 - y;
    for (let i = 0; i < this.images.length; i++) {
      const image = this.images[i];
      if (!image) continue;
      const part = (now / DRIFT + i * SCATTER) % 1;
      const across = (i * SCATTER * 3.1) % 1;
      const down = deep * part;
      const sway = Math.sin(now / 2600 + i * 1.7) * 5;
      image.setPosition(
        x + width * across + down * light.slant + sway,
        y + height * across * 0.8 + down * 0.72,
      );
      image.setAlpha(shown ? ALPHA * light.shaft * Math.sin(Math.PI * part) : 0);
    }
  }
}
