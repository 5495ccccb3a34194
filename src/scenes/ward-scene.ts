/** The ward: one bed by day and by night, a monitor, a drip, and a door that is the second lamp. */

import type { View } from '../session/door';
import { patientCue, stanceOf } from './cast';
import { companionsAt, wheeled } from './companions';
import type { Cue } from './cue';
import { corridor, hourOf, lightOf, treeOf } from './hour';
import { atDoor } from './door-side';
import { blanketPlanes, dripLine } from './figure/blanket';
import { point } from './figure/geometry';
import { inGown } from './figure/people';
import { CELADON_LIGHT, EMBER, mix } from './palette';
import type { Phaser } from './phaser';
import { personOf } from './dress';
import type { Box, Place } from './place';
import { RoomScene, type Stage } from './room-scene';
import { dripAt, MATTRESS, paintBed, paintDrip, paintMadeBed, paintMonitor, type Drip } from './rooms/bed';
import { paintBay } from './rooms/emergency';
import { paintChair } from './rooms/furniture';
import { glow } from './rooms/glow';
import { paintPumps } from './rooms/intensive-things';
import { paintDoor, paintMoon, paintWindow } from './rooms/openings';
import { traceAt } from './rooms/trace';
import { paintDoorBeam, paintShaft, paintWalls, type Pen } from './rooms/walls';
import { dripRuns } from './treatment-room';

const TRACE_EVERY = 1000 / 15;
/** Beats that one width of the screen shows at 60 a minute. */
const SECONDS_ACROSS = 2.6;
const SAMPLES = 240;
const LINE_IN: ReadonlySet<string> = new Set(['recovery', 'intensive-care']);
const BAG_MINUTES = 360;

interface Ward {
  readonly unit: number;
  readonly bed: number;
  readonly monitor: Box;
  readonly drip: Drip;
  readonly chair: number;
}

function wardOf(place: Place): Ward {
  const unit = place.unit * (place.narrow ? 0.84 : 0.9);
  const bed = place.narrow ? 142 * unit : Math.max(150 * unit, place.free * 0.36);
  const width = 92 * unit;
  const { window } = place;
  const beside = place.narrow ? window.x + window.width + 8 : bed - 6 * unit;
  const monitor = { x: beside, y: place.ground - 238 * unit, width, height: width * 0.66 };
  return { unit, bed, monitor, drip: dripAt(bed + 130 * unit, place.ground, unit), chair: bed + 64 * unit };
}

export class WardScene extends RoomScene {
  private trace: Phaser.GameObjects.Graphics | undefined;
  private ember: Phaser.GameObjects.Image | undefined;
  private traced = 0;

  constructor(stage: Stage) {
    super('ward', stage);
  }

  override create(): void {
    this.trace = this.add.graphics().setDepth(4);
    this.ember = this.add.image(0, 0, glow(this.textures, EMBER)).setDepth(5).setAlpha(0);
    super.create();
  }

  protected override doorStands(): boolean {
    return true;
  }

  protected paintKey(view: View): string {
    const bag = this.onDrip(view) ? Math.floor((view.minute % BAG_MINUTES) / 15) : 'none';
    return `${view.clock.month} ${treeOf(view)} ${Math.floor(hourOf(view) * 12)} ${bag} ${stanceOf(view)} ${view.stage.room} ${view.stage.setting}`;
  }

  protected paint(pen: Pen, place: Place, view: View): void {
    const hour = hourOf(view);
    const light = lightOf(view);
    const { unit, bed, monitor, drip, chair } = wardOf(place);
    const { ground } = place;
    const bay = view.stage.room === 'emergency';
    paintWalls(pen, place, light);
    if (bay) paintBay(pen, place, light.night, unit, bed + 20 * unit);
    else {
      paintWindow(pen, place, light, treeOf(view));
      paintMoon(pen, place, light, (hour + 6) % 24);
    }
    paintDoor(pen, place, light.night, { opening: corridor(light), spill: light.night });
    if (!bay) paintShaft(pen, place, light);
    paintDoorBeam(pen, place, light.night);
    paintMonitor(pen, monitor.x, monitor.y, monitor.width, monitor.height, light.night);
    const at = { x: bed, ground, unit, night: light.night };
    const stance = stanceOf(view);
    if (stance === 'lying') paintBed(pen, at);
    else paintMadeBed(pen, at);
    if (stance === 'seated' && !wheeled(view))
      paintChair(pen, chair, ground + 4, unit, 1, [0x6d8f93, 0x4a6a70]);
    if (this.onDrip(view)) {
      const level = 1 - (view.minute % BAG_MINUTES) / BAG_MINUTES;
      paintDrip(pen, drip, ground, unit, 0.15 + 0.85 * level, light.night);
    }
    if (view.stage.setting === 'intensive-care' && !place.narrow)
      paintPumps(pen, bed + 176 * unit, ground - 6, unit, light.night);
  }

  protected cast(place: Place, view: View): readonly Cue[] {
    const { unit, bed, drip, chair } = wardOf(place);
    const { ground, standing, back, door } = place;
    const { night } = lightOf(view);
    const light = night > 0.5 ? 'right' : 'left';
    // Between curtains the lamp is on her.
    const dim = night * (view.stage.room === 'emergency' ? 0.1 : 0.3);
    const cues: Cue[] = [...atDoor(place, view, light, dim * 0.4)];
    const stance = stanceOf(view);
    if (stance === 'lying') {
      cues.push(
        this.asleep(view, { x: bed, ground: ground - (MATTRESS - 2) * unit, unit, facing: 1, dim }, drip),
      );
    } else if (stance !== 'none') {
      const spot = {
        x: stance === 'seated' ? chair : bed + (cues.length > 1 ? 92 : 150) * unit,
        ground: ground + 6,
        facing: 1,
        dim,
      } as const;
      const size = stance === 'seated' ? unit : Math.min(standing, unit * 1.05);
      cues.push(patientCue(view, stance, { ...spot, unit: size }, light));
    }
    const x = Math.min(bed + 176 * unit, door.x - 20 * back);
    const beside = { x, ground: ground + 6, unit: back, facing: -1, dim } as const;
    return [...cues, ...companionsAt(view, beside, light, -64 * back)];
  }

  private asleep(
    view: View,
    spot: { x: number; ground: number; unit: number; facing: 1; dim: number },
    drip: Drip,
  ): Cue {
    const { blanket } = view.patient.appearance;
    const cue = patientCue(view, 'lying', spot, 'left', inGown(personOf(view.patient.figure)));
    const bag = point((drip.bag.x + drip.bag.width / 2 - spot.x) / spot.unit, 0);
    const bagBottom = (drip.bag.y + drip.bag.height - spot.ground) / spot.unit;
    return {
      ...cue,
      cover: (s) => blanketPlanes(s, blanket),
      tucked: blanket === 'chin',
      before: (s) =>
        this.onDrip(view) && blanket !== 'chin' ? dripLine(s, point(bag.x, bagBottom + s.ground)) : [],
    };
  }

  /** Where everybody has a line in, or where something runs through one. */
  private onDrip(view: View): boolean {
    return LINE_IN.has(view.stage.setting) || dripRuns(view);
  }

  protected override arranged(place: Place): void {
    const { bed, unit } = wardOf(place);
    this.ember?.setPosition(bed - 30 * unit, place.ground - 105 * unit);
    this.traced = 0;
  }

  protected override live(now: number, view: View, still: boolean): void {
    this.warmth(now, view, still);
    if (!this.trace || (this.traced > 0 && (still || now - this.traced < TRACE_EVERY))) return;
    this.traced = Math.max(1, now);
    const { monitor } = wardOf(this.place);
    this.trace.clear();
    if (!view.patient.appearance.alive || stanceOf(view) !== 'lying') return;
    const beat = 60 / Math.max(30, view.patient.appearance.pulse);
    const points = Array.from({ length: SAMPLES }, (_, i) => {
      const seconds = (still ? 0 : now / 1000) - (1 - i / (SAMPLES - 1)) * SECONDS_ACROSS;
      const phase = (((seconds / beat) % 1) + 1) % 1;
      const height = traceAt(phase) * monitor.height * 0.42;
      return {
        x: monitor.x + monitor.width * (0.05 + (0.9 * i) / (SAMPLES - 1)),
        y: monitor.y + monitor.height * 0.56 + height,
      };
    });
    this.trace.lineStyle(Math.max(1.2, monitor.width * 0.014), mix(CELADON_LIGHT, 0xffffff, 0.1), 1);
    this.trace.strokePoints(points as Phaser.Math.Vector2[], false, false);
  }

  /** Heat behind her: nothing below 38, swelling with her breath. */
  private warmth(now: number, view: View, still: boolean): void {
    const { flush, breathsPerMinute } = view.patient.appearance;
    const { unit } = wardOf(this.place);
    const breath = still ? 0 : Math.sin((now / 60_000) * breathsPerMinute * Math.PI * 2);
    const lying = stanceOf(view) === 'lying';
    this.ember?.setAlpha(lying ? 0.4 * Math.max(0, Math.min(1, (flush - 0.12) / 0.88)) : 0);
    this.ember?.setDisplaySize((320 + breath * 8) * unit, (280 + breath * 8) * unit);
  }
}
