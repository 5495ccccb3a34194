/** One person on the canvas: draws the rig, breathes, moves from one stance to the next, comes and goes. */

import type { Cue } from './cue';
import { bodyPlanes, nearArmPlanes } from './figure/body';
import { HEAD_BOX, HEAD_SCALE, paintHead, type Face } from './figure/face';
import { add, type Plane } from './figure/geometry';
import { examiningHand } from './figure/hand';
import { propsBefore, propsBehind, propsHeld } from './figure/props';
import { blendSkeletons, breathing, skeletonOf, type Skeleton } from './figure/skeleton';
import { css, DUSK, mix } from './palette';
import { Phaser } from './phaser';

const STEP = 700;
const FRAME = 33;
/** Length and time of a walking step. */
const PACE = 52;
const STRIDE = 150;
/** One percussion. */
const DIP = 90;
const FLINCH_IN = 250;
const FLINCH_OUT = 700;

export class Actor {
  private readonly root: Phaser.GameObjects.Container;
  private readonly drawing: Phaser.GameObjects.Graphics;
  private readonly head: Phaser.GameObjects.Image;
  private readonly texture: string;
  private cue: Cue;
  private from: Skeleton;
  private to: Skeleton;
  private began = 0;
  private drawn = -FRAME;
  private flinchAt = Number.NEGATIVE_INFINITY;
  private painted = '';
  private shift = 0;
  private nextShift = 0;
  private walking = false;
  gone = false;

  constructor(
    private readonly scene: Phaser.Scene,
    cue: Cue,
    private readonly ratio: number,
    depth: number,
  ) {
    this.cue = cue;
    this.texture = `head-${cue.id}-${Phaser.Math.RND.uuid()}`;
    this.to = skeletonOf(cue.carriage, cue.person);
    this.from = this.to;
    this.drawing = scene.add.graphics();
    this.paintFace(cue.face);
    this.head = scene.add.image(0, 0, this.texture);
    const { left, top, width, height } = HEAD_BOX;
    this.head.setOrigin(-left / width, -top / height).setScale(HEAD_SCALE / this.headScale());
    this.root = scene.add.container(cue.x, cue.ground, [this.drawing, this.head]).setDepth(depth);
    this.root.setScale(cue.unit * cue.facing, cue.unit);
  }

  /** Takes up a new cue; `still` when nothing may move. */
  present(cue: Cue, now: number, still: boolean): void {
    const sameStance = cue.carriage.stance === this.cue.carriage.stance && cue.facing === this.cue.facing;
    this.from = sameStance && !still ? this.current(now) : skeletonOf(cue.carriage, cue.person);
    this.to = skeletonOf(cue.carriage, cue.person);
    this.began = now;
    this.cue = cue;
    this.shift = 0;
    if ((cue.flinch > 0 || cue.hand) && !still) this.flinchAt = now;
    this.root.setPosition(cue.x, cue.ground).setScale(cue.unit * cue.facing, cue.unit);
    if (!sameStance && !still) this.fade(0, 1, 500);
    this.paintFace(cue.face);
    this.drawn = -FRAME;
  }

  /** Comes in from where the cue says, or is there. */
  enter(): void {
    const { enters, x } = this.cue;
    if (enters === undefined) this.fade(0, 1, 400);
    else this.walk(enters, x);
  }

  /** Goes the way she came. */
  leave(still: boolean): void {
    if (still) {
      this.destroy();
      return;
    }
    const { enters } = this.cue;
    const gone = (): void => this.destroy();
    if (enters === undefined) this.fade(this.root.alpha, 0, 300, gone);
    else this.walk(this.root.x, enters, gone);
  }

  private walk(from: number, to: number, after?: () => void): void {
    this.root.setX(from);
    this.walking = true;
    const onComplete = (): void => {
      this.walking = false;
      after?.();
    };
    const duration = this.cue.entersIn ?? STEP;
    // Whoever leaves has turned round.
    const ahead = to < from ? -1 : 1;
    this.root.setScale(this.cue.unit * ahead, this.cue.unit);
    this.scene.tweens.add({ targets: this.root, x: to, duration, ease: 'Sine.easeOut', onComplete });
  }

  destroy(): void {
    if (this.gone) return;
    this.gone = true;
    this.root.destroy();
    if (this.scene.textures.exists(this.texture)) this.scene.textures.remove(this.texture);
  }

  /** Draws what has changed. */
  advance(now: number, still: boolean): void {
    if (this.gone) return;
    this.fidget(now, still);
    const moving = this.walking || now - this.began < STEP || now - this.flinchAt < FLINCH_IN + FLINCH_OUT;
    if (this.drawn >= 0 && ((still && !moving) || now - this.drawn < FRAME)) return;
    const shake = this.cue.rigor && !still && now % 20_000 < 1200 ? Math.sin(now / 16) * 1.5 : 0;
    if (!this.walking) this.root.setX(this.cue.x + shake);
    const strain = still ? 0 : this.strain(now);
    const air = still ? 0 : (1 - Math.cos((now / 60_000) * this.cue.breathsPerMinute * Math.PI * 2)) / 2;
    this.draw(breathing(this.current(now), air), strain, (s) => this.hand(s, now, still));
    this.drawn = now;
  }

  private current(now: number): Skeleton {
    const part = Math.max(0, Math.min(1, (now - this.began) / STEP));
    const eased = (1 - Math.cos(part * Math.PI)) / 2;
    const rest = part >= 1 ? this.to : blendSkeletons(this.from, this.to, eased);
    const { carriage, person } = this.cue;
    if (this.walking) return skeletonOf({ ...carriage, spread: PACE * Math.cos(now / STRIDE) }, person);
    const strain = this.strain(now);
    if (strain === 0) return rest;
    return blendSkeletons(
      rest,
      skeletonOf({ ...carriage, lean: carriage.lean + 4, round: carriage.round + 3 }, person),
      strain,
    );
  }

  private strain(now: number): number {
    const since = now - this.flinchAt;
    if (since < 0 || since > FLINCH_IN + FLINCH_OUT) return 0;
    const part = since < FLINCH_IN ? since / FLINCH_IN : 1 - (since - FLINCH_IN) / FLINCH_OUT;
    return part * this.cue.flinch;
  }

  /** The hand lies on her, or dips once and is drawn back. */
  private hand(skeleton: Skeleton, now: number, still: boolean): readonly Plane[] {
    const { hand } = this.cue;
    if (!hand) return [];
    if (hand === 'rest') return examiningHand(skeleton, 0);
    const since = (now - this.flinchAt) / DIP;
    return examiningHand(skeleton, still || since > 1 ? 1 : 1 - Math.sin(Math.PI * since));
  }

  /** Who finds no rest shifts every 8 to 15 seconds. */
  private fidget(now: number, still: boolean): void {
    if (still || !this.cue.restless) return;
    if (this.nextShift === 0) this.nextShift = now + 8000;
    if (now < this.nextShift) return;
    this.from = this.current(now);
    this.shift = this.shift === 0 ? 1 : 0;
    const { carriage, person } = this.cue;
    const turned = {
      ...carriage,
      lean: carriage.lean + 4 * this.shift,
      kneeBend: carriage.kneeBend + 7 * this.shift,
    };
    this.to = skeletonOf(turned, person);
    this.began = now;
    this.nextShift = now + 8000 + ((now / 1000) % 7) * 1000;
  }

  private draw(skeleton: Skeleton, strain: number, hand: (skeleton: Skeleton) => readonly Plane[]): void {
    const { carriage, person, side } = this.cue;
    const arm = nearArmPlanes(skeleton, person, side);
    const planes: readonly Plane[] = [
      ...propsBehind(skeleton, carriage),
      ...bodyPlanes(skeleton, person, side, carriage.stance !== 'standing'),
      ...propsHeld(skeleton, carriage),
      ...(this.cue.tucked ? arm : []),
      ...(this.cue.cover?.(skeleton) ?? []),
      ...(this.cue.tucked ? [] : arm),
      ...propsBefore(skeleton, carriage),
      ...(this.cue.before?.(skeleton) ?? []),
      ...hand(skeleton),
    ];
    this.drawing.clear().setPosition(0, -skeleton.ground);
    if (this.cue.shadow) {
      this.drawing.fillStyle(0x050a0c, 0.4);
      this.drawing.fillEllipse(skeleton.nearLeg.ankle.x + 6, skeleton.ground, 118, 9, 32);
    }
    for (const plane of planes) {
      this.drawing.fillStyle(mix(plane.fill, DUSK, this.cue.dim), plane.alpha ?? 1);
      this.drawing.fillPoints(plane.points as Phaser.Math.Vector2[], true, true);
    }
    const head = add(skeleton.head, 4, -4);
    this.head.setPosition(head.x, head.y - skeleton.ground).setAngle(skeleton.face);
    const worse = Math.max(this.cue.face.grimace, strain);
    this.paintFace(strain > 0.5 ? { ...this.cue.face, grimace: worse } : this.cue.face);
  }

  private headScale(): number {
    return HEAD_SCALE * this.cue.unit * this.ratio;
  }

  /** The head is a picture of its own, repainted only when the face changes, or whose face it is. */
  private paintFace(face: Face): void {
    const key = JSON.stringify([this.cue.person, face, this.cue.unit, this.cue.dim, this.cue.side]);
    if (key === this.painted) return;
    this.painted = key;
    const scale = this.headScale();
    const { left, top, width, height } = HEAD_BOX;
    const size = [Math.ceil(width * scale), Math.ceil(height * scale)] as const;
    const existing = this.scene.textures.exists(this.texture) ? this.scene.textures.get(this.texture) : null;
    const canvas =
      existing instanceof Phaser.Textures.CanvasTexture
        ? existing
        : this.scene.textures.createCanvas(this.texture, ...size);
    if (!canvas) return;
    if (canvas.width !== size[0] || canvas.height !== size[1]) canvas.setSize(...size);
    const pen = canvas.getContext();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, ...size);
    pen.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
    paintHead(pen, this.cue.person, face, this.cue.side);
    pen.globalCompositeOperation = 'source-atop';
    pen.fillStyle = css(DUSK, this.cue.dim);
    pen.fillRect(left, top, width, height);
    pen.globalCompositeOperation = 'source-over';
    canvas.refresh();
    // Constructed once before the image exists. A canvas of another size has its neck elsewhere.
    const image = this.head as Phaser.GameObjects.Image | undefined;
    image
      ?.setScale(HEAD_SCALE / scale)
      .setSizeToFrame()
      .updateDisplayOrigin();
  }

  private fade(from: number, to: number, duration: number, onComplete?: () => void): void {
    this.root.setAlpha(from);
    this.scene.tweens.add({ targets: this.root, alpha: to, duration, ...(onComplete ? { onComplete } : {}) });
  }
}
