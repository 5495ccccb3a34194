/** What a strict schema refuses, said to the person who wrote it: what stands there, and what to write instead. */

import type { z } from './zod';
import { type Fault, faultAt, type Locate, type Path, pathText } from './fault';
import { printable, quoted } from './hidden-characters';
import { nearest } from './near';
import {
  among,
  formOf,
  formed,
  ownWords,
  shown,
  tooBig,
  tooSmall,
  unknownPart,
  wanted,
  wrongType,
} from './schema-fault-words';
import { partsKnown } from './schema-shape';

type Issue = z.core.$ZodIssue;

interface Refused {
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly locate: Locate;
}

/** The faults that a refused parse of `value` stands for, each at its place. */
export function faultsOf(issues: readonly Issue[], refused: Refused): readonly Fault[] {
  const absent = issues.filter((issue) => issue.path.length === 1 && isMissing(issue, [], refused));
  if (absent.length < 2) return explainAll(issues, [], refused);
  const names = absent.map((issue) => `"${String(issue.path[0])}"`);
  const some =
    names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
  return [
    faultAt(refused.locate, [], `${some} are missing.`, 'Add them, or the file in which they stand.'),
    ...explainAll(
      issues.filter((issue) => !absent.includes(issue)),
      [],
      refused,
    ),
  ];
}

/** All faults at one place; a part that is misspelt, or stands on the wrong level, is not missing as well. */
function explainAll(issues: readonly Issue[], above: Path, refused: Refused): readonly Fault[] {
  const missing = issues.filter((issue) => isMissing(issue, above, refused));
  const found = new Set<Issue>();
  const strangers: Fault[] = [];
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const at = [...above, ...plainPath(issue)];
    const known = partsKnown(refused.schema, at);
    for (const key of issue.keys) {
      const beside = missing.filter((one) => sameWay([...above, ...plainPath(one)].slice(0, -1), at));
      const meant = nearest(key, known);
      const only = issue.keys.length === 1 && beside.length === 1 ? beside[0] : undefined;
      const named = beside.find((one) => one.path.at(-1) === meant) ?? only;
      const elsewhere = missing.find((one) => one.path.at(-1) === key && !beside.includes(one));
      if (elsewhere) found.add(elsewhere);
      else if (named) found.add(named);
      strangers.push(
        faultAt(
          refused.locate,
          [...at, key],
          ...(elsewhere
            ? wrongLevel(key, [...above, ...plainPath(elsewhere)])
            : unknownPart(key, known, named ? String(named.path.at(-1)) : meant)),
        ),
      );
    }
  }
  return [
    ...strangers,
    ...issues.flatMap((issue) =>
      found.has(issue) || issue.code === 'unrecognized_keys' ? [] : explain(issue, above, refused),
    ),
  ];
}

const sameWay = (one: Path, other: Path): boolean =>
  one.length === other.length && one.every((step, at) => step === other[at]);

const wrongLevel = (key: string, belongs: Path): readonly [what: string, remedy: string] => {
  const above = belongs.slice(0, -1);
  return [
    `${quoted(key)} stands on the wrong level.`,
    above.length === 0
      ? 'Begin it in the first column.'
      : `Indent it so that it belongs to ${pathText(above)}.`,
  ];
};

const plainPath = (issue: Issue): Path =>
  issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));

const isMissing = (issue: Issue, above: Path, { value }: Refused): boolean =>
  issue.code !== 'unrecognized_keys' && valueAt(value, [...above, ...plainPath(issue)]) === undefined;

function explain(issue: Issue, above: Path, refused: Refused): readonly Fault[] {
  const path: Path = [...above, ...plainPath(issue)];
  const at = (what: string, remedy: string, of: Path = path): Fault =>
    faultAt(refused.locate, of, what, remedy);
  const stands = valueAt(refused.value, path);
  if (stands === undefined && path.length > 0)
    return [
      at(
        `"${printable(String(path.at(-1)))}" is missing.`,
        wanted(issue, path, partsKnown(refused.schema, path)),
      ),
    ];
  if (issue.code === 'invalid_union' && !ownWords(issue)) return explainUnion(issue.errors, path, refused);
  if (stands === null) return [at('Nothing is written here.', `${formed(issue)}, or take the line out.`)];
  const own = ownWords(issue);
  if (own) return [at(...own)];
  switch (issue.code) {
    case 'invalid_key':
      return issue.issues.flatMap((part) => explain({ ...part, path: [] }, path, keyAsValue(refused, path)));
    case 'invalid_type':
      return [at(...wrongType(issue.expected, stands, partsKnown(refused.schema, path)))];
    case 'invalid_value':
      return [at(`${shown(stands)} is not known here.`, among(issue.values, stands))];
    case 'too_small':
      return [at(...tooSmall(issue, stands))];
    case 'too_big':
      return [at(...tooBig(issue, stands))];
    default:
      return [at(`${shown(stands)} is not right here.`, `${issue.message}.`)];
  }
}

/** Of several forms, the one that the author meant. */
function explainUnion(
  options: readonly (readonly Issue[])[],
  path: Path,
  refused: Refused,
): readonly Fault[] {
  const stands = valueAt(refused.value, path);
  const isPlain = typeof stands !== 'object' || stands === null;
  const fits = options.filter((issues) =>
    issues.every(
      ({ code, path: inside }) =>
        inside.length > 0 || (code !== 'invalid_type' && (isPlain || code !== 'invalid_value')),
    ),
  );
  const words = fits.flatMap((issues) =>
    issues.flatMap((issue) =>
      issue.code === 'invalid_value' && issue.path.length === 0 ? issue.values : [],
    ),
  );
  if (words.length > 0 && isPlain)
    return [faultAt(refused.locate, path, `${shown(stands)} is not known here.`, among(words, stands))];
  const [shortest] = [...fits].sort((a, b) => misses(a) - misses(b) || a.length - b.length);
  if (shortest) return explainAll(shortest, path, refused);
  const forms = new Set(options.flatMap((issues) => issues.slice(0, 1).map(formOf)));
  const what =
    stands === null
      ? 'Nothing is written here.'
      : `${shown(stands)} is written in none of the forms known here.`;
  return [faultAt(refused.locate, path, what, `Write ${[...forms].join(' or ')}.`)];
}

/** How far a form is from what stands there: parts that it does not know. */
const misses = (issues: readonly Issue[]): number =>
  issues.reduce(
    (sum, issue) =>
      sum + (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys.length : 0),
    0,
  );

const keyAsValue = (refused: Refused, path: Path): Refused => ({
  ...refused,
  value: withKey(path),
});

/** The name of a part, standing where its value stands, so that it can be quoted. */
function withKey(path: Path): unknown {
  return path.reduceRight<unknown>((inside, part) => ({ [part]: inside }), String(path.at(-1)));
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Readonly<Record<string | number, unknown>>)[part];
  }
  return at;
}
