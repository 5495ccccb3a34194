/** Random plays: intents drawn from a seed, most of them sensible for the moment, some absurd. */

import { draw } from '../../src/kernel/chance';
import { openSteps } from '../../src/machines/step';
import type { Intent } from '../../src/session/door';
import { type Play, submit } from '../../src/session/play';

const WAITS: readonly Intent[] = [
  { act: 'wait', until: 'next' },
  { act: 'wait', until: 'evening' },
  { act: 'wait', until: 'morning' },
  { act: 'wait', minutes: 60 },
  { act: 'wait', minutes: 4320 },
  { act: 'wait', minutes: 40320 },
];

/** What leads from place to place: where a case has no such way, the ward says so. */
const DEEP = [
  'admit-for-pvp',
  'keep-slot',
  'postpone',
  'admit-for-workup',
  'home',
  'see-patient',
  'home-review-7d',
  'call-back',
  'discharge',
];

/** The n-th random intent of a play: its luck depends on the seed and on n alone. */
function randomIntent(play: Play, luck: number, n: number): Intent {
  const chance = (what: string): number => draw(luck, 'play', what, n);
  const pick = <Item>(from: readonly Item[], what: string): Item => {
    const item = from[Math.floor(chance(what) * from.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const { procedure } = play.now;
  if (procedure && chance('step') < 0.8) {
    const steps = openSteps(procedure);
    if (steps.length > 0) {
      const id = pick(steps, 'which step');
      return { act: 'step', id, ...(id === 'advance' ? { mm: 30 } : id === 'inject' ? { ml: 1 } : {}) };
    }
  }
  const roll = chance('kind');
  if (roll < 0.22) return pick(WAITS, 'wait');
  if (roll < 0.3) return { act: 'decide', id: pick(DEEP, 'decide') };
  if (roll < 0.36) {
    const asked = pick(play.table.caseFile.commitments, 'commitment');
    return {
      act: 'commit',
      id: asked.id,
      choice: pick(asked.choices, 'choice').id,
      confidence: Math.floor(chance('sure') * 101),
    };
  }
  const acts = [...play.table.acts.values()].filter((act) => act.act !== 'step');
  const act = pick(acts, 'act');
  if (roll < 0.4) return { act: 'decline', id: act.id, because: 'not needed' };
  if (act.act === 'treat') return { act: 'treat', id: act.id, weeks: 1 + Math.floor(chance('weeks') * 14) };
  if (act.act === 'decide')
    return { act: 'decide', id: act.id, review: 1 + Math.floor(chance('review') * 60) };
  return { act: act.act === 'step' ? 'ask' : act.act, id: act.id };
}

/** Plays up to `length` intents; calls `each` after every one, accepted or not. */
export function playAtRandom(
  from: Play,
  luck: number,
  length: number,
  each: (before: Play, intent: Intent, after: Play, accepted: boolean) => void = () => undefined,
): Play {
  let play = from;
  for (let n = 0; n < length && !play.now.ending; n++) {
    const intent = randomIntent(play, luck, n);
    const before = play;
    const next = submit(play, intent);
    if (next.ok) play = next.play;
    each(before, intent, play, next.ok);
  }
  return play;
}
