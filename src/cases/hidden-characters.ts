/** Characters that nobody sees but every program reads: which they are, what they are called, how they are shown. */

/** Control and format characters, halves of pairs, private ones, blanks that are drawn as nothing; not line breaks and tabs. */
const HIDDEN =
  /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\ufffd]/u;

export interface Hidden {
  readonly at: number;
  readonly character: string;
}

/** Every hidden character of a text, in order. */
export function* hiddenIn(text: string): Generator<Hidden> {
  for (const match of text.matchAll(new RegExp(HIDDEN, 'gu'))) yield { at: match.index, character: match[0] };
}

/** "U+202E (turns the direction of reading)". */
export const nameOf = (character: string): string => {
  const point = character.codePointAt(0) ?? 0;
  return `${number(point)} (${kindOf(point)})`;
};

const number = (point: number): string => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;

function kindOf(point: number): string {
  if (point === 0) return 'a NUL';
  if (point === 0xfeff) return 'a byte order mark inside the text';
  if (point === 0xfffd) return 'what is left of a letter in another encoding';
  if (point < 0x20 || (point >= 0x7f && point < 0xa0)) return 'a control character';
  if (point >= 0xd800 && point < 0xe000) return 'half a character';
  if (point === 0x2028 || point === 0x2029) return 'a line separator that is no line break';
  if (point === 0x61c || point === 0x200e || point === 0x200f) return 'a mark of reading direction';
  if ((point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069))
    return 'turns the direction of reading';
  return 'invisible';
}

/** A piece of the author's text that can be printed on one line: hidden characters by their number. */
export const printable = (text: string): string =>
  text.replace(
    new RegExp(`${HIDDEN.source}|[\\t\\n]`, 'gu'),
    (one) => `<${number(one.codePointAt(0) ?? 0)}>`,
  );

const LONGEST = 40;

/** The same in quotes, cut when it is long. */
export function quoted(text: string): string {
  const start = Array.from(text.slice(0, 2 * LONGEST + 2));
  const cut = start.length > LONGEST;
  return `"${printable(start.slice(0, LONGEST).join(''))}${cut ? '…' : ''}"`;
}
