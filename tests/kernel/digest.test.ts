import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, digest, shortDigest } from '../../src/kernel/digest';
import { fill, placeholders } from '../../src/kernel/text';
import { count } from '../support/count';

test('the order in which a record was written does not change its digest', () => {
  expect(digest({ a: 1, b: [2, { c: 3, d: undefined }] })).toBe(digest({ b: [2, { c: 3 }], a: 1 }));
  expect(shortDigest({ a: 1 })).not.toBe(shortDigest({ a: 2 }));
});

test('canonical text reads back as the same data', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: count(200) },
  );
});

test('what is no plain data is refused, not silently written as something else', () => {
  expect(() => canonical(Number.NaN)).toThrow('no finite number');
  expect(() => canonical(() => 1)).toThrow('no plain data');
});

test('a sentence is filled in both languages, and a name without a value stays visible', () => {
  const said = { en: 'Bed 12, {temperature} at eight. {who}', zh: '12床，八点{temperature}℃。{who}' };
  expect(placeholders(said)).toEqual(['temperature', 'who']);
  expect(fill(said, { temperature: '37.8' })).toEqual({
    en: 'Bed 12, 37.8 at eight. {who}',
    zh: '12床，八点37.8℃。{who}',
  });
});
