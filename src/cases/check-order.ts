/** Lists of which the first entry that fits is taken: one behind another that always fits is never reached. */

import type { Condition } from './condition';
import { type Fault, faultAt, type Locate, type Path } from './fault';
import type { CaseFile } from './schema';

interface Entry {
  readonly when?: Condition | undefined;
}

export function checkOrder(of: CaseFile, locate: Locate): readonly Fault[] {
  return [
    ...byAct(of.findings, 'findings', 'finding', locate),
    ...byAct(of.refusals, 'refusals', 'refusal', locate),
    ...byAct(of.consents, 'consents', 'consent', locate),
    ...firstFits(of.endings, ['endings'], 'ending', locate),
    ...takesAll(of.endings, ['endings'], 'ending', locate),
    ...of.endings.flatMap(({ text }, at) => {
      const path = ['endings', at, 'text'];
      return Array.isArray(text)
        ? [...firstFits(text, path, 'text', locate), ...takesAll(text, path, 'text', locate)]
        : [];
    }),
    ...firstFits(of.debrief.function, ['debrief', 'function'], 'line', locate),
    ...takesAll(of.debrief.function, ['debrief', 'function'], 'line', locate),
    ...of.stages.flatMap((stage, at) =>
      firstFits(stage.exits, ['stages', at, 'exits'], 'exit', locate, false),
    ),
  ];
}

/** The same for the entries of each act by themselves. */
function byAct(
  list: readonly (Entry & { readonly act: string })[],
  name: string,
  what: string,
  locate: Locate,
): readonly Fault[] {
  const acts = new Map<string, number[]>();
  for (const [at, { act }] of list.entries()) {
    const places = acts.get(act);
    if (places) places.push(at);
    else acts.set(act, [at]);
  }
  return [...acts].flatMap(([act, places]) =>
    firstFits(list, [name], `${what} of ${act}`, locate, true, places),
  );
}

/** Entries that can never be taken. Of exits, those into danger go before the order written: there only twins count. */
function firstFits(
  list: readonly Entry[],
  path: Path,
  what: string,
  locate: Locate,
  alwaysCloses = true,
  places: readonly number[] = [...list.keys()],
): readonly Fault[] {
  const seen = new Map<string, number>();
  let closed: number | undefined;
  return places.flatMap((at) => {
    const when = list[at]?.when;
    const key = JSON.stringify(when ?? { always: true });
    const twin = seen.get(key);
    const never = (why: string, remedy: string): readonly Fault[] => [
      faultAt(locate, [...path, at], why, remedy),
    ];
    const line = (other: number): number => locate([...path, other]).line;
    if (closed !== undefined && alwaysCloses)
      return never(
        `This ${what} is never reached: the one in line ${line(closed)} always holds.`,
        'Put the one without a condition last.',
      );
    if (twin !== undefined)
      return never(
        `This ${what} is never reached: the one in line ${line(twin)} has the same condition.`,
        'Give it another, or take it out.',
      );
    seen.set(key, at);
    if (!when || 'always' in when) closed = at;
    return [];
  });
}

/** A list that has to answer for every play ends with an entry that always fits. */
function takesAll(list: readonly Entry[], path: Path, what: string, locate: Locate): readonly Fault[] {
  const last = list.at(-1);
  return last?.when && !('always' in last.when)
    ? [
        faultAt(
          locate,
          [...path, list.length - 1],
          `The last ${what} does not take every play that is left.`,
          'Let its `when` be { always: true }.',
        ),
      ]
    : [];
}
