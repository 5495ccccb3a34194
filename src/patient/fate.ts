/**
 * What luck decides about one patient, drawn once at the start by key. Later events compare a growing hazard or a
 * probability with these numbers, so that leaving one act out moves no other draw and less hazard is never worse.
 */

import { exp, log } from '../kernel/arithmetic';
import { draw, drawNormal } from '../kernel/chance';
import type { Organism } from './germs';
import type { CourseParameters } from './parameters';

export interface Fate {
  readonly organism: Organism | null;
  /** Below the case's share: a quiet fortnight after cement, and a focus poor enough in germs to heal around it. */
  readonly relief: number;
  /** How fast a cemented focus wakes; 1 is usual. */
  readonly pace: number;
  /** Below the yield: the blood of this patient grows the germ. */
  readonly bacteraemia: number;
  /** Below 0.7: the needle draws cloudy fluid. */
  readonly fluid: number;
  /** Summed hazards at which sepsis begins and life ends (exponential with mean 1). */
  readonly sepsis: number;
  readonly death: number;
  /** Per cent of canal by which this cord tolerates less (positive) or more (negative). */
  readonly canal: number;
  /** Below the chance of recovery: a lost grade comes back. */
  readonly recovery: number;
  /** How long this infection needs the right drug: 0 the shortest, 1 the longest. */
  readonly need: number;
  /** Below the chance of it: pus collects again after the cement has been taken out. */
  readonly recollection: number;
  /** How readily pus finds its way into the canal: 0 the best walled off. */
  readonly canalSpread: number;
  /** Below the share of it: marrow that looks worse for months after the cure. */
  readonly marrow: number;
  /** How much longer than usual water stays in marrow and brightness in the disc: 1 is usual. */
  readonly marrowStays: number;
  readonly discStays: number;
  /** Below the share of it: fever after the first infusion of zoledronate. */
  readonly infusionFever: number;
  /** Summed hazard at which a vertebra breaks. */
  readonly fracture: number;
  /** Below the share of it: milk that stands becomes pus; a vein of the leg clots. */
  readonly breast: number;
  readonly vein: number;
}

/** Two people in three lie within a factor of 1.65 of the middle; constructed, so that no later film had a say in it. */
const SPREAD_OF_LAG = 0.5;

export function drawFate(parameters: CourseParameters, seed: number): Fate {
  return {
    organism: drawOrganism(parameters, seed),
    relief: draw(seed, 'relief', 'cement'),
    pace: 0.8 + 0.45 * draw(seed, 'biology', 'onset'),
    bacteraemia: draw(seed, 'culture', 'bacteraemia'),
    fluid: draw(seed, 'biology', 'fluid'),
    sepsis: -log(1 - draw(seed, 'sepsis', 'onset')),
    death: -log(1 - draw(seed, 'sepsis', 'death')),
    canal: 14 * draw(seed, 'neurology', 'conus') - 5,
    recovery: draw(seed, 'neurology', 'recovery'),
    need: draw(seed, 'relapse', 'need'),
    recollection: draw(seed, 'complication', 'recollection'),
    canalSpread: draw(seed, 'biology', 'abscess'),
    marrow: draw(seed, 'biology', 'imaging'),
    marrowStays: exp(SPREAD_OF_LAG * drawNormal(seed, 'biology', 'film-marrow')),
    discStays: exp(SPREAD_OF_LAG * drawNormal(seed, 'biology', 'disc')),
    infusionFever: draw(seed, 'complication', 'borrowed-fever'),
    fracture: -log(1 - draw(seed, 'complication', 'body-height')),
    breast: draw(seed, 'complication', 'breast'),
    vein: draw(seed, 'complication', 'thrombus'),
  };
}

export function drawOrganism(parameters: CourseParameters, seed: number): Organism | null {
  if (parameters.focus.startBurden === 0) return null;
  let total = 0;
  for (const { share } of parameters.organisms) total += share;
  let left = draw(seed, 'organism', 'infection') * total;
  for (const { organism, share } of parameters.organisms) {
    left -= share;
    if (left < 0) return organism;
  }
  return null;
}
