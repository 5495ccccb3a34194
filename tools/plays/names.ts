/** The names that a view may carry: those that the door declares, read from the files that declare them. */

import { readFileSync } from 'node:fs';

/** Everything of which a `View` is made. */
const DECLARING = [
  'session/door',
  'patient/observe/rig',
  'kernel/basis',
  'kernel/time',
  'kernel/text',
] as const;

/** `{ [verb]: … }` and `{ [act key]: … }` in the door: what is done, and what is possible. */
const ACT_KEY = /^(ask|examine|order|treat|consult|decide|step|commit|read):[A-Za-z0-9-]+$/;
const WORDS = ['en', 'zh', 'ask', 'examine', 'order', 'treat', 'consult', 'decide'];

let read: ReadonlySet<string> | undefined;

function declared(): ReadonlySet<string> {
  read ??= new Set([
    ...WORDS,
    ...DECLARING.flatMap((file) =>
      [
        ...readFileSync(new URL(`../../src/${file}.ts`, import.meta.url), 'utf8').matchAll(
          /readonly (\w+)\??:/g,
        ),
      ].map(([, name = '']) => name),
    ),
  ]);
  return read;
}

export const mayStandInView = (key: string): boolean => declared().has(key) || ACT_KEY.test(key);
