/** The wishes of conditions as they look from one moment of a play, worked out once each. */

import type { Stage } from '../../cases/schema';
import type { Encounter } from '../../session/encounter';
import { factsOf } from '../../session/facts';
import { avoid } from './avoid';
import type { Deeds } from './deeds';
import { perform } from './perform';
import { type Roads, roadsFrom } from './roads';
import type { Standing } from './standing';
import { want } from './want';
import { costOnly, either, HOPELESS, type Wish, waiting, wish } from './wish';

/** Conditions name moments, moments conditions: beyond this depth a wish is called far and left alone. */
const DEEPEST = 14;
const FAR = wish(9);

/** What was worked out, by stage and then by what was asked. */
type Memory = Map<Stage, Map<unknown, Wish>>;
interface Memories {
  readonly want: Memory;
  readonly avoid: Memory;
  readonly perform: Memory;
}
const blank = (): Memories => ({ want: new Map(), avoid: new Map(), perform: new Map() });

/** The roads from one moment, and what had to be asked of the forbidden to find them. */
export interface Survey {
  readonly roads: Roads;
  readonly forbidden: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
}

/** Whether the roads are the same with this forbidden instead: all that was asked has the same answer. */
const servesFor =
  (forbidden: ReadonlySet<string>) =>
  (of: Survey): boolean => {
    for (const one of forbidden) if (of.asked.has(one) && !of.forbidden.has(one)) return false;
    for (const one of of.forbidden) if (of.asked.has(one) && !forbidden.has(one)) return false;
    return true;
  };

/** @param surveys those made at this moment so far, whatever was forbidden; what is found here is added. */
export function standingAt(
  deeds: Deeds,
  now: Encounter,
  forbidden: ReadonlySet<string>,
  surveys: Survey[],
): Standing {
  const here = deeds.stages.get(now.stage);
  if (!here) throw new Error(`${deeds.table.caseFile.id}: no stage "${now.stage}"`);
  let depth = 0;
  /** While the roads are looked for: what is worked out then serves to find them, and nothing else. */
  let survey: (Memories & { readonly asked: Set<string> }) | null = null;
  const known = blank();
  let roads: Roads | undefined;
  const reached = new Map<string, Wish>();

  const once = (kind: keyof Memories, of: unknown, at: Stage, find: () => Wish): Wish => {
    const memory = (survey ?? known)[kind];
    const there = memory.get(at) ?? new Map<unknown, Wish>();
    const found = there.get(of);
    if (found) return found;
    if (depth >= DEEPEST) return FAR;
    depth++;
    const answer = survey ? costOnly(find()) : find();
    depth--;
    if (there.size === 0) memory.set(at, there);
    there.set(of, answer);
    return answer;
  };

  const surveyed = (): Roads => {
    const made = surveys.find(servesFor(forbidden));
    if (made) return made.roads;
    const before = depth;
    const asked = new Set<string>();
    [depth, survey] = [0, { ...blank(), asked }];
    const found = roadsFrom(standing);
    [depth, survey] = [before, null];
    surveys.push({ roads: found, forbidden, asked });
    return found;
  };

  const forbids = (name: string): boolean => {
    survey?.asked.add(name);
    return forbidden.has(name);
  };

  const reach = (stage: string): Wish => {
    if (stage === here.id) return wish(0);
    if (survey) return FAR;
    roads ??= surveyed();
    const road = roads.get(stage);
    if (!road || depth >= DEEPEST) return road ? FAR : HOPELESS;
    const before = reached.get(stage);
    if (before) return before;
    depth++;
    const ways = road.first.map((exit) => {
      const wished = standing.want(exit.when, here);
      return wished.cost > 0 ? wished : wish(0.1, waiting(60));
    });
    depth--;
    const found = { cost: road.cost, hints: either(ways).hints };
    reached.set(stage, found);
    return found;
  };

  const standing: Standing = {
    deeds,
    now,
    facts: factsOf(deeds.table, now),
    here,
    forbids,
    want: (of, at) => once('want', of, at, () => want(standing, of, at)),
    avoid: (of, at) => once('avoid', of, at, () => avoid(standing, of, at)),
    perform: (key, at) => once('perform', key, at, () => perform(standing, key, at)),
    reach,
  };
  return standing;
}
