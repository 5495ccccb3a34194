/**
 * A case explored in two layers: its care chart walked whole with the course left open, and each line that the walk
 * allows then shown by a concrete play on the real course.
 */

import type { Library } from '../cases/library';
import type { CaseFile } from '../cases/schema';
import type { Intent } from '../session/door';
import { type Flaw, flawsOf } from './flaws';
import type { Line, LineKind } from './lines';
import { namesOf } from './names';
import { showLines } from './show/show';
import { type Stored, shownByStored, type StoredPlay } from './stored';
import { deadEndsOf } from './walk/dead-ends';
import { leftOpen } from './walk/left-open';
import { linesWalked } from './walk/lines-walked';
import { walk } from './walk/walk';

export interface Exploration {
  readonly endings: readonly { readonly id: string; readonly acts: readonly Intent[] }[];
  readonly deadEnds: readonly string[];
  readonly unreachable: readonly string[];
  readonly neverEnded: readonly string[];
  readonly neverInLedger: readonly string[];
  readonly neverRefused: readonly string[];
  readonly neverEarned: readonly string[];
  readonly neverLost: readonly string[];
  /** Lines that the walk allows and no play has shown. */
  readonly notShown: readonly Line[];
  readonly shown: readonly ShownLine[];
  readonly stages: number;
  readonly lines: number;
  readonly states: number;
  readonly seconds: number;
  readonly statesPerSecond: number;
  readonly plays: { readonly plays: number; readonly acts: number; readonly seconds: number } | null;
  readonly abstracted: readonly string[];
  /** Whether the walk came to its end; `brokeOff` says why not. */
  readonly complete: boolean;
  readonly brokeOff: string | null;
  readonly faults: readonly Flaw[];
}

export interface ShownLine extends Line {
  readonly seed: number;
  readonly acts: readonly Intent[];
  /** `search`, or the stored play of the author that shows what the search has missed. */
  readonly from: string;
}

export interface ExploreOptions {
  /** Milliseconds; the core has no clock of its own. */
  readonly now: () => number;
  /** How long plays may be looked for; 0 for the walk alone. Absent: until the search ends by itself, always at the same place. */
  readonly seconds?: number | undefined;
  readonly seed?: number | undefined;
  /** The author's own plays: what the search misses is looked for in them. */
  readonly plays?: readonly StoredPlay[];
}

export function explore(library: Library, caseFile: CaseFile, options: ExploreOptions): Exploration {
  const { now, seconds, seed } = options;
  const began = now();
  const walked = walk(library, caseFile);
  const walkSeconds = (now() - began) / 1000;
  const reachedStages = new Set([...walked.walked.values()].map(({ place }) => place.location.stage.id));
  const unreachable = caseFile.stages.map(({ id }) => id).filter((id) => !reachedStages.has(id));
  const deadEnds = walked.brokeOff === null ? deadEndsOf(walked) : [];
  const { reached, never, all } = linesWalked(walked);
  const prepared = now();
  let stored: readonly Stored[] = [];
  const showing =
    seconds === 0
      ? null
      : showLines(library, caseFile.id, {
          now,
          only: reached,
          elsewhere: (missing) => {
            stored = shownByStored(library, caseFile.id, options.plays ?? [], missing);
            return stored.map(({ line }) => line);
          },
          ...(seconds === undefined ? {} : { seconds }),
          ...(seed === undefined ? {} : { seed }),
        });
  const found = new Set((showing?.shown ?? []).map(({ kind, id }) => `${kind} ${id}`));
  const shown: readonly ShownLine[] = [
    ...(showing?.shown ?? []).map((one) => ({ ...one, from: 'search' })),
    // What the long search came upon by the way needs no stored play.
    ...stored.flatMap(({ line, play, acts }) =>
      found.has(`${line.kind} ${line.id}`)
        ? []
        : [{ ...line, seed: play.seed, acts, from: `stored play ${play.name}` }],
    ),
  ];
  const notShown = (showing?.missing ?? []).filter(
    ({ kind, id }) => !shown.some((one) => one.kind === kind && one.id === id),
  );
  const ids = (kind: LineKind): readonly string[] =>
    never.flatMap((one) => (one.kind === kind ? [one.id] : []));
  const names = namesOf(library, caseFile);
  const faults = flawsOf(caseFile, names, { unreachable, deadEnds, never, notShown });
  return {
    endings: caseFile.endings.flatMap(({ id }) =>
      shown.flatMap((one) => (one.kind === 'ending' && one.id === id ? [{ id, acts: one.acts }] : [])),
    ),
    deadEnds: deadEnds.map(({ stage }) => stage),
    unreachable,
    neverEnded: ids('ending'),
    neverInLedger: ids('ledger'),
    neverRefused: ids('refusal'),
    neverEarned: ids('earned'),
    neverLost: ids('lost'),
    notShown,
    shown,
    stages: caseFile.stages.length,
    lines: all,
    states: walked.states,
    seconds: (now() - began) / 1000,
    statesPerSecond: walkSeconds > 0 ? Math.round(walked.states / walkSeconds) : walked.states,
    plays: showing ? { plays: showing.plays, acts: showing.acts, seconds: (now() - prepared) / 1000 } : null,
    abstracted: leftOpen(walked.ground),
    complete: walked.brokeOff === null,
    brokeOff: walked.brokeOff,
    faults,
  };
}
