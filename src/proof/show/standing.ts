/** Where a play stands, seen by somebody who wants something of it: how each wish is asked for. */

import type { Condition } from '../../cases/condition';
import type { Facts } from '../../cases/condition-meaning';
import type { Stage } from '../../cases/schema';
import type { Encounter } from '../../session/encounter';
import type { Deeds } from './deeds';
import type { Wish } from './wish';

export interface Standing {
  readonly deeds: Deeds;
  readonly now: Encounter;
  readonly facts: Facts;
  readonly here: Stage;
  /** Whether this would spoil what is wished for: see spoil.ts. */
  readonly forbids: (name: string) => boolean;
  /** So that it comes true, with the patient at this stage by then. */
  readonly want: (of: Condition, at: Stage) => Wish;
  /** So that it is false. */
  readonly avoid: (of: Condition, at: Stage) => Wish;
  /** So that the act is done once more. */
  readonly perform: (key: string, at: Stage) => Wish;
  readonly reach: (stage: string) => Wish;
}
