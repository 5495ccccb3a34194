/** The values that a figure at the bedside obeys, and the sentence that says the same. */

import type { Localized } from '../../kernel/text';

export interface Appearance {
  /** 0 to 1, lying or sitting still. */
  readonly pain: number;
  /** 0 to 1, on moving. */
  readonly painMoving: number;
  /** 0 settles when lying, 1 shifts every few seconds even at rest. */
  readonly restless: number;
  /** Flush of cheek and ear, 0 to 1. */
  readonly flush: number;
  /** 0 to 1: four beads at 1. */
  readonly sweat: number;
  /** 0 open, 1 shut. */
  readonly lids: number;
  readonly pallor: number;
  /** Shaking, 0 or 1. */
  readonly rigor: number;
  readonly blanket: 'none' | 'chin' | 'thrown-off';
  readonly breathsPerMinute: number;
  readonly pulse: number;
  /** Weakest group, MRC 0 to 5. */
  readonly power: number;
  readonly footDrags: 'left' | 'right' | null;
  readonly aid: 'none' | 'stick' | 'frame' | 'sits' | 'bed';
  readonly alive: boolean;
  /** The describing sentence, from the same values. */
  readonly text: Localized;
}
