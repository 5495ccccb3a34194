/** Brings what is typed and what is written to one spelling, and measures one slip of the finger. */

const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  κ: 'kappa',
  λ: 'lambda',
};

/** Lower case, no accents, no full-width forms, one spelling for British and American words. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[αβγκλ]/g, (letter) => GREEK[letter] ?? letter)
    .replace(/['’]/g, '')
    .replace(/[a-z]+/g, american);
}

const american = (word: string): string =>
  word.length < 5
    ? word
    : word
        .replace(/ae|oe/g, 'e')
        .replace(/our$/, 'or')
        .replace(/(our)(s?)$/, 'or$2')
        .replace(/^leuc/, 'leuk')
        .replace(/sulph/g, 'sulf')
        .replace(/is(ation|e|ed|ing)$/, 'iz$1')
        .replace(/ys(e|ed|ing)$/, 'yz$1');

/** Latin words and runs of Chinese, in the order in which they stand. */
export const tokens = (folded: string): readonly string[] =>
  folded.match(/[a-z0-9]+|\p{Script=Han}+/gu) ?? [];

export const isHan = (token: string): boolean => /^\p{Script=Han}/u.test(token);

/** Words that carry nothing in a search. */
const EMPTY = new Set([
  'a',
  'an',
  'and',
  'the',
  'of',
  'for',
  'with',
  'without',
  'by',
  'or',
  'to',
  'in',
  'on',
  'please',
  'order',
  'do',
  'get',
  'check',
  'give',
  'start',
]);

/** The tokens that mean something; all of them when none would be left. */
export function meaningful(all: readonly string[]): readonly string[] {
  const left = all.filter((token) => !EMPTY.has(token));
  return left.length > 0 ? left : all;
}

/** 请帮我查一下血沉 asks for 血沉. */
export function withoutAsking(token: string): string {
  const left = token.replace(
    /^(?:请|麻烦|帮|给|我|他|她|想|要|先|再|急查|急|加|复|开|查|做|测|打|用|抽|个|一个|一下|一次)+/u,
    '',
  );
  return left.length > 1 ? left : token;
}

/** Which of the letters a to z a word has, one bit each. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

/** Each slip changes two letters at the most: words whose letters differ more are not worth measuring. */
export function mayBeWithin(slips: number, one: number, other: number): boolean {
  let differ = one ^ other;
  for (let count = 0; differ !== 0; count++) {
    if (count >= 2 * slips) return false;
    differ &= differ - 1;
  }
  return true;
}

/** Three rows of the table of `within`, for words of up to 255 letters: it is asked some hundred times a keystroke. */
let [above, line, before] = [new Uint16Array(256), new Uint16Array(256), new Uint16Array(256)];

/** Whether one insertion, deletion, exchange or swap of neighbours (two, if `slips` is 2) makes one word the other. */
export function within(slips: number, one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > slips || other.length > 255) return false;
  for (let column = 0; column <= other.length; column++) above[column] = column;
  for (let row = 1; row <= one.length; row++) {
    line[0] = row;
    let least = row;
    const letter = one.charCodeAt(row - 1);
    for (let column = 1; column <= other.length; column++) {
      const facing = other.charCodeAt(column - 1);
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (letter === facing ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        letter === other.charCodeAt(column - 2) &&
        one.charCodeAt(row - 2) === facing
      )
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      line[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > slips) return false;
    [before, above, line] = [above, line, before];
  }
  return (above[other.length] ?? slips + 1) <= slips;
}

/** Whether two neighbouring letters that changed places make one word the other. */
export const sameLetters = (one: string, other: string): boolean =>
  within(1, one, other) && [...one].sort(byCode).join('') === [...other].sort(byCode).join('');

const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
