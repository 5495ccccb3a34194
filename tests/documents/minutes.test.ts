/** Minutes of a meeting and consent sheets on the desk: they lie open when they come, and can be read again later. */

import { afterEach, describe, expect, test } from 'vitest';
import type { ConsentView, MeetingView } from '../../src/session/door';
import { CLINIC } from './support/fake-view';
import { type OpenPage, openEncounter } from './support/page';

const both = (en: string, zh: string) => ({ en, zh });

const MEETING: MeetingView = {
  id: 'consult:mdt',
  name: both('Team meeting', '多学科会诊'),
  minute: 50,
  question: both('Fracture, or something in a fracture?', '骨折，还是骨折里有东西？'),
  voices: [{ by: 'zhao', text: both('It collapsed.', '塌是塌了。') }],
  wrongIf: both('A quiet disc with contrast.', '增强后椎间盘安静。'),
};
const EMPTY_CARD: MeetingView = { id: 'consult:mdt', name: MEETING.name, minute: 90, voices: MEETING.voices };
const SHEET: ConsentView = {
  id: 'needle',
  minute: 60,
  title: both('Needle biopsy', '穿刺活检术'),
  proposed: both('A needle under CT.', 'CT引导下穿刺。'),
  why: both('To name it.', '为了定菌。'),
  alternatives: [both('Blood first.', '先抽血。')],
  risks: [
    { text: both('No answer.', '没有结果。'), source: { basis: 'published', citation: 'McNamara 2017' } },
  ],
  unknown: [both('Whether it is one at all.', '到底是不是。')],
  asks: both('Infection excluded, by what?', '感染已排除，凭什么？'),
  signatures: [{ by: 'lin', signed: false, words: both('not yet', '再说') }],
};

let page: OpenPage;
afterEach(() => page.close());

async function met(more: Parameters<typeof openEncounter>[1] = {}): Promise<void> {
  page = await openEncounter(CLINIC, more);
  page.click('[data-open="consult"]');
  const said = { id: MEETING.id, takenAt: MEETING.minute };
  page.desk.brings({ minute: 50, meetings: [MEETING] }, [
    { ...said, kind: 'event', text: MEETING.question ?? both('', '') },
    { ...said, kind: 'voice', by: 'zhao', text: both('It collapsed.', '塌是塌了。') },
    { ...said, kind: 'event', text: MEETING.wrongIf ?? both('', '') },
  ]);
  page.click('[data-act="consult:consultant"]');
}

describe('the minutes of a meeting', () => {
  test('lie open when people have met: the question first, what would prove them wrong last', async () => {
    await met();
    const text = page.text('[data-document="mdt"] .minutes');
    expect(text).toMatch(
      /Fracture, or something in a fracture\?.*It collapsed\..*prove us wrong\?.*A quiet disc/,
    );
    expect(page.text('[data-live]')).toBe(
      'The team has met. The question: Fracture, or something in a fracture?',
    );
  });

  test('are not said a second time on the slip, which leads back to them once they are put away', async () => {
    await met();
    expect(page.text('.said')).not.toContain('It collapsed');
    page.click('.put-away');
    expect(document.activeElement).toBe(page.find('.said [data-open="mdt"]'));
    page.click('.said [data-open="mdt"]');
    expect(page.all('[data-document="mdt"]')).toHaveLength(1);
  });

  test('stay in the notes, each meeting by itself, and the summary for the ear says that they are there', async () => {
    page = await openEncounter({ ...CLINIC, minute: 200, meetings: [MEETING, EMPTY_CARD] });
    expect(page.text('.summary')).toContain('minutes of 2 meetings');
    page.click('[data-open="notes"]');
    page.click('[data-leaf="mdt:0"]');
    expect(page.text('.minutes')).toContain('A quiet disc');
    page.click('[data-open="notes"]');
    page.click('[data-leaf="mdt:1"]');
    expect(page.text('.minutes')).toContain('Nobody wrote one on the card.');
    expect(page.text('.last-line')).toContain('Nobody asked.');
  });

  test('are whole in Chinese', async () => {
    await met({ language: 'zh' });
    expect(page.text('.minutes')).toContain('什么能证明我们错了？');
    expect(page.text('.minutes')).not.toMatch(/[a-z]{4,}/);
  });
});

describe('the notes', () => {
  test('quote what somebody said, and tell plainly what happened', async () => {
    const name = both('Admitted', '收住院');
    const notes = [
      { id: 'decide:admit', name, text: both('A bed is kept.', '床位留好了。'), minute: 30 },
      { id: 'decide:admit', name, by: 'zhao', text: both('Good.', '好。'), minute: 30 },
    ];
    page = await openEncounter({ ...CLINIC, minute: 200, notes });
    page.click('[data-open="notes"]');
    expect(page.all('.note-list dd').map((one) => one.textContent)).toEqual(['A bed is kept.', '“Good.”']);
  });
});

describe('the consent sheet', () => {
  test('has every part that a surgeon looks for, each risk with its source, and says who has not signed', async () => {
    page = await openEncounter({ ...CLINIC, minute: 200, consents: [SHEET] });
    page.click('[data-open="notes"]');
    page.click('[data-leaf="consent:0"]');
    const text = page.text('[data-document="consent"]');
    for (const part of [
      'What is proposed',
      'Why',
      'What else could be done',
      'What can go wrong',
      'Signatures',
    ])
      expect(text).toContain(part);
    expect(page.text('.clauses .basis')).toContain('McNamara 2017');
    expect(page.text('.signatures')).toContain('not signed');
  });

  test('has an open line that takes any words or none, and what was written stands', async () => {
    page = await openEncounter({ ...CLINIC, minute: 200, consents: [SHEET] });
    page.click('[data-open="notes"]');
    page.click('[data-leaf="consent:0"]');
    expect(page.text('.asks label')).toBe('Infection excluded, by what?');
    page.find('.asks [type="submit"]').click();
    expect(page.desk.accepted).toEqual([]);
    page.type('#consent-line', 'Nothing yet.');
    page.desk.brings({ consents: [{ ...SHEET, line: 'Nothing yet.' }] });
    page.find('.asks [type="submit"]').click();
    expect(page.desk.accepted).toEqual([{ act: 'note', kind: 'consent:needle', text: 'Nothing yet.' }]);
    expect(page.text('.consent-paper .written')).toBe('Nothing yet.');
    expect(page.all('#consent-line')).toHaveLength(0);
  });
});
