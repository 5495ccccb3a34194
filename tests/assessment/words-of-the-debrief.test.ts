/** What the debrief says in words, line by line, is what the case and the log say: no other name, in both languages. */

import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess';
import { firstTime, holds } from '../../src/cases/condition-meaning';
import { KINDS } from '../../src/cases/kinds';
import type { Localized } from '../../src/kernel/text';
import type { Intent } from '../../src/session/door';
import { factsOf } from '../../src/session/facts';
import type { Play } from '../../src/session/play';
import { begin, playOn } from '../support/library';
import { lived } from './support/lived';

const A = 'pvp-misdiagnosis';
const B = 'plo-spondylitis';

const see: Intent = { act: 'decide', id: 'see-patient' };
const sure: Intent = {
  act: 'commit',
  id: 'K1',
  choice: 'admit-no-cement',
  confidence: 70,
  line: 'It may be pus.',
};

function named(what: Localized | undefined): Localized {
  if (!what) throw new Error('it has no name');
  return what;
}

/** The name by which a trainee knows a thing that was done or left: a judgement by its title, an act by its name. */
function nameOf({ table }: Play, key: string, intent?: Intent): Localized {
  const judgement = table.caseFile.commitments.find(({ id }) => `commit:${id}` === key);
  const done = intent && 'id' in intent ? table.acts.get(`${intent.act}:${intent.id}`) : undefined;
  return named(judgement?.title ?? table.acts.get(key)?.name ?? done?.name ?? KINDS[key]);
}

describe('the cause of a consequence', () => {
  test.each([
    [A, 'worst'],
    [A, 'tablets-and-signature'],
    [A, 'suppressed'],
    [B, 'never-treated'],
    [B, 'missed-twice'],
    [B, 'tablets-first'],
  ])('is named as what was done, declined or left undone: %s, %s', (caseId, name) => {
    const play = lived(caseId, name);
    const { ledger } = assess(play);
    expect(ledger.length).toBeGreaterThan(2);
    for (const [index, { because, becauseText, what, mechanism, delayMinutes, minute }] of ledger.entries()) {
      const cause = play.now.caused[index]?.because;
      const written = play.table.caseFile.ledger.find(({ id }) => id === ledger[index]?.id);
      if (!cause || !written) throw new Error('an entry without a cause');
      expect([what, mechanism]).toEqual([written.what, written.mechanism]);
      if ('omitted' in cause) {
        const { en, zh } = nameOf(play, cause.omitted);
        expect(because).toEqual({ omitted: cause.omitted });
        expect(becauseText).toEqual({ en: `Not done: ${en}`, zh: `未做：${zh}` });
        expect(delayMinutes).toBe(minute);
        continue;
      }
      const intent = play.log[cause.seq - 1]?.intent;
      const { en, zh } = nameOf(play, cause.act, intent);
      expect(because).toEqual({ seq: cause.seq });
      expect(becauseText).toEqual(
        intent?.act === 'decline' ? { en: `Declined: ${en}`, zh: `拒做：${zh}` } : { en, zh },
      );
      expect(delayMinutes).toBe(minute - cause.minute);
    }
  });

  test('is of both sorts somewhere: something done, something left', () => {
    const plays = [lived(A, 'suppressed'), lived(B, 'never-treated'), lived(B, 'tablets-first')];
    const said = plays.flatMap((play) => assess(play).ledger);
    expect(said.some(({ becauseText }) => becauseText.en.startsWith('Not done: '))).toBe(true);
    expect(said.some(({ because }) => 'seq' in because)).toBe(true);
  });
});

describe('a card of a decision', () => {
  test.each([
    [A, 'model'],
    [B, 'model'],
  ])('bears its question, the choice that was made and the trainee’s own line: %s, %s', (caseId, name) => {
    const play = lived(caseId, name);
    const { commitments, hypotheses } = play.table.caseFile;
    const cards = assess(play).decisions;
    expect(cards.map(({ number }) => number)).toEqual(play.now.commitments.map((_, at) => at + 1));
    for (const [at, made] of play.now.commitments.entries()) {
      const asked = commitments.find(({ id }) => id === made.id);
      const others = asked?.choices.filter(({ id }) => id !== made.choice) ?? [];
      const card = cards[at];
      expect(card?.title).toEqual(asked?.title);
      expect(card?.choice ?? undefined).toEqual(asked?.choices.find(({ id }) => id === made.choice)?.name);
      for (const other of others) expect(card?.choice).not.toEqual(other.name);
      expect([card?.minute, card?.seq, card?.line]).toEqual([made.minute, made.seq, made.line ?? null]);
      const odds = Object.entries(made.differential ?? {});
      expect(card?.differential.map(({ id }) => id)).toEqual(
        made.differential ? hypotheses.map(({ id }) => id) : [],
      );
      for (const [id, percent] of odds)
        expect(card?.differential.find((one) => one.id === id)?.percent).toBe(percent);
    }
  });

  test('keeps an unsaid line, choice of odds and confidence unsaid, and counts what was given no odds as nothing', () => {
    const play = playOn(begin(), [see, { act: 'commit', id: 'K1', choice: 'admit-no-cement' }]);
    expect(assess(play).decisions[0]).toMatchObject({ line: null, confidence: null, differential: [] });
    const odds = playOn(begin(), [see, { ...sure, differential: { infection: 100 } }]);
    expect(
      assess(odds)
        .decisions[0]?.differential.map(({ percent }) => percent)
        .toSorted((a, b) => a - b),
    ).toEqual([...Array.from({ length: odds.table.caseFile.hypotheses.length - 1 }, () => 0), 100]);
    expect(assess(odds).decisions[0]).toMatchObject({ line: 'It may be pus.', confidence: 70 });
  });

  test('shows what was heard and felt by then, in the words in which it was told, the newest first', () => {
    const play = playOn(begin(), [
      see,
      { act: 'ask', id: 'night-pain' },
      { act: 'wait', minutes: 5 },
      { act: 'examine', id: 'temperature' },
      { act: 'ask', id: 'onset' },
      sure,
    ]);
    const known = assess(play).decisions[0]?.known ?? [];
    expect(known.length).toBeLessThanOrEqual(12);
    expect(known[0]?.name).toEqual({ en: 'Temperature', zh: '体温' });
    const told = play.now.notes.filter(({ id }) => id.startsWith('ask:'));
    expect(known.filter(({ text }) => told.some((note) => note.text.en === text.en))).toEqual(
      told.toReversed().map(({ name, text, minute }) => ({ name, text, takenAt: minute })),
    );
  });

  test('asks only what fits what was done by then', () => {
    for (const name of ['worst', 'model']) {
      const play = lived(A, name);
      const { questions } = play.table.caseFile.debrief;
      for (const { number, seq, question } of assess(play).decisions) {
        const then = play.moments[seq - 1] ?? play.now;
        const fitting = questions.filter(({ when }) => holds(when, factsOf(play.table, then)));
        expect(question).toEqual(fitting[number - 1]?.text ?? null);
        expect(fitting.length).toBeLessThan(questions.length);
      }
    }
  });
});

describe('the timeline', () => {
  test.each([
    [A, 'published'],
    [B, 'published'],
  ])('names each act, judgement and film by its own name: %s, %s', (caseId, name) => {
    const play = lived(caseId, name);
    const { caseFile, acts } = play.table;
    const lines = assess(play).timeline.filter(({ kind }) => kind === 'decision' || kind === 'commitment');
    for (const { seq, text, kind } of lines) {
      const intent = play.log[seq - 1]?.intent;
      if (!intent || intent.act === 'wait' || intent.act === 'note') throw new Error('waiting is told');
      expect(kind).toBe(intent.act === 'commit' ? 'commitment' : 'decision');
      if (intent.act === 'commit') {
        const asked = caseFile.commitments.find(({ id }) => id === intent.id);
        const choice = asked?.choices.find(({ id }) => id === intent.choice)?.name;
        const title = named(asked?.title);
        expect(text).toEqual(
          choice ? { en: `${title.en}: ${choice.en}`, zh: `${title.zh}：${choice.zh}` } : title,
        );
      } else if (intent.act === 'read') {
        const film = caseFile.films.find(({ id }) => id === intent.id) ?? acts.get(`order:${intent.id}`);
        const { en, zh } = named(film?.name);
        expect(text).toEqual({
          en: `Own reading of ${en}: “${intent.call}”`,
          zh: `自己阅片，${zh}：“${intent.call}”`,
        });
      } else if (intent.act === 'decline') {
        const { en, zh } = named(play.table.byId.get(intent.id)?.name);
        expect(text).toEqual({
          en: `Declined: ${en} (“${intent.because}”)`,
          zh: `未做：${zh}（“${intent.because}”）`,
        });
      } else expect(text).toEqual(acts.get(`${intent.act}:${intent.id}`)?.name);
    }
  });

  test('tells each change of place once, when it happened, by the name of the place', () => {
    const play = lived(A, 'published');
    const told = assess(play).timeline.filter(({ kind }) => kind === 'stage');
    const changes = play.moments.flatMap((moment, at) => {
      const before = play.moments[at - 1];
      return before && before.stage !== moment.stage ? [{ minute: moment.minute, stage: moment.stage }] : [];
    });
    expect(told.map(({ minute, stage }) => ({ minute, stage }))).toEqual(changes);
    for (const { stage, text } of told)
      expect(text).toEqual(play.table.caseFile.stages.find(({ id }) => id === stage)?.title);
  });
});

describe('results', () => {
  test('stand in the timeline each at the entry, the minute and the place at which they came back, and nothing else does', () => {
    const play = lived(A, 'model');
    const came = play.moments
      .slice(1)
      .flatMap((moment, at) =>
        moment.latest.flatMap(({ kind, text }) =>
          kind === 'result' || kind === 'report'
            ? [{ seq: at + 1, minute: moment.minute, stage: moment.stage, kind: 'result', text }]
            : [],
        ),
      );
    expect(came.length).toBeGreaterThan(10);
    expect(assess(play).timeline.filter(({ kind }) => kind === 'result')).toEqual(came);
  });
});

describe('the marks beside a card', () => {
  test.each([
    [A, 'published'],
    [B, 'missed-twice'],
  ])('are those of this road whose window was open then: %s, %s', (caseId, name) => {
    const { decisions, process } = assess(lived(caseId, name));
    const shown = decisions.flatMap(({ items }) => items);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(decisions.length * process.items.length);
    for (const { items, minute } of decisions)
      for (const { id, applies, window } of process.items) {
        const isOpen = minute >= window[0] && (window[1] === null || minute <= window[1]);
        expect(items.includes(id), `${id} at ${minute}`).toBe(applies && isOpen);
      }
  });
});

describe('the expected score', () => {
  test.each([
    ['7', 7],
    [' 62.25 ', 62.25],
    ['100', 100],
    ['0', 0],
    ['70 of 100', null],
    ['about 70', null],
    ['70.', null],
    ['7.x', null],
    ['1000', null],
  ])('“%s” is read as %s', (text, score) => {
    const play = playOn(begin(), [see, { act: 'note', kind: 'predicted-score', text }]);
    expect(assess(play).predicted).toBe(score);
  });

  test('that was never said is none', () => {
    expect(assess(playOn(begin(), [see])).predicted).toBeNull();
  });
});

describe('a safety flag', () => {
  test.each([
    [A, 'worst'],
    [A, 'uti-closure'],
    [B, 'third-time-home'],
    [B, 'red-band'],
  ])('stands at the minute and the entry at which it first held: %s, %s', (caseId, name) => {
    const play = lived(caseId, name);
    for (const { id, minute, seq } of assess(play).safety) {
      const flag = play.table.caseFile.rubric.safety.find((one) => one.id === id);
      const first = flag && firstTime(flag.when, factsOf(play.table, play.now));
      const because = flag?.because ? play.now.done[flag.because]?.firstSeq : undefined;
      expect(minute, id).toBe(first || (play.moments[because ?? seq]?.minute ?? -1));
      expect(minute, id).toBeGreaterThan(0);
      expect(minute, id).toBeLessThanOrEqual(play.now.minute);
      const act = flag?.because;
      if (act && play.now.done[act]) {
        expect(seq, id).toBe(play.now.done[act]?.firstSeq);
        continue;
      }
      expect(play.moments[seq]?.minute ?? -1, id).toBeGreaterThanOrEqual(minute);
      expect(play.moments[seq - 1]?.minute ?? 0, id).toBeLessThanOrEqual(minute);
    }
  });
});
