import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rooms } from '../../rooms.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

const cruise = (folder: string): Cruise => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [program, 'src', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Cruise;
};

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

describe('the doors between the rooms', () => {
  test('every file of src is read by the cruise, and none goes through a wall', () => {
    const { modules, summary } = cruise(root);
    const read = modules.filter((module) => /^src\/.*\.ts$/.test(module.source));
    expect(read.length).toBeGreaterThanOrEqual(sources(path.join(root, 'src')).length);
    expect(summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`)).toEqual([]);
  });

  test('src holds the rooms of the table and nothing else', () => {
    const found = readdirSync(path.join(root, 'src'), { withFileTypes: true });
    const named = new Set(rooms.map((room) => room.name));
    expect(found.filter((entry) => entry.isDirectory() && !named.has(entry.name))).toEqual([]);
    expect(found.filter((entry) => entry.isFile() && !entry.name.endsWith('.d.ts'))).toEqual([]);
  });

  test('no folder is called utils, helpers, common or services', () => {
    const folders = ['src', 'tests', 'tools', 'docs', 'public'].filter((folder) =>
      existsSync(path.join(root, folder)),
    );
    const all = folders.flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }),
    );
    expect(all.filter((file) => /(^|[\\/])(utils|helpers|common|services)$/.test(file))).toEqual([]);
  });
});

describe('a planted import', () => {
  let folder = '';
  let refused: readonly string[] = [];

  // The smallest house in which every kind of forbidden import can be planted.
  const PLANTS: Readonly<Record<string, string>> = {
    'kernel/time.ts': `export type Minute = number;\nexport const zero = 0;\n`,
    'patient/parameters.ts': `import type { Minute } from '../kernel/time';\nexport type Onset = Minute;\nexport const onset = 1;\n`,
    'patient/course.ts': `export type Course = string;\nexport const course = 'none';\n`,
    'cases/yaml-file.ts': `import { parse } from 'yaml';\nimport { onset } from '../patient/parameters';\nexport const load = [parse, onset];\n`,
    'cases/value-import.ts': `import { course } from '../patient/course';\nexport const peek = course;\n`,
    'cases/type-import.ts': `import type { Course } from '../patient/course';\nexport type Peek = Course;\n`,
    'cases/second-yaml.ts': `import { parse } from 'yaml';\nexport const again = parse;\n`,
    'session/door.ts': `export interface View { readonly minute: number }\n`,
    'session/replay.ts': `export const replay = 1;\n`,
    'documents/chart.ts': `import type { View } from '../session/door';\nexport type Chart = View;\n`,
    'documents/peeks-behind-the-door.ts': `import { replay } from '../session/replay';\nexport const seen = replay;\n`,
    'documents/reads-the-key.ts': `import type { Peek } from '../cases/type-import';\nexport type Key = Peek;\n`,
    'scenes/borrows-a-document.ts': `import type { Chart } from '../documents/chart';\nexport type Wall = Chart;\n`,
    'session/borrows-a-package.ts': `import { createActor } from 'xstate';\nexport const actor = createActor;\n`,
    'kernel/reads-a-file.ts': `import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n`,
    'kernel/one.ts': `import { two } from './two';\nexport const one = (): unknown => two;\n`,
    'kernel/two.ts': `import { one } from './one';\nexport const two = (): unknown => one;\n`,
    'cupboard/things.ts': `export const things = 1;\n`,
    'app/opens-the-cupboard.ts': `import { things } from '../cupboard/things';\nexport const open = things;\n`,
  };

  beforeAll(() => {
    mkdirSync(path.join(root, '.tmp'), { recursive: true });
    folder = mkdtempSync(path.join(root, '.tmp', 'doors-'));
    for (const file of ['rooms.mjs', '.dependency-cruiser.mjs', 'tsconfig.json', 'package.json']) {
      cpSync(path.join(root, file), path.join(folder, file));
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    for (const [file, text] of Object.entries(PLANTS)) {
      const target = path.join(folder, 'src', file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    refused = cruise(folder).summary.violations.map(
      ({ from, rule }) => `${from.replace('src/', '')}: ${rule.name}`,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['a value through a wall', 'cases/value-import.ts: cases-imports-only-its-doors'],
    ['a type through a wall', 'cases/type-import.ts: cases-imports-only-its-doors'],
    [
      'what lies behind the session door',
      'documents/peeks-behind-the-door.ts: documents-imports-only-its-doors',
    ],
    ['the answer key in a document', 'documents/reads-the-key.ts: documents-imports-only-its-doors'],
    ['a document in a scene', 'scenes/borrows-a-document.ts: scenes-imports-only-its-doors'],
    ['another room’s package', 'session/borrows-a-package.ts: session-uses-only-its-packages'],
    ['yaml outside its one file', 'cases/second-yaml.ts: yaml-only-in-cases-yaml-file.ts'],
    ['a Node builtin', 'kernel/reads-a-file.ts: no-node-in-src'],
    ['two files in a circle', 'kernel/one.ts: no-circular'],
    ['a folder that is no room', 'app/opens-the-cupboard.ts: src-is-made-of-rooms'],
  ])('%s is refused', (_what, violation) => {
    expect(refused).toContain(violation);
  });

  test('what the table allows is let through', () => {
    const innocent = ['cases/yaml-file.ts', 'documents/chart.ts', 'patient/parameters.ts'];
    expect(refused.filter((line) => innocent.some((file) => line.startsWith(file)))).toEqual([]);
  });
});
