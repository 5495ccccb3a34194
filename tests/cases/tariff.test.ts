import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadTariff } from '../../src/cases/loader';
import { priceOf, priceOfDay } from '../../src/cases/tariff';
import { library } from '../support/library';

const ACTS = new Set(library.catalogue.map(({ id }) => id));
const read = (text: string) => loadTariff({ path: 'ours.yaml', text }, ACTS);

const SOUND = `format: 1
name: { en: Our prices, zh: 本院价目 }
unit: { en: yuan, zh: 元 }
multiplier: 20
day: 700
costs:
  crp: 35
  mri-gad: 1100
`;

describe('a hospital’s own prices', () => {
  test('are read from YAML, and from JSON just as well', () => {
    const yaml = read(SOUND);
    expect(yaml.faults).toEqual([]);
    expect(yaml.tariff?.costs).toEqual({ crp: 35, 'mri-gad': 1100 });
    expect(read(JSON.stringify(yaml.tariff)).tariff).toEqual(yaml.tariff);
  });

  test('price an act by its own line, another by its relative cost', () => {
    const { tariff } = read(SOUND);
    if (!tariff) throw new Error('not read');
    expect(priceOf(tariff, { id: 'crp', cost: 1 })).toBe(35);
    expect(priceOf(tariff, { id: 'esr', cost: 1 })).toBe(20);
    expect(priceOf(tariff, { id: 'onset' })).toBe(0);
    // Named like something that every object has: not a price.
    expect(priceOf(tariff, { id: 'constructor', cost: 2 })).toBe(40);
    expect(priceOfDay(tariff)).toBe(700);
  });

  test('need no price for a day', () => {
    const { tariff } = read(SOUND.replace('day: 700\n', ''));
    expect(tariff && priceOfDay(tariff)).toBe(6000);
  });

  test('the example of the documentation is sound', () => {
    const text = readFileSync(new URL('../../docs/tariff-example.yaml', import.meta.url), 'utf8');
    expect(read(text).faults).toEqual([]);
  });

  test.each([
    ['an act that there is not', SOUND.replace('  crp: 35', '  crpp: 35'), 7, 3, /no act "crpp"/],
    ['a price below nothing', SOUND.replace('crp: 35', 'crp: -1'), 7, 3, /-1 is too small/],
    ['words for a price', SOUND.replace('crp: 35', 'crp: dear'), 7, 3, /"dear" is a text, not a number/],
    ['a multiplier of nothing', SOUND.replace('multiplier: 20', 'multiplier: 0'), 4, 1, /0 is too small/],
    [
      'a unit in one language',
      SOUND.replace('{ en: yuan, zh: 元 }', '{ en: yuan }'),
      3,
      1,
      /"zh" is missing/,
    ],
    ['a line nobody knows', `${SOUND}discount: 10\n`, 9, 1, /Nothing here is called "discount"/],
    ['a price given twice', `${SOUND}  crp: 36\n`, 9, 3, /"crp" stands here twice/],
    ['a form of another time', SOUND.replace('format: 1', 'format: 2'), 1, 1, /written in format 2/],
  ])('%s is found with its line and a remedy', (_, text, line, column, what) => {
    const { faults } = read(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file: 'ours.yaml', line, column });
    expect(faults[0]?.what).toMatch(what);
    expect(faults[0]?.remedy.length).toBeGreaterThan(5);
  });

  test.each(['', '[]', '- 1', '{', 'crp', '\u0000'])('%j is no price list, and no crash', (text) => {
    const { tariff, faults } = read(text);
    expect(tariff).toBeUndefined();
    expect(faults.length).toBeGreaterThan(0);
  });
});
