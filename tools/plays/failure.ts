/** A broken promise as a play that anybody can have again: written to a file, read from one, made as short as it can be. */

import type { Library } from '../../src/cases/library';
import { beginPlay } from '../../src/session/play';
import { reportOf } from './plausible';
import { sameAgain } from './same-again';
import { Broken, freeze, tryOut } from './watch';

export interface Failure {
  /** What was broken, in words. */
  readonly what: string;
  readonly case: string;
  readonly seed: number;
  /** Everything that was submitted, and last what broke it, where one intent did. */
  readonly intents: readonly unknown[];
}

/** What JSON has no word for, as it stands in a file. */
const WORDLESS: readonly (readonly [value: unknown, mark: string])[] = [
  [undefined, 'undefined'],
  [Number.NaN, 'NaN'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
  [Number.NEGATIVE_INFINITY, '-Infinity'],
];

export const written = (failure: Failure): string =>
  JSON.stringify(
    failure,
    (_, value: unknown) => {
      const found = WORDLESS.find(([one]) => Object.is(one, value));
      return found ? { $wordless: found[1] } : value;
    },
    1,
  );

export const readFailure = (text: string): Failure =>
  JSON.parse(text, (_, value: unknown) =>
    typeof value === 'object' && value !== null && '$wordless' in value
      ? WORDLESS.find(([, mark]) => mark === value.$wordless)?.[0]
      : value,
  ) as Failure;

export const wordsOf = (fault: unknown): string =>
  fault instanceof Broken
    ? fault.message
    : fault instanceof Error
      ? (fault.stack ?? fault.message)
      : String(fault);

/** Plays it again and looks at everything; in words what is broken, undefined when nothing is. */
export function stillBroken(library: Library, { case: caseId, seed, intents }: Failure): string | undefined {
  const begun = beginPlay(library, caseId, seed);
  if (!begun.ok) return begun.fault.en;
  let play = begun.value;
  freeze(play.now);
  const seen = new WeakSet<object>();
  try {
    for (const intent of intents) ({ play } = tryOut(play, intent, seen, true));
    reportOf(play);
    sameAgain(play, library);
    return undefined;
  } catch (fault) {
    return wordsOf(fault);
  }
}

/** The same sentence, but for its numbers: the first line of it without them. */
const kindOf = (what: string | undefined): string | undefined =>
  what?.split('\n')[0]?.replace(/\d+(\.\d+)?/g, '#');

/** Leaves out whatever does not matter, in halves, then quarters, down to single intents. */
export function shortened(library: Library, failure: Failure): Failure {
  const kind = kindOf(stillBroken(library, failure));
  if (kind === undefined) return failure;
  let { intents } = failure;
  for (let part = Math.ceil(intents.length / 2); part >= 1; part = part === 1 ? 0 : Math.ceil(part / 2))
    for (let at = 0; at < intents.length; ) {
      const fewer = intents.toSpliced(at, part);
      if (kindOf(stillBroken(library, { ...failure, intents: fewer })) === kind) intents = fewer;
      else at += part;
    }
  const short = { ...failure, intents };
  return { ...short, what: stillBroken(library, short) ?? failure.what };
}
