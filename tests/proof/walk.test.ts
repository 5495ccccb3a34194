/** The care chart walked whole: small charts counted by hand, and held against another explorer. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign, setup } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import type { Condition } from '../../src/cases/condition';
import { walk } from '../../src/proof/walk/walk';
import { count } from '../support/count';
import { library } from '../support/library';
import { ended, smallCase } from './support/small-chart';

const stagesOf = (of: Parameters<typeof walk>[1]): readonly string[] => [
  ...new Set([...walk(library, of).walked.values()].map(({ place }) => place.location.stage.id)),
];

const ORDERS = ['crp', 'esr', 'blood-count', 'd-dimer', 'procalcitonin', 'blood-culture-2'] as const;
const done = (id: string): Condition => ({ done: `order:${id}` });

/** A ward that she leaves when so many things have been ordered, in whatever order. */
const wardOf = (orders: readonly string[]) =>
  smallCase({
    stages: [{ id: 'ward', setting: 'ward', exits: [{ to: 'end', when: { all: orders.map(done) } }] }, ended],
  });

describe('a chart counted by hand', () => {
  test.each([1, 2, 3, 4, 6])(
    '%i orders in any order are 2 to the power of it states, the end among them',
    (n) => {
      expect(walk(library, wardOf(ORDERS.slice(0, n))).states).toBe(2 ** n);
    },
  );

  test('a letter, a clinic that waits for blood, a ward and an end are six states', () => {
    const of = smallCase({
      stages: [
        {
          id: 'letter',
          setting: 'referral',
          exits: [{ to: 'clinic', when: { doneHere: 'decide:see-patient' } }],
        },
        {
          id: 'clinic',
          setting: 'clinic',
          // Nothing; blood; sent up without blood and still there: three. Both together leave.
          exits: [{ to: 'ward', when: { all: [{ doneHere: 'decide:admit-for-workup' }, done('crp')] } }],
        },
        {
          id: 'ward',
          setting: 'ward',
          exits: [
            { to: 'end', when: { doneHere: 'decide:home' } },
            // Back with blood taken: a state that the clinic has already.
            { to: 'clinic', when: { course: 'pain >= 7' } },
          ],
        },
        ended,
      ],
    });
    expect(walk(library, of).states).toBe(6);
  });

  test('a talk goes back to where it began, and only there', () => {
    const talk = { to: 'talk', when: { doneHere: 'consult:infectious-disease' } } as const;
    const of = smallCase({
      stages: [
        { id: 'clinic', setting: 'clinic', exits: [talk, { to: 'ward', when: { doneHere: 'decide:home' } }] },
        { id: 'ward', setting: 'ward', exits: [{ to: 'end', when: { doneHere: 'decide:home' } }] },
        {
          id: 'talk',
          setting: 'talk',
          exits: [{ to: 'back', when: { minutesSince: { of: 'talk', atLeast: 20 } } }],
        },
        ended,
      ],
    });
    const { walked } = walk(library, of);
    const talks = [...walked.values()].flatMap(({ place }) =>
      place.location.from ? [place.location.from] : [],
    );
    expect(talks).toEqual(['clinic']);
  });

  test('what contradicts itself within one look opens no way', () => {
    const both = (one: string, other: string): Condition => ({ all: [{ course: one }, { course: other }] });
    const leads = (when: Condition): boolean =>
      stagesOf(
        smallCase({ stages: [{ id: 'ward', setting: 'ward', exits: [{ to: 'end', when }] }, ended] }),
      ).includes('end');
    expect(leads(both('pain >= 7', 'pain < 5'))).toBe(false);
    expect(leads(both('pain >= 5', 'pain < 7'))).toBe(true);
    expect(leads(both('pain > 5', 'pain <= 5'))).toBe(false);
    expect(leads({ all: [{ season: [5, 6] }, { season: [7] }] })).toBe(false);
    expect(leads({ all: [{ season: [5, 6] }, { season: [6] }] })).toBe(true);
    expect(leads({ minutesSince: { of: 'ward', atLeast: 60, below: 30 } })).toBe(false);
    expect(leads({ all: [{ course: 'pain = 5' }, { not: { course: 'pain >= 5' } }] })).toBe(false);
  });

  test('danger comes before any decision, as the care chart has it', () => {
    const of = smallCase({
      stages: [
        {
          id: 'ward',
          setting: 'ward',
          exits: [
            { to: 'home', when: { always: true } },
            { to: 'icu', when: { always: true } },
          ],
        },
        { id: 'home', setting: 'home', exits: [{ to: 'end', when: { always: true } }] },
        { id: 'icu', setting: 'intensive-care', exits: [{ to: 'end', when: { always: true } }] },
        ended,
      ],
    });
    expect(stagesOf(of)).toEqual(['ward', 'icu', 'end']);
  });

  test('cement can be in only where somebody has injected it', () => {
    const theatre = (steps: readonly string[], after: Condition) =>
      smallCase({
        stages: [
          {
            id: 'table',
            setting: 'theatre',
            procedure: ['time-out', 'needle', 'core', 'cement', 'abandoned'],
            exits: [
              { to: 'recovery', when: { all: [...steps.map((id) => ({ doneHere: `step:${id}` })), after] } },
            ],
          },
          { id: 'recovery', setting: 'recovery', exits: [] },
        ],
      });
    const of = theatre(['needle-out'], { course: 'cement-volume > 0' });
    // The first stage of a play opens no procedure: she is brought to it.
    const brought = smallCase({
      stages: [
        { id: 'ward', setting: 'ward', exits: [{ to: 'table', when: { always: true } }] },
        ...of.stages,
      ],
    });
    expect(stagesOf(brought)).toContain('recovery');
    const dry = theatre(['stop'], {
      all: [{ course: 'cement-volume > 0' }, { not: { done: 'step:inject' } }],
    });
    expect(stagesOf(smallCase({ stages: [brought.stages[0] ?? ended, ...dry.stages] }))).not.toContain(
      'recovery',
    );
  });
});

describe('held against the explorer of xstate', () => {
  interface Room {
    readonly to: number;
    readonly orders: readonly number[];
    readonly by: 'home' | 'postpone';
  }
  const ROOMS = 3;
  const room: fc.Arbitrary<Room> = fc.record({
    to: fc.integer({ min: 0, max: ROOMS }),
    orders: fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { minLength: 0, maxLength: 2 }),
    by: fc.constantFrom('home', 'postpone'),
  });
  const chart = fc
    .array(fc.array(room, { minLength: 0, maxLength: 3 }), { minLength: ROOMS, maxLength: ROOMS })
    .map((rooms) => rooms.map((ways, index) => ways.filter(({ to }) => to !== index)));

  test('on small charts both find the same number of states', () => {
    fc.assert(
      fc.property(chart, (rooms) => {
        expect(walk(library, caseOfRooms(rooms)).states).toBe(statesOfMachine(rooms));
      }),
      { numRuns: count(25), seed: 20261 },
    );
  });

  const name = (index: number): string => (index === ROOMS ? 'end' : `room-${index}`);

  function caseOfRooms(rooms: readonly (readonly Room[])[]) {
    return smallCase({
      stages: [
        ...rooms.map((ways, index) => ({
          id: name(index),
          setting: 'ward' as const,
          exits: ways.map(({ to, orders, by }) => ({
            to: name(to),
            when: { all: [{ doneHere: `decide:${by}` }, ...orders.map((one) => done(ORDERS[one] ?? 'crp'))] },
          })),
        })),
        ended,
      ],
    });
  }

  /** The same chart drawn as a machine; what is asked of nobody any more is not part of a state there either. */
  function statesOfMachine(rooms: readonly (readonly Room[])[]): number {
    const asked = (index: number): readonly Room[] => rooms[index] ?? [];
    const after = (index: number): ReadonlySet<number> => {
      const all = new Set([index]);
      for (const one of all) for (const { to } of asked(one)) all.add(to);
      return all;
    };
    const lasting = (index: number): readonly string[] => [
      ...new Set([...after(index)].flatMap((one) => asked(one).flatMap(({ orders }) => orders.map(String)))),
    ];
    const decided = (index: number): readonly string[] => asked(index).map(({ by }) => by);
    const kept = (index: number, facts: readonly string[]): readonly string[] =>
      facts.filter((fact) => lasting(index).includes(fact) || decided(index).includes(fact)).sort();
    type Position = { readonly at: number; readonly facts: readonly string[] };
    const settle = ({ at, facts }: Position): Position => {
      const open = asked(at).filter(({ orders, by }) =>
        [by, ...orders.map(String)].every((one) => facts.includes(one)),
      );
      // An end comes before every other way.
      const way = open.find(({ to }) => to === ROOMS) ?? open[0];
      return way
        ? {
            at: way.to,
            facts: kept(
              way.to,
              facts.filter((fact) => /\d/.test(fact)),
            ),
          }
        : { at, facts: kept(at, facts) };
    };
    const types = {} as { context: Position; events: { type: string } };
    const machine = setup({ types }).createMachine({
      context: { at: 0, facts: [] },
      on: {
        '*': {
          guard: ({ context }) => context.at !== ROOMS,
          actions: assign(({ context, event }) =>
            settle({ at: context.at, facts: [...new Set([...context.facts, event.type])] }),
          ),
        },
      },
    });
    const events = ['0', '1', '2', 'home', 'postpone'].map((type) => ({ type }));
    return Object.keys(getAdjacencyMap(machine, { events })).length;
  }
});
