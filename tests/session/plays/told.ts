/** The stored plays of all cases, each played once in a run and told to every test that asks. */

import { assess } from '../../../src/assessment/assess';
import type { Report } from '../../../src/assessment/report';
import type { Minute } from '../../../src/kernel/time';
import type { Refusal, Shown } from '../../../src/session/door';
import { type Play, submit } from '../../../src/session/play';
import { begin } from '../../support/library';
import { playsOf, type StoredPlay } from '../../support/stored-plays';

export interface Told {
  readonly play: Play;
  readonly report: Report;
  readonly refused: readonly { readonly index: number; readonly refusal: Refusal }[];
  readonly shown: readonly { readonly one: Shown; readonly minute: Minute }[];
}

export interface Stories {
  readonly stored: readonly StoredPlay[];
  readonly tell: (stored: StoredPlay) => Told;
  /** By its name. */
  readonly of: (name: string) => Told;
}

const known = new Map<string, Stories>();

export function storiesOf(caseId: string): Stories {
  const before = known.get(caseId);
  if (before) return before;
  const stored = playsOf(caseId);
  const heard = new Map<string, Told>();
  const tell = (one: StoredPlay): Told => {
    const told = heard.get(one.name) ?? played(caseId, one);
    heard.set(one.name, told);
    return told;
  };
  const of = (name: string): Told => {
    const one = stored.find((play) => play.name === name);
    if (!one) throw new Error(`no stored play "${name}" of ${caseId}`);
    return tell(one);
  };
  const stories = { stored, tell, of };
  known.set(caseId, stories);
  return stories;
}

function played(caseId: string, { seed, acts }: StoredPlay): Told {
  let play = begin(caseId, seed);
  const refused: { index: number; refusal: Refusal }[] = [];
  const shown: { one: Shown; minute: Minute }[] = [];
  for (const [index, intent] of acts.entries()) {
    const next = submit(play, intent);
    if (!next.ok) {
      refused.push({ index, refusal: next.refusal });
      continue;
    }
    play = next.play;
    shown.push(...next.shown.map((one) => ({ one, minute: play.now.minute })));
  }
  return { play, report: assess(play), refused, shown };
}

export const ids = (items: readonly { readonly id: string }[]): readonly string[] =>
  items.map(({ id }) => id);
