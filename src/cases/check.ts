/** What the schema cannot see: whether the parts of a case, or of the catalogue, hang together. */

import { checkCondition } from './check-conditions';
import { checkFacts, checkFindings } from './check-findings';
import { catalogueNames, isLaboratoryName, type Names, namesOf } from './check-names';
import { checkNotes, checkSafety, checkSources } from './check-sources';
import { checkStages } from './check-stages';
import { checkTexts } from './check-texts';
import type { Condition } from './condition';
import { type Fault, faultAt, type Locate, type Path } from './fault';
import type { CaseFile, Catalogue } from './schema';

/** Faults of a case whose form is right, in the order of its parts. */
export function check(
  of: CaseFile,
  catalogue: Pick<Catalogue, 'acts' | 'groups'>,
  locate: Locate,
): readonly Fault[] {
  const names = namesOf(of, catalogue);
  return [
    ...LISTS.flatMap((name) => twice(of[name], [name], locate)),
    ...of.stages.flatMap((stage, index) => twice(stage.events, ['stages', index, 'events'], locate)),
    ...of.commitments.flatMap((one, index) => twice(one.choices, ['commitments', index, 'choices'], locate)),
    ...RUBRIC.flatMap((name) => twice(of.rubric[name], ['rubric', name], locate)),
    ...ownActs(of, catalogue, locate),
    ...checkStages(of, names, locate),
    ...checkReferences({ ...of, course: undefined }, names, locate),
    ...checkFindings(of, names, locate),
    ...checkFacts(of, locate),
    ...takesAll(of.endings, ['endings'], 'ending', locate),
    ...of.endings.flatMap(({ text }, at) =>
      Array.isArray(text) ? takesAll(text, ['endings', at, 'text'], 'text', locate) : [],
    ),
    ...takesAll(of.debrief.function, ['debrief', 'function'], 'line', locate),
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
    ...of.acts.flatMap((act, index) => [
      ...(groups.has(act.group) ? [] : [noGroup(act.group, index, locate)]),
      ...(act.includes ?? []).flatMap((id, which) =>
        ids.has(id)
          ? []
          : [faultAt(locate, ['acts', index, 'includes', which], `There is no act "${id}".`, NAME)],
      ),
      ...(act.components ?? []).flatMap(({ observes, follows }, which) =>
        [observes, follows?.of].flatMap((name) =>
          name === undefined || isLaboratoryName(name)
            ? []
            : [faultAt(locate, ['acts', index, 'components', which], `The course has no "${name}".`, NAME)],
        ),
      ),
    ]),
    ...of.cautions.flatMap(({ of: which, beside }, index) =>
      [which, ...(beside ? [beside] : [])].flatMap((one) => [
        ...(one.acts ?? [])
          .filter((id) => !ids.has(id))
          .map((id) => faultAt(locate, ['cautions', index], `There is no act "${id}".`, NAME)),
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

/** Ids that stand twice in one list. */
function twice(list: readonly { readonly id: string }[], path: Path, locate: Locate): readonly Fault[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      faultAt(
        locate,
        [...path, index, 'id'],
        `The id "${id}" is given twice.`,
        'Give the second another id.',
      ),
    ];
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
        : [faultAt(locate, at, `There is nobody called "${String(part)}".`, NAME)];
    if (
      name === 'because' ||
      name === 'omitted' ||
      name === 'declined' ||
      (name === 'act' && path[0] !== 'acts')
    )
      if (typeof part === 'string')
        return names.actKeys.has(part) ? [] : [faultAt(locate, at, `There is no act "${part}".`, NAME)];
    return checkReferences(part, names, locate, at);
  });
}

/** Names of parts that hold a condition. Of a key feature's grade, `by` is one too. */
const CONDITIONS = new Set(['when', 'unless', 'while', 'opens', 'closes', 'applies']);

/** A list of which the first that fits is taken has to end with one that always fits. */
function takesAll(
  list: readonly { readonly when: Condition }[],
  path: Path,
  what: string,
  locate: Locate,
): readonly Fault[] {
  const last = list.at(-1);
  return last && 'always' in last.when
    ? []
    : [
        faultAt(
          locate,
          [...path, list.length - 1],
          `The last ${what} does not take every play that is left.`,
          'Let its `when` be { always: true }.',
        ),
      ];
}
