/** What is said of a condition, or of an act in one, that is written in no known form. */

import { quoted } from './hidden-characters';
import { nearest } from './near';
import { alienIn, says } from './schema-words';

interface Refused {
  readonly input?: unknown;
}

const VERBS = ['ask', 'examine', 'order', 'treat', 'consult', 'decide', 'step', 'commit', 'read'];

export function actError({ input }: Refused): string | undefined {
  if (typeof input !== 'string') return undefined;
  const [verb = '', rest] = input.split(':');
  const alien = alienIn(input);
  if (alien !== undefined)
    return says(
      `${quoted(input)} is no act: ${alien}.`,
      'Write verb:id in Latin letters, for instance order:crp.',
    );
  if (rest === undefined)
    return says(`${quoted(input)} is no act.`, 'Write verb:id, for instance order:crp.');
  if (VERBS.includes(verb))
    return says(`${quoted(input)} is no act.`, `Write ${verb}: and an id, without a blank.`);
  const meant = nearest(verb, VERBS);
  return says(
    `${quoted(verb)} is nothing that one can do.`,
    meant === undefined ? `Begin with one of: ${VERBS.join(', ')}.` : `Write "${meant}:${rest}".`,
  );
}

const COMPARISON = /^[a-z][a-z0-9-]*\s*(>=|<=|>|<|=)\s*-?\d+(\.\d+)?$/;

/** For a comparison: with what was nearly written, the signs of a textbook among it. */
export function comparisonError({ input }: Refused): string | undefined {
  if (typeof input !== 'string') return undefined;
  const meant = input
    .trim()
    .replace(/≥|=>|＞=/, '>=')
    .replace(/≤|=<|＜=/, '<=')
    .replace('＞', '>')
    .replace('＜', '<')
    .replace(/==+/, '=')
    .replace(/(\d),(\d)/, '$1.$2')
    .replace(/(\d)\s*[A-Za-z°%/]+$/, '$1');
  return says(
    `${quoted(input)} is no comparison.`,
    COMPARISON.test(meant) ? `Write "${meant}".` : 'Write name, sign and number, for instance temp >= 38.5.',
  );
}

/** What a condition can ask. */
const ASKS = [
  'done',
  'doneHere',
  'resulted',
  'declined',
  'known',
  'stage',
  'been',
  'moment',
  'minutesSince',
  'course',
  'measured',
  'chose',
  'planned',
  'season',
  'count',
  'before',
  'within',
  'all',
  'any',
  'not',
  'always',
];

/** Undefined when it asks one known thing, whose own fault is then told. */
export function formError({ input }: Refused): string | undefined {
  if (typeof input === 'string')
    return says(
      `${quoted(input)} is no condition by itself.`,
      'Write { name: value }, for instance { done: order:crp }.',
    );
  if (Array.isArray(input))
    return says(
      'A list is no condition.',
      'Write { all: [ … ] } when all have to hold, { any: [ … ] } when one is enough.',
    );
  if (typeof input !== 'object' || input === null) return undefined;
  const names = Object.keys(input);
  const [name] = names;
  if (name === undefined) return says('The condition is empty.', 'Say what has to hold, or take it out.');
  const known = names.filter((one) => ASKS.includes(one));
  if (known.length > 1)
    return says(
      `A condition asks one thing, and here stand ${known.length}: ${known.join(', ')}.`,
      `Write { all: [${known.map((one) => `{ ${one}: … }`).join(', ')}] }, or any.`,
    );
  if (known.length === 1) return undefined;
  const meant = nearest(name, ASKS);
  return says(
    `No condition is called ${quoted(name)}.`,
    meant === undefined ? `Use one of: ${ASKS.join(', ')}.` : `Write "${meant}".`,
  );
}
