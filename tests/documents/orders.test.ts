/** The order sheet: nothing is sent before it is signed, and what is sent back stays on it. */

import { afterEach, describe, expect, test } from 'vitest';
import { firstResult, intentOf, minutesOf } from '../../src/documents/orders/draft';
import { ACTS } from './support/fake-acts';
import { CLINIC } from './support/fake-view';
import { type OpenPage, openEncounter } from './support/page';

const act = (key: string) => {
  const found = ACTS.find((entry) => entry.key === key);
  if (found === undefined) throw new Error(`no act ${key}`);
  return found;
};

describe('a draft', () => {
  const draft = [
    { entry: act('order:xray-lumbar') },
    { entry: act('treat:paracetamol') },
    { entry: act('order:crp'), because: 'no' },
  ];

  test('takes the minutes of what is to be done, none of what was declined', () => {
    expect(minutesOf(draft)).toBe(22);
  });

  test('expects its first result from what was ordered, counted from when its turn comes', () => {
    expect(firstResult(draft, 20)).toBe(80);
    expect(firstResult([{ entry: act('treat:paracetamol') }], 20)).toBeUndefined();
  });

  test('becomes intents that carry only what was written', () => {
    expect(intentOf({ entry: act('treat:ceftriaxone'), weeks: 6, route: 'iv' })).toEqual({
      act: 'treat',
      id: 'ceftriaxone',
      route: 'iv',
      weeks: 6,
    });
    expect(intentOf({ entry: act('treat:ceftriaxone') })).toEqual({ act: 'treat', id: 'ceftriaxone' });
    expect(intentOf({ entry: act('decide:home'), review: 14 })).toEqual({
      act: 'decide',
      id: 'home',
      review: 14,
    });
    expect(intentOf({ entry: act('order:crp'), because: 'white count normal' })).toEqual({
      act: 'decline',
      id: 'crp',
      because: 'white count normal',
    });
  });
});

let page: OpenPage;
afterEach(() => page?.close());

describe('the order sheet', () => {
  test('sends nothing until it is signed, then everything in the order it was put down', async () => {
    page = await openEncounter(CLINIC);
    page.click('[data-open="order"]');
    page.click('[data-act="order:xray-lumbar"]');
    page.type('[data-search]', 'paracetamol');
    page.press('[data-search]', 'Enter');
    expect(page.desk.accepted).toEqual([]);
    expect(page.text('.consequence')).toContain(
      'Signing moves the clock to 14:42. First result about 15:20.',
    );
    page.click('[data-sign]');
    expect(page.desk.accepted).toEqual([
      { act: 'order', id: 'xray-lumbar' },
      { act: 'treat', id: 'paracetamol' },
    ]);
    expect(page.text('.slip .plain')).toBe(
      'Sent: X-ray lumbar spine, two views and Paracetamol 1 g by mouth.',
    );
    expect(page.text('[data-live]')).toContain('Sent: X-ray');
    expect(page.all('.draft')).toHaveLength(0);
    expect(page.all('[data-sign]')).toHaveLength(0);
  });

  test('is filled and signed without the mouse, and the focus never falls off the sheet', async () => {
    page = await openEncounter(CLINIC);
    page.press('.encounter', 'o');
    page.press('.encounter', '/');
    for (const name of ['crp', 'paracetamol']) {
      page.type('[data-search]', name);
      page.press('[data-search]', 'Enter');
      expect((page.find('[data-search]') as HTMLInputElement).value).toBe('');
      expect(document.activeElement).toBe(page.find('[data-search]'));
    }
    page.find('[data-sign]').focus();
    page.press('[data-sign]', 'Enter', { ctrlKey: true });
    expect(page.desk.accepted.map((intent) => ('id' in intent ? intent.id : ''))).toEqual([
      'crp',
      'paracetamol',
    ]);
    expect(document.activeElement).toBe(page.find('#sheet-title'));
    const [first, second] = page.all('#sheet button.act-row');
    first?.focus();
    page.press('#sheet button.act-row', 'ArrowDown');
    expect(document.activeElement).toBe(second);
  });

  test('a line can be taken off before signing, and pressing the same test twice does not order it twice', async () => {
    page = await openEncounter(CLINIC);
    page.click('[data-open="order"]');
    page.click('[data-act="order:crp"]');
    page.click('[data-act="order:crp"]');
    page.click('[data-act="order:mri-plain"]');
    expect(page.all('.draft .line')).toHaveLength(2);
    page.click('.draft .word');
    page.click('[data-sign]');
    expect(page.desk.accepted).toEqual([{ act: 'order', id: 'mri-plain' }]);
  });

  test('what the ward sends back stays on the sheet with its reason, and the rest is sent', async () => {
    page = await openEncounter(CLINIC);
    page.desk.refuse('order:mri-gad', {
      code: 'not-now',
      by: 'zhao',
      reason: { en: 'Which question?', zh: '想解决什么？' },
    });
    page.click('[data-open="order"]');
    page.click('[data-act="order:mri-gad"]');
    page.click('[data-act="order:crp"]');
    page.click('[data-sign]');
    expect(page.desk.accepted).toEqual([{ act: 'order', id: 'crp' }]);
    expect(page.text('.sent-back')).toBe('Which question?');
    expect(page.text('.slip .who')).toBe('Director Zhao: it was not done');
    expect(page.text('.slip .voice')).toBe('“Which question?”');
    expect(page.text('[data-live]')).toBe('Which question?');
  });

  test('declining asks for a reason, and goes on the sheet beside the orders', async () => {
    page = await openEncounter(CLINIC);
    page.click('[data-open="order"]');
    page.click('[data-decline]');
    page.click('[data-act="decline:crp"]');
    page.find('.because').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(page.text('.because .missing')).toBe('A few words of reason are needed.');
    page.type('[data-because]', 'white count normal');
    page.find('.because').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(page.text('.draft .line')).toContain('C-reactive protein (CRP): declined, “white count normal”');
    page.click('[data-sign]');
    expect(page.desk.accepted).toEqual([{ act: 'decline', id: 'crp', because: 'white count normal' }]);
  });

  test('a course carries its weeks and route, a way home its review', async () => {
    page = await openEncounter(CLINIC);
    page.click('[data-open="order"]');
    page.click('[data-act="treat:ceftriaxone"]');
    page.type('#weeks-ceftriaxone', '6');
    page.click('[data-open="decide"]');
    page.click('[data-act="decide:home"]');
    page.type('#review-home', '14');
    expect(page.text('.consequence')).toContain('Also on the sheet, and sent with it: Ceftriaxone.');
    page.click('[data-sign]');
    expect(page.desk.accepted).toEqual([
      { act: 'treat', id: 'ceftriaxone', weeks: 6 },
      { act: 'decide', id: 'home', review: 14 },
    ]);
  });

  test('on a phone the sheet goes away when it is signed, so that what came of it can be read', async () => {
    page = await openEncounter(CLINIC, { phone: true });
    page.click('[data-open="order"]');
    page.click('[data-act="order:crp"]');
    page.click('[data-sign]');
    expect(page.all('[data-document]')).toHaveLength(0);
  });
});
