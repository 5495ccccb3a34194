/**
 * Finds acts by whatever a doctor types: name, abbreviation, synonym, Chinese, pinyin whole or by initials, words in
 * any order, one finger amiss. The order of the hits is by likeness of the words, then by the alphabet: never by use.
 */

import type { Entry } from './library-entry';
import type { Verb } from './schema';
import type { ActIndex } from './search-index';
import { corrected, fit, phrase } from './search-match';
import { fold, isHan, meaningful, tokens, withoutAsking } from './search-words';

export { indexOf, type ActIndex } from './search-index';

export interface Found {
  readonly hits: readonly { readonly entry: Entry }[];
  /** How the words were read, when not as typed. */
  readonly readAs?: string;
}

const MOST = 30;
/** How much of what was typed a row has to hold, when no row holds it all: letters count, not words. */
const LOOSER = [0.5, 0.3];

export function searchActs(index: ActIndex, text: string, verbs?: readonly Verb[]): Found {
  const typed = meaningful(tokens(fold(text.slice(0, 200))));
  if (typed.length === 0) return { hits: [] };
  const exact = rank(index, typed, 1, verbs);
  if (exact.length > 0) return { hits: exact };
  const asked = typed.map((token) => (isHan(token) ? withoutAsking(token) : token));
  const plain = asked.join(' ') === typed.join(' ') ? [] : rank(index, asked, 1, verbs);
  if (plain.length > 0) return { hits: plain };
  const read = asked.map((token) => corrected(index, token));
  const asTyped = read.join(' ') === asked.join(' ');
  const readAs = asTyped ? {} : { readAs: inFull(index, read) };
  for (const share of asTyped ? LOOSER : [1, ...LOOSER]) {
    const hits = rank(index, read, share, verbs);
    if (hits.length > 0) return { hits, ...readAs };
  }
  return { hits: [] };
}

/** Rows in which at least `share` of what was typed is found. */
function rank(
  index: ActIndex,
  typed: readonly string[],
  share: number,
  verbs: readonly Verb[] | undefined,
): readonly { readonly entry: Entry }[] {
  const fits = typed.map((token) => fit(index, token));
  const weights = typed.map(weightOf);
  const letters = weights.reduce((sum, weight) => sum + weight, 0);
  const compact = typed.join('');
  const best = new Float64Array(index.rows.length);
  const parts = typed.map(() => new Float64Array(index.rows.length));
  for (let at = 0; at < index.terms.length; at++) {
    const term = index.terms[at];
    if (!term) continue;
    const whole = share === 1 ? phrase(term, compact) * term.weight : 0;
    if (whole > (best[term.row] ?? 0)) best[term.row] = whole;
    let sum = 0;
    let found = 0;
    for (let word = 0; word < typed.length; word++) {
      const match = fits[word]?.[at] ?? 0;
      if (match === 0) continue;
      const part = parts[word];
      if (part && match > (part[term.row] ?? 0)) part[term.row] = match;
      sum += match * (weights[word] ?? 0);
      found += weights[word] ?? 0;
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

/** The words that were looked for as they are written, a beginning completed to the commonest word that begins so. */
const inFull = (index: ActIndex, read: readonly string[]): string =>
  read.map((token) => index.written.get(token) ?? completed(index, token)).join(' ');

function completed(index: ActIndex, token: string): string {
  const [whole] = index.vocabulary
    .filter(([word]) => index.written.has(word) && word.startsWith(token))
    .sort(([one, often], [other, oftenOther]) => oftenOther - often || (one < other ? -1 : 1));
  return index.written.get(whole?.[0] ?? '') ?? token;
}
