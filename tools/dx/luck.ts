/**
 * `dx luck RECORD [PATH]`: the same decisions at the same hours under many seeds, and how far apart the ends are. PATH
 * holds a case from a file. Exit 1 for a record that does not hold.
 */

import { type Lived, type Luck, livesOf, luckOf } from '../../src/proof/luck/luck';
import type { Spread } from '../../src/proof/luck/spread';
import { replay } from '../../src/session/record';
import { verdictWords } from '../../src/text/records';
import type { Answer } from './answer';
import { atMost, type Call, CallError, say } from './call';
import { fromPlace } from './given';
import { soundLibrary } from './library';
import { recordIn } from './record-in';

const USUAL = 200;

export async function luck(call: Call): Promise<Answer> {
  atMost(call, 2);
  const [path, place] = call.words;
  if (path === undefined) throw new CallError(`which record? usage: ${call.usage}`);
  const read = recordIn(path);
  if (!read.ok) throw new CallError(say(call, read.fault));
  const sound = await soundLibrary();
  const library = place === undefined ? sound : (await fromPlace(sound, place)).library;
  const { verdict, play } = replay(read.value, library);
  if (!verdict.ok || !play) return { json: verdict, text: say(call, verdictWords(verdict)), faulty: true };
  const lives: Lived[] = [];
  for (const life of livesOf(library, play, call.n ?? USUAL)) lives.push(life);
  const found = luckOf(play, lives);
  return { json: { case: play.table.caseFile.id, ...found }, text: told(found).join('\n') };
}

function told({ n, played, endings, deaths, cured, relapses, quantities, skipped, process }: Luck): string[] {
  const line = (name: string, { least, p10, median, p90, most }: Spread): string =>
    `  ${name.padEnd(18)}${median}  (80 of 100: ${p10} to ${p90}; all: ${least} to ${most})`;
  return [
    `the same decisions under ${n} seeds; this play (seed ${played.seed}) ended ${played.ending}`,
    ...Object.entries(endings)
      .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([ending, count]) => `  ends ${ending.padEnd(13)}${count}`),
    `  died ${deaths}, cured ${cured}, relapsed ${relapses}`,
    'at the end, of those alive:',
    ...Object.entries(quantities).map(([name, spread]) => line(name, spread)),
    `acts that had no place: in ${skipped.lives} of ${n} lives`,
    ...skipped.most.map(({ act, lives }) => `  ${act.padEnd(30)}${lives}`),
    line('process marks', process.points),
    `  the same marks in ${process.sameMarks} of the ${process.sameActs} lives in which every act was possible`,
  ];
}
