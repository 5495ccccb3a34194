import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Act } from '../../src/cases/schema';
import type { Intent } from '../../src/session/door';
import { type Play, submit } from '../../src/session/play';
import { begin } from '../support/library';

const published = JSON.parse(
  readFileSync('src/cases/library/pvp-misdiagnosis/plays/published.json', 'utf8'),
) as readonly Intent[];

/** The play as it stood when it first came to each stage. */
function arrivals(): ReadonlyMap<string, Play> {
  const at = new Map<string, Play>();
  let play = begin();
  for (const intent of published) {
    const next = submit(play, intent);
    if (next.ok) play = next.play;
    if (!play.now.ending && !at.has(play.now.stage)) at.set(play.now.stage, play);
  }
  return at;
}

/** Everything that the act brings, at once or later, in both languages; undefined when the ward says no. */
function answer(play: Play, act: Act): readonly string[] | undefined {
  const next = submit(play, { act: act.act, id: act.id });
  if (!next.ok) {
    expect(next.refusal.code, `${act.id} in ${play.now.stage}`).toBe('not-now');
    return undefined;
  }
  const later = next.play.now.pending.flatMap((one) => one.shown);
  return [...next.shown, ...later].flatMap(({ text }) => [text.en, text.zh]);
}

test('any act at any stage is answered in both languages, or refused with a reason', () => {
  const stages = arrivals();
  expect([...stages.keys()]).toEqual(
    expect.arrayContaining(['clinic', 'ward-eve', 'fever', 'iv-course', 'fu-3m']),
  );
  for (const [stage, play] of stages)
    for (const act of play.table.acts.values()) {
      if (act.act === 'step') continue;
      const texts = answer(play, act);
      if (texts === undefined) continue;
      const where = `${act.act}:${act.id} in ${stage}`;
      expect(texts.length, where).toBeGreaterThan(0);
      for (const text of texts) expect(text, where).not.toMatch(/\{[a-z-]+\}|undefined|NaN/);
    }
});
