/** What the body is never given in silence: an error names the field, at the form of a course and at each of its doors. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/patient/advance';
import { begin } from '../../src/patient/course';
import { KNOWN_DRUGS, KNOWN_SUPPORTS } from '../../src/patient/drugs/known';
import type { Exposure } from '../../src/patient/exposure';
import { quantity } from '../../src/patient/observe/quantity';
import { courseParameters } from '../../src/patient/parameters';
import type { Quantity } from '../../src/patient/quantities';
import { worldFor } from '../../src/patient/world';
import { count } from '../support/count';
import { library } from '../support/library';
import { cement, drug, lin, operation, worldOf } from './support/lin';
import { support } from './support/zhou';

const given = (...care: readonly Exposure[]) => {
  const world = worldOf(1);
  return () => advance(begin(world), 60, care, world);
};
/** A value that the types forbid, as a script could still hand it over. */
const wrong = (of: Exposure, field: string, value: unknown): Exposure => ({ ...of, [field]: value });

describe('the form of a course', () => {
  const paths = (change: object): readonly string[] =>
    courseParameters.safeParse({ ...lin, ...change }).error?.issues.map(({ path }) => path.join('.')) ?? [];

  it.each([
    [{ person: { ...lin.person, age: -1 } }, 'person.age'],
    [{ person: { ...lin.person, weightKg: Number.POSITIVE_INFINITY } }, 'person.weightKg'],
    [{ focus: { ...lin.focus, doublingHours: 0 } }, 'focus.doublingHours'],
    [{ focus: { ...lin.focus, crpPerDoubling: Number.NaN } }, 'focus.crpPerDoubling'],
    [{ organisms: [{ organism: 'plague', share: 1 }] }, 'organisms.0.organism'],
    [{ organisms: [{ organism: 'mssa', share: 2 }] }, 'organisms.0.share'],
    [{ collections: { ...lin.collections, epidural: -3 } }, 'collections.epidural'],
    [{ labs: { ...lin.labs, crp: { start: '74' } } }, 'labs.crp.start'],
    [{ pain: { ...lin.pain, moving: 11 } }, 'pain.moving'],
    [{ antibioticFreeDays: -1 }, 'antibioticFreeDays'],
    [{ clock: '25:00' }, 'clock'],
  ])('with the impossible %j names %s', (change, path) => {
    expect(paths(change)).toContain(path);
  });

  it('is never anything but numbers that a body can have', () => {
    fc.assert(
      fc.property(fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1e9), (value) => {
        expect(paths({ vitals: { ...lin.vitals, pulse: value } })).toContain('vitals.pulse');
        expect(paths({ temperature: { ...lin.temperature, fever: value } })).toContain('temperature.fever');
      }),
      { numRuns: count(3) },
    );
  });
});

describe('time', () => {
  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('does not pass by %d minutes', (minutes) => {
    const world = worldOf(1);
    expect(() => advance(begin(world), minutes, [], world)).toThrow(/^minutes: .*whole minutes/);
  });

  it('belongs to a seed that is a number', () => {
    expect(() => worldFor(lin, Number.NaN)).toThrow('seed: a number, not NaN');
  });
});

describe('care', () => {
  const cefazolin = drug('cefazolin', 60);
  it.each([
    [drug('cefazolinn', 60), 'exposures[0].drug: this body knows no "cefazolinn"'],
    [wrong(cefazolin, 'route', 'rectal'), 'exposures[0].route: "rectal" is none of iv, oral, sc, im'],
    [drug('cefazolin', Number.NaN), 'exposures[0].from: a minute, not NaN'],
    [drug('cefazolin', 60, Number.POSITIVE_INFINITY), 'exposures[0].until: a minute or null, not Infinity'],
    [drug('cefazolin', 60, 30), 'exposures[0].until: ends at 30, before it begins at 60'],
    [support('prayer', 60), 'exposures[0].support: this body knows no "prayer"'],
    [wrong(cement, 'ml', -2), 'exposures[0].ml: millilitres of cement, 0 or more, not -2'],
    [wrong(cement, 'level', 'L9'), 'exposures[0].level: "L9" is none of'],
    [wrong(cement, 'at', 10.5), 'exposures[0].at: a whole number of minutes, not 10.5'],
    [
      wrong(operation('fixation', 60), 'operation', 'lobotomy'),
      'exposures[0].operation: "lobotomy" is none of posterior-debridement',
    ],
    [wrong(cefazolin, 'kind', 'wish'), 'exposures[0].kind: "wish" is none of drug, cement'],
  ])('%j is refused by the name of its field', (one, complaint) => {
    expect(given(one)).toThrow(complaint);
  });

  it('is counted from the start of the list', () => {
    expect(given(cefazolin, support('brace', 3), drug('', 60))).toThrow('exposures[2].drug');
  });

  it('that a case names for itself runs, and does nothing', () => {
    const world = worldFor(lin, 1, new Set(['willow-bark']));
    const tea = advance(begin(world), 6000, [drug('willow-bark', 60)], world);
    expect(tea.infection).toEqual(advance(begin(world), 6000, [], world).infection);
  });

  it('of the catalogue is known to every body by name', () => {
    const drugs = library.catalogue.flatMap(({ exposure }) =>
      exposure && 'drug' in exposure ? [exposure.drug] : [],
    );
    const supports = library.catalogue.flatMap(({ exposure }) =>
      exposure && 'support' in exposure ? [exposure.support] : [],
    );
    expect(drugs.length).toBeGreaterThan(60);
    expect(drugs.filter((name) => !KNOWN_DRUGS.has(name))).toEqual([]);
    expect(supports.filter((name) => !KNOWN_SUPPORTS.has(name))).toEqual([]);
  });
});

it('a quantity that no body has is refused by its name', () => {
  const world = worldOf(1);
  expect(() => quantity(begin(world), 'mood' as Quantity, world, [])).toThrow(
    'name: no quantity is called "mood"',
  );
  expect(() => quantity(begin(world), 'toString' as Quantity, world, [])).toThrow('"toString"');
});
