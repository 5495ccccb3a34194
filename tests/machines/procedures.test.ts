/** The two procedures as tables: which steps each point of them allows, and the measures at which that changes. */

import { describe, expect, test } from 'vitest';
import {
  beginProcedure,
  cementPhase,
  isFinished,
  openSteps,
  type ProcedureEvent,
  step,
} from '../../src/machines/step';
import { through } from './support/through';

const sign = { type: 'sign' } as const;
const mix = { type: 'mix-cement' } as const;
const core = { type: 'biopsy' } as const;
const advance = (mm: number) => ({ type: 'advance', mm }) as const;
const inject = (ml: number) => ({ type: 'inject', ml }) as const;
const later = (seconds: number) => ({ type: 'seconds', seconds }) as const;

/** What has been done, where that leads, and every step that is open there. */
const PVP: readonly (readonly [
  done: string,
  events: readonly ProcedureEvent[],
  state: string,
  open: string[],
])[] = [
  ['nothing yet', [], 'time-out', ['sign', 'hold-prophylaxis', 'give-prophylaxis', 'stop']],
  [
    'the dose held before the signature',
    [{ type: 'hold-prophylaxis' }],
    'time-out',
    ['sign', 'give-prophylaxis', 'stop'],
  ],
  ['the dose given before the signature', [{ type: 'give-prophylaxis' }], 'time-out', ['sign', 'stop']],
  ['signed', [sign], 'needle', ['advance', 'screen', 'change-side', 'stop']],
  [
    'signed with the dose held',
    [{ type: 'hold-prophylaxis' }, sign],
    'needle',
    ['give-prophylaxis', 'advance', 'screen', 'change-side', 'stop'],
  ],
  [
    'the needle just short of bone',
    [sign, advance(39)],
    'needle',
    ['advance', 'screen', 'change-side', 'stop'],
  ],
  [
    'the needle in bone',
    [sign, advance(40)],
    'needle',
    ['advance', 'screen', 'aspirate', 'biopsy', 'change-side', 'mix-cement', 'stop'],
  ],
  [
    'the needle at the front',
    [sign, advance(75)],
    'needle',
    ['screen', 'aspirate', 'biopsy', 'change-side', 'mix-cement', 'stop'],
  ],
  [
    'a core taken',
    [sign, advance(60), core],
    'core',
    ['screen', 'aspirate', 'biopsy', 'wait-smear', 'mix-cement', 'stop'],
  ],
  [
    'a core taken with the dose held',
    [{ type: 'hold-prophylaxis' }, sign, advance(60), core],
    'core',
    ['give-prophylaxis', 'screen', 'aspirate', 'biopsy', 'wait-smear', 'mix-cement', 'stop'],
  ],
  ['cement mixed', [sign, advance(60), mix], 'cement', ['screen', 'inject', 'needle-out', 'stop']],
  ['the cement set', [sign, advance(60), mix, later(720)], 'cement', ['screen', 'needle-out', 'stop']],
  [
    'the body full',
    [sign, advance(60), mix, inject(3), inject(3)],
    'cement',
    ['screen', 'needle-out', 'stop'],
  ],
  [
    'the needle out with cement in',
    [sign, advance(60), mix, inject(1), { type: 'needle-out' }],
    'cemented',
    [],
  ],
  ['the needle out without cement', [sign, advance(60), mix, { type: 'needle-out' }], 'abandoned', []],
  ['stopped at the time-out', [{ type: 'stop' }], 'abandoned', []],
];

describe('a vertebroplasty', () => {
  test.each(PVP)('%s: these steps are open', (_done, events, state, open) => {
    const position = through('pvp', events);
    expect(position.state).toBe(state);
    expect(openSteps(position)).toEqual(open);
    expect(isFinished(position)).toBe(open.length === 0);
  });

  test('the chart keeps the depth, the volume, the seconds and what was taken', () => {
    expect(beginProcedure('pvp')).toEqual({
      kind: 'pvp',
      state: 'time-out',
      context: {
        needleMm: 0,
        cementMl: 0,
        screenSeconds: 0,
        mixedSeconds: null,
        coreTaken: false,
        aspirated: false,
        prophylaxis: 'undecided',
        side: 'left',
      },
    });
    const screen = { type: 'screen' } as const;
    const position = through('pvp', [
      { type: 'hold-prophylaxis' },
      sign,
      advance(20),
      { type: 'change-side' },
      screen,
      advance(30),
      advance(15),
      { type: 'aspirate' },
      core,
      screen,
      { type: 'wait-smear' },
      { type: 'give-prophylaxis' },
      mix,
      screen,
      later(60),
      later(45),
      inject(1.2),
      inject(0.3),
    ]);
    expect(position.context).toEqual({
      needleMm: 45,
      cementMl: 1.5,
      screenSeconds: 12,
      mixedSeconds: 105,
      coreTaken: true,
      aspirated: true,
      prophylaxis: 'given',
      side: 'right',
    });
  });

  test('changing sides twice is the first side again, the needle out of the skin each time', () => {
    const back = through('pvp', [
      sign,
      advance(20),
      { type: 'change-side' },
      advance(5),
      { type: 'change-side' },
    ]);
    expect(back.context).toMatchObject({ side: 'left', needleMm: 0 });
  });

  test('fluid and a core can be taken again while the cannula is in', () => {
    const again = through('pvp', [sign, advance(60), core, { type: 'aspirate' }, core]);
    expect(again.context).toMatchObject({ aspirated: true, coreTaken: true });
  });

  test('cement is runny to a minute and a half, works to twelve minutes, then is stone', () => {
    const at = (seconds: number) => {
      const position = through('pvp', [sign, advance(60), mix, later(seconds)]);
      return position.kind === 'pvp' ? cementPhase(position.context) : undefined;
    };
    expect([0, 89, 90, 719, 720].map(at)).toEqual(['runny', 'runny', 'working', 'working', 'setting']);
    const dry = through('pvp', [sign, advance(60)]);
    expect(dry.kind === 'pvp' && cementPhase(dry.context)).toBe('none');
  });

  test('the clock of the cement begins with the mixing, with a core on the table or without', () => {
    for (const before of [[], [core]])
      expect(through('pvp', [sign, advance(60), ...before, mix]).context).toMatchObject({ mixedSeconds: 0 });
  });

  test('six millilitres go in by whatever steps, and not a tenth more', () => {
    const full = through('pvp', [sign, advance(60), mix, ...Array.from({ length: 29 }, () => inject(0.2))]);
    expect(full.context).toMatchObject({ cementMl: 5.8 });
    expect(step(full, inject(0.3))).toBeUndefined();
    expect(step(full, inject(0.2))?.context).toMatchObject({ cementMl: 6 });
  });

  test('time does nothing to powder that is dry', () => {
    expect(step(through('pvp', [sign, advance(60)]), later(60))).toBeUndefined();
  });

  test('the needle goes to the front wall and no further', () => {
    expect(step(through('pvp', [sign]), advance(75))?.context).toMatchObject({ needleMm: 75 });
    expect(step(through('pvp', [sign]), advance(75.5))).toBeUndefined();
    expect(step(through('pvp', [sign, advance(74)]), advance(2))).toBeUndefined();
  });
});

const CT: readonly (readonly [
  done: string,
  events: readonly ProcedureEvent[],
  state: string,
  open: string[],
])[] = [
  ['nothing yet', [], 'ct-needle', ['advance', 'needle-out', 'stop']],
  ['the needle short of the disc', [advance(79)], 'ct-needle', ['advance', 'needle-out', 'stop']],
  [
    'the needle on target',
    [advance(80)],
    'ct-needle',
    ['advance', 'aspirate', 'biopsy', 'needle-out', 'stop'],
  ],
  ['the needle at its limit', [advance(95)], 'ct-needle', ['aspirate', 'biopsy', 'needle-out', 'stop']],
  ['the needle out', [advance(80), { type: 'needle-out' }], 'out', []],
  ['stopped', [{ type: 'stop' }], 'out', []],
];

describe('a needle under CT', () => {
  test.each(CT)('%s: these steps are open', (_done, events, state, open) => {
    const position = through('biopsy', events);
    expect(position.state).toBe(state);
    expect(openSteps(position)).toEqual(open);
    expect(isFinished(position)).toBe(open.length === 0);
  });

  test('the chart keeps the depth and what was taken', () => {
    expect(beginProcedure('biopsy')).toEqual({
      kind: 'biopsy',
      state: 'ct-needle',
      context: { needleMm: 0, coreTaken: false, aspirated: false },
    });
    const sampled = through('biopsy', [advance(50), advance(32), { type: 'aspirate' }, core]);
    expect(sampled.context).toEqual({ needleMm: 82, coreTaken: true, aspirated: true });
    expect(step(sampled, advance(14))).toBeUndefined();
  });
});
