/** Accepted intents that are not yet on the shelf: written at once, so that even a crash in between loses nothing. */

import type { Language } from '../kernel/text';
import type { Intent } from '../session/door';
import { PREFIX } from './settings';

/** What a play was begun from: enough to begin it again where a crash came before it was ever laid down. */
export interface Begun {
  readonly caseId: string;
  readonly seed: number;
  readonly language: Language;
}

/** Intents that follow entry `after` of the kept record, for the tab that owned it. */
interface Unsaved {
  readonly owner: string;
  readonly begun: Begun;
  readonly after: number;
  readonly intents: readonly Intent[];
}

export interface Jotter {
  /** The intent that made entry `seq`. */
  add(seq: number, intent: Intent): void;
  /** Everything up to entry `seq` is on the shelf. */
  settle(seq: number): void;
}

type Paper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

interface Jotting {
  readonly seq: number;
  readonly intent: Intent;
}

const keyFor = (id: string): string => `${PREFIX}unsaved:${id}`;

/**
 * `waiting`: entries that the shelf does not have yet. `laid`: whether the play lies on the shelf at all; one that does
 * not is jotted down before its first act.
 */
export function jotterFor(
  paper: Paper | undefined,
  { id, owner, begun }: { readonly id: string; readonly owner: string; readonly begun: Begun },
  standing: { readonly waiting: readonly Jotting[]; readonly laid: boolean } = { waiting: [], laid: true },
): Jotter {
  let { waiting, laid } = standing;
  const write = (): void => {
    const [first] = waiting;
    try {
      if (first === undefined && laid) return paper?.removeItem(keyFor(id));
      const after = first === undefined ? 0 : first.seq - 1;
      const unsaved: Unsaved = { owner, begun, after, intents: waiting.map((one) => one.intent) };
      paper?.setItem(keyFor(id), JSON.stringify(unsaved));
    } catch {
      // Refused or full: the shelf itself still gets every entry.
    }
  };
  if (waiting.length > 0 || !laid) write();
  return {
    add(seq, intent) {
      waiting = [...waiting, { seq, intent }];
      write();
    },
    settle(seq) {
      laid = true;
      waiting = waiting.filter((one) => one.seq > seq);
      write();
    },
  };
}

/** A play that could not begin yet: the next page that opens under its name begins it. */
export const jotBeginning = (
  paper: Paper | undefined,
  { id, caseId, seed }: { readonly id: string; readonly caseId: string; readonly seed: number },
  { owner, language }: { readonly owner: string; readonly language: Language },
): void =>
  void jotterFor(paper, { id, owner, begun: { caseId, seed, language } }, { waiting: [], laid: false });

const read = (paper: Paper | undefined, id: string): Partial<Unsaved> => {
  try {
    const raw: unknown = JSON.parse(paper?.getItem(keyFor(id)) ?? 'null');
    return typeof raw === 'object' && raw !== null ? raw : {};
  } catch {
    return {};
  }
};

/** The intents to submit again after entry `seq` of the kept record of `owner`; none when they belong elsewhere. */
export function readUnsaved(
  paper: Paper | undefined,
  id: string,
  owner: string,
  seq: number,
): readonly unknown[] {
  const { owner: whose, after, intents } = read(paper, id);
  if (whose !== owner || typeof after !== 'number' || !Array.isArray(intents) || after > seq) return [];
  return intents.slice(seq - after);
}

/** A play that was never laid down: what it began from, and all that was done in it. */
export function readUnlaid(
  paper: Paper | undefined,
  id: string,
): { readonly begun: Begun; readonly intents: readonly unknown[] } | undefined {
  const { begun, after, intents } = read(paper, id);
  if (after !== 0 || !Array.isArray(intents) || typeof begun !== 'object') return undefined;
  const { caseId, seed, language } = begun as Partial<Begun>;
  if (typeof caseId !== 'string' || !Number.isSafeInteger(seed) || (language !== 'en' && language !== 'zh'))
    return undefined;
  return { begun: { caseId, seed: seed ?? 0, language }, intents };
}

export function dropUnsaved(paper: Pick<Storage, 'removeItem'> | undefined, id: string): void {
  try {
    paper?.removeItem(keyFor(id));
  } catch {
    // Nothing was there to drop.
  }
}
