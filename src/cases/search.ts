/**
 * Finds acts by whatever a doctor types: name, abbreviation, synonym, Chinese, pinyin whole or by initials, words in
 * any order, one finger amiss. The order of the hits is by likeness of the words, then by the alphabet: never by use.
 */

import type { Entry } from './library-entry';
import type { Verb } from './schema';
import type { ActIndex, Term } from './search-index';
import { fold, isHan, meaningful, sameLetters, tokens, within, withoutAsking } from './search-words';

export { indexOf, type ActIndex } from './search-index';

export interface Found {
  readonly hits: readonly { readonly entry: Entry }[];
  /** How the words were read, when not as typed. */
  readonly readAs?: string;
}

const MOST = 30;

export function searchActs(index: ActIndex, text: string, verbs?: readonly Verb[]): Found {
  const typed = meaningful(tokens(fold(text.slice(0, 200))));
  if (typed.length === 0) return { hits: [] };
  const exact = rank(index, typed, 1, verbs);
  if (exact.length > 0) return { hits: exact };
  const asked = typed.map((token) => (isHan(token) ? withoutAsking(token) : token));
  const plain = asked.join(' ') === typed.join(' ') ? [] : rank(index, asked, 1, verbs);
  if (plain.length > 0) return { hits: plain };
  const read = asked.map((token) => corrected(index, token));
  if (read.join(' ') !== asked.join(' ')) {
    const hits = rank(index, read, 1, verbs);
    if (hits.length > 0) return { hits, readAs: inFull(index, read) };
  }
  const half = rank(index, read, 0.5, verbs);
  return read.join(' ') === typed.join(' ') || half.length === 0
    ? { hits: half }
    : { hits: half, readAs: inFull(index, read) };
}

/** Rows in which at least `share` of what was typed is found. */
function rank(
  index: ActIndex,
  typed: readonly string[],
  share: number,
  verbs: readonly Verb[] | undefined,
): readonly { readonly entry: Entry }[] {
  const matches = typed.map((token) => matcher(index, token));
  const weights = typed.map(weightOf);
  const letters = weights.reduce((sum, weight) => sum + weight, 0);
  const compact = typed.join('');
  const best = new Float64Array(index.rows.length);
  const parts = typed.map(() => new Float64Array(index.rows.length));
  for (const term of index.terms) {
    const whole = phrase(term, compact) * term.weight;
    if (whole > (best[term.row] ?? 0)) best[term.row] = whole;
    let sum = 0;
    let found = 0;
    for (let at = 0; at < typed.length; at++) {
      const match = matches[at]?.(term) ?? 0;
      if (match === 0) continue;
      const part = parts[at];
      if (part && match > (part[term.row] ?? 0)) part[term.row] = match;
      sum += match * (weights[at] ?? 0);
      found += weights[at] ?? 0;
    }
    if (found < share * letters) continue;
    const covered = Math.min(1, compact.length / term.compact.length);
    const score = (sum / letters) * (0.7 + 0.2 * covered) * term.weight;
    if (score > (best[term.row] ?? 0)) best[term.row] = score;
  }
  const hits: { readonly entry: Entry; readonly score: number }[] = [];
  for (let row = 0; row < index.rows.length; row++) {
    const entry = index.rows[row];
    if (!entry || (verbs && !verbs.includes(entry.act))) continue;
    let found = 0;
    let apart = 0;
    for (let at = 0; at < typed.length; at++) {
      const match = parts[at]?.[row] ?? 0;
      if (match > 0) found += weights[at] ?? 0;
      apart += match * (weights[at] ?? 0);
    }
    const across = found >= share * letters ? (apart / letters) * 0.6 : 0;
    const score = Math.max(best[row] ?? 0, across);
    if (score > 0.15) hits.push({ entry, score });
  }
  hits.sort(
    (a, b) => b.score - a.score || (a.entry.name.en.toLowerCase() < b.entry.name.en.toLowerCase() ? -1 : 1),
  );
  return hits.slice(0, MOST).map(({ entry }) => ({ entry }));
}

const weightOf = (token: string): number => (isHan(token) ? 2 * token.length : token.length);

/** How well one typed token fits a term, 0 to 1. */
function matcher(index: ActIndex, token: string): (term: Term) => number {
  if (isHan(token)) return (term) => chinese(term, token);
  const likeness = Float64Array.from(index.words, (word) => alike(token, word));
  return ({ latin }) => {
    let most = 0;
    for (const word of latin) most = Math.max(most, likeness[word] ?? 0);
    return most;
  };
}

/** A typed Latin word and a word of the index: the same, its beginning, a part of it. */
function alike(token: string, word: string): number {
  if (word === token) return 1;
  if (word.startsWith(token)) return token.length >= 2 ? 0.75 + (0.2 * token.length) / word.length : 0.3;
  return token.length >= 4 && word.includes(token) ? 0.45 : 0;
}

/** A typed Chinese run and a name: contained whole, or most of its pairs of characters. */
function chinese(term: Term, token: string): number {
  if (term.han === '') return 0;
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
function phrase(term: Term, compact: string): number {
  if (term.compact === compact) return 1;
  let most = 0;
  if (compact.length >= 3 && term.compact.startsWith(compact))
    most = 0.75 + (0.15 * compact.length) / term.compact.length;
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
function corrected(index: ActIndex, token: string): string {
  if (isHan(token) || token.length < 3 || index.words.some((word) => alike(token, word) > 0)) return token;
  const near = (meant: (word: string) => boolean): string | undefined =>
    index.vocabulary
      .filter(([word]) => meant(word))
      .sort(([one, often], [other, oftenOther]) => oftenOther - often || (one < other ? -1 : 1))[0]?.[0];
  // Any letter changed in three makes any abbreviation any other: only two that changed places are a slip.
  if (token.length === 3) return near((word) => word.length === 3 && sameLetters(token, word)) ?? token;
  for (const slips of token.length >= 8 ? [1, 2] : [1]) {
    const meant = near((word) => word.length >= 4 && within(slips, token, word));
    if (meant !== undefined) return meant;
  }
  return token;
}

/** The words that were looked for as they are written, a beginning completed to the commonest word that begins so. */
const inFull = (index: ActIndex, read: readonly string[]): string =>
  read.map((token) => index.written.get(token) ?? completed(index, token)).join(' ');

function completed(index: ActIndex, token: string): string {
  const [whole] = index.vocabulary
    .filter(([word]) => index.written.has(word) && word.startsWith(token))
    .sort(([one, often], [other, oftenOther]) => oftenOther - often || (one < other ? -1 : 1));
  return index.written.get(whole?.[0] ?? '') ?? token;
}
