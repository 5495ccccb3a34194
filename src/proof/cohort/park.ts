/** Relapse by length of treatment in patients at high and at low risk (Park 2016, recalled) and with MRSA (Park 2013). */

import { within } from '../../kernel/arithmetic';
import type { CourseParameters } from '../../patient/parameters';
import { cohort, type Role, type RowPlan } from './cohort';
import { by, daysToCure } from './cure';
import { germsOf, worldOf } from './life';
import { share } from './measure';
import { printed } from './published';
import { SOMEBODY } from './somebody';
import { happens, lognormal, normal, uniform, type Virtual } from './virtual';

const PARK_2016 = 'Park 2016, Clin Infect Dis 62:1262, not re-read: to be checked';
const PARK_2013 = 'Park 2013, J Infect, doi 10.1016/j.jinf.2013.07.026';

type Length = '4 to 6 weeks' | '6 to 8 weeks' | '8 weeks or more';
/** Days of treatment within each group; spread evenly (constructed), the last up to fourteen weeks. */
const LENGTHS: Readonly<Record<Length, readonly [number, number]>> = {
  '4 to 6 weeks': [28, 42],
  '6 to 8 weeks': [42, 56],
  '8 weeks or more': [56, 98],
};
const LONGEST = 98;
const NAMES = Object.keys(LENGTHS) as readonly Length[];

interface Life {
  readonly risk: 'low' | 'high';
  readonly mrsa: boolean;
  readonly relapsed: Readonly<Record<Length, boolean>>;
}

/** Half at high risk, of whom half carry MRSA and most an undrained abscess. Shares and sizes constructed. */
function live(one: Virtual): Life {
  const risk = happens(one, 'risk', 0.5) ? 'high' : 'low';
  const mrsa = risk === 'high' && happens(one, 'mrsa', 0.5);
  const abscess = risk === 'high' && (!mrsa || happens(one, 'abscess', 0.4));
  const parameters: CourseParameters = {
    ...SOMEBODY,
    organisms: germsOf(
      mrsa
        ? [['mrsa', 1]]
        : [
            ['mssa', 60],
            ['group-b-streptococcus', 20],
            ['e-coli', 20],
          ],
    ),
    person: { ...SOMEBODY.person, age: Math.round(within(20, normal(one, 'age', 63, 14), 90)) },
    collections: {
      ...SOMEBODY.collections,
      paravertebral: abscess ? within(20, lognormal(one, 'pus', 30, 1.4), 70) : uniform(one, 'pus', 0, 10),
    },
  };
  const world = worldOf(one, parameters);
  const days = daysToCure(world, LONGEST, 21);
  const relapsed = (length: Length): boolean => {
    const [least, most] = LENGTHS[length];
    return !by(days, uniform(one, length, least, most));
  };
  return {
    risk,
    mrsa,
    relapsed: {
      '4 to 6 weeks': relapsed('4 to 6 weeks'),
      '6 to 8 weeks': relapsed('6 to 8 weeks'),
      '8 weeks or more': relapsed('8 weeks or more'),
    },
  };
}

/** Group sizes are not at hand: the smallest that print these percentages, so that no interval is narrower than the truth allows. */
const PRINTED: readonly (readonly [
  string,
  (life: Life) => boolean,
  readonly (readonly [number, number])[],
  readonly Role[],
  RowPlan<Life>['basis'],
  string,
])[] = [
  [
    'high risk',
    ({ risk }) => risk === 'high',
    [
      [34.8, 23],
      [29.6, 27],
      [9.6, 52],
    ],
    ['set', 'predicted', 'predicted'],
    'recalled',
    PARK_2016,
  ],
  [
    'low risk',
    ({ risk }) => risk === 'low',
    [
      [12, 25],
      [6.3, 16],
      [2.2, 45],
    ],
    ['predicted', 'predicted', 'predicted'],
    'recalled',
    PARK_2016,
  ],
  [
    'MRSA',
    ({ mrsa }) => mrsa,
    [
      [41.7, 12],
      [25, 4],
      [5.6, 18],
    ],
    ['predicted', 'predicted', 'predicted'],
    'published',
    PARK_2013,
  ],
];

export const park = cohort<Life>({
  name: 'park-high-risk',
  title: 'relapse by length of treatment: high risk (MRSA, undrained abscess), low risk, MRSA alone',
  remarks: [
    'Drawn: half at high risk, of whom half carry MRSA; an undrained abscess in all others at high risk and in 40 % of those with MRSA, median 30 mm, 20 to 70; age 63 (SD 14).',
    'Park 2016 is recalled and waits to be checked against the paper; Park 2013 was read as an abstract.',
    'Group sizes are not at hand: n is the smallest that prints the percentage (derived), so the intervals are the widest they could be.',
    'End-stage renal disease, the third mark of high risk, is no part of the model. Each virtual patient lives all three lengths.',
  ],
  live,
  rows: PRINTED.flatMap(([group, belongs, figures, roles, basis, source]) =>
    figures.map(([value, n], at): RowPlan<Life> => {
      const length = NAMES[at] ?? '4 to 6 weeks';
      return {
        row: `relapse, ${group}, ${length}`,
        unit: '%',
        published: printed(value, n),
        simulated: share((life) => (belongs(life) ? life.relapsed[length] : null)),
        role: roles[at] ?? 'predicted',
        basis,
        source,
      };
    }),
  ),
});
