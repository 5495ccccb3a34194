/** The world behind the paper: starts the game, shows the room that belongs to a view, and sleeps when nothing changes. */

import type { View } from '../session/door';
import { ClinicScene } from './clinic-scene';
import { EndScene } from './end-scene';
import { FollowUpScene } from './follow-up-scene';
import { HomeScene } from './home-scene';
import { Phaser } from './phaser';
import { RoomScene, type Stage } from './room-scene';
import { TalkScene } from './talk-scene';
import { TheatreScene } from './theatre-scene';
import { WardScene } from './ward-scene';
import { sceneFor, type SceneKey } from './which-scene';

export interface World {
  show(view: View): void;
  resize(): void;
  setReducedMotion(on: boolean): void;
  dispose(): void;
  /** The room that is shown; empty before the first view. */
  readonly sceneKey: string;
}

export interface WorldOptions {
  readonly reducedMotion: boolean;
  /** How long the world stays awake after the last change; 30 s unless said. */
  readonly sleepAfterMs?: number;
}

const SLEEP_AFTER = 30_000;
/** With nothing that loops it may rest as soon as the last fade is over. */
const REST_AFTER = 1_200;
const MOST_RATIO = 2;

const ratioNow = (): number => Math.min(window.devicePixelRatio || 1, MOST_RATIO);

/** Too small to be seen: hidden, or folded away. */
const LEAST = 24;
const UNSEEN = [360, 230] as const;

const sizeOf = (host: HTMLElement): readonly [number, number] | undefined =>
  host.clientWidth < LEAST || host.clientHeight < LEAST ? undefined : [host.clientWidth, host.clientHeight];

const roomsOf = (stage: Stage): readonly RoomScene[] => [
  new ClinicScene(stage),
  new WardScene(stage),
  new TheatreScene(stage),
  new HomeScene(stage),
  new FollowUpScene(stage),
  new TalkScene(stage),
  new EndScene(stage),
];

function start(host: HTMLElement, stage: Stage): Promise<Phaser.Game> {
  const [width, height] = sizeOf(host) ?? UNSEEN;
  return new Promise((resolve) => {
    const game = new Phaser.Game({
      type: Phaser.AUTO,
      parent: host,
      backgroundColor: '#0e161a',
      banner: false,
      audio: { noAudio: true },
      disableContextMenu: false,
      render: { antialias: true, roundPixels: false, powerPreference: 'low-power' },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scale: {
        mode: Phaser.Scale.NONE,
        width: Math.round(width * stage.ratio),
        height: Math.round(height * stage.ratio),
        zoom: 1 / stage.ratio,
      },
      callbacks: { postBoot: resolve },
    });
    game.events.once(Phaser.Core.Events.POST_RENDER, () => performance.mark('first-scene-frame'));
    for (const scene of roomsOf(stage)) game.scene.add(scene.sys.settings.key, scene, false);
  });
}

export async function mountWorld(host: HTMLElement, options: WorldOptions): Promise<World> {
  const stage: Stage = {
    view: undefined,
    reducedMotion: options.reducedMotion,
    opened: false,
    ratio: ratioNow(),
  };
  const game = await start(host, stage);
  const { canvas } = game;
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.pointerEvents = 'none';
  canvas.style.display = 'block';

  let wanted: SceneKey | undefined;
  let shown: SceneKey | undefined;
  let waking = 0;
  let sleeping = 0;

  // The room changes at the beginning of a frame: whoever calls `show` never waits for paint.
  game.events.on(Phaser.Core.Events.PRE_STEP, () => {
    if (wanted === shown || wanted === undefined) return;
    if (shown !== undefined) game.scene.stop(shown);
    shown = wanted;
    game.scene.start(wanted);
  });

  const wake = (): void => {
    window.clearTimeout(sleeping);
    window.cancelAnimationFrame(waking);
    waking = window.requestAnimationFrame(() => game.loop.wake());
    const patience = stage.reducedMotion ? REST_AFTER : (options.sleepAfterMs ?? SLEEP_AFTER);
    sleeping = window.setTimeout(() => game.loop.sleep(), patience);
  };

  const refresh = (): void => {
    const scene = shown === undefined ? null : game.scene.getScene(shown);
    if (scene instanceof RoomScene) scene.refresh();
    wake();
  };

  const resize = (): void => {
    const size = sizeOf(host);
    if (!size) return;
    const [width, height] = size;
    stage.ratio = ratioNow();
    game.scale.zoom = 1 / stage.ratio;
    game.scale.resize(Math.round(width * stage.ratio), Math.round(height * stage.ratio));
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    refresh();
  };

  return {
    get sceneKey() {
      return wanted ?? '';
    },
    show(view) {
      stage.view = view;
      wanted = sceneFor(view.stage.setting);
      refresh();
    },
    resize,
    setReducedMotion(on) {
      stage.reducedMotion = on;
      refresh();
    },
    dispose() {
      window.clearTimeout(sleeping);
      window.cancelAnimationFrame(waking);
      // The game goes with its next frame; the picture goes now.
      canvas.remove();
      game.loop.wake();
      game.destroy(true);
    },
  };
}
