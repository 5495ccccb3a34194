/** What every room does: lays itself out, paints its still part, casts its figures, and takes each new view. */

import type { View } from '../session/door';
import { Actor } from './actor';
import { Backdrop } from './backdrop';
import type { Cue } from './cue';
import { skeletonOf } from './figure/skeleton';
import { LAMP_CORE } from './palette';
import { Phaser } from './phaser';
import { placeOf, type Place } from './place';
import { glow } from './rooms/glow';
import type { Pen } from './rooms/walls';
import type { SceneKey } from './which-scene';

/** What the world shares with its rooms. */
export interface Stage {
  view: View | undefined;
  reducedMotion: boolean;
  /** A room has been shown before. */
  opened: boolean;
  /** Backing pixels for one CSS pixel. */
  ratio: number;
}

const PEOPLE_DEPTH = 10;
const LAMP_DEPTH = 20;
const LAMP_ALPHA = 0.34;
const LEAST_HEIGHT = 150;
const JOINTS = { head: 'head', chest: 'chest', back: 'lumbar', belly: 'hip', legs: 'nearLeg' } as const;

export abstract class RoomScene extends Phaser.Scene {
  protected place: Place = placeOf(1280, 720);
  private backdrop: Backdrop | undefined;
  private readonly actors = new Map<string, Actor>();
  private leaving: readonly Actor[] = [];
  private stale = true;
  private lamp: Phaser.GameObjects.Image | undefined;
  private size = { width: 0, height: 0 };

  constructor(
    key: SceneKey,
    protected readonly stage: Stage,
  ) {
    super({ key });
  }

  /** Paints walls, openings and furniture. */
  protected abstract paint(pen: Pen, place: Place, view: View): void;
  /** Everybody in the room, back to front. */
  protected abstract cast(place: Place, view: View): readonly Cue[];
  /** What the still part depends on, beside the size. */
  protected abstract paintKey(view: View): string;
  /** People may come and go behind the right side of the door. */
  protected doorStands(): boolean {
    return false;
  }
  /** What moves by itself: a monitor, a glow. Called each frame. */
  protected live(_now: number, _view: View, _still: boolean): void {}
  /** Called when the size or the view has changed. */
  protected arranged(_place: Place, _view: View): void {}

  create(): void {
    this.backdrop = new Backdrop(this, `${this.scene.key}-room`);
    this.stale = true;
    const { ratio, reducedMotion } = this.stage;
    this.cameras.main.setZoom(ratio).setOrigin(0, 0).setScroll(0, 0).setBackgroundColor(0x0e161a);
    // The first room stands there at once; a later one comes out of the dark.
    if (!reducedMotion && this.stage.opened) this.cameras.main.fadeIn(400, 14, 22, 26);
    this.stage.opened = true;
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => this.empty());
    this.arrange(true);
  }

  /** A new view or a new size: taken up in the next frame, so that no click waits for paint. */
  refresh(): void {
    this.stale = true;
  }

  override update(): void {
    const { view, reducedMotion } = this.stage;
    if (!view) return;
    if (this.stale) this.arrange(false);
    const now = this.game.loop.time;
    for (const actor of [...this.actors.values(), ...this.leaving]) actor.advance(now, reducedMotion);
    this.live(now, view, reducedMotion);
  }

  private empty(): void {
    for (const actor of [...this.actors.values(), ...this.leaving]) actor.destroy();
    this.actors.clear();
    this.leaving = [];
    this.backdrop?.dispose();
    this.lamp = undefined;
  }

  private arrange(first: boolean): void {
    const { view, reducedMotion, ratio } = this.stage;
    this.stale = false;
    if (!view) return;
    const width = this.scale.width / ratio;
    const height = this.scale.height / ratio;
    const resized = width !== this.size.width || height !== this.size.height;
    this.size = { width, height };
    // A strip shows a part of a room of ordinary height: the part with the face.
    const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    this.place = placeOf(width, Math.max(height, LEAST_HEIGHT), letter);
    const { place } = this;
    const still = reducedMotion || first || resized;
    const key = [width, height, ratio, this.paintKey(view)].join(' ');
    const jamb = this.doorStands() ? place.door.x + place.door.width : undefined;
    this.backdrop?.show(key, place, ratio, still, (pen) => this.paint(pen, place, view), jamb);
    const cues = this.cast(place, view);
    this.people(cues, still, first);
    this.frame(cues, height);
    this.light(cues, still);
    this.arranged(place, view);
  }

  private frame(cues: readonly Cue[], height: number): void {
    const { ratio } = this.stage;
    const camera = this.cameras.main.setSize(this.scale.width, this.scale.height).setZoom(ratio);
    const her = cues.find((cue) => cue.id === 'patient');
    const skeleton = her && skeletonOf(her.carriage, her.person);
    const face =
      her && skeleton ? her.ground + (skeleton.head.y - skeleton.ground) * her.unit : this.place.height * 0.4;
    const spare = Math.max(0, this.place.height - height);
    camera.setScroll(0, Math.max(0, Math.min(spare, face - height / 2)));
  }

  /** The lamp is turned on the part that is being examined, for as long as its finding is the last word. */
  private light(cues: readonly Cue[], still: boolean): void {
    const her = cues.find((cue) => cue.id === 'patient');
    const wanted = her?.lit ? LAMP_ALPHA : 0;
    this.lamp ??= this.add.image(0, 0, glow(this.textures, LAMP_CORE)).setDepth(LAMP_DEPTH).setAlpha(0);
    if (her) {
      const skeleton = skeletonOf(her.carriage, her.person);
      const part = skeleton[JOINTS[her.lit ?? 'back']];
      const joint = 'knee' in part ? part.knee : part;
      const at = {
        x: her.x + joint.x * her.unit * her.facing,
        y: her.ground + (joint.y - skeleton.ground) * her.unit,
      };
      this.lamp.setPosition(at.x, at.y).setDisplaySize(190 * her.unit, 190 * her.unit);
    }
    this.tweens.killTweensOf(this.lamp);
    if (still) this.lamp.setAlpha(wanted);
    else this.tweens.add({ targets: this.lamp, alpha: wanted, duration: 300 });
  }

  private people(cues: readonly Cue[], still: boolean, first: boolean): void {
    const now = this.game.loop.time;
    for (const [id, actor] of this.actors) {
      if (cues.some((cue) => cue.id === id)) continue;
      actor.leave(still);
      this.actors.delete(id);
      this.leaving = [...this.leaving.filter((other) => !other.gone), actor];
    }
    cues.forEach((cue, index) => {
      const known = this.actors.get(cue.id);
      if (known) {
        known.present(cue, now, still);
        return;
      }
      const actor = new Actor(this, cue, this.stage.ratio, PEOPLE_DEPTH + index);
      this.actors.set(cue.id, actor);
      if (!still && !first) actor.enter();
    });
  }
}
