/** Reads one YAML file into a tree. Anything that YAML can do and a case does not need is a fault. */

import { isAlias, isMap, isScalar, isSeq, Lexer, type Node, parseDocument } from 'yaml';
import type { Fault, Path } from './fault';
import { quoted } from './hidden-characters';
import {
  hiddenFaults,
  lineAround,
  notEntries,
  type Place,
  placesOf,
  type Report,
  reportOf,
} from './raw-text';
import type { SourceText } from './source-text';
import { type Branch, type Part, pathAt } from './tree';
import { wordsOf } from './yaml-words';

export interface ReadYaml {
  readonly root?: Branch;
  readonly placeOf: (offset: number) => Place;
  readonly faults: readonly Fault[];
}

/** Far beyond any case; what lies beyond is a mistake or an attack. */
const MAX_CHARACTERS = 1_000_000;
const MAX_PIECES = 400_000;
const MAX_DEPTH = 64;

export function readYaml(source: SourceText): ReadYaml {
  // A byte order mark at the very beginning is what some editors write; it means nothing.
  const text = source.text.startsWith('\ufeff') ? source.text.slice(1) : source.text;
  const placeOf = placesOf(text.slice(0, MAX_CHARACTERS));
  const report = reportOf(source.path, placeOf);
  const refused = (...faults: readonly Fault[]): ReadYaml => ({ placeOf, faults });
  if (source.faults) return refused(...source.faults);
  if (text.length > MAX_CHARACTERS)
    return refused(
      report(
        0,
        `The file has more than ${MAX_CHARACTERS} characters.`,
        'Split it, or take out what is no text.',
      ),
    );
  try {
    const stopped = endless(text, report);
    if (stopped) return refused(stopped);
    const document = parseDocument(text, {
      prettyErrors: false,
      stringKeys: true,
      // Found by ourselves, in time that grows with the file and not with its square.
      uniqueKeys: false,
    });
    const grower = new Grower(report);
    const root = document.contents === null ? undefined : grower.branch(document.contents, [], 0);
    const hidden = hiddenFaults(text, root, report);
    if (hidden.length > 0) return refused(...hidden);
    const [error] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
    if (error) {
      // What follows the first is most often its echo.
      const [offset] = error.pos;
      const { what, remedy } = wordsOf(error.code, lineAround(text, offset), text[offset] ?? '');
      return refused(report(offset, what, remedy, root ? believable(pathAt(root, offset)) : []));
    }
    if (grower.faults.length > 0) return refused(...grower.faults);
    if (!root)
      return refused(
        report(
          0,
          text.trim() === '' ? 'The file is empty.' : 'The file holds nothing but comments.',
          'Fill it, or take it away.',
        ),
      );
    if (!root.parts) return refused(report(root.at, ...notEntries(text, root.items !== undefined)));
    return { root, placeOf, faults: [] };
  } catch (error) {
    // Nesting beyond the reader's own stack ends here.
    if (!(error instanceof RangeError)) throw error;
    return refused(report(0, DEEP, SHALLOWER));
  }
}

/** Of what could not be read, a path is worth as much as the names in it. */
const believable = (path: Path): Path => {
  const torn = path.findIndex((step) => typeof step === 'string' && !/^[A-Za-z0-9_-]{1,56}$/.test(step));
  return torn < 0 ? path : path.slice(0, torn);
};

const DEEP = 'This is nested too deeply.';
const SHALLOWER = `Keep to ${MAX_DEPTH} levels.`;

/** Looks at the pieces of the text before anything is built of them: brackets without end, lists without end. */
function endless(text: string, report: Report): Fault | undefined {
  let at = 0;
  let pieces = 0;
  let brackets = 0;
  let dashes = 0;
  for (const piece of new Lexer().lex(text)) {
    const [sign] = piece;
    if (piece === '[' || piece === '{') brackets++;
    else if (piece === ']' || piece === '}') brackets--;
    else if (piece === '-' || piece === '?') dashes++;
    else if (sign === '\n' || sign === '\r') dashes = 0;
    if (brackets > MAX_DEPTH || dashes > MAX_DEPTH) return report(at, DEEP, SHALLOWER);
    if (++pieces > MAX_PIECES)
      return report(
        at,
        'The file has more entries than any case.',
        'Split it, or take out what does not belong.',
      );
    // The lexer's own marks, for a document, a flow's end or a scalar, stand for no letter.
    if (!MARKS.has(piece)) at += piece.length;
  }
  return undefined;
}

const MARKS = new Set(['\u0002', '\u0018', '\u001f']);

/** Names that every object of the language has: the name of an entry could be mistaken for these. */
const RESERVED = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

interface Pair {
  readonly key: unknown;
  readonly value: unknown;
}

/** Grows the tree, and reports on the way what has no place in a case. */
class Grower {
  readonly faults: Fault[] = [];
  readonly #report: Report;
  readonly #said = new Set<string>();

  constructor(report: Report) {
    this.#report = report;
  }

  branch(node: Node, path: Path, depth: number): Branch {
    const [at = 0, end = 0] = node.range ?? [];
    if (depth > MAX_DEPTH) {
      this.#once('depth', at, DEEP, SHALLOWER, path);
      return { at, end, value: undefined };
    }
    if (isAlias(node)) {
      this.#once(
        'reference',
        at,
        'An alias (*) is not used here.',
        'Write the value out, or put the text in quotes.',
        path,
      );
      return { at, end, value: undefined };
    }
    if ('anchor' in node && node.anchor)
      this.#once(
        'reference',
        at,
        'An anchor (&) is not used here.',
        'Take it out, or put the text in quotes.',
        path,
      );
    if (node.tag !== undefined)
      this.#once('tag', at, 'A tag (!) is not used here.', 'Take it out, or put the text in quotes.', path);
    if (isSeq(node)) {
      const items = node.items.map((item, index) => this.branch(item as Node, [...path, index], depth + 1));
      return { at, end, value: items.map((item) => item.value), items };
    }
    if (isMap(node)) return this.#map(node.items, [at, end], path, depth);
    return { at, end, value: isScalar(node) ? node.value : undefined };
  }

  #map(pairs: readonly Pair[], [at, end]: readonly [number, number], path: Path, depth: number): Branch {
    const parts = new Map<string, Part>();
    const value: Record<string, unknown> = {};
    for (const { key, value: of } of pairs) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      const inside = [...path, name];
      const [place = 0, behind = 0] = key.range ?? [];
      const branch = of
        ? this.branch(of as Node, inside, depth + 1)
        : { at: place, end: behind, value: null };
      const say = (what: string, remedy: string): void => {
        this.faults.push(this.#report(place, what, remedy, inside));
      };
      if (name === '<<') say('Merging (<<) is not used here.', 'Write the entries out.');
      else if (RESERVED.has(name))
        say(`"${name}" cannot be the name of an entry: the program uses it itself.`, 'Give it another name.');
      else if (parts.has(name)) say(`${quoted(name)} stands here twice.`, 'Keep one of the two.');
      else {
        parts.set(name, { at: place, branch });
        value[name] = branch.value;
      }
    }
    return { at, end, value, parts };
  }

  /** A file full of aliases has one mistake, not thousands. */
  #once(kind: string, offset: number, what: string, remedy: string, path: Path): void {
    if (this.#said.has(kind)) return;
    this.#said.add(kind);
    this.faults.push(this.#report(offset, what, remedy, path));
  }
}
