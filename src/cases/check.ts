/** What the schema cannot see: whether the parts of a case, or of the catalogue, hang together. */

import { type Fault, faultAt, type Locate } from './fault';
import type { CaseFile, Catalogue } from './schema';

/** Faults of a case whose form is right. */
export function check(of: CaseFile, _catalogue: Catalogue, locate: Locate): readonly Fault[] {
  return twice(of.people, 'people', locate);
}

/** Faults of a catalogue whose form is right. */
export function checkCatalogue(of: Catalogue, locate: Locate): readonly Fault[] {
  const groups = new Set(of.groups.map((group) => group.id));
  return [
    ...twice(of.groups, 'groups', locate),
    ...twice(of.acts, 'acts', locate),
    ...of.acts.flatMap((act, index) =>
      groups.has(act.group)
        ? []
        : [
            faultAt(
              locate,
              ['acts', index, 'group'],
              `There is no group "${act.group}".`,
              'Name one of `groups`.',
            ),
          ],
    ),
  ];
}

/** Ids that stand twice in one list. */
function twice(list: readonly { readonly id: string }[], name: string, locate: Locate): readonly Fault[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      faultAt(locate, [name, index, 'id'], `The id "${id}" is given twice.`, 'Give the second another id.'),
    ];
  });
}
