/** Reads YAML files into a case or a catalogue; everything wrong becomes a fault with its file, line and remedy. */

import { check, checkCatalogue } from './check';
import { checkPair } from './check-pair';
import { type Fault, faultAt, gathered, type Locate, type Path, type Position } from './fault';
import { formatFault } from './format';
import { printable } from './hidden-characters';
import { type CaseFile, type Catalogue, caseFile, catalogueFile } from './schema';
import { type Pair, pairFile } from './schema-pair';
import { faultsOf } from './schema-faults';
import type { SourceText } from './source-text';
import { checkTariff, type Tariff, tariffFile } from './tariff';
import { offsetOf, type Part } from './tree';
import { type ReadYaml, readYaml } from './yaml-file';
import type { z } from './zod';

export type { SourceText } from './source-text';

export interface LoadedCase {
  /** There whenever its form is right, even if `faults` says that it does not hang together. */
  readonly case?: CaseFile;
  readonly faults: readonly Fault[];
  readonly locate: Locate;
}

export interface LoadedCatalogue {
  readonly catalogue?: Catalogue;
  readonly faults: readonly Fault[];
  readonly locate: Locate;
}

export interface LoadedPair {
  readonly pair?: Pair;
  readonly faults: readonly Fault[];
}

export interface LoadedTariff {
  readonly tariff?: Tariff;
  readonly faults: readonly Fault[];
}

/** All files of one case's folder: lists under the same top-level key are joined in the order of the paths. */
export function loadCase(
  files: readonly SourceText[],
  catalogue: Pick<Catalogue, 'acts' | 'groups'>,
): LoadedCase {
  const { value, faults, locate } = load(files, caseFile);
  return value
    ? { case: value, faults: gathered(check(value, catalogue, locate)), locate }
    : { faults, locate };
}

/** All files of the catalogue, joined in the same way. */
export function loadCatalogue(files: readonly SourceText[]): LoadedCatalogue {
  const { value, faults, locate } = load(files, catalogueFile);
  return value
    ? { catalogue: value, faults: gathered(checkCatalogue(value, locate)), locate }
    : { faults, locate };
}

/** One file: a contrasting pair, held against the cases that it names. */
export function loadPair(
  file: SourceText,
  cases: readonly CaseFile[],
  catalogue: Pick<Catalogue, 'acts'>,
): LoadedPair {
  const { value, faults, locate } = load([file], pairFile);
  return value ? { pair: value, faults: gathered(checkPair(value, cases, catalogue, locate)) } : { faults };
}

/** One file: a hospital's own prices, held against the ids of all acts. */
export function loadTariff(file: SourceText, acts: ReadonlySet<string>): LoadedTariff {
  const { value, faults, locate } = load([file], tariffFile);
  return value ? { tariff: value, faults: gathered(checkTariff(value, acts, locate)) } : { faults };
}

interface Loaded<T> {
  readonly value?: T;
  readonly faults: readonly Fault[];
  readonly locate: Locate;
}

/** One file's share of a top-level key. */
interface Share {
  readonly part: Part;
  readonly positionOf: (offset: number) => Position;
}

function load<T>(files: readonly SourceText[], schema: z.ZodType<T>): Loaded<T> {
  const faults: Fault[] = [];
  const shares = new Map<string, Share[]>();
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const locate = locator(shares, printable(sorted[0]?.path ?? ''));
  if (sorted.length === 0)
    return {
      faults: [faultAt(locate, [], 'There is no file to read.', 'Choose the .yaml files of the case.')],
      locate,
    };
  const much = tooMuchIn(sorted);
  if (much) return { faults: [faultAt(locate, [], ...much)], locate };
  for (const source of sorted) {
    const { root, placeOf, faults: inFile } = reading(source);
    faults.push(...inFile);
    const file = printable(source.path);
    const positionOf = (offset: number): Position => ({ file, ...placeOf(offset) });
    for (const [name, part] of root?.parts ?? []) {
      const share = { part, positionOf };
      const others = shares.get(name) ?? [];
      const [first] = others;
      if (first && !(first.part.branch.items && part.branch.items))
        faults.push({
          ...positionOf(part.at),
          path: printable(name),
          what: `"${printable(name)}" already stands in ${first.positionOf(0).file}.`,
          remedy: 'Keep one of the two; only lists may be spread over several files.',
        });
      else shares.set(name, [...others, share]);
    }
  }
  if (faults.length > 0) return { faults, locate };
  const value = Object.fromEntries([...shares].map(([name, all]) => [name, merged(all)]));
  const format = formatFault(value, schema, locate);
  if (format) return { faults: [format], locate };
  const parsed = schema.safeParse(value);
  return parsed.success
    ? { value: parsed.data, faults, locate }
    : { faults: gathered(faultsOf(parsed.error.issues, { schema, value, locate })), locate };
}

const merged = (all: readonly Share[]): unknown =>
  all.length === 1 ? all[0]?.part.branch.value : all.flatMap((share) => share.part.branch.value);

/** What was read out of a file, for as long as somebody holds it: of a folder of which one file changes, only that is read again. */
const kept = new WeakMap<SourceText, ReadYaml>();

function reading(source: SourceText): ReadYaml {
  const known = kept.get(source);
  if (known) return known;
  const read = readYaml(source);
  kept.set(source, read);
  return read;
}

/** Files that each are small enough, and together are not. */
const MAX_FILES = 500;
const MAX_TOGETHER = 3_000_000;

function tooMuchIn(files: readonly SourceText[]): readonly [what: string, remedy: string] | undefined {
  if (files.length > MAX_FILES)
    return [`There are ${files.length} files.`, `Choose those of one case only: ${MAX_FILES} at the most.`];
  const together = files.reduce((sum, { text }) => sum + Math.min(text.length, MAX_TOGETHER / 2), 0);
  return files.length > 1 && together > MAX_TOGETHER
    ? [`The files together have more than ${MAX_TOGETHER} characters.`, 'Choose those of one case only.']
    : undefined;
}

/** Walks from the top-level key down as far as the path leads. */
function locator(shares: ReadonlyMap<string, readonly Share[]>, firstFile: string): Locate {
  return (path) => {
    const [name, ...rest] = path;
    const found = shareOf(shares.get(String(name)) ?? [], rest);
    return found
      ? found.share.positionOf(offsetOf(found.share.part, found.rest))
      : { file: firstFile, line: 1, column: 1 };
  };
}

/** Which file holds an item of a list that several files bring, and the path inside that file's list. */
function shareOf(
  shares: readonly Share[],
  rest: Path,
): { readonly share: Share; readonly rest: Path } | undefined {
  const [index, ...inner] = rest;
  let before = 0;
  if (typeof index === 'number')
    for (const share of shares) {
      const length = share.part.branch.items?.length ?? 0;
      if (index < before + length) return { share, rest: [index - before, ...inner] };
      before += length;
    }
  const [share] = shares;
  return share && { share, rest };
}
