/** The JSON Schema of a case for editors: the form from the zod schemas, words for every name, and the ids one may choose from. */

import { z } from 'zod';
import { actKey, condition } from '../../../src/cases/condition';
import type { Library } from '../../../src/cases/library';
import { caseFile } from '../../../src/cases/schema';
import { localized, sourceRef } from '../../../src/cases/schema-parts';
import { ACT_WORDS } from './words-act';
import { CASE_WORDS } from './words-case';
import { COURSE_WORDS } from './words-course';
import { MARK_WORDS } from './words-marks';

export const WORDS: Readonly<Record<string, string>> = {
  ...CASE_WORDS,
  ...MARK_WORDS,
  ...ACT_WORDS,
  ...COURSE_WORDS,
};

/** As much of a JSON Schema as is touched here. */
export interface JsonSchema {
  title?: string;
  description?: string;
  enum?: readonly unknown[];
  required?: readonly string[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema | JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  definitions?: Record<string, JsonSchema>;
  [other: string]: unknown;
}

/** What stands in many places and is written once in the schema; words find it under these names. */
const shared = z.registry<{ readonly id: string }>();
shared.add(actKey, { id: 'act' });
shared.add(condition, { id: 'condition' });
shared.add(localized, { id: 'both' });
shared.add(sourceRef, { id: 'source' });

/** @param whole whether everything must stand in one file; else the file may hold any part of a case */
export function caseSchema(library: Pick<Library, 'catalogue' | 'groups'>, whole: boolean): JsonSchema {
  const json = z.toJSONSchema(caseFile, { io: 'input', target: 'draft-07', metadata: shared }) as JsonSchema;
  const { catalogue, groups } = library;
  const orders = catalogue.filter(({ act }) => act === 'order').map(({ id }) => id);
  const offers: Readonly<Record<string, readonly string[]>> = {
    'condition.resulted': orders,
    'events.orders': orders,
    'acts.group': groups.map(({ id }) => id),
  };
  describe(json, '', offers);
  for (const [name, part] of Object.entries(json.definitions ?? {})) describe(part, name, offers);
  const act = json.definitions?.['act'];
  if (act) act.anyOf = [{ enum: catalogue.map((one) => `${one.act}:${one.id}`) }, { type: 'string' }];
  if (!whole) delete json.required;
  json.title = whole ? 'A case' : 'A part of a case';
  return json;
}

/** Puts the words, and the ids to choose from, on every name below a path. */
function describe(
  schema: JsonSchema,
  path: string,
  offers: Readonly<Record<string, readonly string[]>>,
): void {
  for (const part of [...(schema.anyOf ?? []), ...[schema.items ?? []].flat()]) describe(part, path, offers);
  if (typeof schema.additionalProperties === 'object') describe(schema.additionalProperties, path, offers);
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    const at = path === '' ? name : `${path}.${name}`;
    const words = ending(WORDS, at);
    if (words !== undefined) part.description = words;
    // Beside a reference a draft-07 reader need not look at anything else.
    if (part['$ref'] !== undefined) {
      part['allOf'] = [{ $ref: part['$ref'] }];
      delete part['$ref'];
    }
    describe(part, at, offers);
  }
  const offered = ending(offers, path);
  if (offered && schema['type'] === 'string') schema.anyOf = [{ enum: offered }, { type: 'string' }];
}

/** The entry for a path: the longest end of it that has one. */
function ending<Entry>(of: Readonly<Record<string, Entry>>, path: string): Entry | undefined {
  for (let rest = path; rest !== ''; rest = rest.includes('.') ? rest.slice(rest.indexOf('.') + 1) : '')
    if (Object.hasOwn(of, rest)) return of[rest];
  return undefined;
}
