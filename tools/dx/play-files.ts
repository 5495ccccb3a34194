/** The plays that lie beside a case: whether each is a list of acts that this case knows, and told of in `plays.json`. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Fault, faultAt, type Locate } from '../../src/cases/fault';
import { keyOf } from '../../src/cases/library';
import { nearest } from '../../src/cases/near';
import type { Act, CaseFile } from '../../src/cases/schema';
import { offsetOf } from '../../src/cases/tree';
import { readYaml } from '../../src/cases/yaml-file';
import { readIntent } from '../../src/session/intent';

const LIST = 'plays.json';
/** A play is read as an entry of a file, so that one reader of texts serves both. */
const HEAD = '{"it":';

interface ReadFile {
  readonly value: unknown;
  readonly locate: Locate;
  readonly faults: readonly Fault[];
}

function read(file: string): ReadFile {
  const { root, placeOf, faults } = readYaml({ path: file, text: `${HEAD}${readFileSync(file, 'utf8')}\n}` });
  const shifted = <At extends { readonly line: number; readonly column: number }>(at: At): At =>
    at.line === 1 ? { ...at, column: Math.max(1, at.column - HEAD.length) } : at;
  const top = root?.parts?.get('it');
  return {
    value: top?.branch.value,
    locate: (where) => ({ file, ...shifted(placeOf(top ? offsetOf(top, where) : 0)) }),
    faults: faults.map((fault) => ({ ...shifted(fault), path: fault.path.replace(/^it\.?/, '') })),
  };
}

/** Faults of all plays in the folder `plays` of a case's folder; none where there is no such folder. */
export function playFaults(place: string, of: CaseFile, catalogue: readonly Act[]): readonly Fault[] {
  const folder = path.join(place, 'plays');
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== LIST);
  const known = namesOf(of, catalogue);
  return [
    ...names.flatMap((name) => actFaults(read(path.join(folder, name)), known)),
    ...listFaults(folder, names, of),
  ];
}

/** Every act that can be meant, by `verb:id`. */
const namesOf = (of: CaseFile, catalogue: readonly Act[]): ReadonlySet<string> =>
  new Set([
    ...[...catalogue, ...of.acts].map(keyOf),
    ...of.commitments.map(({ id }) => `commit:${id}`),
    ...of.films.map(({ id }) => `read:${id}`),
  ]);

function actFaults({ value, locate, faults }: ReadFile, known: ReadonlySet<string>): readonly Fault[] {
  if (faults.length > 0) return faults;
  if (!Array.isArray(value))
    return [faultAt(locate, [], 'A play is a list of acts.', 'Begin with [ and end with ].')];
  const ids = new Set([...known].map((key) => key.slice(key.indexOf(':') + 1)));
  return value.flatMap((raw, index) => {
    const intent = readIntent(raw);
    if (!intent.ok)
      return [
        faultAt(
          locate,
          [index],
          intent.fault.reason.en,
          'See "Plays" in the guide for what an act may hold.',
        ),
      ];
    const { value: meant } = intent;
    if (!('id' in meant)) return [];
    const isKnown = meant.act === 'decline' ? ids.has(meant.id) : known.has(`${meant.act}:${meant.id}`);
    if (isKnown) return [];
    const near = nearest(meant.id, ids);
    return [
      faultAt(
        locate,
        [index, 'id'],
        `There is no act "${meant.act}:${meant.id}".`,
        near === undefined ? 'Look it up with "dx search".' : `Did you mean "${near}"?`,
      ),
    ];
  });
}

function listFaults(folder: string, names: readonly string[], of: CaseFile): readonly Fault[] {
  const file = path.join(folder, LIST);
  if (!existsSync(file))
    return names.length === 0
      ? []
      : [
          {
            file: path.join(folder, names[0] ?? ''),
            line: 1,
            column: 1,
            path: '',
            what: 'No plays.json tells of this play.',
            remedy: 'Write beside it: { "name": { "seed": 1, "ending": "…", "story": "…" } }.',
          },
        ];
  const { value, locate, faults } = read(file);
  if (faults.length > 0) return faults;
  const told = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  const found: Fault[] = [];
  for (const [name, play] of Object.entries(told)) {
    const { seed, ending, story, refused, model } = (play ?? {}) as Readonly<Record<string, unknown>>;
    const say = (part: string, what: string, remedy: string): void =>
      void found.push(faultAt(locate, [name, part], what, remedy));
    if (!names.includes(`${name}.json`))
      say('', `There is no file ${name}.json.`, 'Write it, or take the entry out.');
    if (!Number.isInteger(seed))
      say('seed', `The seed of "${name}" is no whole number.`, 'Write for instance "seed": 1.');
    if (!of.endings.some(({ id }) => id === ending))
      say(
        'ending',
        `"${name}" ends in no ending of this case.`,
        `Write one of: ${of.endings.map(({ id }) => id).join(', ')}.`,
      );
    if (model !== undefined && !of.stages.some(({ id }) => id === model))
      say(
        'model',
        `"${name}" is a model from no stage of this case.`,
        'Name the stage from which on it shows how it is done.',
      );
    if (
      refused !== undefined &&
      !(Array.isArray(refused) && refused.every((at) => Number.isInteger(at) && at >= 0))
    )
      say(
        'refused',
        `"refused" of "${name}" is no list of places.`,
        'Write the places of the acts that are refused, from 0: "refused": [2].',
      );
    if (typeof story !== 'string' || story.trim() === '')
      say('story', `"${name}" has no story.`, 'Say in one sentence what this trainee does and how it ends.');
  }
  for (const [index, { instead }] of of.ledger.entries())
    if (instead !== undefined && !Object.hasOwn(told, instead))
      found.push(
        faultAt(
          locate,
          [],
          `Entry ${of.ledger[index]?.id} of the ledger goes on with a play "${instead}" that is not told of here.`,
          'Correct the name under `instead`, or keep that play.',
        ),
      );
  for (const name of names)
    if (!Object.hasOwn(told, name.replace(/\.json$/, '')))
      found.push(
        faultAt(
          locate,
          [],
          `"${name}" is not told of here.`,
          'Add its seed, ending and story, or take the file out.',
        ),
      );
  return found;
}
