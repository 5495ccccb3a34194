/** The seal: held once, or pressed twice, and never undone. */

import { describe, expect, test } from 'vitest';
import { type SealTouch, touchSeal } from '../../src/documents/commitment/seal';

const after = (...touches: readonly SealTouch[]) =>
  touches.reduce(touchSeal, 'open' as ReturnType<typeof touchSeal>);

describe('a seal', () => {
  test('that is held closes at once', () => expect(after('held')).toBe('sealed'));
  test('pressed once asks for a second press', () => expect(after('press')).toBe('once'));
  test('pressed twice closes', () => expect(after('press', 'press')).toBe('sealed'));
  test('pressed once and left is open again', () => expect(after('press', 'leave', 'press')).toBe('once'));
  test('pressed once and then held closes', () => expect(after('press', 'held')).toBe('sealed'));
  test('stays closed whatever is pressed afterwards', () =>
    expect(after('held', 'leave', 'press', 'press')).toBe('sealed'));
});
