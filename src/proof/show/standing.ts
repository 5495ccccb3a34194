/** Where a play stands, seen by somebody who wants something of it: the wishes of conditions, worked out once each. */

import type { Condition } from '../../cases/condition';
import type { Facts } from '../../cases/condition-meaning';
import type { Stage } from '../../cases/schema';
import type { Encounter } from '../../session/encounter';
import { factsOf } from '../../session/facts';
import { avoid } from './avoid';
import type { Deeds } from './deeds';
import { perform } from './perform';
import { type Roads, roadsFrom } from './roads';
import { want } from './want';
import { either, HOPELESS, type Wish, waiting, wish } from './wish';

export interface Standing {
  readonly deeds: Deeds;
  readonly now: Encounter;
  readonly facts: Facts;
  readonly here: Stage;
  /** Act keys that would spoil what is wished for. */
  readonly forbidden: ReadonlySet<string>;
  /** So that it comes true, with the patient at this stage by then. */
  readonly want: (of: Condition, at: Stage) => Wish;
  /** So that it is false. */
  readonly avoid: (of: Condition, at: Stage) => Wish;
  /** So that the act is done once more. */
  readonly perform: (key: string, at: Stage) => Wish;
  readonly reach: (stage: string) => Wish;
}

/** Conditions name moments, moments conditions: beyond this depth a wish is called far and left alone. */
const DEEPEST = 14;
const FAR = wish(9);

export function standingAt(deeds: Deeds, now: Encounter, forbidden: ReadonlySet<string>): Standing {
  const here = deeds.stages.get(now.stage);
  if (!here) throw new Error(`${deeds.table.caseFile.id}: no stage "${now.stage}"`);
  let depth = 0;
  let surveying = false;
  let roads: Roads | undefined;
  const [known, surveyed] = [new Map<unknown, Map<string, Wish>>(), new Map<unknown, Map<string, Wish>>()];

  const once = (of: unknown, how: string, find: () => Wish): Wish => {
    // What was worked out while the roads were not yet known serves to find the roads, and nothing else.
    const memory = surveying ? surveyed : known;
    const found = memory.get(of)?.get(how);
    if (found) return found;
    if (depth >= DEEPEST) return FAR;
    depth++;
    const answer = find();
    depth--;
    const kept = memory.get(of) ?? new Map<string, Wish>();
    kept.set(how, answer);
    memory.set(of, kept);
    return answer;
  };

  const reach = (stage: string): Wish => {
    if (stage === here.id) return wish(0);
    if (surveying) return FAR;
    if (!roads) {
      surveying = true;
      const before = depth;
      depth = 0;
      roads = roadsFrom(standing);
      depth = before;
      surveying = false;
    }
    const road = roads.get(stage);
    if (!road) return HOPELESS;
    return once(road, 'reach', () => {
      const ways = road.first.map((exit) => {
        const wished = standing.want(exit.when, here);
        return wished.cost > 0 ? wished : wish(0.1, waiting(60));
      });
      return { cost: road.cost, hints: either(ways).hints };
    });
  };

  const standing: Standing = {
    deeds,
    now,
    facts: factsOf(deeds.table, now),
    here,
    forbidden,
    want: (of, at) => once(of, `want ${at.id}`, () => want(standing, of, at)),
    avoid: (of, at) => once(of, `avoid ${at.id}`, () => avoid(standing, of, at)),
    perform: (key, at) => once(key, `perform ${at.id}`, () => perform(standing, key, at)),
    reach,
  };
  return standing;
}
