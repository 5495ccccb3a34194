import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rooms } from '../../rooms.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const headless = rooms.filter((room) => room.headless).map((room) => room.name);

interface Config {
  readonly overrides: readonly {
    readonly files: readonly string[];
    readonly rules: Readonly<Record<string, unknown>>;
  }[];
}
const readConfig = (): Config =>
  JSON.parse(readFileSync(path.join(root, '.oxlintrc.json'), 'utf8')) as Config;

describe('the headless rooms', () => {
  test('are the same in the table, in the lint configuration and in the compiler configuration', () => {
    const exact = readConfig().overrides.find((override) => 'house/exact' in override.rules);
    const core = JSON.parse(readFileSync(path.join(root, 'tsconfig.core.json'), 'utf8')) as {
      readonly include: string[];
    };
    expect(exact?.files).toEqual(headless.map((name) => `src/${name}/**`));
    expect(core.include).toEqual(headless.map((name) => `src/${name}`));
  });
});

describe('planted code that would differ between engines, places or moments', () => {
  // Each line must be refused by house/exact on its own.
  const REFUSED = [
    'export const a = Math.exp(1);',
    'export const a = Math.log(2);',
    'export const a = Math.pow(2, 3);',
    'export const a = Math.sin(1);',
    'export const a = Math.cos(1);',
    'export const a = Math.tan(1);',
    'export const a = Math.log1p(1);',
    'export const a = Math.hypot(1, 2);',
    'export const a = Math.cbrt(2);',
    "export const a = Math['exp'](1);",
    'export const a = globalThis.Math.exp(1);',
    'export const { exp } = Math;',
    'export const m = Math;',
    'export const a = [1].map(Math.exp);',
    'export const a = 2 ** 3;',
    'export let a = 2; a **= 3;',
    'export const a = Math.random();',
    'export const a = new Date();',
    'export const a = Date.now();',
    'export const a = globalThis.Date.now();',
    'export const a = performance.now();',
    'export const a = new Intl.NumberFormat("en").format(1);',
    'export const a = (1).toLocaleString();',
    'export const a = "A".toLocaleLowerCase();',
    'export const a = "a".localeCompare("b");',
    'export const a = [3, 20].sort();',
    'export const a = [3, 20].toSorted();',
    'setTimeout(() => undefined, 1);',
    'export const a = { now: Date };',
  ];
  const ALLOWED = [
    'export const a = Math.sqrt(2) + Math.abs(-1) + Math.floor(1.5) + Math.max(1, 2) + Math.PI;',
    'export const a = [3, 20].toSorted((x, y) => x - y);',
    'export interface Result { readonly Date: string }',
    'export const a = { Date: "Sunday", fetch: 1 }; export const b = a.Date + a.fetch;',
    'export const a = { exp: (x: number) => x }; export const b = a.exp(1);',
  ];

  let folder = '';
  let complaints: readonly { readonly filename: string; readonly code: string }[] = [];
  const complained = (file: string, code: string): boolean =>
    complaints.some((one) => one.filename.endsWith(file) && one.code === code);

  const plant = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${text}\n`);
  };

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'lint-'));
    const config = readFileSync(path.join(root, '.oxlintrc.json'), 'utf8');
    writeFileSync(path.join(folder, '.oxlintrc.json'), config.replace('./tools/', `${root}/tools/`));
    for (const room of headless) plant(`src/${room}/planted.ts`, 'export const a = Math.exp(1);');
    for (const [index, line] of REFUSED.entries()) plant(`src/kernel/refused-${index}.ts`, line);
    for (const [index, line] of ALLOWED.entries()) plant(`src/kernel/allowed-${index}.ts`, line);
    plant('src/scenes/screen.ts', 'export const a = Math.sin(1) + Date.now();');
    plant('src/text/kind.ts', 'export enum Kind { A }');
    plant(
      'src/documents/raw.ts',
      "export { unsafeHTML as a } from 'lit-html/directives/unsafe-html.js';\nimport { unsafeHTML } from 'lit-html/directives/unsafe-html.js';\nexport const b = unsafeHTML;",
    );
    plant('src/machines/care.ts', "import { createActor } from 'xstate';\nexport const a = createActor;");
    plant('src/machines/step.ts', "import { transition } from 'xstate';\nexport const a = transition;");

    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        path.join(root, 'node_modules/oxlint/bin/oxlint'),
        '-c',
        '.oxlintrc.json',
        '--no-ignore',
        '--format',
        'json',
        'src',
      ],
      { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 },
    );
    if (!stdout.includes('"diagnostics"')) throw new Error(stdout + stderr);
    complaints = (JSON.parse(stdout) as { readonly diagnostics: typeof complaints }).diagnostics;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(REFUSED.map((line, index) => [line, index] as const))('%s is refused', (_line, index) => {
    expect(complained(`refused-${index}.ts`, 'house(exact)')).toBe(true);
  });
  test.each(ALLOWED.map((line, index) => [line, index] as const))('%s is allowed', (_line, index) => {
    expect(complained(`allowed-${index}.ts`, 'house(exact)')).toBe(false);
  });
  test.each(headless)('it is refused in %s', (room) => {
    expect(complained(`src/${room}/planted.ts`, 'house(exact)')).toBe(true);
  });
  test('a scene may move by the clock', () => {
    expect(complained('screen.ts', 'house(exact)')).toBe(false);
  });
  test('an enum and unescaped text are refused', () => {
    expect(complained('kind.ts', 'house(plain)')).toBe(true);
    expect(complained('raw.ts', 'house(plain)')).toBe(true);
  });
  test('only machines/step.ts steps a chart', () => {
    expect(complained('machines/care.ts', 'eslint(no-restricted-imports)')).toBe(true);
    expect(complained('machines/step.ts', 'eslint(no-restricted-imports)')).toBe(false);
  });
});
