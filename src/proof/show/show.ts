/** Each line of a case shown by a concrete play on the real course, or named as missing. */

import type { Library } from '../../cases/library';
import type { Intent } from '../../session/door';
import { beginPlay } from '../../session/play';
import { type Line, linesOf } from '../lines';
import { archiveFrom, type Found } from './archive';
import { deedsOf } from './deeds';
import { goalsOf, keyOfLine } from './goal';
import { seek } from './seek';

export type ShownLine = Line & { readonly seed: number; readonly acts: readonly Intent[] };

export interface Showing {
  /** In the case's order. The last act of a refusal is the one that is refused. */
  readonly shown: readonly ShownLine[];
  readonly missing: readonly Line[];
  /** Points from which the search could branch, and acts that were submitted. */
  readonly plays: number;
  readonly acts: number;
}

export interface ShowOptions {
  readonly seed?: number;
  /** The time now in milliseconds, and how many seconds may pass; without them the search ends by itself. */
  readonly now?: () => number;
  readonly seconds?: number;
  /** Only these lines are sought. */
  readonly only?: readonly Line[];
}

/**
 * Round after round: with which luck, and how much is spent on each line that is still missing, in acts and simulated
 * days. A round sets out from all that was found so far, or anew from the beginning: what lies nearest to a line is not
 * always on the way to it. Other luck is tried only for what the first does not show soon.
 */
const ROUNDS: readonly { readonly luck: number; readonly effort: number; readonly anew?: boolean }[] = [
  { luck: 0, effort: 12 },
  { luck: 0, effort: 50, anew: true },
  { luck: 0, effort: 50 },
  { luck: 1, effort: 50, anew: true },
  { luck: 0, effort: 150 },
  { luck: 2, effort: 80, anew: true },
  { luck: 1, effort: 150 },
  { luck: 0, effort: 400 },
];

export function showLines(library: Library, caseId: string, options: ShowOptions): Showing {
  const { seed = 1, now = () => 0, seconds = Number.POSITIVE_INFINITY } = options;
  const deadline = now() + seconds * 1000;
  const late = (): boolean => now() > deadline;
  const shown = new Map<string, Found & { readonly seed: number }>();
  const tried = [0, 1, 2].map((luck) => worldOf(library, caseId, seed + luck));
  const [first] = tried;
  if (!first) throw new Error('no seed');
  const lines = options.only ?? linesOf(first.deeds.table.caseFile);
  const wanted = new Set(lines.map(keyOfLine));
  for (const { luck, effort, anew = false } of ROUNDS) {
    const world = tried[luck] ?? first;
    for (const goal of world.goals) {
      const key = keyOfLine(goal.line);
      if (!wanted.has(key) || shown.has(key) || late()) continue;
      seek(
        world.archive,
        goal,
        anew ? world.archive.points.slice(0, 1) : world.archive.bases(),
        effort,
        late,
      );
      for (const [found, one] of world.archive.found) {
        const before = shown.get(found);
        if (!before || one.acts.length < before.acts.length) shown.set(found, { ...one, seed: world.seed });
      }
    }
  }
  const sum = (of: 'plays' | 'acts'): number =>
    tried.reduce((total, { archive }) => total + archive.effort()[of], 0);
  return {
    shown: lines.flatMap((line) => {
      const one = shown.get(keyOfLine(line));
      return one ? [{ ...line, seed: one.seed, acts: one.acts }] : [];
    }),
    missing: lines.filter((line) => !shown.has(keyOfLine(line))),
    plays: sum('plays'),
    acts: sum('acts'),
  };
}

function worldOf(library: Library, caseId: string, seed: number) {
  const begun = beginPlay(library, caseId, seed);
  if (!begun.ok) throw new Error(begun.fault.en);
  const deeds = deedsOf(begun.value.table);
  return { seed, deeds, goals: goalsOf(deeds), archive: archiveFrom(deeds, begun.value) };
}
