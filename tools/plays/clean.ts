/** What a trainee may be shown: declared names only, finite numbers, and words in which nothing of the engine stands. */

import { HIDDEN } from '../../src/patient/quantities';
import { mayStandInView } from './names';

/** A blank that nobody filled, a value that is none, an act key, or a quantity of the hidden course under its own name. */
const ENGINE_WORDS = new RegExp(
  [
    String.raw`\{[a-z]`,
    String.raw`\bundefined\b`,
    String.raw`\bNaN\b`,
    String.raw`\bInfinity\b`,
    String.raw`\[object `,
    String.raw`\b(?:ask|examine|order|treat|consult|decide|step|commit):[a-z]`,
    ...HIDDEN.filter((name) => name.includes('-') && name !== 'psoas-left' && name !== 'psoas-right').map(
      (name) => String.raw`(?<![\w-])${name}(?![\w-])`,
    ),
  ].join('|'),
);

/** Where the trainee's own words stand; they are the trainee's. */
const OWN_WORDS = new Set(['because', 'line']);
/** Marks and keys, never read by anybody. */
const MARKS = new Set(['id', 'by', 'unit', 'omitted', 'stage', 'doi', 'pmid']);

/** Objects that were looked through and found clean: most of a view is the same as in the view before. */
export type Seen = WeakSet<object>;

/** The first thing that should not be there, in words; undefined when all is well. */
export function stainIn(value: unknown, seen: Seen, where = 'view'): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${where} is ${value}`;
  if (typeof value === 'string') {
    const found = ENGINE_WORDS.exec(value);
    return found ? `${where} says "${found[0]}" in "${value.slice(0, 200)}"` : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (seen.has(value)) return undefined;
  for (const key in value) {
    if (!Array.isArray(value) && !mayStandInView(key)) return `${where} carries "${key}"`;
    if (OWN_WORDS.has(key) || MARKS.has(key)) continue;
    const stain = stainIn((value as Readonly<Record<string, unknown>>)[key], seen, `${where}.${key}`);
    if (stain !== undefined) return stain;
  }
  seen.add(value);
  return undefined;
}

/** The same for a report, in which the trainee's own words are quoted among others. */
export function stainInWords(value: unknown, own: readonly string[], where = 'report'): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${where} is ${value}`;
  if (typeof value === 'string') {
    let words = value;
    if (ENGINE_WORDS.test(words)) for (const said of own) words = words.replaceAll(said, '');
    const found = ENGINE_WORDS.exec(words);
    return found ? `${where} says "${found[0]}" in "${value.slice(0, 200)}"` : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    if (MARKS.has(key)) continue;
    const stain = stainInWords(part, own, `${where}.${key}`);
    if (stain !== undefined) return stain;
  }
  return undefined;
}
