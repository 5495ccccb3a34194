/** The words for what a schema refuses: a part that it does not know, a value of another kind, a number out of bounds. */

import { quoted } from './hidden-characters';
import { nearest } from './near';
import type { Path } from './fault';
import type { z } from './zod';

type Issue = z.core.$ZodIssue;

/** What an option of a union would have wanted: its own words for it, the name of its first part, or a kind of value. */
export function formOf(issue: Issue): string {
  const own = ownWords(issue)?.[1];
  if (own !== undefined) return own.replace(/^Write /, '').replace(/\.$/, '');
  if (issue.path.length > 0) return `{ ${String(issue.path[0])}: … }`;
  return issue.code === 'invalid_type' ? expected(issue.expected) : 'something else';
}

/** "Write a number", for a place where nothing stands. */
export const formed = (issue: Issue): string =>
  issue.code === 'invalid_type'
    ? `Write ${expected(issue.expected)}`
    : issue.code === 'invalid_value'
      ? `Write one of ${issue.values.map(String).join(', ')}`
      : 'Write it';

/** A schema's own words stand in two lines: what is wrong, and the remedy. */
export function ownWords({ message }: Issue): readonly [what: string, remedy: string] | undefined {
  const [what, remedy] = message.split('\n');
  return what !== undefined && remedy !== undefined ? [what, remedy] : undefined;
}

export function unknownPart(
  key: string,
  known: readonly string[],
  meant: string | undefined,
): readonly [what: string, remedy: string] {
  if (known.includes(key))
    return [`${quoted(key)} does not go together with what stands beside it.`, 'Keep one of the two.'];
  const list = known.length > 0 && known.length <= 12 ? ` Known here: ${known.join(', ')}.` : '';
  return [
    `Nothing here is called ${quoted(key)}.`,
    meant === undefined ? `Correct the spelling or take the line out.${list}` : `Write "${meant}".`,
  ];
}

export function wrongType(
  kind: string,
  stands: unknown,
  parts: readonly string[],
): readonly [what: string, remedy: string] {
  const what = `${shown(stands)} is ${kindOf(stands)}, not ${expected(kind)}.`;
  if (kind === 'string' && (typeof stands === 'number' || typeof stands === 'boolean'))
    return [what, `Put it in quotes: '${String(stands)}'.`];
  if (typeof stands === 'string' && /^(number|int)$/.test(kind) && /^-?\d+(\.\d+)?$/.test(stands))
    return [what, `Take the quotes away: ${stands}.`];
  if (kind === 'array') return [what, 'Write [ ] round it, or begin each entry with a dash.'];
  if (kind === 'object' && parts.length > 0) return [what, `Write its parts by name: ${parts.join(', ')}.`];
  return [what, `Write ${expected(kind)} here.`];
}

interface Bound {
  readonly origin: string;
  readonly inclusive?: boolean | undefined;
  readonly exact?: boolean | undefined;
}

export function tooSmall(
  { origin, inclusive, minimum }: Bound & { readonly minimum: number | bigint },
  stands: unknown,
): readonly [what: string, remedy: string] {
  if (origin === 'array' || origin === 'tuple') {
    const found = Array.isArray(stands) ? stands.length : 0;
    return [
      found === 0
        ? `The list is empty, and at least ${minimum} must stand in it.`
        : `At least ${minimum} must stand in the list, and there ${found === 1 ? 'is 1' : `are ${found}`}.`,
      'Add what is missing.',
    ];
  }
  return [
    `${shown(stands)} is too small.`,
    `Write ${inclusive === false ? 'more than ' : ''}${minimum}${inclusive === false ? '' : ' or more'}.`,
  ];
}

export function tooBig(
  { origin, inclusive, maximum }: Bound & { readonly maximum: number | bigint },
  stands: unknown,
): readonly [what: string, remedy: string] {
  if (origin === 'array' || origin === 'tuple') {
    const found = Array.isArray(stands) ? stands.length : 0;
    return [`At most ${maximum} may stand here, and there are ${found}.`, 'Take out what is too many.'];
  }
  if (origin === 'string')
    return [`The text has more than ${maximum} characters.`, 'Shorten it, or divide it.'];
  return [
    `${shown(stands)} is too large.`,
    `Write ${inclusive === false ? 'less than ' : ''}${maximum}${inclusive === false ? '' : ' or less'}.`,
  ];
}

export const among = (words: readonly unknown[], stands: unknown): string => {
  const known = words.map(String);
  if (known.length === 1) return `Write ${known.join('')}.`;
  const meant = typeof stands === 'string' ? nearest(stands, known) : undefined;
  return meant === undefined ? `Use one of: ${known.join(', ')}.` : `Write "${meant}".`;
};

export const wanted = (issue: Issue, path: Path, parts: readonly string[]): string => {
  const name = String(path.at(-1));
  if (issue.code === 'invalid_value')
    return issue.values.length === 1
      ? `Add ${name}: ${String(issue.values[0])}.`
      : `Add it, one of: ${issue.values.map(String).join(', ')}.`;
  if (name === 'en') return 'Write it in English.';
  if (name === 'zh') return 'Write it in Chinese.';
  if (issue.code !== 'invalid_type') return 'Add it.';
  return parts.join() === 'en,zh' ? 'Add it: { en: …, zh: … }.' : `Add it: ${expected(issue.expected)}.`;
};

export const shown = (value: unknown): string =>
  typeof value === 'string'
    ? quoted(value)
    : Array.isArray(value)
      ? 'What stands here'
      : typeof value === 'object' && value !== null
        ? 'What stands here'
        : String(value);

const kindOf = (value: unknown): string =>
  typeof value === 'string'
    ? 'a text'
    : typeof value === 'number'
      ? Number.isFinite(value)
        ? 'a number'
        : 'no number that anybody can count with'
      : typeof value === 'boolean'
        ? 'true or false'
        : Array.isArray(value)
          ? 'a list'
          : 'an entry with named parts';

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an entry with named parts',
  record: 'an entry with named parts',
};

const expected = (kind: string): string => EXPECTED[kind] ?? kind;
