import { describe, expect, test } from 'vitest';
import type { Act, CaseFile } from '../../src/cases/schema';
import { type Play, submit } from '../../src/session/play';
import { count } from '../support/count';
import { begin, library } from '../support/library';
import { playsOf } from '../support/stored-plays';

/** Of the stages of a case each act is tried in so many, by turns; all of them in the long run. */
const STAGES_AN_ACT = count(1);

/** The stored plays of a case as they stood when one of them first came to each stage. */
function arrivals(caseId: string): ReadonlyMap<string, Play> {
  const at = new Map<string, Play>();
  for (const { seed, acts } of playsOf(caseId)) {
    let play = begin(caseId, seed);
    at.set(play.now.stage, at.get(play.now.stage) ?? play);
    for (const intent of acts) {
      const next = submit(play, intent);
      if (next.ok) play = next.play;
      if (!play.now.ending && !at.has(play.now.stage)) at.set(play.now.stage, play);
    }
  }
  return at;
}

/** Everything that the act brings, at once or later, in both languages; undefined when the ward says no. */
function answer(play: Play, act: Act): readonly string[] | undefined {
  const next = submit(play, { act: act.act, id: act.id });
  if (!next.ok) {
    expect(next.refusal.code, `${act.id} in ${play.now.stage}`).toBe('not-now');
    expect(next.refusal.reason.en.length * next.refusal.reason.zh.length, act.id).toBeGreaterThan(0);
    return undefined;
  }
  const later = next.play.now.pending.flatMap((one) => one.shown);
  const met = next.play.now.meetings.length > play.now.meetings.length ? ['met'] : [];
  return [...met, ...[...next.shown, ...later].flatMap(({ text }) => [text.en, text.zh])];
}

/** Names of the people of all other cases, first name and family name, that are nobody's in this one. */
function strangers(of: CaseFile): readonly string[] {
  const names = (one: CaseFile): readonly string[] =>
    one.people.flatMap(({ name }) => (/^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name.en) ? [name.en, name.zh] : []));
  const own = new Set(names(of));
  return library.cases
    .filter((other) => other !== of)
    .flatMap(names)
    .filter((name) => !own.has(name));
}

describe.each(library.cases)('in $id', (caseFile) => {
  test('any act at any stage is answered in both languages, or refused with a reason', {
    timeout: 300_000,
  }, () => {
    const stages = [...arrivals(caseFile.id).values()];
    expect(stages.length).toBeGreaterThan(10);
    const foreign = strangers(caseFile);
    const acts = [...(stages[0]?.table.acts.values() ?? [])].filter((act) => act.act !== 'step');
    expect(acts.length).toBeGreaterThan(500);
    const stride = Math.max(1, Math.round(stages.length / STAGES_AN_ACT));
    for (const [index, act] of acts.entries())
      for (let at = index % stride; at < stages.length; at += stride) {
        const play = stages[at];
        const texts = play && answer(play, act);
        if (!play || texts === undefined) continue;
        const where = `${act.act}:${act.id} in ${play.now.stage}`;
        expect(texts.length, where).toBeGreaterThan(0);
        const all = texts.join('\n');
        expect(all, where).not.toMatch(/\{[a-z-]+\}|undefined|NaN/);
        expect(
          foreign.filter((name) => all.includes(name)),
          where,
        ).toEqual([]);
      }
  });
});
