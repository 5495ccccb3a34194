/** Whether everything that a condition names exists. */

import type { Known, Names } from './check-names';
import type { Condition } from './condition';
import { type Fault, faultAt, type Locate, type Path } from './fault';

export function checkCondition(of: Condition, path: Path, names: Names, locate: Locate): readonly Fault[] {
  const unless = (known: Known, name: string, kind: string, at: string): readonly Fault[] =>
    known.has(name) ? [] : [faultAt(locate, [...path, at], `There is no ${kind} "${name}".`, REMEDY)];
  const inside = (parts: readonly Condition[], ...at: Path): readonly Fault[] =>
    parts.flatMap((part, index) => checkCondition(part, [...path, ...at, index], names, locate));

  if ('done' in of) return unless(names.actKeys, of.done, 'act', 'done');
  if ('doneHere' in of) return unless(names.actKeys, of.doneHere, 'act', 'doneHere');
  if ('declined' in of) return unless(names.actKeys, of.declined, 'act', 'declined');
  if ('resulted' in of) return unless(names.orders, of.resulted, 'order', 'resulted');
  if ('known' in of) return unless(names.facts, of.known, 'fact', 'known');
  if ('stage' in of) return unless(names.stages, of.stage, 'stage', 'stage');
  if ('been' in of) return unless(names.stages, of.been, 'stage', 'been');
  if ('moment' in of) return unless(names.moments, of.moment, 'moment', 'moment');
  if ('chose' in of) return unless(names.choices, of.chose, 'choice', 'chose');
  if ('course' in of) return unless(names.courseNames, nameIn(of.course), 'quantity of the course', 'course');
  if ('measured' in of) return unless(names.measuredNames, nameIn(of.measured), 'measurement', 'measured');
  if ('minutesSince' in of) {
    const since = of.minutesSince.of;
    const known = since.includes(':')
      ? names.actKeys
      : { has: (name: string) => names.stages.has(name) || names.moments.has(name) };
    return unless(known, since, since.includes(':') ? 'act' : 'stage or moment', 'minutesSince');
  }
  if ('planned' in of) return unless(names.actKeys, of.planned.of, 'act', 'planned');
  if ('count' in of)
    return [
      ...inside(of.count.of, 'count', 'of'),
      ...(of.count.atLeast > of.count.of.length
        ? [
            faultAt(
              locate,
              [...path, 'count', 'atLeast'],
              'More are wanted than are listed.',
              'Lower the number.',
            ),
          ]
        : []),
    ];
  if ('before' in of) return inside(of.before, 'before');
  if ('within' in of)
    return [
      ...checkCondition(of.within.of, [...path, 'within', 'of'], names, locate),
      ...checkCondition(of.within.is, [...path, 'within', 'is'], names, locate),
    ];
  if ('all' in of) return inside(of.all, 'all');
  if ('any' in of) return inside(of.any, 'any');
  if ('not' in of) return checkCondition(of.not, [...path, 'not'], names, locate);
  return [];
}

const REMEDY = 'Correct the name, or write the thing that it names.';
const nameIn = (comparison: string): string => /^[a-z][a-z0-9-]*/.exec(comparison)?.[0] ?? '';
