/** Whether the person of the case is the same everywhere, and has values that a person can have. */

import { LEVELS } from '../kernel/imaging-findings';
import type { Names } from './check-names';
import { type Fault, faultAt, type Locate, type Path } from './fault';
import { implausible, MIND_THE_POINT } from './plausible';
import type { CaseFile } from './schema';

export function checkBody(of: CaseFile, names: Names, locate: Locate): readonly Fault[] {
  const { course, patient, start } = of;
  const faults: Fault[] = [];
  const report = (path: Path, what: string, remedy: string): void => {
    faults.push(faultAt(locate, path, what, remedy));
  };
  const same = (path: Path, here: string | number, there: string | number, where: string): void => {
    if (here !== there)
      report(path, `Here stands ${here}, and ${there} under ${where}.`, 'Write the same in both places.');
  };
  same(['course', 'clock'], course.clock, start.clock, '`start`');
  same(['course', 'person', 'sex'], course.person.sex, patient.sex, '`patient`');
  same(['course', 'person', 'age'], course.person.age, patient.age, '`patient`');
  const days = DAYS[start.month - 1] ?? 31;
  if (start.date > days)
    report(
      ['start', 'date'],
      `Month ${start.month} has ${days} days, not ${start.date}.`,
      'Correct the date.',
    );
  if (course.person.sex === 'male')
    for (const name of ['lactating', 'weeksPregnant', 'weeksPostpartum'] as const)
      if (course.person[name])
        report(
          ['course', 'person', name],
          'A man is neither pregnant nor in childbed.',
          'Correct the sex, or take the line out.',
        );
  if (LEVELS.indexOf(course.focus.lower) !== LEVELS.indexOf(course.focus.upper) + 1)
    report(
      ['course', 'focus', 'lower'],
      `${course.focus.lower} does not lie directly below ${course.focus.upper}.`,
      'Name two neighbours, the upper one first.',
    );
  const shares = course.organisms.reduce((sum, { share }) => sum + share, 0);
  if (course.organisms.length > 0 && Math.abs(shares - 1) > 0.001)
    report(
      ['course', 'organisms'],
      `The shares of the organisms add up to ${Math.round(shares * 1000) / 1000}, not to 1.`,
      'Divide 1 among them.',
    );
  for (const [name, { start: first, well }] of Object.entries(course.labs))
    for (const [part, value] of [
      ['start', first],
      ['well', well],
    ] as const) {
      const no = value === undefined ? undefined : implausible(name, value);
      if (no !== undefined) report(['course', 'labs', name, part], no, MIND_THE_POINT);
    }
  if (course.vitals.diastolic >= course.vitals.systolic)
    report(
      ['course', 'vitals', 'diastolic'],
      `The lower pressure, ${course.vitals.diastolic}, is not below the upper, ${course.vitals.systolic}.`,
      'Correct one of the two.',
    );
  if (course.pain.well > course.pain.moving)
    report(
      ['course', 'pain', 'well'],
      'More pain is left when all has healed than there was.',
      'Correct one of the two.',
    );
  for (const [index, { drug, times }] of course.homeDrugs.entries()) {
    const at = ['course', 'homeDrugs', index];
    if (!names.drugs.has(drug)) report([...at, 'drug'], ...names.drugs.unknown(drug));
    if (new Set(times).size < times.length)
      report([...at, 'times'], 'A time of day stands here twice.', 'Name each time once.');
  }
  return faults;
}

/** February in a leap year: a case names no year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
