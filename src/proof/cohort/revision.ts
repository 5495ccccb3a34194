/** What becomes of a patient with cement in an infected vertebra: first sign, diagnosis, revision, and half a year after it. */

import { DAY } from '../../kernel/time';
import { advance } from '../../patient/advance';
import { begin, type Course, type World } from '../../patient/course';
import type { Exposure } from '../../patient/exposure';
import { quantity } from '../../patient/observe/quantity';
import { type Cemented, cementedPatient, type Stratum } from './cemented';
import { worldOf } from './life';
import { rightDrug } from './right-drug';
import { happens, type Virtual } from './virtual';

/** Days count from the cement. */
export interface Revision {
  readonly stratum: Stratum;
  /** First temperature of 38.0 °C or more, first sign of any kind, spread to a further level. Null: never. */
  readonly fever: number | null;
  readonly sign: number | null;
  readonly spread: number | null;
  readonly diagnosis: number | null;
  readonly revision: number | null;
  readonly deficitBefore: boolean;
  readonly crpAtDiagnosis: number | null;
  readonly painBefore: number | null;
  readonly painAfter: number | null;
  readonly walksAfter: boolean;
  /** Within half a year of the revision, or of the diagnosis where none was done. */
  readonly dead: boolean;
}

const FEVER = 38;
/** Pain that brings a patient back, and weakness. */
const PAIN = 6;
const WEAK = 4;
/** A leg that gives way, or sepsis, is seen within two days and operated on within two more. */
const URGENT = 2;
const SEPTIC = 2;
const HALF_YEAR = 182;
/** Too frail for the operation, or unwilling: three of Zhang's 19 had none. */
const NO_OPERATION = 0.1;
/** A patient in whom nothing shows for so long has none of this. */
const LONGEST = 500;

interface Watched {
  course: Course;
  day: number;
  fever: number | null;
  sign: number | null;
  spread: number | null;
}

const alive = ({ organs }: Course): boolean => organs.deadAt === null;
const urgent = ({ nerves, organs }: Course): boolean => nerves.power <= WEAK || organs.sofa >= SEPTIC;

/** Lives day by day, noting the first of each sign, until `enough` or death. */
function watch(
  from: Watched,
  care: readonly Exposure[],
  world: World,
  enough: (now: Watched) => boolean,
): Watched {
  const now: Watched = { ...from };
  while (alive(now.course) && now.day < LONGEST && !enough(now)) {
    now.course = advance(now.course, DAY, care, world);
    now.day++;
    const read = (name: 'temperature' | 'pain' | 'power'): number => quantity(now.course, name, world, care);
    // The evening round, two days after the needle at the earliest for pain.
    if (now.fever === null && read('temperature') >= FEVER) now.fever = now.day;
    const hurts = now.day > 2 && read('pain') >= PAIN;
    if (now.sign === null && (now.fever !== null || hurts || urgent(now.course))) now.sign = now.day;
    if (now.spread === null && now.course.infection.spread >= SPREAD) now.spread = now.day;
  }
  return now;
}
/** From here the neighbouring bodies show oedema. */
const SPREAD = 0.25;

export function revisionOf(one: Virtual): Revision {
  const drawn: Cemented = cementedPatient(one);
  const world = worldOf(one, drawn.parameters);
  const { upper } = drawn.parameters.focus;
  // Minute 0 is nine in the morning; the day is read at seven in the evening.
  const cement: Exposure = { kind: 'cement', level: upper, ml: 4, at: 0 };
  const start = advance(begin(world), 10 * 60, [cement], world);
  const first: Watched = { course: start, day: 0, fever: null, sign: null, spread: null };

  const signed = watch(first, [cement], world, ({ sign }) => sign !== null);
  const due = (signed.sign ?? signed.day) + drawn.toDiagnosis;
  let worseSince: number | null = null;
  const found = watch(signed, [cement], world, ({ course, day }) => {
    if (urgent(course)) worseSince ??= day;
    return day >= due || (worseSince !== null && day >= worseSince + URGENT);
  });
  const diagnosed = signed.sign !== null && alive(found.course);
  const on = found.day;
  const drugs = rightDrug(found.course.fate.organism, on, on + 270, 42);
  const treated: readonly Exposure[] = [
    cement,
    ...drugs,
    { kind: 'support', support: 'fluids-30', from: on * DAY, until: null },
    { kind: 'support', support: 'insulin', from: on * DAY, until: null },
  ];
  const operates = diagnosed && !happens(one, 'no operation', NO_OPERATION);
  const awaited = watch(found, treated, world, ({ course, day }) => {
    const wait = urgent(course) ? Math.min(URGENT, drawn.toRevision) : drawn.toRevision;
    return !operates || day >= on + wait;
  });
  const revised = operates && alive(awaited.course);
  const painBefore = revised ? quantity(awaited.course, 'pain', world, treated) : null;
  const deficitBefore = awaited.course.nerves.lowest <= WEAK;
  const care: readonly Exposure[] = revised
    ? [...treated, { kind: 'operation', operation: 'one-stage-corpectomy', at: awaited.course.minute }]
    : treated;
  const last = alive(awaited.course) ? advance(awaited.course, HALF_YEAR * DAY, care, world) : awaited.course;
  const since = (day: number | null): number | null => (day === null ? null : drawn.seeding + day);
  return {
    stratum: drawn.stratum,
    fever: since(awaited.fever),
    sign: since(signed.sign),
    spread: since(awaited.spread),
    diagnosis: diagnosed ? since(on) : null,
    revision: revised ? since(awaited.day) : null,
    deficitBefore,
    crpAtDiagnosis: diagnosed ? found.course.inflammation.crp : null,
    painBefore,
    painAfter: revised && alive(last) ? quantity(last, 'pain', world, care) : null,
    walksAfter: alive(last) && quantity(last, 'walk-metres', world, care) >= 1000,
    dead: !alive(last),
  };
}
