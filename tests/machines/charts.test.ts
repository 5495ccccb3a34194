import { expect, test } from 'vitest';
import { SETTINGS } from '../../src/cases/schema';
import {
  beginProcedure,
  cementPhase,
  isFinished,
  look,
  openSteps,
  type ProcedureEvent,
  possible,
  step,
} from '../../src/machines/step';
import { through } from './support/through';

const ward = { setting: 'ward', stage: 'ward-after' } as const;

test('death outranks shock, shock outranks a new deficit, and that outranks going home', () => {
  const ways = [
    { stage: 'home-cement', setting: 'home' },
    { stage: 'neuro-alarm', setting: 'rescue' },
    { stage: 'icu', setting: 'intensive-care' },
    { stage: 'ending', setting: 'ended' },
  ] as const;
  expect(look(ward, ways).stage).toBe('ending');
  expect(look(ward, ways.slice(0, 3)).stage).toBe('icu');
  expect(look(ward, ways.slice(0, 2)).stage).toBe('neuro-alarm');
  expect(look(ward, ways.slice(0, 1)).stage).toBe('home-cement');
});

test('between two ways of one kind the case’s own order decides', () => {
  const ways = [
    { stage: 'fever', setting: 'rescue' },
    { stage: 'neuro-alarm', setting: 'rescue' },
  ] as const;
  expect(look(ward, ways).stage).toBe('fever');
});

test('where no way is open she stays where she is', () => {
  expect(look(ward, [])).toEqual(ward);
});

test('from the letter nobody goes to theatre: she has to be seen first', () => {
  const letter = { setting: 'referral', stage: 'letter' } as const;
  expect(look(letter, [{ stage: 'theatre-timeout', setting: 'theatre' }])).toEqual(letter);
});

test('on the telephone one can ask and advise, not examine or draw blood', () => {
  expect(possible('home', 'ask')).toBe(true);
  expect(possible('home', 'treat')).toBe(true);
  expect(possible('home', 'examine')).toBe(false);
  expect(possible('home', 'order')).toBe(false);
});

test('time can pass in every setting but after the end, where nothing can be done', () => {
  for (const setting of SETTINGS) expect(possible(setting, 'wait'), setting).toBe(setting !== 'ended');
  for (const doing of ['ask', 'examine', 'order', 'treat', 'consult', 'decide', 'step'] as const)
    expect(possible('ended', doing)).toBe(false);
});

test('one can stop at every point of a vertebroplasty until the needle is out', () => {
  const roads: readonly (readonly ProcedureEvent[])[] = [
    [],
    [{ type: 'sign' }],
    [{ type: 'sign' }, { type: 'advance', mm: 50 }],
    [{ type: 'sign' }, { type: 'advance', mm: 50 }, { type: 'biopsy' }],
    [{ type: 'sign' }, { type: 'advance', mm: 50 }, { type: 'mix-cement' }],
  ];
  for (const road of roads) {
    const position = through('pvp', road);
    expect(openSteps(position)).toContain('stop');
    expect(step(position, { type: 'stop' })?.state).toBe('abandoned');
  }
});

test('mixed powder can still be thrown away; once a drop is in, stopping no longer undoes it', () => {
  const mixed = [{ type: 'sign' }, { type: 'advance', mm: 55 }, { type: 'mix-cement' }] as const;
  expect(step(through('pvp', mixed), { type: 'stop' })?.state).toBe('abandoned');
  const injected = through('pvp', [...mixed, { type: 'inject', ml: 0.2 }]);
  expect(step(injected, { type: 'stop' })?.state).toBe('cemented');
});

test('cement is not mixed before the needle is in bone, and does not flow once it has set', () => {
  expect(step(through('pvp', [{ type: 'sign' }]), { type: 'mix-cement' })).toBeUndefined();
  const set = through('pvp', [
    { type: 'sign' },
    { type: 'advance', mm: 55 },
    { type: 'mix-cement' },
    { type: 'seconds', seconds: 800 },
  ]);
  expect(set.kind === 'pvp' && cementPhase(set.context)).toBe('setting');
  expect(step(set, { type: 'inject', ml: 0.2 })).toBeUndefined();
});

test('no more than six millilitres go into one body, and the needle does not go through the front', () => {
  const full = through('pvp', [
    { type: 'sign' },
    { type: 'advance', mm: 55 },
    { type: 'mix-cement' },
    ...Array.from({ length: 3 }, () => ({ type: 'inject', ml: 2 }) as const),
  ]);
  expect(step(full, { type: 'inject', ml: 0.2 })).toBeUndefined();
  expect(step(through('pvp', [{ type: 'sign' }]), { type: 'advance', mm: 76 })).toBeUndefined();
});

test('signing gives the usual antibiotic, unless it was held until the core is out', () => {
  const given = through('pvp', [{ type: 'sign' }]);
  const held = through('pvp', [{ type: 'hold-prophylaxis' }, { type: 'sign' }]);
  expect(given.kind === 'pvp' && given.context.prophylaxis).toBe('given');
  expect(held.kind === 'pvp' && held.context.prophylaxis).toBe('held');
});

test('under CT the needle samples only on target, and taking it out ends the procedure', () => {
  expect(step(beginProcedure('biopsy'), { type: 'biopsy' })).toBeUndefined();
  const sampled = through('biopsy', [
    { type: 'advance', mm: 60 },
    { type: 'advance', mm: 25 },
    { type: 'biopsy' },
  ]);
  const out = step(sampled, { type: 'needle-out' });
  expect(out && isFinished(out)).toBe(true);
});
