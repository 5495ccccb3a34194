/** Who the patient is, for conditions, ranges and sentences: age, sex, and the months around a birth. */

import { ALLERGY_LABELS, type PersonName } from '../cases/person-names';
import type { Whom } from '../cases/schema-act';
import { feeds } from '../patient/observe/breast';
import type { Encounter, Table } from './encounter';

/** Weeks since a birth where there was none, or none that matters any more. */
const NEVER = 999;

type Ask = (table: Table, now: Encounter) => number;

/** 1 where the wristband says so. */
const LABELLED = Object.fromEntries(
  ALLERGY_LABELS.map((label): readonly [string, Ask] => [
    `label-${label}`,
    ({ caseFile }) => (caseFile.patient.allergyLabels?.includes(label) ? 1 : 0),
  ]),
);

const PERSON: Readonly<Record<Exclude<PersonName, `label-${string}`>, Ask>> = {
  age: (table) => table.caseFile.patient.age,
  female: (table) => (table.caseFile.patient.sex === 'female' ? 1 : 0),
  lactating: ({ world }, { course, exposures }) => (feeds(course, world, exposures) ? 1 : 0),
  pregnant: (table) => (table.caseFile.course.person.weeksPregnant === undefined ? 0 : 1),
  'weeks-pregnant': (table, { minute }) => {
    const { weeksPregnant } = table.caseFile.course.person;
    return weeksPregnant === undefined ? 0 : weeksPregnant + minute / 10080;
  },
  'height-cm': (table) => table.caseFile.course.person.heightCm,
  'weight-kg': (table) => table.caseFile.course.person.weightKg,
  'weeks-postpartum': (table, { minute }) => {
    const { weeksPostpartum } = table.caseFile.course.person;
    return weeksPostpartum === undefined ? NEVER : weeksPostpartum + minute / 10080;
  },
};

/** What the person gives to a name; undefined where the name is none of theirs. */
export function personValue(table: Table, now: Encounter, name: string): number | undefined {
  const ask = Object.hasOwn(PERSON, name) ? PERSON[name as keyof typeof PERSON] : LABELLED[name];
  return ask?.(table, now);
}

/** The months after a birth in which a body is still on its way back. */
const POSTPARTUM_WEEKS = 26;

/** Whether it is for this person, as the person is now. */
export function isFor(whom: Whom, table: Table, now: Encounter): boolean {
  const { sex, age } = table.caseFile.patient;
  return (
    (whom.sex === undefined || whom.sex === sex) &&
    age >= (whom.ageFrom ?? 0) &&
    age < (whom.ageTo ?? Number.POSITIVE_INFINITY) &&
    isIn(whom.state, table, now)
  );
}

function isIn(state: Whom['state'], table: Table, now: Encounter): boolean {
  switch (state) {
    case undefined:
      return true;
    case 'postpartum':
      return PERSON['weeks-postpartum'](table, now) < POSTPARTUM_WEEKS;
    default:
      return PERSON[state](table, now) === 1;
  }
}

/** Of those that are for this person the narrowest: a state before sex and age, sex or age before anybody. */
export function narrowest<One extends Whom>(
  all: readonly One[],
  table: Table,
  now: Encounter,
): One | undefined {
  let best: One | undefined;
  let narrow = -1;
  for (const one of all) {
    const weight = narrowness(one);
    if (weight <= narrow || !isFor(one, table, now)) continue;
    best = one;
    narrow = weight;
  }
  return best;
}

/** Feeding is narrower than the half year after a birth. */
const narrowness = ({ state, sex, ageFrom, ageTo }: Whom): number =>
  (state === undefined ? 0 : state === 'postpartum' ? 4 : 8) +
  (sex === undefined ? 0 : 1) +
  (ageFrom === undefined && ageTo === undefined ? 0 : 1);
