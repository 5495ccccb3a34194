/** What must be so after every intent, whatever it was: a broken promise is thrown with the sentence that says which. */

import { shortDigest } from '../../src/kernel/digest';
import type { Refusal, Shown } from '../../src/session/door';
import { type Play, submit } from '../../src/session/play';
import { viewOf } from '../../src/session/view';
import { type Seen, stainIn } from './clean';

export interface Tried {
  readonly play: Play;
  readonly refusal?: Refusal | undefined;
}

export class Broken extends Error {}

const hold = (is: boolean, what: string): void => {
  if (!is) throw new Broken(what);
};

/** Submits and looks. `closely` also holds digests of the whole encounter against each other where it was refused. */
export function tryOut(before: Play, intent: unknown, seen: Seen, closely: boolean): Tried {
  const digest = closely ? shortDigest(before.now) : '';
  const next = submit(before, intent);
  if (!next.ok) {
    refusedWell(next.refusal);
    hold(!closely || shortDigest(before.now) === digest, 'a refused intent changed the encounter');
    return { play: before, refusal: next.refusal };
  }
  const { play, shown } = next;
  freeze(play.now);
  followedWell(before, play);
  for (const one of shown) saidWell(one, play.now.minute);
  const stain = stainIn(viewOf(play), seen);
  hold(stain === undefined, stain ?? '');
  return { play };
}

/** Whoever writes into an encounter that has been handed out is thrown at: strict code cannot write into what is frozen. */
export function freeze(value: object): void {
  if (Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const key in value) {
    const part = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof part === 'object' && part !== null) freeze(part);
  }
}

const CODES: readonly Refusal['code'][] = [
  'malformed',
  'unknown-act',
  'unknown-id',
  'not-now',
  'out-of-range',
  'ended',
];

/** What is refused quotes what was asked for; it may not quote ten kilobytes of it. */
const LONGEST_REASON = 600;

function refusedWell({ code, reason }: Refusal): void {
  hold(CODES.includes(code), `refused with the unknown code ${code}`);
  hold(
    reason.en.trim() !== '' && reason.zh.trim() !== '',
    `refused without a reason in both languages (${code})`,
  );
  hold(
    reason.en.length <= LONGEST_REASON && reason.zh.length <= LONGEST_REASON,
    `refused with ${reason.en.length} characters`,
  );
}

function followedWell(before: Play, { now, log, moments }: Play): void {
  hold(now.minute >= before.now.minute, `time ran back from ${before.now.minute} to ${now.minute}`);
  hold(now.seq === before.now.seq + 1, 'an accepted intent did not count as one');
  hold(
    log.length === now.seq && moments.length === now.seq + 1,
    'the log and the moments do not count alike',
  );
  hold(now.course.minute <= now.minute, 'the body is ahead of the clock');
  hold(now.cost >= before.now.cost && now.mSv >= before.now.mSv, 'cost or radiation was given back');
  hold(now.hospitalMinutes <= now.minute, 'more minutes in hospital than have passed');
  hold(
    now.caused.length >= before.now.caused.length && now.commitments.length >= before.now.commitments.length,
    'something that was on record is gone',
  );
  for (const one of now.values.slice(before.now.values.length))
    hold(one.takenAt <= one.seenAt && one.seenAt <= now.minute, `${one.id} was seen before its time`);
  for (const one of now.pending) hold(one.dueAt >= now.minute, `${one.order} is overdue`);
  const dead = now.course.organs.deadAt !== null;
  hold(!dead || now.ending !== null, 'the patient is dead and the encounter goes on');
}

function saidWell({ id, text, takenAt }: Shown, minute: number): void {
  hold(text.en.trim() !== '' && text.zh.trim() !== '', `${id} says nothing in one of the languages`);
  hold(takenAt <= minute, `${id} was taken after it was said`);
}
