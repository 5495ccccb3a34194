/** Plays that lie beside a case are held against it: what an author slips in them is told with its line. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CaseFile } from '../../src/cases/schema';
import { playFaults } from '../../tools/dx/play-files';
import { readCase, soundCatalogue } from '../../tools/read-cases';

const FIXTURE = fileURLToPath(new URL('../fixtures/true-fracture', import.meta.url));
const catalogue = soundCatalogue();
let of: CaseFile;
let place: string;

beforeAll(() => {
  const loaded = readCase(FIXTURE, catalogue).case;
  if (!loaded) throw new Error('the third case has a fault');
  of = loaded;
});
beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'plays-'));
  cpSync(path.join(FIXTURE, 'plays'), path.join(place, 'plays'), { recursive: true });
});
afterEach(() => rmSync(place, { recursive: true }));

/** Changes one place of a play's file, and tells what is said of it then. */
function slip(file: string, find: string, put: string): readonly string[] {
  const whole = path.join(place, 'plays', file);
  const text = readFileSync(whole, 'utf8');
  if (!text.includes(find)) throw new Error(`${file} holds no ${find}`);
  writeFileSync(whole, text.replace(find, put));
  return playFaults(place, of, catalogue.acts).map(
    (fault) => `${path.basename(fault.file)}:${fault.line}:${fault.column} ${fault.what} ${fault.remedy}`,
  );
}

test('the plays of the third case have no fault', () => {
  expect(playFaults(place, of, catalogue.acts)).toEqual([]);
});

test.each([
  [
    'a verb that is none',
    'model.json',
    '"act": "ask"',
    '"act": "aks"',
    'model.json:2:3 There is no act "aks".',
  ],
  ['an act that nobody knows', 'model.json', '"own-words"', '"own-word"', 'Did you mean "own-words"?'],
  ['a bracket that is missing', 'model.json', '[', '', 'model.json:'],
  [
    'a confidence beyond certainty',
    'model.json',
    '"confidence": ',
    '"confidence": 1',
    'expected number to be <=100',
  ],
  [
    'a seed in quotes',
    'plays.json',
    '"seed": 7',
    '"seed": "7"',
    'plays.json:8:5 The seed of "cement-asked" is no whole number.',
  ],
  [
    'an ending that is none',
    'plays.json',
    '"upright"',
    '"upwrong"',
    'plays.json:4:5 "model" ends in no ending of this case.',
  ],
  ['a play that is not told of', 'plays.json', '"model"', '"modal"', '"model.json" is not told of here.'],
  [
    'a play that is told of and not there',
    'plays.json',
    '"model"',
    '"modal"',
    'There is no file modal.json.',
  ],
  ['a story that is not told', 'plays.json', '"story": "', '"story": "", "was": "', 'has no story.'],
  [
    'places of refusals that are none',
    'plays.json',
    '"refused": [2]',
    '"refused": "2"',
    'is no list of places.',
  ],
])('%s is told with its line', (_slip, file, find, put, said) => {
  expect(slip(file, find, put).join('\n')).toContain(said);
});
