import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { casePlugin } from '../../tools/case-plugin';
import { SMALL } from './support/small-case';

describe('a build of the page', () => {
  let library = '';
  beforeEach(() => {
    const near = path.resolve(import.meta.dirname, '../../.tmp');
    mkdirSync(near, { recursive: true });
    library = mkdtempSync(path.join(near, 'library-'));
  });
  afterEach(() => rmSync(library, { recursive: true, force: true }));

  const write = (folder: string, change: (text: string) => string): void => {
    mkdirSync(path.join(library, folder));
    for (const file of SMALL)
      writeFileSync(path.join(library, folder, path.basename(file.path)), change(file.text));
  };
  const built = async (): Promise<string> => {
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [casePlugin(library)],
      build: {
        write: false,
        minify: false,
        rolldownOptions: { input: 'virtual:library', preserveEntrySignatures: 'strict' },
      },
    });
    const [first] = [result].flat();
    if (!first || !('output' in first)) throw new Error('nothing was built');
    return first.output.map((one) => ('code' in one ? one.code : '')).join('\n');
  };

  test('carries a sound case as plain data, with its Chinese names ready to be typed', async () => {
    write('small', (text) => text);
    const code = await built();
    const holds = (data: unknown): boolean =>
      code.includes(JSON.stringify(JSON.stringify(data)).slice(2, -2));
    expect([
      code.includes('JSON.parse('),
      holds({ id: 'small', version: '1' }),
      holds({ initials: 'xc' }),
    ]).toEqual([true, true, true]);
  });

  test('fails on a broken case with its file and line', async () => {
    write('small', (text) => text.replace('to: over', 'to: heaven'));
    await expect(built()).rejects.toThrow(
      /small\/stages\.yaml:7:11 stages\[0\]\.exits\[0\]\.to: There is no stage "heaven"/,
    );
  });

  test('fails on a case whose folder has another name', async () => {
    write('other', (text) => text);
    await expect(built()).rejects.toThrow(/The case is called "small", its folder "other"/);
  });
});
