/**
 * Finds acts by whatever a doctor types: name, abbreviation, synonym, Chinese, pinyin whole or by initials, words in
 * any order, one finger amiss. The order of the hits is by likeness of the words, then by the alphabet: never by use.
 */

import type { Entry } from './library-entry';
import type { Verb } from './schema';
import type { ActIndex } from './search-index';
import { corrected, fit, phrase, remember, wholesWith } from './search-match';
import { fold, isHan, meaningful, tokens, withoutAsking } from './search-words';

export { indexOf, type ActIndex } from './search-index';

export interface Found {
  readonly hits: readonly { readonly entry: Entry }[];
  /** Whether rows beyond these were found too. */
  readonly more: boolean;
  /** How the words were read, when not as typed. */
  readonly readAs?: string;
}

/** Which rows may be shown at all. */
type Shown = (entry: Entry) => boolean;

/** As many rows as anybody looks through: who has not found it by then types on. */
const MOST = 12;
/** How much of what was typed a row has to hold, when no row holds it all: letters count, not words. */
const LOOSER = [0.5, 0.3];

/** `isHere` leaves out what this stage of a case does not offer, before the list is cut. */
export function searchActs(
  index: ActIndex,
  text: string,
  verbs?: readonly Verb[],
  isHere: Shown = () => true,
): Found {
  const shown: Shown = (entry) => (!verbs || verbs.includes(entry.act)) && isHere(entry);
  const typed = meaningful(tokens(fold(text.slice(0, 200))));
  if (typed.length === 0) return NOTHING;
  const find = (words: readonly string[], share: number): Found => ranked(index, words, share, shown);
  const exact = find(typed, 1);
  if (exact.hits.length > 0) return exact;
  const asked = typed.map((token) => (isHan(token) ? withoutAsking(token) : token));
  const plain = asked.join(' ') === typed.join(' ') ? NOTHING : find(asked, 1);
  if (plain.hits.length > 0) return plain;
  const read = asked.map((token) => corrected(index, token));
  const asTyped = read.join(' ') === asked.join(' ');
  for (const share of asTyped ? LOOSER : [1, ...LOOSER]) {
    const found = find(read, share);
    if (found.hits.length > 0) return asTyped ? found : { ...found, readAs: inFull(index, read) };
  }
  return NOTHING;
}

const NOTHING: Found = { hits: [], more: false };

type Ranked = Map<string, readonly Entry[]>;
const ranks = new WeakMap<ActIndex, Ranked>();

/** Rows in which at least `share` of what was typed is found, best first. */
function ranked(index: ActIndex, typed: readonly string[], share: number, shown: Shown): Found {
  let kept = ranks.get(index);
  if (!kept) ranks.set(index, (kept = new Map()));
  // Each sheet asks for its own verbs, and one that finds nothing asks for all the others'.
  const rows = remember(kept, `${share} ${typed.join(' ')}`, () => rank(index, typed, share));
  const hits: { readonly entry: Entry }[] = [];
  for (const entry of rows) {
    if (!shown(entry)) continue;
    if (hits.length === MOST) return { hits, more: true };
    hits.push({ entry });
  }
  return { hits, more: false };
}

function rank(index: ActIndex, typed: readonly string[], share: number): readonly Entry[] {
  const weights = typed.map(weightOf);
  const letters = weights.reduce((sum, weight) => sum + weight, 0);
  const enough = share * letters;
  const compact = typed.join('');
  const best = new Float64Array(index.rows.length);
  if (share === 1)
    for (const at of wholesWith(index, compact)) {
      const term = index.terms[at];
      const whole = term ? phrase(term, compact) * term.weight : 0;
      if (term && whole > (best[term.row] ?? 0)) best[term.row] = whole;
    }
  /** Of each term that anything fits: how well, and how many of the letters are in it. */
  const touched = new Map<number, [sum: number, found: number]>();
  const parts = typed.map(() => new Float64Array(index.rows.length));
  for (const [word, token] of typed.entries()) {
    const weight = weights[word] ?? 0;
    const part = parts[word] ?? best;
    const { terms, match } = fit(index, token);
    for (const [n, at] of terms.entries()) {
      const row = index.terms[at]?.row ?? 0;
      const fits = match[n] ?? 0;
      if (fits > (part[row] ?? 0)) part[row] = fits;
      const sums = touched.get(at);
      if (sums) {
        sums[0] += fits * weight;
        sums[1] += weight;
      } else touched.set(at, [fits * weight, weight]);
    }
  }
  for (const [at, [sum, found]] of touched) {
    const term = index.terms[at];
    if (!term || found < enough) continue;
    const covered = Math.min(1, compact.length / term.compact.length);
    const score = (sum / letters) * (0.7 + 0.2 * covered) * term.weight;
    if (score > (best[term.row] ?? 0)) best[term.row] = score;
  }
  const hits: { readonly entry: Entry; readonly score: number; readonly place: number }[] = [];
  for (let row = 0; row < index.rows.length; row++) {
    const entry = index.rows[row];
    if (!entry) continue;
    let found = 0;
    let apart = 0;
    for (let at = 0; at < typed.length; at++) {
      const match = parts[at]?.[row] ?? 0;
      if (match > 0) found += weights[at] ?? 0;
      apart += match * (weights[at] ?? 0);
    }
    const across = found >= enough ? (apart / letters) * 0.6 : 0;
    const score = Math.max(best[row] ?? 0, across);
    if (score > 0.15) hits.push({ entry, score, place: index.alphabet[row] ?? row });
  }
  hits.sort((a, b) => b.score - a.score || a.place - b.place);
  return hits.map(({ entry }) => entry);
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
