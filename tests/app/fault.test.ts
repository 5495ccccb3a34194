// A fault in the pictures goes quietly; any other is told.
import { describe, expect, it } from 'vitest';
import { isFromWorld } from '../../src/app/fault';

describe('where an error comes from', () => {
  it('is the world when the file is, or the first line of its stack', () => {
    expect(isFromWorld('https://x/assets/phaser-C6jx.js', undefined)).toBe(true);
    expect(
      isFromWorld(
        '',
        'Error: no texture\n    at draw (https://x/assets/world-DLQ.js:1:200)\n    at a (https://x/assets/play-page.js:1:2)',
      ),
    ).toBe(true);
  });

  it('is the page when the world only stands further down, or nowhere', () => {
    expect(isFromWorld('https://x/assets/play-page-CPa.js', undefined)).toBe(false);
    expect(
      isFromWorld(
        '',
        'TypeError: x\n    at submit (https://x/assets/session-engine.js:1:5)\n    at b (https://x/assets/world-DLQ.js:1:2)',
      ),
    ).toBe(false);
    expect(isFromWorld('', undefined)).toBe(false);
  });
});
