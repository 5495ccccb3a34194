/** The files of a case as they come from a disk or from somebody's hand: bytes that have to be text first. */

import type { Fault } from './fault';
import { printable } from './hidden-characters';

export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** Why it is no text at all; the loader hands them on. */
  readonly faults?: readonly Fault[];
}

/** Beyond it nobody looks inside: a case has about half a million. */
const MAX_BYTES = 4_000_000;

/** A file's bytes as text. What is not UTF-8 is refused at its first wrong byte, with the encoding that it seems to be in. */
export function sourceText(path: string, bytes: Uint8Array): SourceText {
  const refused = (what: string, remedy: string, line = 1, column = 1): SourceText => ({
    path,
    text: '',
    faults: [{ file: printable(path), line, column, path: '', what, remedy }],
  });
  const kind = KINDS.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte));
  if (kind) return refused(`The file is ${kind.what}, not a text.`, kind.remedy);
  const wide = wideEncoding(bytes);
  if (wide) return refused(`The file is written in ${wide}.`, SAVE);
  if (bytes.length > MAX_BYTES)
    return refused(`The file has more than ${MAX_BYTES} bytes.`, 'Split it, or take out what is no text.');
  const read = decoded(bytes);
  if (typeof read === 'string') return { path, text: read };
  const before = decoded(bytes.subarray(0, read));
  const lines = (typeof before === 'string' ? before : '').split('\n');
  return refused(
    `The file is not in UTF-8; it seems to be in ${looksLikeGbk(bytes, read) ? 'GBK, the encoding of a Chinese Windows' : 'Latin-1 or another encoding of its own'}.`,
    SAVE,
    lines.length,
    (lines.at(-1)?.length ?? 0) + 1,
  );
}

const SAVE = 'Save it again with the encoding UTF-8.';
const PLAIN = 'Write the case in a plain text editor, as .yaml.';

const KINDS: readonly {
  readonly begins: readonly number[];
  readonly what: string;
  readonly remedy: string;
}[] = [
  {
    begins: [0x50, 0x4b, 0x03, 0x04],
    what: 'packed: a zip archive, or a document of Word or Excel',
    remedy: 'Unpack it, or write the case in a plain text editor, as .yaml.',
  },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], what: 'a document of an older Word or Excel', remedy: PLAIN },
  { begins: [0x25, 0x50, 0x44, 0x46], what: 'a PDF', remedy: PLAIN },
  { begins: [0x89, 0x50, 0x4e, 0x47], what: 'a picture', remedy: PLAIN },
  { begins: [0xff, 0xd8, 0xff], what: 'a picture', remedy: PLAIN },
  { begins: [0x1f, 0x8b], what: 'packed', remedy: 'Unpack it first.' },
];

/** By its mark, or by every second byte of the first letters being empty. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (bytes.length < 8) return undefined;
  const empty = (from: number): boolean => [0, 2, 4, 6].every((at) => bytes[at + from] === 0);
  return empty(0) !== empty(1) ? 'UTF-16' : undefined;
}

/** The text, or the offset of the first byte that is not UTF-8. */
function decoded(bytes: Uint8Array): string | number {
  const pieces: string[] = [];
  let points: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const length =
      first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length === 0) return at;
    let point = length === 1 ? first : first & (0x7f >> length);
    for (let next = 1; next < length; next++) {
      const byte = bytes[at + next] ?? 0;
      if ((byte & 0xc0) !== 0x80) return at;
      point = (point << 6) | (byte & 0x3f);
    }
    // Longer than needed, half of a pair, or beyond the last character there is.
    if ((length === 3 && point < 0x800) || (length === 4 && (point < 0x10000 || point > 0x10ffff))) return at;
    if (point >= 0xd800 && point <= 0xdfff) return at;
    points.push(point);
    at += length;
    if (points.length === 4096) {
      pieces.push(String.fromCodePoint(...points));
      points = [];
    }
  }
  pieces.push(String.fromCodePoint(...points));
  return pieces.join('');
}

/** Chinese letters come in pairs of high bytes; the letters of Latin-1 stand among plain ones. */
function looksLikeGbk(bytes: Uint8Array, from: number): boolean {
  let pairs = 0;
  let singles = 0;
  for (let at = from; at < bytes.length && pairs + singles < 200; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x81) continue;
    const next = bytes[at + 1] ?? 0;
    if (byte <= 0xfe && next >= 0x81 && next <= 0xfe) {
      pairs++;
      at++;
    } else singles++;
  }
  return pairs > singles;
}
