/** Whether everything that a condition names exists, and whether it can hold at all. */

import type { Known, Names } from './check-names';
import type { Condition } from './condition';
import { type Fault, faultAt, type Locate, type Path } from './fault';
import { implausible, MIND_THE_POINT } from './plausible';

export function checkCondition(of: Condition, path: Path, names: Names, locate: Locate): readonly Fault[] {
  const unless = (known: Known, name: string, at: string): readonly Fault[] =>
    known.has(name) ? [] : [faultAt(locate, [...path, at], ...known.unknown(name))];
  const inside = (parts: readonly Condition[], ...at: Path): readonly Fault[] =>
    parts.flatMap((part, index) => checkCondition(part, [...path, ...at, index], names, locate));

  if ('done' in of) return unless(names.actKeys, of.done, 'done');
  if ('doneHere' in of) return unless(names.actKeys, of.doneHere, 'doneHere');
  if ('declined' in of) return unless(names.actKeys, of.declined, 'declined');
  if ('resulted' in of) return unless(names.orders, of.resulted, 'resulted');
  if ('known' in of) return unless(names.facts, of.known, 'known');
  if ('stage' in of) return unless(names.stages, of.stage, 'stage');
  if ('been' in of) return unless(names.stages, of.been, 'been');
  if ('moment' in of) return unless(names.moments, of.moment, 'moment');
  if ('chose' in of) return unless(names.choices, of.chose, 'chose');
  if ('course' in of) return compared(of.course, names.courseNames, [...path, 'course'], locate);
  if ('measured' in of) return compared(of.measured, names.measuredNames, [...path, 'measured'], locate);
  if ('minutesSince' in of) {
    const at = [...path, 'minutesSince'];
    return [...since(of.minutesSince.of, at, names, locate), ...neverBetween(of.minutesSince, at, locate)];
  }
  if ('planned' in of) {
    const at = [...path, 'planned'];
    return [...unless(names.actKeys, of.planned.of, 'planned'), ...neverBetween(of.planned, at, locate)];
  }
  if ('season' in of) {
    const twice = of.season.findIndex((month, at) => of.season.indexOf(month) !== at);
    return twice < 0
      ? []
      : [faultAt(locate, [...path, 'season', twice], 'This month stands here twice.', 'Name each once.')];
  }
  if ('count' in of) {
    const { atLeast, of: parts } = of.count;
    return [
      ...inside(parts, 'count', 'of'),
      ...(atLeast > parts.length
        ? [
            faultAt(
              locate,
              [...path, 'count', 'atLeast'],
              `${atLeast} are wanted and ${parts.length} listed.`,
              'Lower the number, or list more.',
            ),
          ]
        : []),
    ];
  }
  if ('before' in of) {
    const [first, second] = of.before;
    const same = JSON.stringify(first) === JSON.stringify(second);
    return [
      ...inside(of.before, 'before'),
      ...(same
        ? [faultAt(locate, [...path, 'before'], 'Nothing comes before itself.', 'Name two different things.')]
        : []),
    ];
  }
  if ('within' in of)
    return [
      ...checkCondition(of.within.of, [...path, 'within', 'of'], names, locate),
      ...checkCondition(of.within.is, [...path, 'within', 'is'], names, locate),
    ];
  if ('all' in of) return [...inside(of.all, 'all'), ...contradiction(of.all, [...path, 'all'], locate)];
  if ('any' in of) return inside(of.any, 'any');
  if ('not' in of) return checkCondition(of.not, [...path, 'not'], names, locate);
  return [];
}

/** A comparison speaks of a quantity that there is, and of a value that it can have. */
function compared(text: string, known: Known, path: Path, locate: Locate): readonly Fault[] {
  const [, name = '', number] = /^([a-z][a-z0-9-]*)\s*[<>=]+\s*(-?[\d.]+)$/.exec(text) ?? [];
  if (!known.has(name)) return [faultAt(locate, path, ...known.unknown(name))];
  // At least 0 asks whether it was measured at all.
  const no = Number(number) === 0 ? undefined : implausible(name, Number(number));
  return no === undefined ? [] : [faultAt(locate, path, no, MIND_THE_POINT)];
}

/** Time runs from an act, a stage or a moment. */
function since(name: string, path: Path, names: Names, locate: Locate): readonly Fault[] {
  if (name.includes(':'))
    return names.actKeys.has(name) ? [] : [faultAt(locate, path, ...names.actKeys.unknown(name))];
  if (names.stages.has(name) || names.moments.has(name)) return [];
  const moment = names.moments.unknown(name);
  const said = moment[1].includes('"') ? moment : names.stages.unknown(name);
  return [faultAt(locate, path, ...said)];
}

interface Between {
  readonly atLeast?: number | undefined;
  readonly below?: number | undefined;
}

function neverBetween({ atLeast = 0, below }: Between, path: Path, locate: Locate): readonly Fault[] {
  return below === undefined || atLeast < below
    ? []
    : [
        faultAt(
          locate,
          [...path, 'below'],
          `Nothing is at least ${atLeast} and below ${below}.`,
          'Correct one of the two.',
        ),
      ];
}

/** Something and its opposite, side by side. */
function contradiction(parts: readonly Condition[], path: Path, locate: Locate): readonly Fault[] {
  if (!parts.some((part) => 'not' in part)) return [];
  const texts = new Set(parts.map((part) => JSON.stringify(part)));
  return parts.flatMap((part, at) =>
    'not' in part && texts.has(JSON.stringify(part.not))
      ? [
          faultAt(
            locate,
            [...path, at],
            'The same must hold and must not hold: this never comes true.',
            'Take one of the two out, or write any.',
          ),
        ]
      : [],
  );
}
