/** What is wrong with a case or a catalogue, said so that its author finds the line and knows what to do. */

import type { z } from 'zod';

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

const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  );

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

type Issue = z.core.$ZodIssue;

/** The faults that a refused parse of `value` stands for, each at its place. */
export function faultsOf(issues: readonly Issue[], value: unknown, locate: Locate): readonly Fault[] {
  return issues.flatMap((issue) => explain(issue, [], value, locate));
}

function explain(issue: Issue, above: Path, value: unknown, locate: Locate): readonly Fault[] {
  const path: Path = [
    ...above,
    ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
  ];
  const at = (what: string, remedy: string, of: Path = path): Fault => faultAt(locate, of, what, remedy);
  const missing = valueAt(value, path) === undefined;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        at(`Nothing here is called "${key}".`, 'Correct the spelling or take the line out.', [...path, key]),
      );
    case 'invalid_union':
      return missing ? [at(absent(path), 'Add it.')] : explainUnion(issue.errors, path, value, locate);
    case 'invalid_key':
      return issue.issues.flatMap((part) => explain({ ...part, path: [] }, path, value, locate));
    case 'invalid_type':
      return missing
        ? [at(absent(path), `Add it: ${expected(issue.expected)}.`)]
        : [at(sentence(issue.message), `Write ${expected(issue.expected)} here.`)];
    case 'invalid_value':
      return [at(missing ? absent(path) : 'This is none of the words known here.', oneOf(issue.values))];
    case 'invalid_format':
      return [at('The text does not have the form expected here.', sentence(issue.message))];
    case 'too_small':
    case 'too_big':
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
      return [at('This value is out of bounds.', sentence(issue.message))];
    default:
      return [at('This is not right.', sentence(String(issue)))];
  }
}

/** Of several forms, the one that the author meant: none of its faults lies with the whole. */
function explainUnion(
  options: readonly (readonly Issue[])[],
  path: Path,
  value: unknown,
  locate: Locate,
): readonly Fault[] {
  const meant = options
    .filter((issues) => issues.every((issue) => issue.path.length > 0))
    .sort((a, b) => a.length - b.length)[0];
  if (meant) return meant.flatMap((issue) => explain(issue, path, value, locate));
  const forms = [...new Set(options.flatMap((issues) => issues.map(formOf)))].filter((form) => form !== '');
  return [faultAt(locate, path, 'This is written in none of the forms known here.', oneOf(forms))];
}

/** What an option of a union would have wanted: the name of its first part, or a kind of value. */
const formOf = (issue: Issue): string =>
  issue.path.length > 0
    ? String(issue.path[0])
    : issue.code === 'invalid_type'
      ? expected(issue.expected)
      : issue.code === 'invalid_value'
        ? issue.values.join(', ')
        : '';

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Readonly<Record<string | number, unknown>>)[part];
  }
  return at;
}

const absent = (path: Path): string => `"${String(path.at(-1) ?? '')}" is missing.`;
const oneOf = (words: readonly unknown[]): string => `Use one of: ${words.map(String).join(', ')}.`;

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an entry with named parts',
  record: 'an entry with named parts',
};

const expected = (kind: string): string => EXPECTED[kind] ?? kind;

const sentence = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}${words.endsWith('.') ? '' : '.'}`;
