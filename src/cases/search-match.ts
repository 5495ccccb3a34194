/**
 * How well what was typed fits the names of the index. What a word fits is worked out once and kept for the next
 * keystroke, which as a rule changes the last word only.
 */

import type { ActIndex, Term } from './search-index';
import { isHan, lettersOf, mayBeWithin, sameLetters, within } from './search-words';

/** How well one typed word fits the terms that it fits at all, 0 to 1. */
export interface Fit {
  readonly terms: readonly number[];
  readonly match: Float32Array;
}

interface Kept {
  readonly fits: Map<string, Fit>;
  readonly meant: Map<string, string>;
  /** By what was typed: numbers of the words that have it somewhere, and of the terms that may be meant by it as a whole. */
  readonly words: Map<string, readonly number[]>;
  readonly wholes: Map<string, readonly number[]>;
}

const kept = new WeakMap<ActIndex, Kept>();
/** Words of the last few lines that were typed. */
const MOST_KEPT = 200;

function keptFor(index: ActIndex): Kept {
  const had = kept.get(index);
  if (had) return had;
  const fresh: Kept = { fits: new Map(), meant: new Map(), words: new Map(), wholes: new Map() };
  kept.set(index, fresh);
  return fresh;
}

export function remember<Value>(in_: Map<string, Value>, word: string, work: () => Value): Value {
  const had = in_.get(word);
  if (had !== undefined) return had;
  if (in_.size >= MOST_KEPT) for (const oldest of [...in_.keys()].slice(0, MOST_KEPT / 2)) in_.delete(oldest);
  const value = work();
  in_.set(word, value);
  return value;
}

/**
 * The numbers of what has the typed letters somewhere. Whatever has them has all but the last of them too: each
 * letter looks only through what the letters before it left.
 */
function narrowed(
  in_: Map<string, readonly number[]>,
  typed: string,
  all: number,
  has: (at: number) => boolean,
): readonly number[] {
  return remember(in_, typed, () => {
    const before = in_.get(typed.slice(0, -1));
    if (before) return before.filter(has);
    const found: number[] = [];
    for (let at = 0; at < all; at++) if (has(at)) found.push(at);
    return found;
  });
}

const wordsWith = (index: ActIndex, token: string): readonly number[] =>
  narrowed(
    keptFor(index).words,
    token,
    index.words.length,
    (at) => index.words[at]?.includes(token) ?? false,
  );

/** The terms that may be meant by all that was typed as one string: no other scores in `phrase`. */
export const wholesWith = (index: ActIndex, compact: string): readonly number[] =>
  narrowed(keptFor(index).wholes, compact, index.terms.length, (at) => {
    const term = index.terms[at];
    return (
      term !== undefined &&
      (term.compact.includes(compact) ||
        term.pinyin.some(({ whole, initials }) => whole.includes(compact) || initials.includes(compact)))
    );
  });

export const fit = (index: ActIndex, token: string): Fit =>
  remember(keptFor(index).fits, token, () =>
    isHan(token) ? chineseFit(index, token) : latinFit(index, token),
  );

function latinFit(index: ActIndex, token: string): Fit {
  const most = new Map<number, number>();
  const note = (word: number): void => {
    const likeness = alike(token, index.words[word] ?? '');
    if (likeness === 0) return;
    for (const term of index.holders[word] ?? [])
      if (likeness > (most.get(term) ?? 0)) most.set(term, likeness);
  };
  for (const word of wordsWith(index, token)) note(word);
  const singular = index.wordNumbers.get(token.slice(0, -1));
  if (singular !== undefined) note(singular);
  return { terms: [...most.keys()], match: Float32Array.from(most.values()) };
}

function chineseFit({ terms }: ActIndex, token: string): Fit {
  const found: number[] = [];
  const match: number[] = [];
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at];
    const likeness = term && term.han !== '' ? chinese(term, token) : 0;
    if (likeness === 0) continue;
    found.push(at);
    match.push(likeness);
  }
  return { terms: found, match: Float32Array.from(match) };
}

/** A typed Latin word and a word of the index: the same, one of several, its beginning, a part of it. */
function alike(token: string, word: string): number {
  if (word === token) return 1;
  if (token.length > 1 && token.endsWith('s') && word.length === token.length - 1 && token.startsWith(word))
    return 0.95;
  if (word.startsWith(token)) return token.length >= 2 ? 0.75 + (0.2 * token.length) / word.length : 0.3;
  return token.length >= 4 && word.includes(token) ? 0.45 : 0;
}

/** A typed Chinese run and a name: contained whole, or most of its pairs of characters. */
function chinese(term: Term, token: string): number {
  if (term.han === token) return 1;
  if (term.han.includes(token))
    return (term.han.startsWith(token) ? 0.8 : 0.7) + (0.15 * token.length) / term.han.length;
  if (token.length < 3) return 0;
  let pairs = 0;
  for (let at = 0; at + 1 < token.length; at++) if (term.han.includes(token.slice(at, at + 2))) pairs++;
  const shared = pairs / (token.length - 1);
  return shared >= 0.5 ? 0.55 * shared : 0;
}

/** All that was typed as one string against a name as one string, or against how the name is typed in pinyin. */
export function phrase(term: Term, compact: string): number {
  if (term.compact === compact) return 1;
  let most = 0;
  if (compact.length >= 3 && term.compact.startsWith(compact))
    most = 0.75 + (0.15 * compact.length) / term.compact.length;
  if (isHan(compact)) return most;
  for (const { whole, initials, starts } of term.pinyin) {
    if (whole === compact) return 0.96;
    if (initials === compact && compact.length >= 2) return 0.94;
    if (compact.length >= 2 && initials.startsWith(compact))
      most = Math.max(most, 0.55 + (0.3 * compact.length) / initials.length);
    else if (compact.length >= 3 && initials.includes(compact)) most = Math.max(most, 0.5);
    const at = compact.length >= 3 ? whole.indexOf(compact) : -1;
    if (at === 0) most = Math.max(most, 0.7 + (0.2 * compact.length) / whole.length);
    else if (at > 0 && compact.length >= 4 && starts.includes(at)) most = Math.max(most, 0.6);
  }
  return most;
}

/** The word of the index that was meant, if the finger slipped: the commonest of the nearest; else the word as typed. */
export const corrected = (index: ActIndex, token: string): string =>
  remember(keptFor(index).meant, token, () => meantBy(index, token));

function meantBy(index: ActIndex, token: string): string {
  if (isHan(token) || token.length < 3 || isAnyWord(index, token)) return token;
  const letters = lettersOf(token);
  const near = (slips: number, meant: (word: string) => boolean): string | undefined => {
    const found: (readonly [word: string, often: number])[] = [];
    for (let length = token.length - slips; length <= token.length + slips; length++)
      for (const [word, often, of] of index.byLength.get(length) ?? [])
        if (mayBeWithin(2, letters, of) && meant(word)) found.push([word, often]);
    return found.sort(
      ([one, often], [other, oftenOther]) => oftenOther - often || (one < other ? -1 : 1),
    )[0]?.[0];
  };
  // Any letter changed in three makes any abbreviation any other: only two that changed places are a slip.
  if (token.length === 3) return near(0, (word) => sameLetters(token, word)) ?? token;
  for (const slips of token.length >= 8 ? [1, 2] : [1]) {
    const meant = near(slips, (word) => word.length >= 4 && within(slips, token, word));
    if (meant !== undefined) return meant;
  }
  return token;
}

const isAnyWord = (index: ActIndex, token: string): boolean =>
  index.wordNumbers.has(token.slice(0, -1)) && token.endsWith('s')
    ? true
    : wordsWith(index, token).some((word) => alike(token, index.words[word] ?? '') > 0);
