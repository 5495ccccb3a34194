/** Who the patient is, for conditions, ranges and sentences: age, sex, and the months around a birth. */

import type { PersonName } from '../cases/person-names';
import type { Exposure } from '../patient/exposure';
import type { Encounter, Table } from './encounter';

/** Weeks since a birth where there was none, or none that matters any more. */
const NEVER = 999;

/** Days until the milk is gone, by how it was ended. Constructed: Betzold 2007 describes the two roads, gives no days. */
const MILK_ENDS: Readonly<Record<string, number>> = { wean: 3, 'wean-gradually': 14 };
/** Of the drugs that stop milk, the days their label gives. */
const MILK_STOPPED_BY: readonly string[] = ['cabergoline', 'bromocriptine'];

const PERSON: Readonly<Record<PersonName, (table: Table, now: Encounter) => number>> = {
  age: (table) => table.caseFile.patient.age,
  female: (table) => (table.caseFile.patient.sex === 'female' ? 1 : 0),
  lactating: (table, now) => (lactating(table, now) ? 1 : 0),
  pregnant: (table) => (table.caseFile.course.person.weeksPregnant === undefined ? 0 : 1),
  'weeks-postpartum': (table, { minute }) => {
    const { weeksPostpartum } = table.caseFile.course.person;
    return weeksPostpartum === undefined ? NEVER : weeksPostpartum + minute / 10080;
  },
};

/** What the person gives to a name; undefined where the name is none of theirs. */
export function personValue(table: Table, now: Encounter, name: string): number | undefined {
  return Object.hasOwn(PERSON, name) ? PERSON[name as PersonName](table, now) : undefined;
}

function lactating(table: Table, { exposures, minute }: Encounter): boolean {
  return (
    table.caseFile.course.person.lactating === true && !exposures.some((one) => minute >= milkGoneAt(one))
  );
}

function milkGoneAt(one: Exposure): number {
  if (one.kind === 'support' && Object.hasOwn(MILK_ENDS, one.support))
    return one.from + (MILK_ENDS[one.support] ?? 0) * 1440;
  if (one.kind === 'drug' && one.from >= 0 && MILK_STOPPED_BY.includes(one.drug)) return one.from + 2 * 1440;
  return Number.POSITIVE_INFINITY;
}
