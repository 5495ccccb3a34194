/** Faults planted in small cases: each is found and named, and the same case without it is clean. */

import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../src/cases/schema';
import { type Exploration, explore } from '../../src/proof/explore';
import { library } from '../support/library';
import { ended, entry, feature, refusal, smallCase } from './support/small-chart';

const walked = (of: CaseFile): Exploration => explore(library, of, { now: () => 0, seconds: 0 });

const leaves = { to: 'end', when: { doneHere: 'decide:home' } } as const;
const ward = { id: 'ward', setting: 'ward', exits: [leaves] } as const;
const clinic = {
  id: 'clinic',
  setting: 'clinic',
  exits: [{ to: 'ward', when: { doneHere: 'decide:admit-for-workup' } }],
} as const;
/** What a play may leave undone, so that it can be earned and lost. */
const rubric = (...keyFeatures: CaseFile['rubric']['keyFeatures']): CaseFile['rubric'] => ({
  version: '1',
  keyFeatures,
  safety: [],
  stewardship: [],
});
const stages = (...more: Parameters<typeof smallCase>[0]['stages']) => [clinic, ward, ...more, ended];
const crp = { done: 'order:crp' } as const;
const sound = { stages: stages(), rubric: rubric(feature('blood', crp)) };

describe('a small case', () => {
  test('without a fault has none', () => {
    expect(walked(smallCase(sound)).faults).toEqual([]);
  });

  test('with a stage that nobody can come to is told so', () => {
    const lost = { id: 'attic', setting: 'ward', exits: [leaves] } as const;
    const never = { all: [{ course: 'pain >= 7' }, { course: 'pain < 7' }] };
    const of = smallCase({
      ...sound,
      stages: [{ ...clinic, exits: [...clinic.exits, { to: 'attic', when: never }] }, ward, lost, ended],
    });
    const { unreachable, faults } = walked(of);
    expect(unreachable).toEqual(['attic']);
    expect(faults.map(({ path }) => path)).toEqual([['stages', 2, 'id']]);
    expect(faults[0]?.what).toContain('attic');
  });

  test('with a way that the care chart does not know is told so', () => {
    // From a clinic no needle is reached but over the ward.
    const suite = { id: 'suite', setting: 'needle', procedure: 'ct-needle', exits: [leaves] } as const;
    const of = smallCase({
      ...sound,
      stages: [
        {
          ...clinic,
          exits: [...clinic.exits, { to: 'suite', when: { doneHere: 'order:ct-guided-biopsy' } }],
        },
        ward,
        suite,
        ended,
      ],
    });
    expect(walked(of).unreachable).toEqual(['suite']);
  });

  test('with a stage that nothing leads out of is told so', () => {
    const of = smallCase({
      ...sound,
      stages: [
        { ...clinic, exits: [...clinic.exits, { to: 'cellar', when: { doneHere: 'decide:home' } }] },
        ward,
        { id: 'cellar', setting: 'home', exits: [{ to: 'end', when: { course: 'dead >= 1' } }] },
        ended,
      ],
    });
    const { deadEnds, faults } = walked(of);
    expect(deadEnds).toEqual(['cellar']);
    expect(faults[0]?.what).toContain('no way leads to an end but death');
  });

  test('with a circle that no end is reached from is told so', () => {
    const of = smallCase({
      ...sound,
      stages: [
        { ...clinic, exits: [...clinic.exits, { to: 'east', when: { doneHere: 'decide:postpone' } }] },
        ward,
        { id: 'east', setting: 'ward', exits: [{ to: 'west', when: { doneHere: 'decide:home' } }] },
        { id: 'west', setting: 'ward', exits: [{ to: 'east', when: { doneHere: 'decide:home' } }] },
        ended,
      ],
    });
    expect(walked(of).deadEnds).toEqual(['east', 'west']);
  });

  test('with a state that one can be stuck in is told which', () => {
    // Whoever has taken blood in clinic can no longer be sent home from the ward.
    const of = smallCase({
      ...sound,
      stages: [
        clinic,
        { ...ward, exits: [{ to: 'end', when: { all: [leaves.when, { not: crp }] } }] },
        ended,
      ],
    });
    const { deadEnds, faults } = walked(of);
    expect(deadEnds).toEqual(['clinic', 'ward']);
    expect(faults.map(({ what }) => what).join()).toMatch(/“[^”]+” done \(order:crp\)/);
  });

  test.each([
    ['whose condition contradicts itself', { all: [crp, { not: crp }] }],
    ['that wants an order where none can be given', { all: [{ stage: 'talk' }, { doneHere: 'order:crp' }] }],
    [
      'that wants a number between two that exclude each other',
      { all: [{ course: 'crp > 50' }, { course: 'crp <= 50' }] },
    ],
    ['that wants somebody to have been where nobody comes', { been: 'attic' }],
    [
      'that wants the ward without the clinic before it',
      { all: [{ stage: 'ward' }, { not: { been: 'clinic' } }] },
    ],
  ] as const)('with an entry of the ledger %s is told so', (_what, when) => {
    const attic = { id: 'attic', setting: 'ward', exits: [leaves] } as const;
    const talk = { id: 'talk', setting: 'talk', exits: [{ to: 'back', when: { always: true } }] } as const;
    const asks = { to: 'talk', when: { doneHere: 'consult:infectious-disease' } } as const;
    const of = smallCase({
      ...sound,
      stages: [{ ...clinic, exits: [asks, ...clinic.exits] }, ward, talk, attic, ended],
      ledger: [entry('harm', crp, [{ act: 'order:crp' }]), entry('never', when, [{ act: 'order:crp' }])],
    });
    const { neverInLedger, faults } = walked(of);
    expect(neverInLedger).toEqual(['never']);
    expect(faults.filter(({ path }) => path[0] === 'ledger').map(({ path }) => path)).toEqual([
      ['ledger', 1],
    ]);
  });

  test('with an entry of the ledger that has no cause is told so', () => {
    const of = smallCase({ ...sound, ledger: [entry('never', crp, [{ omitted: 'order:crp' }])] });
    expect(walked(of).neverInLedger).toEqual(['never']);
  });

  test('with a moment that never comes is told of what waits for it', () => {
    const of = smallCase({
      ...sound,
      moments: [{ id: 'never', when: { all: [{ stage: 'ward' }, { stage: 'clinic' }] } }],
      ledger: [entry('late', { moment: 'never' }, [{ act: 'order:crp' }])],
    });
    expect(walked(of).neverInLedger).toEqual(['late']);
  });

  test('with a mark that nobody can earn is told so', () => {
    const of = smallCase({
      ...sound,
      rubric: rubric(
        feature('blood', crp),
        feature('dream', { all: [{ stage: 'end' }, { doneHere: 'order:crp' }] }),
      ),
    });
    expect(walked(of).neverEarned).toEqual(['dream']);
  });

  test('with a second grade that the first takes away is told so', () => {
    const grades = ['first', 'second'].map((why) => ({
      credit: why === 'first' ? 1 : 0.5,
      when: crp,
      after: 0,
      why: { en: why, zh: why },
    }));
    const of = smallCase({ ...sound, rubric: rubric(feature('blood', crp, { grades })) });
    expect(walked(of).neverEarned).toEqual(['blood/2']);
  });

  test('with a mark that nobody can lose is told so', () => {
    const of = smallCase({
      ...sound,
      rubric: rubric(feature('blood', crp), feature('gift', { been: 'ward' })),
    });
    expect(walked(of).neverLost).toEqual(['gift']);
  });

  test('with a flag that nobody can keep clear of is told so', () => {
    const flag = {
      id: 'doom',
      severity: 3,
      when: { stage: 'ward' },
      why: { en: 'x', zh: 'x' },
      sources: ['x'],
    } as const;
    const of = smallCase({ ...sound, rubric: { ...sound.rubric, safety: [{ ...flag, sources: ['x'] }] } });
    expect(walked(of).neverEarned).toEqual(['doom']);
  });

  test('with a refusal that another always comes before is told so', () => {
    const of = smallCase({
      ...sound,
      refusals: [refusal('order:esr', { always: true }), refusal('order:esr', { done: 'order:crp' })],
    });
    expect(walked(of).neverRefused).toEqual(['order:esr/2']);
  });

  test('with an ending that another takes all plays from is told so', () => {
    const words = { en: 'x', zh: 'x' };
    const of = smallCase({
      ...sound,
      endings: ['one', 'two'].map((id) => ({
        id,
        title: words,
        text: words,
        when: { always: true },
        alive: true,
      })),
    });
    expect(walked(of).neverEnded).toEqual(['two']);
  });
});
