/** The hidden course of one patient: plain data, a body at one moment. Its parts are advanced by the files in `body`. */

import type { Level } from '../kernel/imaging-findings';
import type { Minute } from '../kernel/time';
import type { Blood, Bone, Trace } from './course-slow';
import { type Fate, drawFate } from './fate';
import type { CourseParameters } from './parameters';

/** What never changes during an encounter. */
export interface World {
  readonly parameters: CourseParameters;
  readonly seed: number;
  /** Drugs and measures that a case names beside those that every body knows: they run, and do nothing to it. */
  readonly declared?: ReadonlySet<string> | undefined;
}

export interface Course {
  readonly minute: Minute;
  /** The body is computed to here: the last full hour, or the last act on it, not after `minute`. */
  readonly at: Minute;
  readonly fate: Fate;
  readonly implants: Implants;
  readonly infection: Infection;
  readonly inflammation: Inflammation;
  readonly collections: Collections;
  readonly structure: Structure;
  readonly nerves: Nerves;
  /** On movement, NRS, before what cement or an analgesic hides. */
  readonly pain: number;
  readonly organs: Organs;
  readonly blood: Blood;
  readonly bone: Bone;
  readonly trace: Trace;
}

export interface Implants {
  /** How many cementings and operations of the exposure list have been applied. */
  readonly applied: number;
  readonly cement: Readonly<Partial<Record<Level, number>>>;
  readonly cementIn: boolean;
  /** Some of it lies in the infected levels. */
  readonly inFocus: boolean;
  readonly cementAt: Minute | null;
  readonly metal: readonly Level[];
  readonly cage: boolean;
  /** Open operations so far. */
  readonly operations: number;
  readonly lastOperationAt: Minute | null;
}

export interface Infection {
  /** Doublings of the burden since minute 0; −12 is as good as none. */
  readonly load: number;
  /** 0 to 1 on cement or metal. */
  readonly biofilm: number;
  /** The cemented focus is poor in germs: quiet for a week, slow afterwards, and able to heal around the cement. */
  readonly poor: boolean;
  /** Hours for which the cemented focus has been awake, slower ones for a slow germ; negative while it is still quiet. */
  readonly awake: number;
  /** 0 to 1: how far the survivors of a weak regimen have taken over. */
  readonly resistance: number;
  /** Days of effective treatment that count towards healing. */
  readonly healing: number;
  readonly cured: boolean;
  /** 0 to 1: how far beyond its two levels it has gone. */
  readonly spread: number;
}

export interface Inflammation {
  /** mg/L at which CRP would settle with the liver's present synthesis. */
  readonly synthesis: number;
  /** mg/L of the same from a fresh wound. */
  readonly wound: number;
  readonly crp: number;
  readonly esr: number;
  /** °C above this person's daily curve, without antipyretics. */
  readonly fever: number;
  /** °C an hour, over the last step. */
  readonly feverRise: number;
  readonly procalcitonin: number;
}

/** mm */
export interface Collections {
  readonly paravertebral: number;
  readonly psoasLeft: number;
  readonly psoasRight: number;
  readonly epidural: number;
  /** Smallest psoas or paravertebral size since the last operation. */
  readonly smallest: number;
  /** Pus is collecting again behind an emptied focus. */
  readonly recollecting: boolean;
}

export interface Structure {
  readonly oedema: Readonly<Partial<Record<Level, number>>>;
  readonly erosion: Readonly<Partial<Record<Level, number>>>;
  readonly disc: Readonly<Partial<Record<Level, { readonly bright: number; readonly heightLost: number }>>>;
  readonly kyphosis: number;
}

export interface Nerves {
  /** MRC of the weakest group from the canal and the cord, pain left out. */
  readonly power: number;
  readonly lowest: number;
  /** Hours with power of 4 or less under pressure, until the pressure was taken off. */
  readonly deficitHours: number;
  readonly retention: boolean;
  readonly saddle: boolean;
}

export interface Organs {
  /** Grade of organ strain, 0 to 12, read as SOFA points above this person's own. */
  readonly sofa: number;
  readonly sepsisHazard: number;
  readonly episodes: number;
  readonly deathHazard: number;
  readonly deadAt: Minute | null;
  /** Multiplies creatinine. */
  readonly kidney: number;
  readonly vancomycinTrough: number;
  readonly lactate: number;
}

/** The patient at minute 0. */
export function begin(world: World): Course {
  const { parameters, seed } = world;
  const { labs, collections, structure, pain } = parameters;
  const start = (name: keyof typeof labs, otherwise: number): number => labs[name]?.start ?? otherwise;
  const fate = drawFate(parameters, seed);
  const crp = start('crp', 3);
  return {
    minute: 0,
    at: 0,
    fate,
    implants: {
      applied: 0,
      cement: {},
      cementIn: false,
      inFocus: false,
      cementAt: null,
      metal: [],
      cage: false,
      operations: 0,
      lastOperationAt: null,
    },
    infection: {
      load: fate.organism ? 0 : -12,
      biofilm: 0,
      poor: false,
      awake: 0,
      resistance: 0.01,
      healing: 0,
      cured: fate.organism === null,
      spread: 0,
    },
    inflammation: {
      synthesis: crp,
      wound: 0,
      crp,
      esr: start('esr', 10),
      fever: parameters.temperature.fever,
      feverRise: 0,
      procalcitonin: start('procalcitonin', 0.04),
    },
    collections: {
      paravertebral: collections.paravertebral,
      psoasLeft: collections.psoasLeft,
      psoasRight: collections.psoasRight,
      epidural: collections.epidural,
      smallest: Math.max(collections.paravertebral, collections.psoasLeft, collections.psoasRight),
      recollecting: false,
    },
    structure: {
      oedema: structure.oedema,
      erosion: structure.erosion,
      disc: structure.disc,
      kyphosis: structure.kyphosisDegrees,
    },
    nerves: { power: 5, lowest: 5, deficitHours: 0, retention: false, saddle: false },
    pain: pain.moving,
    organs: {
      sofa: 0,
      sepsisHazard: 0,
      episodes: 0,
      deathHazard: 0,
      deadAt: null,
      kidney: 1,
      vancomycinTrough: 0,
      lactate: start('lactate', 1),
    },
    blood: {
      hb: start('hb', 130),
      albumin: start('albumin', 42),
      hba1c: start('hba1c', 5.6),
      vitaminD: start('vitamin-d', 20),
      alp: start('alp', 75),
      alt: start('alt', 20),
    },
    bone: { score: parameters.bone.score, sclerosis: 0, fractureHazard: 0, broken: false },
    trace: {
      crpPeak: crp,
      crpLow: crp,
      crpLowFrom: 0,
      afebrileHours: 0,
      sofaFreeHours: 24,
      effectiveHours: 0,
      antibioticHours: 0,
      freeHours: (parameters.antibioticFreeDays ?? 365) * 24,
      relapsed: false,
      runFrom: null,
      treatedFrom: null,
      lyingHours: 0,
    },
  };
}
