/** Files that are no text, no YAML, no file, or without end: each is told in its own words, soon, and nothing is opened that lies elsewhere. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultText } from '../../src/cases/fault';
import { loadCase } from '../../src/cases/loader';
import { sourceText } from '../../src/cases/source-text';
import { readSources } from '../../tools/read-cases';
import { BASE } from './support/hostile';
import { catalogue } from './support/small-case';

const linesOf = (files: typeof BASE): readonly string[] => loadCase(files, catalogue).faults.map(faultText);

/** A Chinese and a French line as old systems store them: 病例 in GBK, café in Latin-1. */
const GBK = [...Buffer.from('title: '), 0xb2, 0xa1, 0xc0, 0xfd, 0x0a];
const LATIN = [...Buffer.from('format: 1\ntitle: caf'), 0xe9, 0x0a];
const utf16 = (text: string): readonly number[] => [...Buffer.from(text, 'utf16le')];

describe('bytes that are no UTF-8', () => {
  test.each<readonly [string, readonly number[], string]>([
    [
      'GBK',
      GBK,
      'odd.yaml:1:8: The file is not in UTF-8; it seems to be in GBK, the encoding of a Chinese Windows. Save it again with the encoding UTF-8.',
    ],
    [
      'Latin-1',
      LATIN,
      'odd.yaml:2:11: The file is not in UTF-8; it seems to be in Latin-1 or another encoding of its own. Save it again with the encoding UTF-8.',
    ],
    [
      'UTF-16 with its mark',
      [0xff, 0xfe, ...utf16('format: 1')],
      'odd.yaml:1:1: The file is written in UTF-16. Save it again with the encoding UTF-8.',
    ],
    [
      'UTF-16 without a mark',
      utf16('format: 1\n'),
      'odd.yaml:1:1: The file is written in UTF-16. Save it again with the encoding UTF-8.',
    ],
    [
      'UTF-16 turned about',
      [0xfe, 0xff, 0, 0x66],
      'odd.yaml:1:1: The file is written in UTF-16. Save it again with the encoding UTF-8.',
    ],
    [
      'UTF-32',
      [0xff, 0xfe, 0, 0, 0x66, 0, 0, 0],
      'odd.yaml:1:1: The file is written in UTF-32. Save it again with the encoding UTF-8.',
    ],
    [
      'a document of Word',
      [0x50, 0x4b, 3, 4, 20],
      'odd.yaml:1:1: The file is packed: a zip archive, or a document of Word or Excel, not a text. Unpack it, or write the case in a plain text editor, as .yaml.',
    ],
    [
      'a document of an older Word',
      [0xd0, 0xcf, 0x11, 0xe0],
      'odd.yaml:1:1: The file is a document of an older Word or Excel, not a text. Write the case in a plain text editor, as .yaml.',
    ],
    [
      'a PDF',
      [...Buffer.from('%PDF-1.7')],
      'odd.yaml:1:1: The file is a PDF, not a text. Write the case in a plain text editor, as .yaml.',
    ],
    [
      'a photograph',
      [0xff, 0xd8, 0xff, 0xe0],
      'odd.yaml:1:1: The file is a picture, not a text. Write the case in a plain text editor, as .yaml.',
    ],
    ['a packed file', [0x1f, 0x8b, 8], 'odd.yaml:1:1: The file is packed, not a text. Unpack it first.'],
    [
      'a letter written longer than needed',
      [0x61, 0xc0, 0xaf],
      'odd.yaml:1:2: The file is not in UTF-8; it seems to be in GBK, the encoding of a Chinese Windows. Save it again with the encoding UTF-8.',
    ],
    [
      'half of a pair, by itself',
      [0x61, 0xed, 0xa0, 0x80],
      'odd.yaml:1:2: The file is not in UTF-8; it seems to be in GBK, the encoding of a Chinese Windows. Save it again with the encoding UTF-8.',
    ],
  ])('%s', (_what, bytes, says) => {
    expect(linesOf([...BASE, sourceText('odd.yaml', Uint8Array.from(bytes))])).toEqual([says]);
  });

  test('a mark of UTF-8 at the very beginning, and the line breaks of Windows, mean nothing', () => {
    const files = BASE.map(({ path: name, text }) =>
      sourceText(name, Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`)),
    );
    expect(linesOf(files)).toEqual([]);
  });

  test('every character there is comes through as it was', () => {
    const text = 'a é 病 \u{1f9b4} \u{10fffd}';
    expect(sourceText('x', Buffer.from(text)).text).toBe(text);
  });
});

describe('a file without end', () => {
  const deep = 'odd.yaml:1:65: This is nested too deeply. Keep to 64 levels.';
  const many = 'The file has more entries than any case. Split it, or take out what does not belong.';
  const numbers = (count: number, one: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => one(at)).join('\n');
  test.each<readonly [string, string, string]>([
    [
      'ten million letters',
      'x'.repeat(10_000_000),
      'odd.yaml:1:1: The file has more than 1000000 characters. Split it, or take out what is no text.',
    ],
    ['brackets', '['.repeat(900_000), deep],
    ['braces', '{a: '.repeat(200_000), 'odd.yaml:1:257: This is nested too deeply. Keep to 64 levels.'],
    ['dashes', '- '.repeat(400_000), 'odd.yaml:1:129: This is nested too deeply. Keep to 64 levels.'],
    ['question marks', '? '.repeat(400_000), 'odd.yaml:1:129: This is nested too deeply. Keep to 64 levels.'],
    ['commas', `a: [${'1,'.repeat(480_000)}]`, `odd.yaml:1:266667: ${many}`],
    ['names', numbers(60_000, (at) => `k${at}: 1`), `odd.yaml:57143:9: ${many}`],
    [
      'hidden marks',
      `x: "${'\u202e'.repeat(900_000)}"`,
      'odd.yaml:1:5 x: Here stands a character that cannot be seen: U+202E (turns the direction of reading). Delete it; type the words anew instead of pasting them.',
    ],
    [
      'aliases of aliases of aliases',
      [
        'a: &a [x,x,x,x,x,x,x,x,x]',
        ...'bcdefghij'
          .split('')
          .map((name, at) => `${name}: &${name} [${`*${'abcdefghij'[at] ?? ''},`.repeat(9)}]`),
      ].join('\n'),
      'odd.yaml:1:7 a: An anchor (&) is not used here. Take it out, or put the text in quotes.',
    ],
  ])('%s', { timeout: 30_000 }, (_what, text, says) => {
    expect(linesOf([...BASE, { path: 'odd.yaml', text }])).toEqual([says]);
  });

  test('of ten thousand faults the first three hundred are told, and how many follow', () => {
    const text = `moments:\n${numbers(2000, (at) => `  - { id: m${at}, when: { known: nothing-${at} } }`)}`;
    const lines = linesOf([...BASE, { path: 'odd.yaml', text }]);
    expect(lines.length).toBe(301);
    expect(lines.at(-1)).toContain('From here on 1700 more faults follow. Mend the first ones first.');
  });

  test('a thousand moments that wait for each other are one fault', () => {
    const text = `moments:\n${numbers(1000, (at) => `  - { id: m${at}, when: { moment: m${(at + 1) % 1000} } }`)}`;
    expect(linesOf([...BASE, { path: 'odd.yaml', text }]).length).toBe(1);
  });

  test('too many files, or too much in all of them together', () => {
    const file = (at: number, text: string): (typeof BASE)[number] => ({ path: `f${at}.yaml`, text });
    expect(linesOf(Array.from({ length: 600 }, (_, at) => file(at, 'a: 1')))).toEqual([
      'f0.yaml:1:1: There are 600 files. Choose those of one case only: 500 at the most.',
    ]);
    expect(linesOf(Array.from({ length: 4 }, (_, at) => file(at, '#'.repeat(990_000))))).toEqual([
      'f0.yaml:1:1: The files together have more than 3000000 characters. Choose those of one case only.',
    ]);
  });
});

describe('a folder', () => {
  let folder = '';
  const place = (name: string): string => path.join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
    writeFileSync(place('secret.yaml'), 'password: 1234\n');
    for (const name of ['out', 'nowhere', 'pretends', 'within']) {
      mkdirSync(place(name));
      for (const { path: file, text } of BASE) writeFileSync(path.join(place(name), file), text);
    }
    symlinkSync('../secret.yaml', place('out/more.yaml'));
    symlinkSync('missing.yaml', place('nowhere/more.yaml'));
    mkdirSync(place('pretends/more.yaml'));
    rmSync(place('within/marks.yaml'));
    writeFileSync(place('within/marks.txt'), BASE.find((one) => one.path === 'marks.yaml')?.text ?? '');
    symlinkSync('marks.txt', place('within/marks.yaml'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    [
      'with a link that leads out of it',
      'out',
      'This link leads out of the folder of the case. Put the file itself in its place.',
    ],
    [
      'with a link that leads nowhere',
      'nowhere',
      'This link leads nowhere. Put the file itself in its place.',
    ],
    [
      'in which a folder is called like a file',
      'pretends',
      'This is a folder that is called like a file. Give it another name.',
    ],
  ])('%s', (_what, name, says) => {
    const lines = linesOf(readSources(place(name)));
    expect(lines).toEqual([`${path.relative(process.cwd(), place(`${name}/more.yaml`))}:1:1: ${says}`]);
    expect(JSON.stringify(readSources(place(name)))).not.toContain('1234');
  });

  test('with a link inside of itself is read', () => {
    expect(linesOf(readSources(place('within')))).toEqual([]);
  });

  test('without its marks says what is missing', () => {
    expect(linesOf(BASE.filter((one) => one.path !== 'marks.yaml'))).toEqual([
      'case.yaml:1:1: "ledger", "rubric", "debrief" are missing. Add them, or the file in which they stand.',
    ]);
  });

  test('whose file names would break the line of a message', () => {
    expect(linesOf([...BASE, { path: 'a\nb\u202e.yaml', text: '' }])).toEqual([
      'a<U+000A>b<U+202E>.yaml:1:1: The file is empty. Fill it, or take it away.',
    ]);
  });
});
