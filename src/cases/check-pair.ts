/** Whether a contrasting pair hangs together with the two cases that it compares. */

import { checkCondition } from './check-conditions';
import { namesOf } from './check-names';
import { checkNotes, checkSources } from './check-sources';
import { checkTexts } from './check-texts';
import { type Fault, faultAt, type Locate, type Path } from './fault';
import type { CaseFile, Catalogue } from './schema';
import type { Pair, Reading } from './schema-pair';

export function checkPair(
  of: Pair,
  cases: readonly CaseFile[],
  catalogue: Pick<Catalogue, 'acts'>,
  locate: Locate,
): readonly Fault[] {
  const compared = cases.filter(({ id }) => of.cases.includes(id));
  return [
    ...of.cases.flatMap((id, at) => {
      if (!compared.some((one) => one.id === id))
        return [faultAt(locate, ['cases', at], `There is no case "${id}".`, 'Name a case of the library.')];
      return of.cases.indexOf(id) === at
        ? []
        : [faultAt(locate, ['cases', at], 'A case is compared with itself.', 'Name two different cases.')];
    }),
    ...LISTS.flatMap((list) => twice(of[list], list, locate)),
    ...compared.flatMap((one) => {
      const at = of.cases.indexOf(one.id);
      const wanting = readingsOf(one, catalogue, locate);
      return of.yours.flatMap(({ each }, row) => {
        const reading = each[at];
        return reading ? wanting(reading, ['yours', row, 'each', at]) : [];
      });
    }),
    ...checkSources(of, pairSources(compared), locate),
    ...checkNotes(of, locate),
    ...checkTexts(of, () => false, locate),
  ];
}

const LISTS = ['yours', 'same', 'differed', 'decided'] as const;

/** The sources of both cases as a pair names them: `pvp-misdiagnosis/idsa-07`. */
export const pairSources = (cases: readonly CaseFile[]): CaseFile['sources'] =>
  Object.fromEntries(
    cases.flatMap(({ id, sources }) =>
      Object.entries(sources).map(([key, source]) => [`${id}/${key}`, source]),
    ),
  );

/** What a reading asks of this case's plays, held against what the case has. */
function readingsOf(
  caseFile: CaseFile,
  catalogue: Pick<Catalogue, 'acts'>,
  locate: Locate,
): (of: Reading, path: Path) => readonly Fault[] {
  const names = namesOf(caseFile, catalogue);
  return (of, path) => {
    if ('thought' in of) {
      if (caseFile.commitments.some(({ id }) => id === of.thought)) return [];
      const what = `${caseFile.id} has no commitment "${of.thought}".`;
      return [faultAt(locate, [...path, 'thought'], what, 'Name one of its commitments.')];
    }
    const list = 'first' in of ? 'remarks' : 'deeds';
    const lines = 'first' in of ? of.remarks : of.deeds;
    return [
      ...('first' in of ? checkCondition(of.first, [...path, 'first'], names, locate) : []),
      ...lines.flatMap(({ when }, index) =>
        checkCondition(when, [...path, list, index, 'when'], names, locate),
      ),
    ];
  };
}

function twice(list: readonly { readonly id: string }[], name: string, locate: Locate): readonly Fault[] {
  return list.flatMap(({ id }, at) =>
    list.findIndex((one) => one.id === id) === at
      ? []
      : [faultAt(locate, [name, at, 'id'], `The id "${id}" is given twice.`, 'Give the second another id.')],
  );
}
