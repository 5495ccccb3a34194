/** Minutes of a meeting and consent sheets: what lies on the desk after people have met, or somebody has signed. */

import { describe, expect, test } from 'vitest';
import published from '../../src/cases/library/pvp-misdiagnosis/plays/published.json';
import type { Intent, View } from '../../src/session/door';
import { type Play, submit } from '../../src/session/play';
import { viewOf } from '../../src/session/view';
import { begin, playOn } from '../support/library';

const SEEN: readonly Intent[] = [{ act: 'decide', id: 'see-patient' }];
const CONSENT: Intent = { act: 'consult', id: 'consent-talk' };
const MEETING: Intent = { act: 'consult', id: 'mdt' };
const ON_THE_WARD: readonly Intent[] = [...SEEN, { act: 'decide', id: 'admit-for-workup' }];
const CRP_BACK: readonly Intent[] = [
  { act: 'order', id: 'crp' },
  { act: 'wait', minutes: 120 },
];

const view = (...acts: readonly Intent[]): View => viewOf(playOn(begin(), acts));

/** The published road until she lies in her bed again. */
function atTheBedAfterCement(): Play {
  let play = begin();
  for (const intent of published as readonly Intent[]) {
    if (viewOf(play).stage.id === 'ward-after') return play;
    play = playOn(play, [intent]);
  }
  throw new Error('the published road never comes to the bed');
}

describe('a meeting of several disciplines', () => {
  test('leaves its minutes on the desk: the question, a sentence of each, and what would prove them wrong', () => {
    const [minutes] = view(...SEEN, MEETING).meetings;
    expect(minutes?.question?.en).toBe('Is the diagnosis proven?');
    expect(minutes?.voices.map(({ by }) => by)).toEqual(['zhao', 'he', 'su', 'pathologist']);
    expect(minutes?.wrongIf?.zh).toBe('我们还没找过。');
  });

  test('knows what has been found meanwhile, and its earlier minutes stand unchanged beside it', () => {
    const met = view(...ON_THE_WARD, MEETING, ...CRP_BACK, MEETING).meetings;
    expect(met.map(({ question }) => question?.en)).toEqual([
      'Is the diagnosis proven?',
      'Fracture, or infection in a fracture?',
    ]);
    expect(met[1]?.minute).toBeGreaterThan(met[0]?.minute ?? 0);
  });

  test('is told once: each voice comes to the trainee, and no second copy stands among the notes', () => {
    const now = view(...SEEN, MEETING);
    expect(now.latest.filter(({ kind }) => kind === 'voice')).toHaveLength(4);
    expect(now.notes.filter(({ id }) => id === 'consult:mdt')).toEqual([]);
  });
});

describe('consent', () => {
  test('is a sheet of its own: what, why, what else, the risks with what they rest on, what nobody knows', () => {
    const [sheet] = view(...SEEN, CONSENT).consents;
    expect(sheet?.title.en).toBe('Vertebroplasty of L1');
    expect(sheet?.alternatives.length).toBeGreaterThanOrEqual(2);
    for (const { source } of sheet?.risks ?? [])
      expect(source.citation ?? source.note, source.basis).toBeDefined();
    expect(sheet?.unknown.length).toBeGreaterThan(0);
    expect(sheet?.signatures).toEqual([{ by: 'lin', signed: true }]);
  });

  test('says on the evening before what is not excluded, once something has been found that a fall does not explain', () => {
    const evening: readonly Intent[] = [...SEEN, { act: 'decide', id: 'admit-for-pvp' }];
    const unknown = (...acts: readonly Intent[]): string =>
      view(...evening, ...acts, CONSENT)
        .consents.at(-1)
        ?.unknown.map(({ en }) => en)
        .join(' ') ?? '';
    expect(unknown()).not.toContain('infection');
    expect(unknown(...CRP_BACK)).toContain('It has not been excluded');
  });

  test('is asked for what is to be done now: on the ward with a CRP that nothing explains, for the needle', () => {
    expect(view(...ON_THE_WARD, ...CRP_BACK, CONSENT).consents.at(-1)?.id).toBe('needle');
  });

  test('is not asked for on the table, and the anaesthetist says why', () => {
    const onTheTable = playOn(begin(), [
      ...SEEN,
      { act: 'decide', id: 'admit-for-pvp' },
      { act: 'wait', until: 'morning' },
      { act: 'wait', minutes: 60 },
    ]);
    const asked = submit(onTheTable, CONSENT);
    expect(asked.ok ? 'asked' : asked.refusal.by).toBe('anaesthetist');
  });

  test('where nothing is proposed she asks what for, and no paper is laid down', () => {
    const cemented = viewOf(playOn(atTheBedAfterCement(), [CONSENT]));
    expect(cemented.latest.map(({ text }) => text.en).join()).toContain('Sign for what?');
    expect(cemented.consents).toEqual([]);
  });

  test('a line that is written on the sheet afterwards stands on it', () => {
    const now = view(...SEEN, CONSENT, { act: 'note', kind: 'consent:vertebroplasty', text: 'Nothing yet.' });
    expect(now.consents.at(-1)?.line).toBe('Nothing yet.');
  });
});
