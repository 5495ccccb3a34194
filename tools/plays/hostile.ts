/** Intents that no page would send: wrong shapes, wrong numbers, keys of every object's own past, acts out of place. */

import type { Play } from '../../src/session/play';
import type { Dice } from './dice';

const VERBS = [
  'ask',
  'examine',
  'order',
  'treat',
  'consult',
  'decide',
  'step',
  'decline',
  'commit',
  'read',
] as const;

/** Names that every JavaScript object answers to. */
const INHERITED = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'] as const;

const NUMBERS: readonly unknown[] = [
  0,
  -1,
  -0,
  0.5,
  1e9,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.MAX_SAFE_INTEGER,
  '60',
  '',
  null,
  true,
  [60],
  { valueOf: 60 },
];

/** Ten kilobytes of words, and words that turn around, break a line or are half of a character. */
const WORDS: readonly string[] = [
  'ward '.repeat(2048),
  '发热'.repeat(5120),
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '\u202Egnorw eht yaw dnuor\u202C',
  '\uD83D',
  '\u0000\u0007\u001B[31m',
  'line\r\nbreak\u2028and\u2029more',
  '${7*7} {temperature} {seed} {{burden}} %s %n',
  '\u0301'.repeat(300),
];

/** An object with a member that only a parser can make. */
const parsed = (text: string): unknown => JSON.parse(text);

const SHAPES: readonly unknown[] = [
  undefined,
  null,
  0,
  'ask',
  '',
  [],
  [{ act: 'ask', id: 'onset' }],
  {},
  { act: null },
  { act: 7 },
  { act: ['ask'], id: 'onset' },
  { id: 'onset' },
  { act: 'ask' },
  { act: 'ask', id: 7 },
  { act: 'ask', id: '' },
  { act: 'ask', id: null },
  { act: 'ask', id: ['onset'] },
  { act: 'ask', id: 'x'.repeat(81) },
  { act: 'ASK', id: 'onset' },
  { act: 'ask ', id: 'onset' },
  { act: 'ask', id: 'onset', seed: 1 },
  { act: 'ask', id: 'onset', now: { minute: 0 } },
  { act: 'begin', id: 'onset' },
  { act: 'wait' },
  { act: 'wait', until: 'doomsday' },
  { act: 'wait', until: ['next'] },
  { act: 'wait', until: 'next', minutes: 60 },
  { act: 'note' },
  { act: 'note', kind: 7, text: 'x' },
  { act: 'commit', id: 'K1', differential: [] },
  { act: 'commit', id: 'C1', differential: 'infection' },
  parsed('{"__proto__": {"act": "ask", "id": "onset"}}'),
  parsed('{"act": "ask", "id": "onset", "__proto__": {"polluted": true}}'),
  parsed('{"act": "wait", "minutes": 60, "constructor": {"prototype": {"polluted": true}}}'),
];

const shape = (_: Play, dice: Dice): unknown => dice.pick(SHAPES);

const inherited = (_: Play, dice: Dice): unknown => {
  const name = dice.pick(INHERITED);
  return dice.pick<unknown>([
    { act: name, id: 'onset' },
    { act: dice.pick(VERBS), id: name },
    { act: 'decline', id: name, because: name },
    { act: 'read', id: name, call: name, confidence: 50 },
    { act: 'note', kind: name, text: name },
    parsed(`{"act": "commit", "id": "${name}", "choice": "${name}", "differential": {"${name}": 100}}`),
  ]);
};

/** A judgement that is asked for, with odds and choices that nobody offered. */
function judgement({ table }: Play, dice: Dice): unknown {
  const { id, choices } = dice.pick(table.caseFile.commitments);
  const [first, second] = table.caseFile.hypotheses;
  const right = { act: 'commit', id, choice: dice.pick(choices).id, confidence: 50 };
  return dice.pick<unknown>([
    { ...right, choice: 'none-of-these' },
    { ...right, choice: '__proto__' },
    { ...right, confidence: dice.pick(NUMBERS) },
    { ...right, differential: { [first?.id ?? 'a']: 99 } },
    { ...right, differential: { [first?.id ?? 'a']: 150, [second?.id ?? 'b']: -50 } },
    { ...right, differential: { 'nobody-thought-of': 100 } },
    { ...right, ...(parsed('{"differential": {"__proto__": 100}}') as object) },
    { ...right, differential: { [first?.id ?? 'a']: Number.NaN } },
    { ...right, differential: {} },
    { ...right, line: dice.pick(WORDS) },
  ]);
}

function numbers({ table }: Play, dice: Dice): unknown {
  const wrong = dice.pick(NUMBERS);
  const drug = dice.pick([...table.acts.values()].filter(({ act }) => act === 'treat'));
  return dice.pick<unknown>([
    { act: 'wait', minutes: wrong },
    // The longest wait that can be asked for is a year.
    { act: 'wait', minutes: dice.chance(0.2) ? 525_600 : 525_601 },
    { act: 'step', id: 'advance', mm: dice.pick([wrong, 61, -30, 0.1]) },
    { act: 'step', id: 'inject', ml: dice.pick([wrong, 2.1, -1, 0.01]) },
    { act: 'treat', id: drug.id, weeks: dice.pick([wrong, 105]) },
    { act: 'treat', id: drug.id, route: dice.pick(['rectal', '', 7]) },
    { act: 'decide', id: 'home', review: dice.pick([wrong, 366]) },
    { act: 'read', id: 'mri-plain', call: 'fracture', confidence: wrong },
  ]);
}

const words = ({ table }: Play, dice: Dice): unknown => {
  const text = dice.pick(WORDS);
  const film = table.caseFile.films[0]?.id ?? 'ct';
  return dice.pick<unknown>([
    { act: 'note', kind: 'own-account', text },
    { act: 'note', kind: dice.pick(['predicted-score', 'contest', 'consent:pvp', text]), text },
    { act: 'decline', id: dice.pick([...table.byId.keys()]), because: text },
    { act: 'ask', id: text },
    { act: 'read', id: film, call: text, confidence: 50 },
    {
      act: 'read',
      id: film,
      call: 'fracture',
      confidence: 50,
      marks: Array.from({ length: 30 }, () => text),
    },
  ]);
};

/** A known act under a verb that is not its own, or one that has no place here. */
const outOfPlace = ({ table, now }: Play, dice: Dice): unknown => {
  const act = dice.pick([...table.acts.values()]);
  const elsewhere = [...table.acts.values()].filter(
    (one) => one.settings && !one.settings.includes(now.setting),
  );
  return dice.pick<unknown>([
    { act: dice.pick(VERBS), id: act.id, because: 'no', call: 'x', confidence: 1 },
    { act: dice.pick(VERBS), id: act.id },
    { act: dice.pick(elsewhere).act, id: dice.pick(elsewhere).id },
    { act: 'step', id: dice.pick(['sign', 'inject', 'needle-out', 'stop', 'cemented', 'seconds', 'look']) },
  ]);
};

/** The last thing that was done, once more and at once. */
const again = ({ log }: Play): unknown => log.at(-1)?.intent ?? { act: 'wait', until: 'result' };

const KINDS = [shape, inherited, judgement, numbers, words, outOfPlace, again] as const;

export const hostileIntent = (play: Play, dice: Dice): unknown => dice.pick(KINDS)(play, dice);
