// What a teacher chooses as a case: it is read here, goes by a name of its own, and brings nothing along but words.
import { describe, expect, it } from 'vitest';
import { readTexts, rowOf, textOf } from '../../src/app/file-reading';
import { isFileCase, ownIdOf } from '../../src/cases/file-case';
import { SMALLEST } from '../cases/support/guide';
import { library } from '../support/library';

const fileOf = (name: string, bytes: Uint8Array<ArrayBuffer>): File => new File([bytes], name);
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));
const read = (text: string): ReturnType<typeof readTexts> => readTexts([{ path: 'a.yaml', text }], library);

describe('a case from a file', () => {
  it('goes by an id that no case of the game has, and is kept with its text', async () => {
    const text = await textOf(fileOf('a.yaml', utf8(SMALLEST)));
    const found = await readTexts([text], library);
    if (!found.ok) throw new Error(JSON.stringify(found.faults));
    const row = rowOf(found.caseFile, [text]);
    expect(row).toMatchObject({ id: 'file-garden-back', files: [{ path: 'a.yaml', text: SMALLEST }] });
    expect(ownIdOf(row.id)).toBe('garden-back');
    expect(library.cases.filter(({ id }) => isFileCase(id))).toEqual([]);
  });

  it('has another digest for every other text, so that a play knows whether it is the same', async () => {
    const digests = await Promise.all(
      [SMALLEST, SMALLEST.replace('a strained back', 'a pulled back')].map(async (text) => {
        const found = await read(text);
        return found.ok ? rowOf(found.caseFile, []).digest : '';
      }),
    );
    expect(new Set(digests).size).toBe(2);
    expect(digests).not.toContain('');
  });

  it.each([
    ['markup in a sentence', 'On Thursday.', '<img src=x onerror=alert(1)>'],
    ['an id that would leave its place in an address', 'id: garden-back', 'id: a/../b'],
    [
      'a name that every object has',
      'firstStage: clinic',
      'firstStage: clinic\n__proto__: { polluted: yes }',
    ],
  ])('is refused with its line for %s', async (_, from, to) => {
    const found = await read(SMALLEST.replace(from, to));
    expect(found.ok).toBe(false);
    expect(found.ok ? [] : found.faults.map(({ line }) => line > 0)).not.toContain(false);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('is not read to its end when it is far too large for a case', async () => {
    const { faults } = await textOf(fileOf('film.yaml', new Uint8Array(6_000_000).fill(0x61)));
    expect(faults?.[0]?.what).toContain('more than');
  });

  it('says of a file in another encoding in which one it is', async () => {
    const gbk = new Uint8Array([...utf8('title: { en: Back, zh: '), 0xd1, 0xfc, 0xcd, 0xb4]);
    const found = await readTexts([await textOf(fileOf('gbk.yaml', gbk))], library);
    expect(found.ok ? '' : found.faults[0]?.what).toContain('GBK');
  });
});
