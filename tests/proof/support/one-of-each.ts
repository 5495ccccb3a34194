/** A case as small as one can be: a clinic, a ward and an end, with one line of each kind. Its body is that of case A. */

import type { Condition } from '../../../src/cases/condition';
import type { Library } from '../../../src/cases/library';
import type { CaseFile } from '../../../src/cases/schema';
import { library } from '../../support/library';

const [model] = library.cases;
if (!model) throw new Error('the library is empty');

const both = (words: string): { readonly en: string; readonly zh: string } => ({ en: words, zh: words });
const stage = (
  id: string,
  setting: CaseFile['stages'][number]['setting'],
  exits: readonly (readonly [string, Condition])[],
): CaseFile['stages'][number] => ({
  id,
  setting,
  title: both(id),
  exits: exits.map(([to, when]) => ({ to, when })),
  events: [],
});
const entry = (id: string, when: Condition, cause: string): CaseFile['ledger'][number] => ({
  id,
  kind: 'harm',
  what: both(id),
  when,
  because: [{ act: cause }],
  mechanism: both('so it was'),
  source: model.source,
});

const small: CaseFile = {
  ...model,
  id: 'small',
  acts: [],
  findings: [{ act: 'ask:skin', text: both('A sore toe.'), reveals: ['portal'] }],
  consents: [],
  facts: model.facts.filter(({ id }) => id === 'portal'),
  moments: [{ id: 'asked', when: { known: 'portal' } }],
  tallies: [],
  refusals: [
    {
      act: 'decide:home',
      when: { all: [{ stage: 'ward' }, { not: { moment: 'asked' } }] },
      by: 'wang',
      reason: both('Ask first.'),
    },
  ],
  commitments: [],
  firstStage: 'clinic',
  stages: [
    stage('clinic', 'clinic', [['ward', { doneHere: 'decide:admit-for-workup' }]]),
    stage('ward', 'ward', [
      ['ending', { doneHere: 'decide:home' }],
      ['ending', { minutesSince: { of: 'ward', atLeast: 2880 } }],
    ]),
    stage('ending', 'ended', []),
  ],
  endings: [
    { id: 'asked-and-home', title: both('home'), text: both('home'), when: { known: 'portal' }, alive: true },
    { id: 'left', title: both('left'), text: both('left'), when: { always: true }, alive: true },
  ],
  ledger: [
    entry(
      'seen-late',
      { all: [{ measured: 'crp > 30' }, { minutesSince: { of: 'ward', atLeast: 600 } }] },
      'order:crp',
    ),
    entry('never', { all: [{ stage: 'ward' }, { course: 'operations >= 1' }] }, 'order:crp'),
  ],
  rubric: {
    version: '1',
    keyFeatures: [
      {
        id: 'K',
        title: both('asked before the ward'),
        points: 1,
        applies: { always: true },
        opens: { always: true },
        grades: [
          { credit: 1, when: { known: 'portal' }, by: { been: 'ward' }, after: 0, why: both('in time') },
        ],
        none: both('not in time'),
        erring: both('haste'),
        sources: [model.source],
      },
    ],
    safety: [],
    stewardship: [],
  },
};

export const smallLibrary: Library = {
  ...library,
  // Nobody operates here: what asks for an operation cannot come true.
  catalogue: library.catalogue.filter(({ exposure }) => !exposure || !('operation' in exposure)),
  cases: [small],
};
