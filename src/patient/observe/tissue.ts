/** What the pathologist, the stain and the sequencer find in a piece of tissue taken now. */

import { draw } from '../../kernel/chance';
import { DAY } from '../../kernel/time';
import type { Course, World } from '../course';
import type { Exposure } from '../exposure';
import { germOf, type Organism } from '../germs';
import { bloodCarries } from './culture';
import { antibioticOnBoard } from './on-board';

export interface Histology {
  /** `infected` is suppuration; tuberculosis caseates, Brucella leaves granulomas. */
  readonly kind: 'infected' | 'caseating' | 'granuloma' | 'callus';
  /** Acute and chronic together: older than the last few days (Chen 2024, at operation after cement). */
  readonly chronic: boolean;
}

export interface Sequences {
  readonly organism: Organism | null;
  readonly skinFlora: boolean;
}

/** Shares of seeds. Constructed; metagenomic sequencing of tissue found 81 % in a pooled series. */
const NEUTROPHILS = 0.75;
const NEUTROPHILS_OPEN = 0.96;
const STAIN_CELLS = 0.6;
const STAIN_COCCI = 0.3;
const STAIN_COCCI_WITH_CEMENT = 0.7;
const SEQUENCED = 0.7;
const SEQUENCED_WITH_CEMENT = 0.75;
const SKIN_READS = 0.15;

const infected = (course: Course): boolean => course.fate.organism !== null && !course.infection.cured;

/** At operation, or where cement lies in the focus, the piece is large and the focus rich. */
function rich(course: Course): boolean {
  const { implants } = course;
  const operatedNow =
    implants.lastOperationAt !== null && course.minute - implants.lastOperationAt <= 2 * DAY;
  return operatedNow || (implants.inFocus && course.infection.awake > 0);
}

export function histology(
  course: Course,
  specimen: string,
  world: World,
  _exposures: readonly Exposure[],
): Histology {
  const open = rich(course);
  const seen =
    infected(course) && draw(world.seed, 'histology', specimen) < (open ? NEUTROPHILS_OPEN : NEUTROPHILS);
  const { lesion } = germOf(course.fate.organism);
  if (lesion !== 'suppurating') return { kind: seen ? lesion : 'callus', chronic: false };
  return { kind: seen ? 'infected' : 'callus', chronic: seen && open };
}

export type Smear = 'cocci' | 'rods' | 'neutrophils' | 'nothing';

/** Gram smear, or the frozen section of soft parts. */
export function smear(course: Course, specimen: string, world: World, exposures: readonly Exposure[]): Smear {
  if (!infected(course)) return 'nothing';
  const open = rich(course);
  const left = antibioticOnBoard(exposures, course.minute) === 'treated' ? 0.7 : 1;
  const luck = draw(world.seed, 'histology', `${specimen}|smear`);
  const { stains } = germOf(course.fate.organism);
  if (stains !== 'nothing' && luck < (open ? STAIN_COCCI_WITH_CEMENT : STAIN_COCCI) * left) return stains;
  return luck < (open ? NEUTROPHILS_OPEN : STAIN_CELLS) ? 'neutrophils' : 'nothing';
}

/** 16S or metagenomic reads: dead germs count, so drugs take little away. */
export function molecular(
  course: Course,
  specimen: string,
  world: World,
  _exposures: readonly Exposure[],
): Sequences {
  const chance = rich(course) ? SEQUENCED_WITH_CEMENT : SEQUENCED;
  const found = infected(course) && draw(world.seed, 'molecular', specimen) < chance;
  return {
    organism: found ? course.fate.organism : null,
    skinFlora: draw(world.seed, 'molecular', `${specimen}|skin`) < SKIN_READS,
  };
}

/** The same in plasma: reads are found where blood carries the germ, and skin now and then. */
export function molecularInBlood(course: Course, specimen: string, world: World): Sequences {
  return {
    organism: bloodCarries(course, specimen, world) ? course.fate.organism : null,
    skinFlora: draw(world.seed, 'molecular', `${specimen}|skin`) < SKIN_READS,
  };
}
