/** How a schema says no: what is wrong and the remedy, in two lines of one message. */

import { nameOf, quoted } from './hidden-characters';

export const says = (what: string, remedy: string): string => `${what}\n${remedy}`;

interface Refused {
  readonly input?: unknown;
  readonly code?: string | undefined;
}

/** For a text of a certain form: quotes what stands there. Whatever is no text is left to the general words. */
export const textError =
  (isNot: string, remedy: string) =>
  ({ input }: Refused): string | undefined =>
    typeof input === 'string' ? says(`${quoted(input)} ${isNot}`, remedy) : undefined;

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** For a time of day: with what was nearly written. */
export function clockError({ input }: Refused): string | undefined {
  if (typeof input !== 'string') return undefined;
  const [hour = '', minute = ''] = input.trim().split(/[:：.h]/);
  const meant = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  return says(
    `${quoted(input)} is no time of day.`,
    minute !== '' && CLOCK.test(meant) ? `Write '${meant}'.` : 'Write it as 08:05, up to 23:59.',
  );
}

/** Names that every object of the language has. */
const TAKEN = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

const isTaken = (name: string): boolean => TAKEN.has(name);

const ID = 'Use Latin letters, digits and hyphens between words, as in low-back-pain.';

/** For an id: names the letter that is none of ours, above all one that only looks so. */
export function idError({ input }: Refused): string | undefined {
  if (typeof input !== 'string') return undefined;
  if (input === '') return says('There is no id here.', ID);
  if (isTaken(input))
    return says(`${quoted(input)} cannot be an id: the program uses it itself.`, 'Take another.');
  const alien = alienIn(input);
  if (alien !== undefined) return says(`${quoted(input)} is no id: ${alien}.`, ID);
  const meant = input.trim().replaceAll(/[_\s.]+/g, '-');
  return says(
    `${quoted(input)} is no id.`,
    /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(meant) ? `Write "${meant}".` : ID,
  );
}

/** A letter of another script between Latin ones, or one that only looks like a Latin one. */
export function alienIn(text: string): string | undefined {
  const found = /[^\p{ASCII}]/u.exec(text)?.[0];
  if (found === undefined) return undefined;
  const script = SCRIPTS.find(([, sign]) => sign.test(found))?.[0];
  return script === undefined
    ? `${nameOf(found).replace(' (invisible)', '')} stands in it`
    : `${quoted(found)} in it is ${script}`;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['a Cyrillic letter that looks like a Latin one', /\p{Script=Cyrillic}/u],
  ['a Greek letter', /\p{Script=Greek}/u],
  ['a Chinese character', /\p{Script=Han}/u],
  ['a full-width sign', /[\uff01-\uff5e]/],
  ['a letter with an accent', /\p{Script=Latin}/u],
];
