/** The words by which acts are found, prepared once for a case. */

import { actsOf, type Library } from './library';
import { type Entry, entryOf } from './library-entry';
import type { Act, CaseFile } from './schema';
import { fold, isHan, lettersOf, tokens } from './search-words';

/** One name of an act. */
export interface Term {
  /** Number of the row it belongs to. */
  readonly row: number;
  /** How much a name of this sort counts. */
  readonly weight: number;
  /** Numbers of its Latin words in `words`. */
  readonly latin: readonly number[];
  /** Its Chinese, without what stands between. */
  readonly han: string;
  /** Everything, without spaces. */
  readonly compact: string;
  readonly pinyin: readonly Pinyin[];
}

interface Pinyin {
  readonly whole: string;
  readonly initials: string;
  /** Where syllables begin in `whole`. */
  readonly starts: readonly number[];
}

export interface ActIndex {
  readonly rows: readonly Entry[];
  /** The place of each row in the alphabet of the English names. */
  readonly alphabet: readonly number[];
  readonly terms: readonly Term[];
  /** Every Latin word once. */
  readonly words: readonly string[];
  readonly wordNumbers: ReadonlyMap<string, number>;
  /** For each word the numbers of the terms that have it. */
  readonly holders: readonly (readonly number[])[];
  /** Words and whole pinyin of three letters and more, with how often each occurs and which letters it has. */
  readonly vocabulary: readonly (readonly [word: string, often: number, letters: number])[];
  /** The same by their length: one slip of the finger changes it by one. */
  readonly byLength: ReadonlyMap<number, ActIndex['vocabulary']>;
  /** How a folded word is written where it stands: `mri` is MRI. */
  readonly written: ReadonlyMap<string, string>;
}

const NAME = 1;
const SYNONYM = 0.97;
const ID = 0.9;
const COMPONENT = 0.75;

/** The index of everything that can be chosen in a case. */
export function indexOf(
  { catalogue, groups, readings }: Pick<Library, 'catalogue' | 'groups' | 'readings'>,
  of: Pick<CaseFile, 'acts'>,
): ActIndex {
  const rows: Entry[] = [];
  const terms: Term[] = [];
  const numbers = new Map<string, number>();
  const written = new Map<string, string>();
  const number = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
  for (const act of actsOf({ catalogue }, of).values()) {
    const entry = entryOf(act, groups);
    if (!entry) continue;
    const row = rows.push(entry) - 1;
    const seen = new Set<string>();
    for (const [text, weight] of namesOf(act)) {
      for (const [word, spelling] of spellings(text))
        if (spelling !== spelling.toLowerCase() || !written.has(word)) written.set(word, spelling);
      const folded = tokens(fold(text));
      const compact = folded.join('');
      if (seen.has(compact)) continue;
      seen.add(compact);
      terms.push({
        row,
        weight,
        latin: folded.filter((token) => !isHan(token)).map(number),
        han: folded.filter(isHan).join(''),
        compact,
        pinyin: (readings[text] ?? []).map(({ syllables, initials }) => ({
          whole: syllables.join(''),
          initials,
          starts: syllables.map((_, index) => syllables.slice(0, index).join('').length),
        })),
      });
    }
  }
  const words = [...numbers.keys()];
  const vocabulary = countWords(terms, words);
  const byLength = new Map<number, ActIndex['vocabulary'][number][]>();
  for (const known of vocabulary)
    byLength.set(known[0].length, [...(byLength.get(known[0].length) ?? []), known]);
  return {
    rows,
    alphabet: alphabetOf(rows),
    terms,
    words,
    wordNumbers: numbers,
    holders: holdersOf(terms, words),
    vocabulary,
    byLength,
    written,
  };
}

function alphabetOf(rows: readonly Entry[]): readonly number[] {
  const names = rows.map(({ name }) => name.en.toLowerCase());
  const places: number[] = [];
  const sorted = [...names.keys()].sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
  for (const [place, row] of sorted.entries()) places[row] = place;
  return places;
}

function holdersOf(terms: readonly Term[], words: readonly string[]): ActIndex['holders'] {
  const holders: number[][] = words.map(() => []);
  for (const [at, term] of terms.entries()) for (const word of new Set(term.latin)) holders[word]?.push(at);
  return holders;
}

function countWords(terms: readonly Term[], words: readonly string[]): ActIndex['vocabulary'] {
  const often = new Map<string, number>();
  for (const term of terms)
    for (const word of [
      ...term.latin.map((at) => words[at] ?? ''),
      ...term.pinyin.map((reading) => reading.whole),
    ])
      if (word.length >= 3) often.set(word, (often.get(word) ?? 0) + 1);
  return [...often].map(([word, times]) => [word, times, lettersOf(word)] as const);
}

/** The Latin words of a name, folded, and how they are written: capitals count only where there are several. */
const spellings = (text: string): readonly (readonly [folded: string, written: string])[] =>
  (text.match(/[\p{Script=Latin}\d]+/gu) ?? []).map((word) => [
    fold(word),
    /\p{Lu}.*\p{Lu}/u.test(word) ? word : word.toLowerCase(),
  ]);

const namesOf = (act: Act): readonly (readonly [text: string, weight: number])[] => [
  [act.name.en, NAME],
  [act.name.zh, NAME],
  ...[...act.synonyms.en, ...act.synonyms.zh].map((text) => [text, SYNONYM] as const),
  [act.id.replaceAll('-', ' '), ID],
  ...(act.components ?? []).flatMap(({ name }) => [
    [name.en, COMPONENT] as const,
    [name.zh, COMPONENT] as const,
  ]),
];
