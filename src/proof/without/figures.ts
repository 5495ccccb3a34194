/** What is read off two courses at one moment, and how far they are apart in the eyes of a clinician. */

import { OWN_FIGURES, type Figures, type OwnFigure, type OwnFigureName } from '../../assessment/report';
import type { Condition } from '../../cases/condition';
import type { CaseFile, Consequence } from '../../cases/schema';
import { round } from '../../kernel/arithmetic';
import type { Encounter, Table } from '../../session/encounter';
import { courseValue } from '../../session/facts';

/** The body's own values, not a reading of them: two courses must not differ by the noise of an assay. */
export interface Body {
  readonly temperature: number;
  readonly crp: number;
  readonly pain: number;
  readonly alive: boolean;
}

export const bodyOf = (table: Table, now: Encounter): Body => ({
  temperature: courseValue(table, now, 'temperature'),
  crp: courseValue(table, now, 'crp'),
  pain: courseValue(table, now, 'pain'),
  alive: courseValue(table, now, 'dead') < 1,
});

/** As they are printed. */
export const printed = ({ temperature, crp, pain, alive }: Body, { stage }: Encounter): Figures => ({
  temperature: round(temperature, 1),
  crp: Math.round(crp),
  pain: Math.round(pain),
  stage,
  alive,
});

/** Ten plain steps: nothing else weighs as much. */
const LIFE = 10;
/** What lies below is nobody's fever; in shock it is no comfort either. */
const NO_FEVER = 37;

/**
 * How many steps that somebody at the bedside would call a difference lie between two bodies; `better` counts only by how
 * much the other one is better off, less by how much it is worse. Constructed: half a degree is more than two readings of
 * one ear differ by; two points of ten is what patients call better or worse (Farrar 2001, recalled); a CRP must differ
 * by a quarter of itself and by 10 mg/L, beyond what assay and day make of one value.
 */
export function steps(one: Body, other: Body): { readonly apart: number; readonly better: number } {
  if (!one.alive && !other.alive) return { apart: 0, better: 0 };
  if (one.alive !== other.alive) return { apart: LIFE, better: other.alive ? LIFE : -LIFE };
  const fever = (Math.max(one.temperature, NO_FEVER) - Math.max(other.temperature, NO_FEVER)) / 0.5;
  const pain = (one.pain - other.pain) / 2;
  const crp = (one.crp - other.crp) / Math.max(10, Math.max(one.crp, other.crp) / 4);
  return { apart: Math.abs(fever) + Math.abs(pain) + Math.abs(crp), better: fever + pain + crp };
}

/**
 * Whether anything differs beyond what the cutting of time into steps makes of one and the same course, and so that it
 * can be seen in the printed figures.
 */
export const differ = (one: Body, other: Body): boolean =>
  one.alive !== other.alive ||
  (one.alive &&
    (Math.abs(one.temperature - other.temperature) >= 0.2 ||
      Math.abs(one.crp - other.crp) >= Math.max(3, one.crp / 20) ||
      Math.abs(one.pain - other.pain) >= 1));

/** The figures that an entry itself speaks of, beside fever, CRP and pain: its own condition names them. */
export function ownNames(of: CaseFile, { when }: Consequence): readonly OwnFigureName[] {
  const names = new Set<string>();
  const seen = new Set<string>();
  const walk = (part: Condition): void => {
    if ('course' in part) names.add(/^[a-z0-9-]+/.exec(part.course)?.[0] ?? '');
    else if ('moment' in part) {
      const moment = of.moments.find(({ id }) => id === part.moment);
      if (!moment || seen.has(part.moment)) return;
      seen.add(part.moment);
      walk(moment.when);
    } else if ('all' in part) part.all.forEach(walk);
    else if ('any' in part) part.any.forEach(walk);
    else if ('count' in part) part.count.of.forEach(walk);
    // What must have come before, and what must not be, is not what the entry tells of.
    else if ('within' in part) walk(part.within.is);
  };
  walk(when);
  return OWN_FIGURES.filter(({ name }) => names.has(name)).map(({ name }) => name);
}

/** More than this one figure alone does not weigh. */
const AT_MOST = 4;

/** Those of an entry's own figures in which two courses differ by a step or more, and by how many the other is better. */
export function ownFigures(
  table: Table,
  names: readonly OwnFigureName[],
  one: Encounter,
  other: Encounter,
): { readonly figures: readonly OwnFigure[]; readonly better: number } {
  let better = 0;
  const figures = OWN_FIGURES.filter(({ name }) => names.includes(name)).flatMap(
    ({ name, places, step, ...way }) => {
      const value = round(courseValue(table, other, name), places);
      const as = round(courseValue(table, one, name), places);
      const by = Math.abs(value - as) / step;
      if (by < 1) return [];
      better += value < as === (way.better === 'less') ? Math.min(by, AT_MOST) : -Math.min(by, AT_MOST);
      return [{ name, value, with: as }];
    },
  );
  return { figures, better };
}
