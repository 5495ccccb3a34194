import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fault, faultText } from '../../src/cases/fault';
import { loadCase, loadCatalogue, type SourceText } from '../../src/cases/loader';
import { CATALOGUE, caseIds, LIBRARY, readCase, readCatalogue, readSources } from '../../tools/read-cases';
import { count } from '../support/count';
import { broken, catalogue, placeOf, SMALL } from './support/small-case';

const places = (faults: readonly Fault[]): readonly string[] =>
  faults.map(({ file, line, column }) => `${file}:${line}:${column}`);
const load = (files: readonly SourceText[]): readonly Fault[] => loadCase(files, catalogue).faults;

describe('the loader', () => {
  test('reads a case that stands in several files, and joins their lists in order', () => {
    const { case: read, faults } = loadCase(SMALL.toReversed(), catalogue);
    expect(faults).toEqual([]);
    expect(read?.findings.map((finding) => finding.act)).toEqual(['ask:fever', 'order:crp']);
    expect(read?.stages[0]?.events).toEqual([]);
  });

  test('finds the place of a path in whichever file it came from', () => {
    const { locate } = loadCase(SMALL, catalogue);
    expect(locate(['findings', 1, 'values', 'crp'])).toMatchObject({
      file: 'small/findings-2.yaml',
      line: 3,
    });
    expect(locate(['findings', 0, 'text', 'zh'])).toMatchObject({ file: 'small/findings-1.yaml', line: 4 });
    expect(locate(['nowhere'])).toMatchObject({ line: 1, column: 1 });
  });

  test('reads the whole catalogue without a fault', () => {
    expect(readCatalogue().faults.map(faultText)).toEqual([]);
  });

  test('can read every case of the library', () => {
    for (const id of caseIds()) expect(readCase(id, catalogue).case?.id).toBe(id);
  });
});

describe('an author who errs is led to the line', () => {
  test.each([
    [
      'a misspelt key',
      'stages.yaml',
      'setting: clinic',
      'seting: clinic',
      'seting',
      'Nothing here is called "seting"',
    ],
    [
      'a wrong type',
      'case.yaml',
      'month: 5',
      'month: May',
      'month: May',
      '"May" is a text, not a number. Write a number here.',
    ],
    [
      'an unknown word',
      'case.yaml',
      'weekday: tuesday',
      'weekday: someday',
      'weekday: someday',
      'Use one of: monday, tuesday',
    ],
    ['a malformed act', 'findings-1.yaml', 'act: ask:fever', 'act: fever', 'act: fever', 'verb:id'],
    [
      'a malformed comparison',
      'case.yaml',
      'temp >= 38',
      'temp over 38',
      'course: temp over 38',
      'Write name, sign and number',
    ],
    [
      'an unknown kind of condition',
      'case.yaml',
      '{ moment: hot }',
      '{ momment: hot }',
      'when: { momment',
      'Write "moment"',
    ],
    [
      'a text in one language',
      'case.yaml',
      "{ en: 'Well.', zh: '好。' }",
      "{ en: 'Well.' }",
      "text: { en: 'Well.' }",
      '"zh" is missing',
    ],
    [
      'a number out of bounds',
      'rubric.yaml',
      'credit: 1',
      'credit: 3',
      'credit: 3',
      '3 is too large. Write 1 or less.',
    ],
    [
      'a key given twice',
      'stages.yaml',
      'firstStage: clinic',
      'firstStage: clinic\nfirstStage: over',
      'firstStage: over',
      '"firstStage" stands here twice',
    ],
    ['an open bracket', 'findings-2.yaml', '{ crp: 74 }', '{ crp: 74', '', 'close every {'],
    ['a tab', 'findings-2.yaml', '    values', '\tvalues', '', 'Indent with blanks'],
    ['an anchor', 'case.yaml', 'source: made-up', 'source: &x made-up', 'made-up\nstart', 'Take it out'],
    ['a tag', 'case.yaml', "version: '1'", 'version: !!js/function x', '!!js', 'A tag (!) is not used here'],
  ])('by %s', (_what, file, from, to, at, says) => {
    const { faults, case: read } = broken(file, from, to);
    expect(read).toBeUndefined();
    const changed = SMALL.map((one) =>
      one.path === `small/${file}` ? { ...one, text: one.text.replace(from, () => to) } : one,
    );
    expect(faults.map(faultText).join('\n')).toContain(says);
    if (at) expect(places(faults)).toContain(placeOf(file, at, changed));
    for (const fault of faults) {
      expect(fault.file).toBe(`small/${file}`);
      expect(fault.what).toMatch(/^["A-Z\d-].*\.$/s);
      expect(fault.remedy).toMatch(/^[A-Z].*\.$/s);
    }
  });

  test('by a thing that is not there at all', () => {
    const faults = load(SMALL.filter((one) => !one.path.endsWith('rubric.yaml')));
    expect(faults.map((fault) => fault.what)).toEqual(['"rubric" is missing.']);
  });

  test('by the same entry in two files', () => {
    const faults = load([...SMALL, { path: 'small/z.yaml', text: '# again\nfirstStage: over\n' }]);
    expect(places(faults)).toEqual(['small/z.yaml:2:1']);
    expect(faults[0]?.what).toContain('small/stages.yaml');
  });

  test('with every fault of all files at once', () => {
    const faults = load(
      SMALL.map((one) => ({
        ...one,
        text: one.text.replace("zh: '结束'", "zh: ''").replace('act: order:crp', 'act: crp'),
      })),
    );
    expect(new Set(faults.map((fault) => fault.file)).size).toBeGreaterThan(1);
  });
});

describe('a file that nobody should have sent', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefgh'.split('').map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at] ?? ''},`.repeat(9)}]`),
  ];
  test.each([
    ['an alias bomb', bomb.join('\n')],
    ['brackets without end', '['.repeat(20_000)],
    ['maps without end', 'a: {'.repeat(20_000)],
    ['conditions without end', `x: ${'{ not: '.repeat(300)}{ always: true }${' }'.repeat(300)}`],
    ['megabytes of nothing', '#'.repeat(5_000_000)],
    ['two documents', 'a: 1\n---\nb: 2'],
    ['a list', '- 1\n- 2'],
    ['a word', 'hello'],
    ['keys of the language itself', '__proto__: { polluted: true }\nconstructor: 1\ntoString: 2'],
    ['a key that is a list', '? [1, 2]\n: 3'],
    ['no text at all', '\u0000\u0001\u0002'],
  ])('%s is a fault with a remedy, never a crash', (_what, text) => {
    const { faults, case: read } = loadCase([...SMALL, { path: 'small/strange.yaml', text }], catalogue);
    expect(read).toBeUndefined();
    expect(faults.length).toBeGreaterThan(0);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('no files, or empty ones, are said to be so', () => {
    expect(load([]).map((fault) => fault.what)).toEqual(['There is no file to read.']);
    expect(load([{ path: 'a.yaml', text: '' }]).map((fault) => fault.what)).toEqual(['The file is empty.']);
    expect(loadCatalogue([]).faults.map((fault) => fault.what)).toEqual(['There is no file to read.']);
  });

  test('a real case, cut or scrambled anywhere, gives faults or a case and never throws', () => {
    const files = caseIds()
      .flatMap((id) => readSources(`${LIBRARY}/${id}`))
      .concat(readSources(CATALOGUE));
    fc.assert(
      fc.property(
        fc.nat(files.length - 1),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.string({ maxLength: 6 }),
        (which, where, junk) => {
          const file = files[which];
          if (!file) return;
          const cut = Math.floor(file.text.length * where);
          for (const text of [
            file.text.slice(0, cut),
            file.text.slice(0, cut) + junk + file.text.slice(cut + 3),
          ])
            for (const { faults } of [
              loadCase([{ ...file, text }], catalogue),
              loadCatalogue([{ ...file, text }]),
            ])
              for (const fault of faults) expect(fault.line).toBeGreaterThan(0);
        },
      ),
      { numRuns: count(8) },
    );
  });
});
