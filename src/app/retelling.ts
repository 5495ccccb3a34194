/** Tells the acts of a record that cannot be played: names from the catalogue and the case as they are now, ids else. */

import type { Act, CaseFile } from '../cases/schema';
import type { Localized } from '../kernel/text';
import { formatMinutes, GAP } from '../text/format';
import { RETELLING } from '../text/retelling';

/** One act. */
export interface Told {
  readonly verb: Localized;
  readonly what: Localized;
  readonly more: readonly Localized[];
}

interface Named {
  readonly acts: ReadonlyMap<string, Act>;
  readonly commitments: CaseFile['commitments'];
}

type Raw = Readonly<Record<string, unknown>>;

/** `intents` may be of any form: another version of the game wrote them. */
export const retell = (intents: readonly unknown[], named: Named): readonly Told[] =>
  intents.map((intent) => told(typeof intent === 'object' && intent !== null ? (intent as Raw) : {}, named));

function told(intent: Raw, { acts, commitments }: Named): Told {
  const act = text(intent['act']);
  const id = text(intent['id']);
  const verb = own(RETELLING.verbs, act) ?? RETELLING.other;
  const name = (verbs: readonly string[]): Localized =>
    verbs.map((one) => acts.get(`${one}:${id}`)?.name).find((found) => found !== undefined) ??
    said(id || act);
  switch (act) {
    case 'wait':
      return { verb, what: waited(intent), more: [] };
    case 'note':
      return { verb, what: said(text(intent['text'])), more: [] };
    case 'commit': {
      const asked = commitments.find((one) => one.id === id);
      const choice = asked?.choices.find((one) => one.id === intent['choice'])?.name;
      const line = text(intent['line']);
      const more = [
        choice ?? said(text(intent['choice'])),
        said(line),
        number(intent['confidence'], RETELLING.sure),
      ];
      return { verb, what: asked?.title ?? said(id), more: written(more) };
    }
    case 'decline': {
      const what = name(['order', 'treat', 'consult', 'examine', 'ask', 'decide']);
      return { verb, what, more: written([said(text(intent['because']))]) };
    }
    case 'read':
      return { verb, what: name(['order']), more: written([said(text(intent['call']))]) };
    default: {
      const more = [
        number(intent['weeks'], RETELLING.weeks),
        number(intent['review'], RETELLING.review),
        number(intent['mm'], (n) => said(`${n}${GAP}mm`)),
        number(intent['ml'], (n) => said(`${n}${GAP}mL`)),
      ];
      return { verb, what: name([act]), more: written(more) };
    }
  }
}

function waited({ minutes, until }: Raw): Localized {
  if (typeof minutes === 'number' && Number.isFinite(minutes))
    return { en: formatMinutes(minutes, 'en'), zh: formatMinutes(minutes, 'zh') };
  return own(RETELLING.until, text(until)) ?? said(text(until));
}

const own = (words: Readonly<Record<string, Localized>>, key: string): Localized | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined;

/** Far more than anybody writes; what another hand put there is not printed for pages. */
const LONGEST = 500;

const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, LONGEST) : '');
const said = (words: string): Localized => ({ en: words, zh: words });
const number = (value: unknown, words: (n: number) => Localized): Localized | undefined =>
  typeof value === 'number' ? words(value) : undefined;
const written = (lines: readonly (Localized | undefined)[]): readonly Localized[] =>
  lines.filter((line) => line !== undefined && line.en !== '') as readonly Localized[];
