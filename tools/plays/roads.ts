/** The stored plays of a case as roads that others leave: each played once, and kept with every moment of it. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Library } from '../../src/cases/library';
import { beginPlay, type Play, submit } from '../../src/session/play';
import { LIBRARY } from '../read-cases';
import { freeze } from './watch';

export type Road = readonly Play[];

const walked = new WeakMap<Library, Map<string, Road>>();

interface Listed {
  readonly seed: number;
}

const readPlay = (caseId: string, name: string): unknown =>
  JSON.parse(readFileSync(path.join(LIBRARY, caseId, 'plays', `${name}.json`), 'utf8'));

/** The names of a case's stored plays, in the order of its list. */
export const roadNames = (caseId: string): readonly string[] =>
  Object.keys(readPlay(caseId, 'plays') as object);

/** The play at the beginning of a road and after each accepted act of it; worked out when it is first asked for. */
export function roadOf(library: Library, caseId: string, name: string): Road {
  const roads = walked.get(library) ?? new Map<string, Road>();
  walked.set(library, roads);
  const before = roads.get(`${caseId}/${name}`);
  if (before) return before;
  const listed = (readPlay(caseId, 'plays') as Readonly<Record<string, Listed>>)[name];
  const begun = beginPlay(library, caseId, listed?.seed ?? 1);
  if (!begun.ok) throw new Error(begun.fault.en);
  const road = [begun.value];
  let play = begun.value;
  for (const intent of readPlay(caseId, name) as readonly unknown[]) {
    const next = submit(play, intent);
    if (!next.ok) continue;
    ({ play } = next);
    freeze(play.now);
    road.push(play);
  }
  roads.set(`${caseId}/${name}`, road);
  return road;
}
