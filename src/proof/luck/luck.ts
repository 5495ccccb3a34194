/**
 * How much of an end was luck: the same decisions at the same hours in the same body, under other seeds. What changes is
 * chance alone: whether a culture grows, a bone breaks, an infection reaches the blood or comes back, an assay errs.
 */

import { assess } from '../../assessment/assess';
import type { Library } from '../../cases/library';
import { round } from '../../kernel/arithmetic';
import { failed, ok, type Result } from '../../kernel/result';
import type { Localized } from '../../kernel/text';
import { courseValue } from '../../session/facts';
import { beginPlay, type Play } from '../../session/play';
import { along, deedsOf, passTo, type Skipped } from '../without/along';
import { type Spread, spreadOf } from './spread';

export interface Luck {
  readonly n: number;
  /** The decisions as they were played. */
  readonly played: Lived;
  /** How many lives end so, by the id of the ending; `none` where the play has not come to one. */
  readonly endings: Readonly<Record<string, number>>;
  readonly deaths: number;
  readonly cured: number;
  readonly relapses: number;
  /** What she has at the end, over all lives that she survived. */
  readonly quantities: Readonly<Record<(typeof KEY_QUANTITIES)[number], Spread>>;
  readonly skipped: {
    /** Lives in which something that was decided was not possible any more. */
    readonly lives: number;
    readonly acts: Spread;
    /** What most often had no place. */
    readonly most: readonly { readonly act: string; readonly lives: number }[];
  };
  readonly process: {
    readonly points: Spread;
    /** Lives in which every act was possible, and in how many of them the marks are those of the play. */
    readonly sameActs: number;
    readonly sameMarks: number;
  };
}

/** What is told of the end: the body, and what it took. */
const KEY_QUANTITIES = ['power', 'pain', 'crp', 'operations', 'hospital-days', 'antibiotic-days'] as const;

/** One life under one seed. */
export interface Lived {
  readonly seed: number;
  readonly ending: string;
  readonly alive: boolean;
  readonly cured: boolean;
  readonly relapsed: boolean;
  readonly quantities: Readonly<Record<(typeof KEY_QUANTITIES)[number], number>>;
  readonly points: number;
  readonly skipped: readonly Skipped[];
}

/** One life after another, so that who calls may show how far it is, or stop. */
export function* livesOf(library: Library, play: Play, n: number): Generator<Lived> {
  const { caseFile } = play.table;
  // Seeds from 1 on, whatever the play's own: two plays are then measured by the same lives.
  for (let seed = 1; seed <= n; seed++) {
    const lived = liveUnder(library, play, seed);
    if (!lived.ok) throw new Error(`${caseFile.id}: ${lived.fault.en}`);
    yield lived.value;
  }
}

function liveUnder(library: Library, play: Play, seed: number): Result<Lived, Localized> {
  const begun = beginPlay(library, play.table.caseFile.id, seed, play.language);
  if (!begun.ok) return failed(begun.fault);
  const course = along(begun.value, deedsOf(play), 'hours');
  course.at(play.now.minute);
  return ok(endOf(passTo(course.play(), play.now.minute), course.skipped()));
}

/** What a play came to. */
function endOf(play: Play, skipped: readonly Skipped[] = []): Lived {
  const { table, now } = play;
  const value = (name: string): number => courseValue(table, now, name);
  const { process: marks, outcome } = assess(play);
  return {
    seed: table.world.seed,
    ending: now.ending ?? 'none',
    alive: outcome.alive,
    cured: outcome.alive && value('cured') >= 1,
    relapsed: value('relapse') >= 1,
    quantities: {
      power: outcome.neurology,
      pain: outcome.pain,
      crp: Math.round(value('crp')),
      operations: outcome.operations,
      'hospital-days': outcome.hospitalDays,
      'antibiotic-days': outcome.antibioticDays,
    },
    points: marks.points,
    skipped,
  };
}

/** Counts what the lives came to. */
export function luckOf(play: Play, lives: readonly Lived[]): Luck {
  const played = endOf(play);
  const endings: Record<string, number> = {};
  for (const { ending } of lives) endings[ending] = (endings[ending] ?? 0) + 1;
  const alive = lives.filter((one) => one.alive);
  const whole = lives.filter(({ skipped }) => skipped.length === 0);
  const quantities = Object.fromEntries(
    KEY_QUANTITIES.map((name) => [name, spreadOf(alive.map((one) => one.quantities[name]))]),
  ) as Luck['quantities'];
  return {
    n: lives.length,
    played,
    endings,
    deaths: lives.length - alive.length,
    cured: lives.filter(({ cured }) => cured).length,
    relapses: lives.filter(({ relapsed }) => relapsed).length,
    quantities,
    skipped: {
      lives: lives.length - whole.length,
      acts: spreadOf(lives.map(({ skipped }) => skipped.length)),
      most: mostSkipped(lives),
    },
    process: {
      points: spreadOf(lives.map(({ points }) => round(points, 1))),
      sameActs: whole.length,
      sameMarks: whole.filter(({ points }) => points === played.points).length,
    },
  };
}

const FIRST = 8;

function mostSkipped(lives: readonly Lived[]): Luck['skipped']['most'] {
  const lost = new Map<string, number>();
  for (const { skipped } of lives)
    for (const act of new Set(skipped.map((one) => one.act))) lost.set(act, (lost.get(act) ?? 0) + 1);
  return [...lost]
    .map(([act, count]) => ({ act, lives: count }))
    .toSorted((a, b) => b.lives - a.lives || (a.act < b.act ? -1 : 1))
    .slice(0, FIRST);
}
