/** What `dx explore` tells whoever wrote the case: first what is wrong, then what each of the two layers has shown. */

import type { Exploration } from '../../src/proof/explore';
import type { Names } from '../../src/proof/names';
import type { CaseFile } from '../../src/cases/schema';

interface Told {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly remedy: string;
}

export function explored(
  { id, title }: CaseFile,
  found: Exploration,
  names: Names,
  faults: readonly Told[],
): string {
  return [
    `${title.en} (${id})`,
    ...wrong(found, faults),
    '',
    ...firstLayer(found),
    '',
    ...secondLayer(found, names),
  ].join('\n');
}

function wrong({ plays, brokeOff }: Exploration, faults: readonly Told[]): readonly string[] {
  const unfinished =
    brokeOff === null
      ? []
      : [
          `NOT FINISHED: the first layer broke off (${brokeOff}). What it has not walked is not proved. Make the case smaller: fewer facts that exits ask for.`,
        ];
  const head =
    faults.length > 0
      ? `${counted(faults.length, 'fault')}:`
      : plays || brokeOff !== null
        ? 'no faults'
        : 'no faults in the first layer';
  return [
    ...unfinished,
    head,
    ...faults.flatMap(({ file, line, column, what, remedy }) => [
      `  ${file}:${line}:${column}  ${what}`,
      `    What to do: ${remedy}`,
    ]),
  ];
}

function firstLayer(found: Exploration): readonly string[] {
  const { stages, lines, unreachable, deadEnds, abstracted, plays } = found;
  const never =
    found.neverEnded.length +
    found.neverInLedger.length +
    found.neverRefused.length +
    found.neverEarned.length +
    found.neverLost.length;
  const seconds = found.seconds - (plays?.seconds ?? 0);
  return [
    'First layer: where nobody can go. Every way through the stages is walked; what the body, the clock and luck decide may go either way at every look.',
    `  ${stages - unreachable.length} of ${stages} stages can be reached. ${
      deadEnds.length === 0
        ? 'From each of them a way leads to an end.'
        : `In ${deadEnds.length} of them one can be stuck.`
    }`,
    `  ${lines - never} of ${lines} lines (endings, ledger, refusals, marks) are not ruled out.`,
    `  Walked: ${found.states} states, ${found.statesPerSecond} a second, ${seconds.toFixed(1)} s in all.`,
    '  Left open, and so not proved here (each of them with --json):',
    ...abstracted.map((one) => `    - ${summed(one)}`),
  ];
}

/** How many and of what kind: which ones, only whoever looks into the machine wants to know. */
const summed = (one: string): string => (/^\d/.test(one) ? one.replace(/: .*$/s, '.') : one);

function secondLayer(found: Exploration, names: Names): readonly string[] {
  const { plays, shown, notShown, endings } = found;
  const head =
    'Second layer: what somebody can meet. Each of those lines is looked for in a real play, with the real body.';
  if (!plays) return [head, '  Not looked for (--seconds 0): no line is shown to come about.'];
  const stored = shown.filter(({ from }) => from !== 'search');
  return [
    head,
    `  ${shown.length} of ${shown.length + notShown.length} lines shown: ${shown.length - stored.length} by plays that the search found, ${stored.length} only by plays kept beside the case.`,
    `  The search tried ${plays.acts} acts from ${plays.plays} points, ${plays.seconds.toFixed(1)} s.`,
    ...(stored.length === 0
      ? []
      : [
          '  Rests only on a kept play; if that play is changed or taken out, it is no longer shown:',
          ...stored.map((one) => `    - ${names.line(one)}: ${one.from}`),
        ]),
    '  Endings, and after how many acts the shown play comes to each:',
    ...endings.map(({ id, acts }) => `    - ${names.line({ kind: 'ending', id })}: ${acts.length} acts`),
  ];
}

const counted = (many: number, what: string): string => `${many} ${what}${many === 1 ? '' : 's'}`;
