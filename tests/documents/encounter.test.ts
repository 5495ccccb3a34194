/** An encounter on paper, played by presses and keys against a desk that only remembers. */

import { afterEach, describe, expect, test } from 'vitest';
import { CLINIC, ENDED, REFERRAL, TALK, WARD } from './support/fake-view';
import { type OpenPage, openEncounter } from './support/page';

let page: OpenPage;
afterEach(() => page.close());

describe('asking', () => {
  test('a question is put the moment it is pressed, and the answer stands on the slip in quotation marks', async () => {
    page = await openEncounter(CLINIC);
    page.click('[data-open="ask"]');
    page.desk.brings({}, [
      {
        kind: 'answer',
        id: 'ask:fall',
        text: { en: 'I missed the last stair.', zh: '踏空了。' },
        takenAt: 21,
      },
    ]);
    page.click('[data-act="ask:fall"]');
    expect(page.desk.accepted).toEqual([{ act: 'ask', id: 'fall' }]);
    expect(page.text('.slip .voice')).toBe('“I missed the last stair.”');
    expect(page.text('.slip .who')).toBe('Teacher Lin, asked “Did you fall, or twist?”');
    expect(page.text('[data-act="ask:fall"]')).toContain('asked');
  });

  test('by words: the first found is asked by Enter, arrow keys choose another', async () => {
    page = await openEncounter(CLINIC);
    page.click('[data-open="ask"]');
    page.type('[data-search]', 'you');
    expect(page.find('[data-search]').getAttribute('aria-expanded')).toBe('true');
    const options = page.all('[role="option"]').map((option) => option.dataset['act']);
    page.press('[data-search]', 'ArrowDown');
    expect(page.find('[aria-selected="true"]').dataset['act']).toBe(options[1]);
    page.press('[data-search]', 'Enter');
    expect(page.desk.accepted).toEqual([{ act: 'ask', id: options[1]?.replace('ask:', '') }]);
  });

  test('words found nowhere are kept as a note; words of another sheet show the way there', async () => {
    page = await openEncounter(CLINIC);
    page.click('[data-open="ask"]');
    page.type('[data-search]', 'aspergillus');
    page.press('[data-search]', 'Enter');
    expect(page.desk.accepted).toEqual([{ act: 'note', kind: 'search-without-answer', text: 'aspergillus' }]);
    page.type('[data-search]', 'crp');
    page.click('.list .button');
    expect(page.find('[data-document]').dataset['document']).toBe('order');
    expect(page.all('[data-act="order:crp"]')).toHaveLength(1);
  });

  test('where asking is not possible the sheet says why, in a sentence and without a list', async () => {
    const why = { en: 'She is asleep under the drapes.', zh: '人已麻醉。' };
    page = await openEncounter({ ...CLINIC, verbs: { ...CLINIC.verbs, ask: why } });
    page.click('[data-open="ask"]');
    expect(page.text('.sheet')).toContain(why.en);
    expect(page.all('.sheet [data-act]')).toHaveLength(0);
  });

  test('no row says how many there are, how many were asked, or how many remain', async () => {
    page = await openEncounter(CLINIC);
    page.click('[data-open="ask"]');
    expect(page.text('.sheet')).not.toMatch(/\d+\s*(of|\/|remain|left)/);
  });
});

describe('results', () => {
  const crp = { id: 'crp', name: { en: 'CRP', zh: 'CRP' }, unit: 'mg/L', high: 5, digits: 0 } as const;
  const back = {
    results: [{ ...crp, points: [{ takenAt: 20, value: 96, flag: 'high' as const }] }],
    minute: 110,
  };

  test('that come back are told in one notice and counted on the chart until it is opened', async () => {
    page = await openEncounter(CLINIC);
    page.desk.becomes(back);
    expect(page.text('.notice')).toContain('CRP. On the chart.');
    expect(page.text('[data-open="chart"]')).toBe('Chart 1 new');
    page.click('[data-open="chart"]');
    expect(page.text('[data-open="chart"]')).toBe('Chart');
    expect(page.all('.notice')).toHaveLength(0);
  });

  test('are flagged by a word as well as a shape, with unit and reference', async () => {
    page = await openEncounter({ ...CLINIC, ...back });
    page.click('[data-open="chart"]');
    expect(page.text('.lab tbody tr')).toContain('▲ high');
    expect(page.text('.lab tbody .reference')).toBe('up to 5');
    expect(page.text('.lab tbody .trend')).toBe('first');
  });

  test('the chart holds every temperature as a table beside its curve', async () => {
    page = await openEncounter(WARD);
    page.click('[data-open="chart"]');
    expect(page.all('.vitals tbody tr')).toHaveLength(WARD.vitals.length);
    expect(page.find('svg.temperature').getAttribute('aria-hidden')).toBe('true');
  });
});

describe('finding one’s way', () => {
  test('the letter lies on top before the first visit, and the decision to see her is at its foot', async () => {
    page = await openEncounter(REFERRAL);
    expect(page.find('[data-document]').dataset['document']).toBe('letter');
    page.click('[data-act="decide:admit-for-workup"]');
    page.click('[data-sign]');
    expect(page.desk.accepted).toEqual([{ act: 'decide', id: 'admit-for-workup' }]);
  });

  test('a sheet that opens takes the focus to its heading, and gives it back when put away', async () => {
    page = await openEncounter(CLINIC);
    page.click('[data-open="notes"]');
    expect(document.activeElement?.id).toBe('sheet-title');
    page.press('#sheet-title', 'Escape');
    expect(page.all('[data-document]')).toHaveLength(0);
    expect((document.activeElement as HTMLElement | null)?.dataset['open']).toBe('notes');
  });

  test('one key opens each sheet, but not while somebody writes', async () => {
    page = await openEncounter(CLINIC);
    page.press('.bar', 'h');
    expect(page.find('[data-document]').dataset['document']).toBe('chart');
    page.press('.bar', '/');
    expect((document.activeElement as HTMLElement | null)?.dataset).toHaveProperty('search');
    page.press('[data-search]', 'n');
    expect(page.find('[data-document]').dataset['document']).toBe('order');
    page.press('.bar', '?');
    expect(page.find('#help').hasAttribute('open')).toBe(true);
  });

  test('the four parts of the summary name the place, the person, the desk and what can be done', async () => {
    page = await openEncounter(CLINIC);
    const summary = page.text('.summary');
    expect(summary).toContain('Orthopaedic clinic. It is 14:20');
    expect(summary).toContain('Teacher Lin, 72 years old. She leans forward');
    expect(summary).toContain('You can: ask, examine, order, consult, decide and wait.');
    expect(page.text('[data-live]')).toBe(CLINIC.latest[0]?.text.en);
  });

  test('changing the language keeps the open sheet and what was being typed', async () => {
    page = await openEncounter(CLINIC);
    page.click('[data-open="order"]');
    page.type('[data-search]', 'crp');
    page.click('[data-language]');
    expect(page.text('#sheet-title')).toBe('检查申请单与医嘱');
    expect((page.find('[data-search]') as HTMLInputElement).value).toBe('crp');
    expect(page.find('.encounter').lang).toBe('zh-CN');
  });

  test('where two people sit and talk there is no clock, and whole sentences to say', async () => {
    page = await openEncounter(TALK);
    expect(page.text('.clock')).toBe('');
    expect(page.find('[data-document]').dataset['document']).toBe('consult');
    expect(page.all('[data-search]')).toHaveLength(0);
    expect(page.all('.sheet-body [data-act]').map((row) => row.dataset['act'])).toEqual([
      'consult:say-not-tomorrow',
      'consult:say-what-happened',
    ]);
    page.click('[data-act="decide:leave-talk"]');
    page.click('[data-sign]');
    expect(page.desk.accepted).toEqual([{ act: 'decide', id: 'leave-talk' }]);
  });

  test('what happened in the night stands with its hour, what is said now without', async () => {
    page = await openEncounter(WARD);
    const lines = page.all('.said .utterance').map((line) => line.textContent?.replace(/\s+/g, ' ').trim());
    expect(lines[0]).toMatch(/^20:00 /);
    expect(lines[1]).toMatch(/^Nurse Wang ?“Her pain/);
    expect(lines[2]).toMatch(/^taken 19:20 CRP 186 mg\/L ▲ high/);
  });

  test('the end is told once', async () => {
    page = await openEncounter(WARD);
    page.desk.becomes(ENDED);
    page.desk.becomes({ seq: 99 });
    expect(page.ended()).toBe(1);
  });

  test('waiting acts at once, and the chosen length is said as a clock before it is taken', async () => {
    page = await openEncounter(CLINIC);
    page.click('[data-open="wait"]');
    expect(page.text('[data-act="wait:result"]')).toContain('until 15:15');
    page.type('#wait-amount', '3');
    expect(page.text('.choose output')).toBe('until 17:20');
    page.click('[data-act="wait:chosen"]');
    page.click('[data-act="wait:morning"]');
    expect(page.desk.accepted).toEqual([
      { act: 'wait', minutes: 180 },
      { act: 'wait', until: 'morning' },
    ]);
  });
});
