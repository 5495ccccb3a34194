/** Theatre and CT room: dark, one cone of light, a round screen, and drapes that breathe. */

import type { View } from '../session/door';
import { visitorCue } from './cast';
import type { Cue } from './cue';
import { personOf } from './dress';
import { drapePlanes, needlePlanes } from './figure/drapes';
import { CONSULTANT, NURSE, scrubbed } from './figure/people';
import type { Phaser } from './phaser';
import type { Box, Place } from './place';
import { RoomScene, type Stage } from './room-scene';
import { paintScreening, type Screened } from './rooms/screening';
import {
  paintCArm,
  paintLamp,
  paintOperatingTable,
  paintRing,
  paintScreen,
  paintTheatre,
  TABLE,
  type TheatrePlace,
} from './rooms/theatre-things';
import type { Pen } from './rooms/walls';

const DRAPES_DEPTH = 11;
const FRAME = 33;

interface Theatre extends TheatrePlace {
  readonly screen: Box | undefined;
  readonly lampTop: number;
}

/** The table takes the left of what is free, the screen the right; a very small place has no screen. */
function theatreOf(place: Place): Theatre {
  const { free, height, narrow } = place;
  const ground = place.ground + height * 0.02;
  const side = narrow ? Math.min(free * 0.38, height * 0.62) : Math.min(free * 0.36, height * 0.58);
  const room = free - side - (narrow ? 10 : 34);
  const highest = narrow ? height * 0.07 : height * 0.135;
  const unit = Math.min(room / 396, (ground - highest) / 345);
  const lampTop = Math.max(highest, ground - 380 * unit);
  const screen = {
    x: free - side - (narrow ? 6 : 12),
    y: narrow ? 10 : height * 0.1,
    width: side,
    height: side,
  };
  return { x: room * 0.52 + 4, ground, unit, height, screen, lampTop };
}

export class TheatreScene extends RoomScene {
  private drapes: Phaser.GameObjects.Graphics | undefined;
  private drawn = 0;

  constructor(stage: Stage) {
    super('theatre', stage);
  }

  override create(): void {
    this.drapes = this.add.graphics().setDepth(DRAPES_DEPTH);
    super.create();
  }

  private screened(view: View): Screened {
    const { procedure } = view;
    const seen = procedure !== null && (procedure.screenSeconds > 0 || procedure.cementMl > 0);
    return { dark: !seen, needleMm: procedure?.needleMm ?? 0, cementMl: procedure?.cementMl ?? 0 };
  }

  private inRing(view: View): boolean {
    return view.stage.setting === 'needle' || view.procedure?.kind === 'biopsy';
  }

  protected paintKey(view: View): string {
    return JSON.stringify([this.inRing(view), view.stage.setting, this.screened(view)]);
  }

  protected paint(pen: Pen, place: Place, view: View): void {
    const theatre = theatreOf(place);
    paintTheatre(pen, place.width, place.height, place.floor);
    if (this.inRing(view)) paintRing(pen, theatre);
    else paintCArm(pen, theatre);
    paintLamp(pen, theatre, theatre.lampTop);
    paintOperatingTable(pen, theatre);
    if (!theatre.screen) return;
    const { x, y, width, height } = theatre.screen;
    paintScreen(pen, x, y, width, height);
    paintScreening(pen, x + width / 2, y + height / 2, width * 0.44, this.screened(view));
  }

  protected cast(place: Place): readonly Cue[] {
    const { x, ground, unit } = theatreOf(place);
    const shared = { ground: ground + 6, unit, dim: 0.06 };
    return [
      visitorCue('scrub', scrubbed(NURSE), { ...shared, x: x - 160 * unit, facing: 1 }, 'right', {
        near: 'work',
        far: 'work',
      }),
      visitorCue('operator', scrubbed(CONSULTANT), { ...shared, x: x + 124 * unit, facing: -1 }, 'left', {
        near: 'needle',
        far: 'work',
        lean: 13,
        face: 14,
      }),
    ];
  }

  protected override arranged(): void {
    this.drawn = 0;
  }

  protected override live(now: number, view: View, still: boolean): void {
    if (!this.drapes || (this.drawn > 0 && (still || now - this.drawn < FRAME))) return;
    this.drawn = Math.max(1, now);
    const { x, ground, unit } = theatreOf(this.place);
    const { breathsPerMinute, alive } = view.patient.appearance;
    const breath = (1 - Math.cos((now / 60_000) * breathsPerMinute * Math.PI * 2)) / 2;
    const air = still || !alive ? 0 : breath;
    const depth = view.procedure?.needleMm ?? 0;
    const planes = [
      ...drapePlanes(personOf(view.patient.figure), air, true),
      ...(depth > 0 ? needlePlanes(depth, air) : []),
    ];
    this.drapes
      .clear()
      .setPosition(x, ground - TABLE * unit + 1)
      .setScale(unit);
    for (const { points, fill, alpha } of planes) {
      this.drapes.fillStyle(fill, alpha ?? 1);
      this.drapes.fillPoints(points as Phaser.Math.Vector2[], true, true);
    }
  }
}
