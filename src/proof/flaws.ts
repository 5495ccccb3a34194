/** What exploration finds wrong with a case, each flaw with its place, in the case's own words, and what to do. */

import type { Path } from '../cases/fault';
import type { CaseFile } from '../cases/schema';
import { type Line, type LineKind, pathOfLine } from './lines';
import type { Names } from './names';
import type { DeadEnd } from './walk/dead-ends';

/** Something wrong, by its place in the case. */
export interface Flaw {
  readonly path: Path;
  readonly what: string;
  readonly remedy: string;
}

interface Findings {
  readonly unreachable: readonly string[];
  readonly deadEnds: readonly DeadEnd[];
  /** Lines that no walk can bring about. */
  readonly never: readonly Line[];
  /** Lines that the walk allows and no play has shown. */
  readonly notShown: readonly Line[];
}

export function flawsOf(
  of: CaseFile,
  names: Names,
  { unreachable, deadEnds, never, notShown }: Findings,
): readonly Flaw[] {
  const stageAt = (id: string): Path => ['stages', of.stages.findIndex((one) => one.id === id)];
  return [
    ...unreachable.map((id) => ({
      path: [...stageAt(id), 'id'],
      what: `Nobody can come to the stage ${names.stage(id)}, whatever the patient’s course may be.`,
      remedy: 'See whether an exit that leads here can ever be open, or take the stage out.',
    })),
    ...deadEnds.map(({ stage, always, example }) => ({
      path: [...stageAt(stage), 'exits'],
      what: always
        ? `From the stage ${names.stage(stage)} no way leads to an end but death.`
        : `In the stage ${names.stage(stage)} one can come to stand where no way leads to an end but death${
            example.length ? `. For one when: ${example.map(names.fact).join('; ')}` : ''
          }.`,
      remedy: 'Add an exit that opens there, if only after some time.',
    })),
    ...never.map((line) => ({
      path: pathOfLine(of, line),
      what: `Nobody can ever meet ${names.line(line)}.`,
      remedy: REMEDIES[line.kind],
    })),
    ...notShown.map((line) => ({
      path: pathOfLine(of, line),
      what: `The stages allow ${names.line(line)}, but no play was found in which it comes about with a real body.`,
      remedy:
        'Play it yourself with dx play: if it comes, keep that play beside the case (plays/plays.json) and it counts as shown; if it cannot come, ease its condition or take it out.',
    })),
  ];
}

const REMEDIES: Readonly<Record<LineKind, string>> = {
  ending: 'See what its condition and those of the endings before it leave over, or take it out.',
  ledger: 'See whether its condition can hold, and with one of its causes, in any stage; or take it out.',
  refusal:
    'See whether the act is possible where it would be refused, and which refusal of the same act comes before it; or take it out.',
  earned:
    'See whether its condition can hold together with `applies`, and what comes before it; or take it out.',
  lost: 'A mark that every play earns, and a flag that none can raise, tell nothing: see its condition, or take it out.',
};
