/** Acts of a case or of the catalogue: what they include, count as, print and give. */

import { isObservable, type Names } from './check-names';
import { type Fault, faultAt, type Locate, type Path } from './fault';
import { keyOf } from './library';
import type { Act, Component } from './schema';

export function checkActs(acts: readonly Act[], names: Names, locate: Locate): readonly Fault[] {
  const ids = new Map([...names.acts.values()].map((act) => [act.id, act]));
  const told = new Set<string>();
  return acts.flatMap((act, index) => {
    const at = ['acts', index];
    return [
      ...(act.includes ?? []).flatMap((id, which) => {
        const path = [...at, 'includes', which];
        if (!ids.has(id)) return [faultAt(locate, path, ...names.ids.unknown(id))];
        const round = roundOf(act.id, id, ids);
        const isNew = round !== undefined && !round.some((one) => told.has(one));
        for (const one of round ?? []) told.add(one);
        return isNew
          ? [
              faultAt(
                locate,
                path,
                `"${act.id}" includes itself by way of "${id}".`,
                'Take one of the two out.',
              ),
            ]
          : [];
      }),
      ...(act.countsAs ?? []).flatMap((key, which) => {
        const path = [...at, 'countsAs', which];
        if (!names.actKeys.has(key)) return [faultAt(locate, path, ...names.actKeys.unknown(key))];
        return key === keyOf(act)
          ? [faultAt(locate, path, 'An act counts as itself anyhow.', 'Take it out.')]
          : [];
      }),
      ...(act.cautions ?? []).flatMap(({ beside }, which) =>
        (beside ?? []).flatMap((id, one) =>
          ids.has(id)
            ? []
            : [faultAt(locate, [...at, 'cautions', which, 'beside', one], ...names.ids.unknown(id))],
        ),
      ),
      ...twice(act.components ?? [], [...at, 'components'], locate),
      ...twice(act.cautions ?? [], [...at, 'cautions'], locate),
      ...(act.components ?? []).flatMap((component, which) =>
        checkComponent(component, [...at, 'components', which], locate),
      ),
      ...checkDose(act, at, locate),
    ];
  });
}

/** What is included on the way from `next` back to `start`; undefined when no way leads back. */
function roundOf(start: string, next: string, acts: ReadonlyMap<string, Act>): readonly string[] | undefined {
  const ahead = [next];
  const seen = new Set<string>();
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (id === start) return [start, ...seen];
    if (seen.has(id)) continue;
    seen.add(id);
    ahead.push(...(acts.get(id)?.includes ?? []));
  }
  return undefined;
}

function checkComponent(
  { observes, follows, references, normal, normalText }: Component,
  at: Path,
  locate: Locate,
): readonly Fault[] {
  return [
    ...(
      [
        ['observes', observes],
        ['follows', follows?.of],
      ] as const
    ).flatMap(([part, name]) =>
      name === undefined || isObservable(name)
        ? []
        : [
            faultAt(
              locate,
              [...at, part],
              `The course has no "${name}".`,
              'Name a quantity that blood or urine has, or bone-score.',
            ),
          ],
    ),
    ...(follows && !normal
      ? [
          faultAt(
            locate,
            [...at, 'follows'],
            'What follows another value needs a value to start from.',
            'Add `normal`.',
          ),
        ]
      : []),
    ...(normal && normalText
      ? [
          faultAt(
            locate,
            [...at, 'normalText'],
            'The normal is a number and words at once.',
            'Keep one of the two.',
          ),
        ]
      : []),
    ...references.flatMap(({ low, high, ageFrom, ageTo }, which) => [
      ...(low !== undefined && high !== undefined && low >= high
        ? [
            faultAt(
              locate,
              [...at, 'references', which],
              `The range begins at ${low} and ends at ${high}.`,
              'Write the lower limit under `low`.',
            ),
          ]
        : []),
      ...(ageFrom !== undefined && ageTo !== undefined && ageFrom >= ageTo
        ? [
            faultAt(
              locate,
              [...at, 'references', which, 'ageTo'],
              `Nobody is at least ${ageFrom} and below ${ageTo}.`,
              'Correct the ages.',
            ),
          ]
        : []),
    ]),
  ];
}

/** A number with its unit in a dose. */
const AMOUNT = /(\d+(?:\.\d+)?)\s*(mg\/kg|mg|g|µg|IU|mL)(?![a-z])/gi;

/** Nothing at all, or more in one language than in the other. */
function checkDose({ exposure }: Act, at: Path, locate: Locate): readonly Fault[] {
  if (!exposure || !('dose' in exposure)) return [];
  const path = [...at, 'exposure', 'dose'];
  const amounts = (text: string): readonly string[] =>
    [...text.matchAll(AMOUNT)].map(([, number, unit]) => `${Number(number)} ${unit}`);
  const [en, zh] = [amounts(exposure.dose.en), amounts(exposure.dose.zh)];
  if ([...en, ...zh].some((amount) => amount.startsWith('0 ')))
    return [faultAt(locate, path, 'A dose of nothing.', 'Write the dose that is given.')];
  const differs = [...en, ...zh].find((amount) => !en.includes(amount) || !zh.includes(amount));
  return differs === undefined
    ? []
    : [
        faultAt(
          locate,
          path,
          `The dose is ${en.join(', ') || 'none'} in English and ${zh.join(', ') || 'none'} in Chinese.`,
          'Write the same in both.',
        ),
      ];
}

/** Ids that stand twice in one list. */
export function twice(
  list: readonly { readonly id: string }[],
  path: Path,
  locate: Locate,
): readonly Fault[] {
  const seen = new Map<string, number>();
  return list.flatMap(({ id }, index) => {
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, index);
      return [];
    }
    const { file, line } = locate([...path, first, 'id']);
    return [
      faultAt(
        locate,
        [...path, index, 'id'],
        `The id "${id}" is given twice; the first is at ${file}:${line}.`,
        'Give the second another id.',
      ),
    ];
  });
}
