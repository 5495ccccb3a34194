/** Judgements and the table: sealed by a hold, by two presses or by Enter twice; stopping always in reach. */

import { afterEach, describe, expect, test, vi } from 'vitest';
import { CEMENT, CLINIC, NEEDLE, TIME_OUT, WARD } from './support/fake-view';
import { type OpenPage, openEncounter } from './support/page';

let page: OpenPage;
afterEach(() => {
  vi.useRealTimers();
  page.close();
});

const choose = (id: string): void => page.click(`[data-choice="${id}"]`);

describe('a judgement', () => {
  test('is sealed by two presses, with what was given in whole per cent and only what was said', async () => {
    page = await openEncounter(CLINIC);
    page.click('[data-act="commit:K1"]');
    choose('admit-no-cement');
    page.click('.share:nth-child(1) .step:last-child');
    page.click('.share:nth-child(2) .step:last-child');
    page.click('[data-sign]');
    expect(page.desk.accepted).toEqual([]);
    expect(page.text('[data-sign]')).toContain('Press once more to seal');
    page.desk.brings({ openCommitments: [] });
    page.click('[data-sign]');
    expect(page.desk.accepted).toEqual([
      {
        act: 'commit',
        id: 'K1',
        choice: 'admit-no-cement',
        differential: { 'fracture-alone': 50, infection: 50, tumour: 0, other: 0 },
      },
    ]);
    expect(page.all('[data-document]')).toHaveLength(0);
    expect(page.text('.slip')).toContain('Sealed: Before she leaves the clinic.');
  });

  test('is sealed by holding for six tenths of a second, and not by holding for five', async () => {
    page = await openEncounter(CLINIC);
    page.click('[data-act="commit:K1"]');
    choose('home-brace');
    vi.useFakeTimers();
    const seal = page.find('[data-sign]');
    seal.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
    vi.advanceTimersByTime(500);
    seal.dispatchEvent(new MouseEvent('pointerup', { bubbles: true }));
    vi.advanceTimersByTime(500);
    expect(page.desk.accepted).toEqual([]);
    seal.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
    vi.advanceTimersByTime(600);
    expect(page.desk.accepted).toEqual([{ act: 'commit', id: 'K1', choice: 'home-brace' }]);
  });

  test('a key held down is one press, not two', async () => {
    page = await openEncounter(CLINIC);
    page.click('[data-act="commit:K1"]');
    expect(page.press('[data-sign]', 'Enter', { repeat: true }).defaultPrevented).toBe(true);
    expect(page.press('[data-sign]', 'Enter').defaultPrevented).toBe(false);
  });

  test('without a choice is not sealed, and says what is missing', async () => {
    page = await openEncounter(CLINIC);
    page.click('[data-act="commit:K1"]');
    page.click('[data-sign]');
    page.click('[data-sign]');
    expect(page.desk.accepted).toEqual([]);
    expect(page.text('.missing')).toBe('Choose what you do first; the rest may stay open.');
  });

  test('how sure counts only once it was touched', async () => {
    page = await openEncounter(CLINIC);
    page.click('[data-act="commit:K1"]');
    expect(page.text('.sure output')).toBe('not said');
    page.type('[data-confidence]', '80');
    choose('home-brace');
    page.click('[data-sign]');
    page.click('[data-sign]');
    expect(page.desk.accepted).toEqual([{ act: 'commit', id: 'K1', choice: 'home-brace', confidence: 80 }]);
  });

  test('arrow keys move a share by five', async () => {
    page = await openEncounter(CLINIC);
    page.click('[data-act="commit:K1"]');
    page.press('[data-hypothesis="infection"]', 'ArrowUp');
    page.press('[data-hypothesis="infection"]', 'ArrowUp');
    page.press('[data-hypothesis="infection"]', 'ArrowDown');
    expect((page.find('[data-hypothesis="infection"]') as HTMLInputElement).value).toBe('5');
    expect(page.text('.shares output')).toBe('95 % still open.');
  });
});

describe('the time-out', () => {
  test.each([
    ['waited for', '[data-open="wait"]', '[data-act="wait:hour"]', ''],
    ['decided for', '[data-open="decide"]', '[data-act="decide:admit-for-pvp"]', '[data-sign]'],
  ])(
    'lies open on a phone, too, the moment the theatre begins, when it was %s',
    async (_how, open, act, sign) => {
      page = await openEncounter(WARD, { phone: true });
      page.click(open);
      page.desk.brings({ ...TIME_OUT });
      page.click(act);
      if (sign !== '') page.click(sign);
      expect(page.find('[data-document]').dataset['document']).toBe('time-out');
    },
  );

  test('lies on top in theatre, with five lines, and takes any words on its open line or none', async () => {
    page = await openEncounter(TIME_OUT);
    expect(page.find('[data-document]').dataset['document']).toBe('time-out');
    expect(page.all('.read-aloud li')).toHaveLength(5);
    page.click('[data-act="commit:K3"]');
    expect(page.find('[data-document]').dataset['document']).toBe('time-out');
    page.type('[data-line]', 'Old bones. Films fit.');
    choose('sign');
    page.click('[data-sign]');
    page.desk.brings({ openCommitments: [] });
    page.click('[data-sign]');
    expect(page.desk.accepted).toEqual([
      { act: 'commit', id: 'K3', choice: 'sign', line: 'Old bones. Films fit.' },
    ]);
    expect(page.all('[data-act="step:sign"]')).toHaveLength(1);
  });

  test('says on its line whether the antibiotic was given or held', async () => {
    page = await openEncounter(TIME_OUT);
    page.click('[data-act="step:hold-prophylaxis"]');
    expect(page.text('.read-aloud')).toContain('read out, held back');
  });

  test('goes over to the instruments when the needle is in', async () => {
    page = await openEncounter(TIME_OUT);
    page.desk.brings(NEEDLE);
    page.click('[data-act="step:sign"]');
    expect(page.find('[data-document]').dataset['document']).toBe('procedure');
  });
});

describe('the needle', () => {
  test('advances five millimetres a press', async () => {
    page = await openEncounter(NEEDLE);
    page.click('[data-act="step:advance"]');
    page.click('[data-act="step:aspirate"]');
    expect(page.desk.accepted).toEqual([
      { act: 'step', id: 'advance', mm: 5 },
      { act: 'step', id: 'aspirate' },
    ]);
  });

  test('can be stopped from every sheet', async () => {
    page = await openEncounter(CEMENT);
    expect(page.all('[data-act="step:stop"]')).toHaveLength(1);
    page.click('[data-open="chart"]');
    expect(page.all('[data-act="step:stop"]')).toHaveLength(1);
    page.click('[data-open="procedure"]');
    expect(page.find('[data-document]').dataset['document']).toBe('procedure');
  });

  test('lets cement in by fifths of a millilitre while it is held, and stops when let go', async () => {
    page = await openEncounter(CEMENT);
    vi.useFakeTimers();
    const inject = page.find('[data-act="step:inject"]');
    inject.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
    vi.advanceTimersByTime(900);
    inject.dispatchEvent(new MouseEvent('pointerup', { bubbles: true }));
    vi.advanceTimersByTime(2000);
    expect(page.desk.accepted).toEqual(
      Array.from({ length: 3 }, () => ({ act: 'step', id: 'inject', ml: 0.2 })),
    );
  });

  test('one key press lets in one dose; by toggle it runs until the next press', async () => {
    page = await openEncounter(CEMENT);
    page.click('[data-act="step:inject"]');
    expect(page.desk.accepted).toHaveLength(1);
    vi.useFakeTimers();
    page.click('.toggle input');
    page.click('[data-act="step:inject"]');
    vi.advanceTimersByTime(900);
    page.click('[data-act="step:inject"]');
    vi.advanceTimersByTime(2000);
    expect(page.desk.accepted).toHaveLength(4);
  });
});
