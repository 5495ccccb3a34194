/** What the schema cannot see: whether the parts of a case, or of the catalogue, hang together. */

import { checkActs, twice } from './check-acts';
import { checkBody } from './check-body';
import { checkCondition } from './check-conditions';
import { checkFacts, checkFindings } from './check-findings';
import { checkLedger } from './check-ledger';
import { checkLoops } from './check-loops';
import { checkMarks } from './check-marks';
import { catalogueNames, type Names, namesOf } from './check-names';
import { checkOrder } from './check-order';
import { checkNotes, checkSafety, checkSources } from './check-sources';
import { checkStages } from './check-stages';
import { checkTexts } from './check-texts';
import type { Condition } from './condition';
import { type Fault, faultAt, type Locate, type Path } from './fault';
import type { CaseFile, Catalogue } from './schema';
import type { Localized } from '../kernel/text';

/** Faults of a case whose form is right, in the order of its parts. */
export function check(
  of: CaseFile,
  catalogue: Pick<Catalogue, 'acts' | 'groups'>,
  locate: Locate,
): readonly Fault[] {
  const names = namesOf(of, catalogue);
  // While one name means two things, or another's, what is said with it means nothing.
  const twins = [
    ...LISTS.flatMap((name) => twice(of[name], [name], locate)),
    ...of.stages.flatMap((stage, index) => twice(stage.events, ['stages', index, 'events'], locate)),
    ...of.commitments.flatMap((one, index) => twice(one.choices, ['commitments', index, 'choices'], locate)),
    ...RUBRIC.flatMap((name) => twice(of.rubric[name], ['rubric', name], locate)),
    ...ownActs(of, catalogue, locate),
    ...of.stages.flatMap(({ id }, index) => (id === 'back' ? [calledBack(index, locate)] : [])),
  ];
  if (twins.length > 0) return twins;
  return [
    ...alike(of.hypotheses, ['hypotheses'], locate),
    ...of.commitments.flatMap((one, index) => alike(one.choices, ['commitments', index, 'choices'], locate)),
    ...checkActs(of.acts, names, locate),
    ...checkBody(of, names, locate),
    ...checkStages(of, names, locate),
    ...checkReferences({ ...of, course: undefined }, names, locate),
    ...checkFindings(of, names, locate),
    ...checkFacts(of, names, locate),
    ...checkLoops(of, locate),
    ...checkOrder(of, locate),
    ...checkLedger(of, locate),
    ...checkMarks(of, locate),
    ...checkSources(of, of.sources, locate),
    ...checkSafety(of, locate),
    ...checkNotes(of, locate),
    ...checkTexts(of, names.isPlaceholder, locate),
  ];
}

const LISTS = [
  'people',
  'films',
  'hypotheses',
  'acts',
  'facts',
  'moments',
  'tallies',
  'consents',
  'stages',
  'commitments',
  'endings',
  'ledger',
] as const;
const RUBRIC = ['keyFeatures', 'safety', 'stewardship'] as const;

/** Faults of a catalogue whose form is right. */
export function checkCatalogue(of: Catalogue, locate: Locate): readonly Fault[] {
  const groups = new Set(of.groups.map((group) => group.id));
  const ids = new Set(of.acts.map((act) => act.id));
  const names = catalogueNames(of);
  return [
    ...twice(of.groups, ['groups'], locate),
    ...twice(of.acts, ['acts'], locate),
    ...of.acts.flatMap((act, index) => (groups.has(act.group) ? [] : [noGroup(act.group, index, locate)])),
    ...checkActs(of.acts, names, locate),
    ...of.cautions.flatMap(({ of: which, beside }, index) =>
      [which, ...(beside ? [beside] : [])].flatMap((one) => [
        ...(one.acts ?? [])
          .filter((id) => !ids.has(id))
          .map((id) => faultAt(locate, ['cautions', index], ...names.ids.unknown(id))),
        ...(one.atc ?? [])
          .filter((code) => !of.acts.some((act) => act.atc?.startsWith(code)))
          .map((code) => faultAt(locate, ['cautions', index], `No drug has an ATC code "${code}…".`, NAME)),
      ]),
    ),
    ...twice(of.cautions, ['cautions'], locate),
    ...checkReferences({ acts: of.acts, cautions: of.cautions }, names, locate),
    ...checkSources(of, of.sources, locate),
    ...checkTexts(of, names.isPlaceholder, locate),
  ];
}

const NAME = 'Correct the name, or write what it names.';

const noGroup = (group: string, index: number, locate: Locate): Fault =>
  faultAt(
    locate,
    ['acts', index, 'group'],
    `There is no group "${group}".`,
    'Name one of the catalogue’s groups.',
  );

const calledBack = (index: number, locate: Locate): Fault =>
  faultAt(
    locate,
    ['stages', index, 'id'],
    'A stage cannot be called "back": that leads to where one was before.',
    'Give it another id.',
  );

/** Choices that read alike: nobody could tell which was meant. */
function alike(
  list: readonly { readonly id: string; readonly name: Localized }[],
  path: Path,
  locate: Locate,
): readonly Fault[] {
  const said = new Map<string, string>();
  return list.flatMap(({ id, name }, index) => {
    const twin = said.get(`en ${name.en}`) ?? said.get(`zh ${name.zh}`);
    said.set(`en ${name.en}`, id).set(`zh ${name.zh}`, id);
    return twin !== undefined
      ? [
          faultAt(
            locate,
            [...path, index, 'name'],
            `"${id}" and "${twin}" read alike.`,
            'Word them so that one can choose.',
          ),
        ]
      : [];
  });
}

/** A case's own act may stand in for the catalogue's, but under the same verb. */
function ownActs(
  of: CaseFile,
  catalogue: Pick<Catalogue, 'acts' | 'groups'>,
  locate: Locate,
): readonly Fault[] {
  const groups = new Set(catalogue.groups.map((group) => group.id));
  return of.acts.flatMap((act, index) => {
    const other = catalogue.acts.find((one) => one.id === act.id);
    return [
      ...(groups.has(act.group) ? [] : [noGroup(act.group, index, locate)]),
      ...(other && other.act !== act.act
        ? [
            faultAt(
              locate,
              ['acts', index, 'id'],
              `"${act.id}" is an act of the catalogue: ${other.act}.`,
              'Give it another id.',
            ),
          ]
        : []),
    ];
  });
}

/** Conditions, people and act keys, wherever they stand. */
function checkReferences(root: unknown, names: Names, locate: Locate, path: Path = []): readonly Fault[] {
  if (Array.isArray(root))
    return root.flatMap((part, index) => checkReferences(part, names, locate, [...path, index]));
  if (typeof root !== 'object' || root === null) return [];
  return Object.entries(root).flatMap(([name, part]) => {
    const at = [...path, name];
    if (CONDITIONS.has(name)) return checkCondition(part as Condition, at, names, locate);
    if (name === 'by' && typeof part === 'object')
      return checkCondition(part as Condition, at, names, locate);
    if (name === 'by' || name === 'person')
      return names.people.has(String(part))
        ? []
        : [faultAt(locate, at, ...names.people.unknown(String(part)))];
    if (
      name === 'because' ||
      name === 'omitted' ||
      name === 'declined' ||
      (name === 'act' && path[0] !== 'acts')
    )
      if (typeof part === 'string')
        return names.actKeys.has(part) ? [] : [faultAt(locate, at, ...names.actKeys.unknown(part))];
    return checkReferences(part, names, locate, at);
  });
}

/** Names of parts that hold a condition. Of a key feature's grade, `by` is one too. */
const CONDITIONS = new Set(['when', 'unless', 'while', 'opens', 'closes', 'applies']);
