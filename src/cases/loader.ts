/** Reads YAML files into a case or a catalogue; everything wrong becomes a fault with its file, line and remedy. */

import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { check, checkCatalogue } from './check';
import { checkPair } from './check-pair';
import { type Fault, faultsOf, type Locate, type Path, type Position } from './fault';
import { type CaseFile, type Catalogue, caseFile, catalogueFile } from './schema';
import { type Pair, pairFile } from './schema-pair';
import { checkTariff, type Tariff, tariffFile } from './tariff';

export interface SourceText {
  readonly path: string;
  readonly text: string;
}

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
  return value ? { case: value, faults: check(value, catalogue, locate), locate } : { faults, locate };
}

/** All files of the catalogue, joined in the same way. */
export function loadCatalogue(files: readonly SourceText[]): LoadedCatalogue {
  const { value, faults, locate } = load(files, catalogueFile);
  return value ? { catalogue: value, faults: checkCatalogue(value, locate), locate } : { faults, locate };
}

/** One file: a contrasting pair, held against the cases that it names. */
export function loadPair(
  file: SourceText,
  cases: readonly CaseFile[],
  catalogue: Pick<Catalogue, 'acts'>,
): LoadedPair {
  const { value, faults, locate } = load([file], pairFile);
  return value ? { pair: value, faults: checkPair(value, cases, catalogue, locate) } : { faults };
}

/** One file: a hospital's own prices, held against the ids of all acts. */
export function loadTariff(file: SourceText, acts: ReadonlySet<string>): LoadedTariff {
  const { value, faults, locate } = load([file], tariffFile);
  return value ? { tariff: value, faults: checkTariff(value, acts, locate) } : { faults };
}

/** Far beyond any case; a file beyond it is a mistake or an attack. */
const MAX_CHARACTERS = 4_000_000;
const MAX_DEPTH = 64;

interface Loaded<T> {
  readonly value?: T;
  readonly faults: readonly Fault[];
  readonly locate: Locate;
}

/** One file's share of a top-level key. */
interface Part {
  readonly file: string;
  readonly lines: LineCounter;
  readonly key: Node;
  readonly value: Node | null;
  readonly plain: unknown;
}

function load<T>(files: readonly SourceText[], schema: z.ZodType<T>): Loaded<T> {
  const faults: Fault[] = [];
  const parts = new Map<string, Part[]>();
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const file of sorted)
    for (const [name, part] of readFile(file, faults)) {
      const others = parts.get(name) ?? [];
      const first = others[0];
      if (first && !(isSeq(first.value) && isSeq(part.value)))
        faults.push({
          ...positionOf(part, part.key),
          path: name,
          what: `"${name}" already stands in ${first.file}.`,
          remedy: 'Keep one of the two; only lists may be spread over several files.',
        });
      else parts.set(name, [...others, part]);
    }
  const locate = locator(parts, sorted[0]?.path ?? '');
  if (faults.length > 0) return { faults, locate };
  const merged: Record<string, unknown> = {};
  for (const [name, shares] of parts)
    merged[name] = shares.length === 1 ? shares[0]?.plain : shares.flatMap((share) => share.plain);
  const parsed = schema.safeParse(merged);
  return parsed.success
    ? { value: parsed.data, faults, locate }
    : { faults: faultsOf(parsed.error.issues, merged, locate), locate };
}

/** The top-level entries of one file. Anything that YAML can do and a case does not need is a fault. */
function readFile({ path: file, text }: SourceText, faults: Fault[]): readonly (readonly [string, Part])[] {
  const lines = new LineCounter();
  const report = (offset: number, what: string, remedy: string): void => {
    const { line, col } = lines.linePos(offset);
    faults.push({ file, line: line || 1, column: col || 1, path: '', what, remedy });
  };
  if (text.length > MAX_CHARACTERS) {
    report(
      0,
      `The file has more than ${MAX_CHARACTERS} characters.`,
      'Split it, or take out what is no text.',
    );
    return [];
  }
  try {
    const before = faults.length;
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
    for (const { pos, message, code } of [...document.errors, ...document.warnings])
      report(
        pos[0],
        sentence(message),
        REMEDIES[code] ?? 'Correct the YAML here; mind indents, colons and quotes.',
      );
    visit(document, {
      Alias: (_, node) =>
        report(node.range?.[0] ?? 0, 'An alias (*) is not used here.', 'Write the value out.'),
      Node: (_, node, above) => {
        const offset = node.range?.[0] ?? 0;
        if ('anchor' in node && node.anchor)
          report(offset, 'An anchor (&) is not used here.', 'Take it out.');
        if (above.length <= 2 * MAX_DEPTH) return undefined;
        report(offset, 'This is nested too deeply.', `Keep to ${MAX_DEPTH} levels.`);
        return visit.BREAK;
      },
    });
    if (faults.length > before) return [];
    if (!isMap(document.contents)) {
      if (document.contents !== null)
        report(0, 'The file is not a set of named entries.', 'Begin each entry with its name and a colon.');
      return [];
    }
    const plain = document.toJS({ maxAliasCount: 0 }) as Readonly<Record<string, unknown>>;
    return entries(document.contents).map(({ name, key, value }) => [
      name,
      { file, lines, key, value, plain: plain[name] },
    ]);
  } catch (error) {
    // Nesting beyond the reader's own stack ends here.
    report(
      0,
      'The file cannot be read as YAML.',
      error instanceof RangeError ? 'Nest it less deeply.' : 'Check its form.',
    );
    return [];
  }
}

const REMEDIES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Keep one of the two.',
  TAG_RESOLVE_FAILED: 'Take the tag (!) out, or put the text in quotes.',
  TAB_AS_INDENT: 'Indent with spaces.',
  MULTIPLE_DOCS: 'Keep one document to a file: take the line --- out.',
};

const sentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);

interface Entry {
  readonly name: string;
  readonly key: Node;
  readonly value: Node | null;
}

const entries = (map: YAMLMap): readonly Entry[] =>
  map.items.flatMap((pair) =>
    isScalar(pair.key)
      ? [{ name: String(pair.key.value), key: pair.key, value: pair.value as Node | null }]
      : [],
  );

function positionOf({ file, lines }: Part, node: Node): Position {
  const { line, col } = lines.linePos(node.range?.[0] ?? 0);
  return { file, line, column: col };
}

/** Walks from the top-level key down as far as the path leads. */
function locator(parts: ReadonlyMap<string, readonly Part[]>, firstFile: string): Locate {
  return (path) => {
    const [name, ...rest] = path;
    const found = partOf(parts.get(String(name)) ?? [], rest);
    if (!found) return { file: firstFile, line: 1, column: 1 };
    let at: Node = found.part.key;
    let inside: Node | null = found.part.value;
    for (const step of found.rest) {
      if (isSeq(inside)) {
        const item = inside.items[Number(step)] as Node | undefined;
        if (!item) break;
        at = item;
        inside = item;
      } else if (isMap(inside)) {
        const entry = entries(inside).find((one) => one.name === String(step));
        if (!entry) break;
        at = entry.key;
        inside = entry.value;
      } else break;
    }
    return positionOf(found.part, at);
  };
}

/** Which file holds an item of a list that several files bring, and the path inside that file's list. */
function partOf(
  shares: readonly Part[],
  rest: Path,
): { readonly part: Part; readonly rest: Path } | undefined {
  const [index, ...inner] = rest;
  let before = 0;
  if (typeof index === 'number')
    for (const part of shares) {
      const length = isSeq(part.value) ? part.value.items.length : 0;
      if (index < before + length) return { part, rest: [index - before, ...inner] };
      before += length;
    }
  const part = shares[0];
  return part && { part, rest };
}
