/** The text of a file before anybody has made sense of it: its lines, and what can be said of it without reading it. */

import { type Fault, type Path, pathText } from './fault';
import { hiddenIn, nameOf, printable, quoted } from './hidden-characters';
import { type Branch, pathAt } from './tree';

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Lines and columns, from 1, for the offsets of a text. */
export function placesOf(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Makes a fault of this file out of an offset, what is wrong, the remedy and the path. */
export type Report = (offset: number, what: string, remedy: string, path?: Path) => Fault;

export function reportOf(file: string, placeOf: (offset: number) => Place): Report {
  const name = printable(file);
  return (offset, what, remedy, path = []) => ({
    file: name,
    ...placeOf(offset),
    path: pathText(path),
    what,
    remedy,
  });
}

/** Each hidden character once, at its first place. */
export function hiddenFaults(text: string, root: Branch | undefined, report: Report): readonly Fault[] {
  const first = new Map<string, number>();
  for (const { at, character } of hiddenIn(text)) {
    // A line break of Windows is a line break.
    if (character === '\r' && text[at + 1] === '\n') continue;
    if (!first.has(character)) first.set(character, at);
  }
  return [...first].map(([character, at]) =>
    report(
      at,
      `Here stands a character that cannot be seen: ${nameOf(character)}.`,
      character === '\ufffd'
        ? 'Open the file in its first encoding and save it as UTF-8.'
        : 'Delete it; type the words anew instead of pasting them.',
      root ? pathAt(root, at) : [],
    ),
  );
}

export function lineAround(text: string, offset: number): string {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const to = text.indexOf('\n', offset);
  return text.slice(from, to < 0 ? undefined : to).slice(0, 2000);
}

/** A list, a word, a page of the web: everything but named entries. */
export function notEntries(text: string, isList: boolean): readonly [what: string, remedy: string] {
  if (isList)
    return ['The file is a list.', 'Begin it with the name of the list and a colon, for instance findings:'];
  return /^\s*<[!a-z]/i.test(text)
    ? ['The file is a web page, not a case.', 'Download the file itself, not the page that shows it.']
    : [
        `The file is not a set of named entries; it begins with ${quoted(text.trim().split('\n', 1)[0] ?? '')}.`,
        'Begin each entry with its name and a colon.',
      ];
}
