/** Each line of a case shown by a concrete play on the real course, or named as missing. */

import type { Library } from '../../cases/library';
import type { Intent } from '../../session/door';
import { beginPlay } from '../../session/play';
import { type Line, linesOf } from '../lines';
import { type Archive, archiveFrom, type Found } from './archive';
import { type Deeds, deedsOf } from './deeds';
import { type Goal, goalsOf, keyOfLine } from './goal';
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
  /** Asked once the near lines are shown: which of the missing ones somebody else can show, so that nobody looks long. */
  readonly elsewhere?: (missing: readonly Line[]) => readonly Line[];
}

interface Round {
  /** Which luck: the seed, and so many after it. */
  readonly luck: number;
  /** What is spent on each line that is still missing, in acts and simulated days. */
  readonly effort: number;
  /** From the beginning, not from all that was found so far: what lies nearest to a line is not always on its way. */
  readonly anew?: boolean;
}

/** First a little for each line; most are near. Other luck is tried only for what the first does not show soon. */
const SOON: readonly Round[] = [
  { luck: 0, effort: 12 },
  { luck: 1, effort: 12 },
  { luck: 0, effort: 25, anew: true },
];

/** Then much for the few that nobody else can show; where they are many they share what one round may spend. */
const SHARED = 600;
const LONG: readonly Round[] = [
  { luck: 1, effort: 50, anew: true },
  { luck: 0, effort: 50 },
  { luck: 2, effort: 50, anew: true },
  { luck: 1, effort: 150 },
  { luck: 2, effort: 150 },
  { luck: 0, effort: 400 },
];

export function showLines(library: Library, caseId: string, options: ShowOptions): Showing {
  const { seed = 1, now = () => 0, seconds = Number.POSITIVE_INFINITY } = options;
  const deadline = now() + seconds * 1000;
  const late = (): boolean => now() > deadline;
  const shown = new Map<string, Found & { readonly seed: number }>();
  const tried = new Map<number, World>();
  const worldAt = (luck: number): World => {
    const world = tried.get(luck) ?? worldOf(library, caseId, seed + luck);
    tried.set(luck, world);
    return world;
  };
  const lines = options.only ?? linesOf(worldAt(0).deeds.table.caseFile);
  const wanted = new Set(lines.map(keyOfLine));
  const round = ({ luck, effort, anew = false }: Round, most = Number.POSITIVE_INFINITY): void => {
    const left = lines.filter((line) => wanted.has(keyOfLine(line)) && !shown.has(keyOfLine(line)));
    if (left.length === 0) return;
    const share = Math.min(effort, most / left.length);
    const world = worldAt(luck);
    for (const goal of world.goals) {
      const key = keyOfLine(goal.line);
      if (!wanted.has(key) || shown.has(key) || late()) continue;
      seek(world.archive, goal, anew ? world.archive.points.slice(0, 1) : world.archive.bases(), share, late);
      for (const [found, one] of world.archive.found) {
        const before = shown.get(found);
        if (!before || one.acts.length < before.acts.length) shown.set(found, { ...one, seed: world.seed });
      }
    }
  };
  const missing = (): readonly Line[] => lines.filter((line) => !shown.has(keyOfLine(line)));
  for (const one of SOON) round(one);
  for (const line of options.elsewhere?.(missing()) ?? []) wanted.delete(keyOfLine(line));
  for (const one of LONG) round(one, SHARED);
  const sum = (of: 'plays' | 'acts'): number =>
    [...tried.values()].reduce((total, { archive }) => total + archive.effort()[of], 0);
  return {
    shown: lines.flatMap((line) => {
      const one = shown.get(keyOfLine(line));
      return one ? [{ ...line, seed: one.seed, acts: one.acts }] : [];
    }),
    missing: missing(),
    plays: sum('plays'),
    acts: sum('acts'),
  };
}

interface World {
  readonly seed: number;
  readonly deeds: Deeds;
  readonly goals: readonly Goal[];
  readonly archive: Archive;
}

function worldOf(library: Library, caseId: string, seed: number): World {
  const begun = beginPlay(library, caseId, seed);
  if (!begun.ok) throw new Error(begun.fault.en);
  const deeds = deedsOf(begun.value.table);
  return { seed, deeds, goals: goalsOf(deeds), archive: archiveFrom(deeds, begun.value) };
}
