/** The figures of the model's document: the two patients of the library, seed by seed the same, lived by the model itself. */

import { DAY } from '../../src/kernel/time';
import { advance } from '../../src/patient/advance';
import { begin, type Course, type World } from '../../src/patient/course';
import type { Exposure, OperationKind, Route } from '../../src/patient/exposure';
import { exposuresAtStart } from '../../src/patient/home-drugs';
import { quantity } from '../../src/patient/observe/quantity';
import type { CourseParameters } from '../../src/patient/parameters';
import { worldFor } from '../../src/patient/world';
import { type Figure, draw, type Line } from './draw';

const drug = (name: string, day: number, until: number | null = null, route: Route = 'iv'): Exposure => ({
  kind: 'drug',
  drug: name,
  route,
  from: Math.round(day * DAY),
  until: until === null ? null : until * DAY,
});
const support = (name: string, day: number): Exposure => ({
  kind: 'support',
  support: name,
  from: Math.round(day * DAY),
  until: null,
});
const operation = (what: OperationKind, day: number): Exposure => ({
  kind: 'operation',
  operation: what,
  at: day * DAY,
});

type Read = (course: Course, world: World, care: readonly Exposure[]) => number;

/** One life read every so many days; the dead are read no further. */
function line(
  name: string,
  of: { readonly parameters: CourseParameters; readonly seed: number },
  care: readonly Exposure[],
  days: readonly [from: number, to: number, every: number],
  read: Read,
  xIn = 1,
): Line {
  const world = worldFor(of.parameters, of.seed);
  const all = [...exposuresAtStart(of.parameters), ...care];
  const points: [number, number][] = [];
  let course = begin(world);
  const [from, to, every] = days;
  for (let day = from; day <= to + 1e-9; day += every) {
    course = advance(course, Math.round(day * DAY) - course.minute, all, world);
    if (course.organs.deadAt !== null) break;
    points.push([day / xIn, read(course, world, all)]);
  }
  return { name, points };
}

const crp: Read = (course) => course.inflammation.crp;
const cement: Exposure = { kind: 'cement', level: 'L1', ml: 4.2, at: Math.round(0.8 * DAY) };
const MONTH = 30.4;

export interface Drawn {
  readonly file: string;
  readonly svg: string;
}

/** `lin` and `zhou` are the course parts of the two cases. */
export function figures(lin: CourseParameters, zhou: CourseParameters): readonly Drawn[] {
  const her = { parameters: lin, seed: 1 };
  const mother = { parameters: zhou, seed: 1 };
  const clean: CourseParameters = {
    ...lin,
    organisms: [],
    focus: { ...lin.focus, startBurden: 0 },
    structure: { ...lin.structure, fracture: { daysOld: 0, crp: 4 } },
    labs: { ...lin.labs, crp: { start: 4, well: 4 } },
    homeDrugs: [],
  };
  const treated = [drug('cefazolin', 2.25, 58)];
  const share =
    (read: Read): Read =>
    (course, world, care) =>
      (100 * read(course, world, care)) / read(begin(world), world, care);
  const crpFigure: Figure = {
    title: 'C-reactive protein of the first case',
    x: { label: 'days since the first visit', from: 0, to: 56, step: 7 },
    y: { label: 'CRP, mg/L', from: 0, to: 300, step: 50 },
    lines: [
      line('untreated', her, [], [0, 28, 0.5], crp),
      line('right drug from day 3', her, treated, [0, 56, 0.5], crp),
      line('cement, nothing else', her, [cement], [0, 12, 0.25], crp),
      line(
        'cement out on day 6',
        her,
        [cement, drug('cefazolin', 3), operation('one-stage-corpectomy', 6)],
        [0, 56, 0.5],
        crp,
      ),
      line('plain fracture', { parameters: clean, seed: 1 }, [], [0, 56, 0.5], crp),
    ],
  };
  const evening: Read = (course) => {
    const { base, swing } = lin.temperature;
    return base + swing / 2 + course.inflammation.fever;
  };
  const fever: Figure = {
    title: 'Evening temperature of the first case, before any tablet',
    x: { label: 'days since the first visit', from: 0, to: 21, step: 3 },
    y: { label: 'temperature, °C', from: 36.5, to: 40, step: 0.5 },
    levels: [{ at: 38, name: '38.0' }],
    lines: [
      line('untreated', her, [], [0, 21, 0.5], evening),
      line('right drug from day 3', her, treated, [0, 21, 0.5], evening),
      line('cement, nothing else', her, [cement], [0, 12, 0.25], evening),
    ],
  };
  const lags: Figure = {
    title: 'What heals when: the second case on eight weeks of the right drug',
    x: { label: 'months since the first visit', from: 0, to: 6, step: 1 },
    y: { label: 'share of the value at the first visit, %', from: 0, to: 250, step: 50 },
    levels: [{ at: 100, name: 'first visit' }],
    lines: (
      [
        ['CRP', crp],
        ['ESR', (course) => course.inflammation.esr],
        ['pain', (course) => course.pain],
        ['marrow oedema', (course) => course.structure.oedema.L4 ?? 0],
        ['brightness of the disc', (course) => course.structure.disc.L4?.bright ?? 0],
      ] as const satisfies readonly (readonly [string, Read])[]
    ).map(([name, read]) =>
      line(name, mother, [support('wean', 0.1), drug('cefazolin', 8, 64)], [0, 182, 2], share(read), MONTH),
    ),
  };
  const canal: Figure = {
    title: 'The canal of the second case: how much pus takes of it',
    x: { label: 'days since the first visit', from: 0, to: 35, step: 7 },
    y: { label: 'share of the canal, %', from: 0, to: 100, step: 20 },
    levels: [{ at: 30, name: 'a root gives way' }],
    lines: [
      line('untreated', mother, [], [0, 35, 0.5], (...of) => quantity(of[0], 'canal', of[1], of[2])),
      line('right drug from day 8', mother, [drug('cefazolin', 7)], [0, 35, 0.5], (...of) =>
        quantity(of[0], 'canal', of[1], of[2]),
      ),
      line('right drug from day 22', mother, [drug('cefazolin', 21)], [0, 35, 0.5], (...of) =>
        quantity(of[0], 'canal', of[1], of[2]),
      ),
      line(
        'decompressed on day 22',
        mother,
        [drug('cefazolin', 21), operation('decompression', 21)],
        [0, 35, 0.5],
        (...of) => quantity(of[0], 'canal', of[1], of[2]),
      ),
    ],
  };
  const score: Read = (course) => course.bone.score;
  const nourished = [drug('calcium', 0.1, null, 'oral'), drug('vitamin-d', 0.1, null, 'oral')];
  const healed = drug('cefazolin', 8, 64);
  const bone: Figure = {
    title: 'Lumbar density of the second case',
    x: { label: 'months since the first visit', from: 0, to: 18, step: 3 },
    y: { label: 'Z-score of the sound bodies', from: -3, to: -0.5, step: 0.5 },
    lines: [
      line('feeds until six months', mother, [healed], [0, 547, 5], score, MONTH),
      line('weaned at once', mother, [healed, support('wean', 0.1)], [0, 547, 5], score, MONTH),
      line(
        'and calcium, vitamin D',
        mother,
        [healed, support('wean', 0.1), ...nourished],
        [0, 547, 5],
        score,
        MONTH,
      ),
      line(
        'and teriparatide',
        mother,
        [healed, support('wean', 0.1), ...nourished, drug('teriparatide', 60, null, 'sc')],
        [0, 547, 5],
        score,
        MONTH,
      ),
    ],
  };
  return (
    [
      ['crp', crpFigure],
      ['fever', fever],
      ['lags', lags],
      ['canal', canal],
      ['bone', bone],
    ] as const
  ).map(([file, figure]) => ({ file: `${file}.svg`, svg: draw(figure) }));
}
