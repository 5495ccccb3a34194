/** What an editor offers and explains to somebody who writes a case. */

import { describe, expect, test } from 'vitest';
import { caseSchema, type JsonSchema, WORDS } from '../../tools/dx/editor/case-schema';
import { caseFile } from '../../src/cases/schema';
import { stage } from '../../src/cases/schema-stage';
import { library } from '../support/library';

const whole = caseSchema(library, true);

/** Every name that may stand in a case, with its path and its part of the schema. */
function names(schema: JsonSchema, path: string): readonly (readonly [string, JsonSchema])[] {
  const inside = [
    ...(schema.anyOf ?? []),
    ...[schema.items ?? []].flat(),
    ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
  ].flatMap((part) => names(part, path));
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
    const at = path === '' ? name : `${path}.${name}`;
    return [[at, part] as const, ...names(part, at)];
  });
  return [...own, ...inside];
}
const all = [
  ...names(whole, ''),
  ...Object.entries(whole.definitions ?? {}).flatMap(([name, part]) => names(part, name)),
];

describe('the schema for editors', () => {
  test('every name of a case, a stage and a condition is explained', () => {
    const paths = new Map(all);
    for (const name of Object.keys(caseFile.shape)) expect(paths.get(name)?.description, name).toBeTruthy();
    for (const name of Object.keys(stage.shape))
      expect(paths.get(`stages.${name}`)?.description, name).toBeTruthy();
    expect(all.length).toBeGreaterThan(250);
    expect(all.filter(([, part]) => !part.description).map(([path]) => path)).toEqual([]);
  });

  test('every explanation belongs to a name that there is', () => {
    const ends = new Set(
      all.flatMap(([path]) => {
        const parts = path.split('.');
        return parts.map((_, from) => parts.slice(from).join('.'));
      }),
    );
    expect(Object.keys(WORDS).filter((key) => !ends.has(key))).toEqual([]);
  });

  test('it offers the acts of the catalogue, its headings, and the orders that may result', () => {
    const acts = whole.definitions?.['act']?.anyOf?.[0]?.enum ?? [];
    expect(acts).toEqual(expect.arrayContaining(['order:crp', 'ask:night-pain', 'decide:home']));
    const resulted = all.find(([path]) => path === 'condition.resulted')?.[1];
    expect(resulted?.anyOf?.[0]?.enum).toContain('mri-plain');
    expect(all.find(([path]) => path === 'acts.group')?.[1].anyOf?.[0]?.enum).toContain('talk');
  });

  test('one file of several is not asked for everything', () => {
    expect(whole.required).toContain('stages');
    expect(caseSchema(library, false).required).toBeUndefined();
  });
});
