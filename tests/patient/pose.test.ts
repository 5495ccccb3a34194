/** Where a watcher finds her: a child is on her arm only when she is well, and the sentence says the same. */

import { describe, expect, it } from 'vitest';
import { describe as told } from '../../src/patient/observe/describer';
import { poseSeen, type Pose } from '../../src/patient/observe/pose';
import type { Appearance } from '../../src/patient/observe/rig';

type Rig = Omit<Appearance, 'text'>;

const WELL: Rig = {
  pain: 0.1,
  painMoving: 0.1,
  restless: 0,
  flush: 0,
  sweat: 0,
  lids: 0,
  pallor: 0,
  rigor: 0,
  blanket: 'none',
  breathsPerMinute: 14,
  pulse: 72,
  power: 5,
  footDrags: null,
  aid: 'none',
  alive: true,
};

const say = (pose: Pose, wish: Partial<Rig> = {}): string => told({ ...WELL, ...wish }, 'female', pose).en;

describe('the child on her arm', () => {
  it('is seen when she is well', () => {
    expect(poseSeen('with-child', WELL)).toBe('with-child');
    expect(say('with-child')).toContain('her child on her arm');
  });

  it.each([
    ['in pain', { painMoving: 0.5 }],
    ['feverish', { flush: 0.4 }],
    ['weak in a leg', { power: 3 }],
    ['unable to stand', { aid: 'sits' }],
    ['dead', { alive: false }],
  ] as const)('is not seen while she is %s', (_, wish) => {
    expect(poseSeen('with-child', { ...WELL, ...wish })).toBe('standing');
  });

  it('leaves every other pose as the stage has it', () => {
    for (const pose of ['seated', 'bed', 'wheelchair', 'stairs', 'prone', 'absent'] as const)
      expect(poseSeen(pose, { ...WELL, alive: false })).toBe(pose);
  });
});

describe('the sentence for who cannot see her', () => {
  it('puts her in the wheelchair, with her hands and her unrest', () => {
    expect(say('wheelchair', { painMoving: 0.8, restless: 1 })).toBe(
      'She sits in a wheelchair, both hands on the armrests, and does not settle.',
    );
  });

  it('says in Chinese what it says in English', () => {
    expect(told(WELL, 'female', 'wheelchair').zh).toContain('轮椅');
    expect(told(WELL, 'female', 'with-child').zh).toContain('抱着孩子');
    expect(told(WELL, 'female', 'stairs').zh).toContain('楼梯');
  });

  it('lays her down when she can sit no more, whatever the stage asks', () => {
    expect(say('wheelchair', { aid: 'bed', painMoving: 0.9, power: 1 })).not.toContain('wheelchair');
  });
});
