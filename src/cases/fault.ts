/** What is wrong with a case or a catalogue, said so that its author finds the line and knows what to do. */

import { printable } from './hidden-characters';

export type Path = readonly (string | number)[];

/** Where something stands: lines and columns count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Finds the text of a path; of a path that is not there, the nearest text around it. */
export type Locate = (path: Path) => Position;

export interface Fault extends Position {
  /** For instance `stages[3].exits[0].when`. */
  readonly path: string;
  readonly what: string;
  readonly remedy: string;
}

export const pathText = (path: Path): string =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? printable(part) : `${text}.${printable(part)}`;
  }, '');

/** "file:line:column path: what remedy", one fault to a line. */
export const faultText = ({ file, line, column, path, what, remedy }: Fault): string =>
  `${file}:${line}:${column}${path === '' ? '' : ` ${path}`}: ${what} ${remedy}`;

/** A fault at a path, at its place in the files. */
export const faultAt = (locate: Locate, path: Path, what: string, remedy: string): Fault => ({
  ...locate(path),
  path: pathText(path),
  what,
  remedy,
});

/** Faults in the order in which an author meets them, reading file by file. */
const inOrder = (faults: readonly Fault[]): readonly Fault[] =>
  [...faults].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );

/**
 * One message for one mistake: what is said in the same words at several places, because one name is wrong, is said at
 * the first of them, with the other places behind it.
 */
export function gathered(faults: readonly Fault[]): readonly Fault[] {
  const groups = new Map<string, Fault[]>();
  for (const fault of inOrder(faults)) {
    const key = `${fault.what}\n${fault.remedy}`;
    const group = groups.get(key);
    if (group) group.push(fault);
    else groups.set(key, [fault]);
  }
  const all = [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (!first) return [];
    // Only what names something can be one mistake in several places.
    if (others.length === 0 || !first.what.includes('"')) return group;
    const places = others.slice(0, MOST_PLACES).map(({ file, line }) => `${file}:${line}`);
    const rest = others.length - places.length;
    const also = `(Also at ${places.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.)`;
    return [{ ...first, remedy: `${first.remedy} ${also}` }];
  });
  const last = all[MOST_FAULTS];
  if (!last) return all;
  const what = `From here on ${all.length - MOST_FAULTS} more faults follow.`;
  return [...all.slice(0, MOST_FAULTS), { ...last, what, remedy: 'Mend the first ones first.' }];
}

const MOST_PLACES = 3;
/** Nobody reads on beyond it; what is mended first often mends the rest. */
const MOST_FAULTS = 300;
