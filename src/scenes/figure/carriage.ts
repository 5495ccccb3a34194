/** From what a watcher sees (pain, power, fever) to how she holds herself: angles, hands and aid, as plain numbers. */

import type { Appearance, View } from '../../session/door';
import type { Person } from './people';

export type Stance = 'standing' | 'seated' | 'lying';

/** Where a hand is. `side`: hangs free. `sheet`: lies on the bed cover. */
export type Grip =
  | 'side'
  | 'back'
  | 'thigh'
  | 'stick'
  | 'frame'
  | 'sheet'
  | 'phone'
  | 'tray'
  | 'pocket'
  | 'clasp'
  | 'work'
  | 'needle'
  | 'ear'
  | 'mobile'
  | 'armrest'
  | 'rail'
  | 'push'
  | 'carry'
  | 'cradle';

export interface Carriage {
  readonly stance: Stance;
  /** Degrees forward from upright; negative leans back. */
  readonly lean: number;
  /** Degrees by which the upper back turns further forward. */
  readonly round: number;
  /** Degrees by which the face looks down. */
  readonly face: number;
  readonly kneeBend: number;
  /** Distance of one foot before the other, units. */
  readonly spread: number;
  readonly near: Grip;
  readonly far: Grip;
  readonly aid: 'none' | 'stick' | 'frame' | 'wheelchair';
  /** The far foot is left behind. */
  readonly drags: boolean;
  /** The near foot stands this much higher, units: on the next stair. */
  readonly step?: number;
  /** The near arm carries a child. */
  readonly child?: boolean;
}

type Pose = View['stage']['pose'];

/** Pain 0-10 against degrees of lean. */
const LEAN: readonly (readonly [pain: number, degrees: number])[] = [
  [0, 3],
  [3, 6],
  [5, 10],
  [8, 20],
  [10, 24],
];

/** Power 5, 4, 3 against bend of the knees. Below that nobody stands. */
const KNEES: readonly (readonly [power: number, degrees: number])[] = [
  [3, 18],
  [4, 8],
  [5, 2],
];

const ROUND_FOR_EACH_POINT = 1.2;
const LEG = 144;

function along(table: readonly (readonly [number, number])[], value: number): number {
  const first = table[0] ?? [0, 0];
  let [x0, y0] = first;
  if (value <= x0) return y0;
  for (const [x, y] of table) {
    if (value <= x && x > x0) return y0 + ((y - y0) * (value - x0)) / (x - x0);
    [x0, y0] = [x, y];
  }
  return y0;
}

export const leanFor = (pain: number): number => along(LEAN, pain * 10);

/** How she can be, whatever the stage would like: who needs a bed lies, who cannot stand sits. */
export function stanceFor(pose: Pose, aid: Appearance['aid']): Stance | 'none' {
  if (pose === 'absent' || pose === 'prone') return 'none';
  if (pose === 'bed' || aid === 'bed') return 'lying';
  if (pose === 'seated' || pose === 'wheelchair' || aid === 'sits') return 'seated';
  return 'standing';
}

function hands(stance: Stance, pain: number, aid: Carriage['aid']): { near: Grip; far: Grip } {
  if (stance === 'lying') return { near: 'sheet', far: 'sheet' };
  const rest: Grip = stance === 'seated' ? 'thigh' : 'side';
  const hold: Grip = stance === 'seated' ? 'thigh' : rest;
  if (aid === 'frame' && stance === 'standing') return { near: 'frame', far: 'frame' };
  const far: Grip = aid === 'stick' ? 'stick' : pain >= 7 ? hold : rest;
  return { near: pain >= 3 ? 'back' : rest, far };
}

/** `moving` 0-1 adds what a movement costs her: a little more lean, for as long as it lasts. */
export function carriageOf(appearance: Appearance, stance: Stance, person: Person, moving = 0): Carriage {
  const worse = Math.max(0, appearance.painMoving - appearance.pain);
  const pain = 10 * Math.min(1, appearance.pain + worse * moving);
  const lean = along(LEAN, pain) + 4 * moving * Math.min(1, pain / 4);
  const aid: Carriage['aid'] =
    appearance.aid === 'stick' || appearance.aid === 'frame' ? appearance.aid : 'none';
  const round = person.round + ROUND_FOR_EACH_POINT * pain;
  const shared = { round, aid, drags: appearance.footDrags !== null, ...hands(stance, pain, aid) };
  if (stance === 'lying') {
    return { ...shared, stance, lean: -52 + lean * 0.4, face: -38, kneeBend: 34, spread: 0, aid: 'none' };
  }
  const face = 4 + pain * 1.6;
  const kneeBend = along(KNEES, appearance.power);
  if (stance === 'seated') {
    return { ...shared, stance, lean: 6 + lean, face, kneeBend: 0, spread: 12 };
  }
  const frame = aid === 'frame' ? 8 : 0;
  const spread =
    LEG *
    along(
      [
        [3, 0.2],
        [4, 0.24],
        [5, 0.14],
      ],
      appearance.power,
    );
  return { ...shared, stance, lean: lean + frame, face, kneeBend: kneeBend + pain * 0.8, spread };
}
