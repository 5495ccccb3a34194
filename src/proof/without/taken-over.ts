/** A model play taken over from where a play stood: what the author's best trainee would have done from there on. */

import type { Intent } from '../../session/door';
import type { Encounter } from '../../session/encounter';
import type { Play } from '../../session/play';
import { actOf, along, type Course, deedsOf } from './along';
import { standingBefore } from './left-out';
import type { Lived } from './lived';

export interface TakenOver {
  readonly course: Course;
  readonly model: string;
  /** How many entries of the play both courses share. */
  readonly after: number;
}

/**
 * Takes a model over after `seq` entries, or at the last moment before at which a model knows the place. Of several the
 * one that came there by the road most like this one.
 */
export function takenOver(play: Play, seq: number, models: readonly Lived[]): TakenOver | undefined {
  for (let after = Math.min(seq, play.log.length); after >= 0; after--) {
    const here = play.moments[after];
    if (!here || here.procedure || here.setting === 'talk' || here.ending) continue;
    let best: { readonly model: Lived; readonly from: number; readonly likeness: number } | undefined;
    for (const model of models) {
      const from = model.play.moments.findIndex(
        ({ stage, procedure }, index) => index >= model.since && stage === here.stage && !procedure,
      );
      const there = model.play.moments[from];
      if (!there) continue;
      const likeness = alike(here.entered, there.entered);
      if (!best || likeness > best.likeness) best = { model, from, likeness };
    }
    if (best)
      return { course: takeOver(play, after, best.model.play, best.from), model: best.model.name, after };
  }
  return undefined;
}

/** Stages that both have been in, less those that one alone has been in. */
function alike(one: Encounter['entered'], other: Encounter['entered']): number {
  const all = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...all].reduce((sum, id) => sum + (one[id] && other[id] ? 1 : -1), 0);
}

function takeOver(play: Play, after: number, model: Play, from: number): Course {
  const begun = standingBefore(play, after + 1);
  const { minute, here, done } = begun.now;
  const start = model.moments[from]?.minute ?? 0;
  const before = new Set(model.log.slice(0, from).map(({ intent }) => intent));
  const deeds = deedsOf(model)
    .filter(({ intent }) => !before.has(intent) && !isKnown(intent, here, done))
    .map((deed) => ({ intent: deed.intent, minute: minute + deed.minute - start }));
  return along(begun, deeds, 'gaps');
}

/** What has been asked or judged before, or done in this very place, is not done again. */
function isKnown(intent: Intent, here: Encounter['here'], done: Encounter['done']): boolean {
  const act = actOf(intent);
  const once = intent.act === 'ask' || intent.act === 'commit' || intent.act === 'read';
  return here.includes(act) || (once && done[act] !== undefined);
}
