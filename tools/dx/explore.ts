/** `dx explore CASE`: every road of a case walked, and each line shown by a play; exit 1 if something is there for nobody. */

import { type Exploration, explore as exploreCase } from '../../src/proof/explore';
import type { Answer } from './answer';
import { atMost, type Call } from './call';
import { caseGiven } from './given';
import { storedPlays } from './stored-plays';

export async function explore(call: Call): Promise<Answer> {
  atMost(call, 1);
  const { library, caseFile } = await caseGiven(call);
  const found = exploreCase(library, caseFile, {
    now: () => performance.now(),
    seconds: call.seconds,
    seed: call.seed,
    plays: call.seconds === 0 ? [] : storedPlays(call),
  });
  const faulty = found.faults.length > 0 || !found.complete;
  const { readCase } = await import('../read-cases');
  const [name = ''] = call.words;
  // Positions are looked up only for what is wrong: reading a case again takes a moment.
  const { locate } = faulty
    ? readCase(name, { acts: [...library.catalogue], groups: [...library.groups] })
    : { locate: () => ({ file: '', line: 0, column: 0 }) };
  const faults = found.faults.map(({ path, what, remedy }) => ({ ...locate(path), what, remedy }));
  return {
    json: { case: caseFile.id, ...found, faults },
    text: [
      ...told(caseFile.id, found),
      ...faults.map((one) => `${one.file}:${one.line}:${one.column}  ${one.what}  ${one.remedy}`),
      faulty ? `${faults.length} faults` : 'no faults',
    ].join('\n'),
    faulty,
  };
}

function told(id: string, found: Exploration): readonly string[] {
  const { plays, brokeOff } = found;
  const never = [
    found.neverEnded,
    found.neverInLedger,
    found.neverRefused,
    found.neverEarned,
    found.neverLost,
  ];
  const allowed = found.lines - never.flat().length;
  const stored = found.shown.filter(({ from }) => from !== 'search').length;
  const walkSeconds = found.seconds - (plays?.seconds ?? 0);
  return [
    id,
    'First layer: the care chart walked whole, with what the course, the clock and chance say left open. It proves what nobody can reach.',
    `  ${found.states} states, ${found.statesPerSecond} a second; with what they allow ${walkSeconds.toFixed(1)} s`,
    `  ${found.stages - found.unreachable.length} of ${found.stages} stages can be reached; ${found.deadEnds.length} dead ends; ${allowed} of ${found.lines} lines can come about`,
    brokeOff === null ? '  walked to the end' : `  NOT walked to the end: ${brokeOff}`,
    '  left open:',
    ...found.abstracted.map((one) => `    - ${one}`),
    'Second layer: each of those lines shown by a concrete play on the real course. It proves what somebody can reach.',
    plays
      ? `  ${found.shown.length} of ${allowed} lines shown by play${stored ? `, ${stored} of them only by the author’s own stored plays` : ''}; ${plays.acts} acts tried from ${plays.plays} points, ${plays.seconds.toFixed(1)} s`
      : '  not looked for (--seconds 0)',
    ...found.endings.map((one) => `  ends in ${one.id} after ${one.acts.length} acts`),
  ];
}
