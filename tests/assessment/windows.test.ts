/** One mark by itself: its window, its grades from full to none, and the harm that empties it. */

import { describe, expect, test } from 'vitest';
import { judge } from '../../src/assessment/process';
import type { CaseFile, KeyFeature } from '../../src/cases/schema';
import { factsOf } from '../../src/session/facts';
import type { Intent } from '../../src/session/door';
import type { Play } from '../../src/session/play';
import { begin, playOn } from '../support/library';

const words = (text: string) => ({ en: text, zh: text });

/** Ten points for asking after the night before the temperature is taken, half for asking within the hour after. */
const NIGHT: KeyFeature = {
  id: 'KF1',
  title: words('the night'),
  points: 10,
  applies: { been: 'clinic' },
  opens: { been: 'clinic' },
  closes: { done: 'decide:admit-for-pvp' },
  grades: [
    {
      credit: 1,
      when: { done: 'ask:night-pain' },
      by: { done: 'examine:temperature' },
      after: 0,
      why: words('in time'),
    },
    {
      credit: 0.55,
      when: { done: 'ask:night-pain' },
      by: { done: 'examine:temperature' },
      after: 10,
      why: words('a little late'),
    },
    { credit: 0, when: { done: 'ask:night-pain' }, after: 0, why: words('too late') },
  ],
  harm: { when: { done: 'order:crp' }, why: words('blood first') },
  none: words('never asked'),
  erring: words('nobody asks'),
  sources: [],
};

const see: Intent = { act: 'decide', id: 'see-patient' };
const night: Intent = { act: 'ask', id: 'night-pain' };
const thermometer: Intent = { act: 'examine', id: 'temperature' };
const admit: Intent = { act: 'decide', id: 'admit-for-pvp' };
const wait = (minutes: number): Intent => ({ act: 'wait', minutes });

function mark(intents: readonly Intent[], final = false, feature: KeyFeature = NIGHT) {
  const play: Play = playOn(begin(), intents);
  const { table, now } = play;
  const caseFile: CaseFile = {
    ...table.caseFile,
    rubric: { ...table.caseFile.rubric, keyFeatures: [feature] },
  };
  const [item] = judge(caseFile, factsOf(table, now), final);
  if (!item) throw new Error('no mark');
  return { ...item, minute: now.minute };
}

describe('a mark with a window', () => {
  test('gives full points to what came in time, at the minute at which it came', () => {
    const asked = mark([see, wait(5), night, wait(30), thermometer]);
    expect(asked).toMatchObject({ points: 10, max: 10, status: 'earned', why: words('in time') });
    const opened = asked.window[0];
    expect(asked.window[1]).toBeNull();
    expect(asked.at).toBeGreaterThanOrEqual(opened + 5);
    expect(asked.at).toBeLessThan(asked.minute - 29);
  });

  test('gives full points while the limit has not been set yet', () => {
    expect(mark([see, night])).toMatchObject({ points: 10, status: 'earned' });
  });

  test('gives part of them, to a tenth of a point, to what came a little late', () => {
    expect(mark([see, thermometer, wait(3), night])).toMatchObject({
      points: 5.5,
      status: 'partial',
      why: words('a little late'),
    });
  });

  test('gives none to what came too late, and a grade without credit earns nothing', () => {
    const late = mark([see, thermometer, wait(60), night], true);
    expect(late).toMatchObject({ points: 0, status: 'missed', why: words('never asked') });
    expect(late.at).toBe(late.minute);
  });

  test('stays open as long as it can be earned, and is missed at the minute at which it closed', () => {
    expect(mark([see, wait(60)])).toMatchObject({ points: 0, status: 'open', at: null });
    const closed = mark([see, admit, wait(60)]);
    expect(closed).toMatchObject({ points: 0, status: 'missed', why: words('never asked') });
    expect(closed.window[1]).toBe(closed.at);
    expect(closed.at).toBeLessThan(closed.minute);
  });

  test('is emptied by harm whatever was earned, with the harm’s own reason and minute', () => {
    const harmed = mark([see, night, wait(20), { act: 'order', id: 'crp' }, wait(20)]);
    expect(harmed).toMatchObject({ points: 0, status: 'harmed', why: words('blood first') });
    expect(harmed.at).toBeGreaterThan(harmed.window[0] + 19);
    expect(harmed.at).toBeLessThan(harmed.minute - 19);
  });

  test('says whether the road came to it, whether it was earned or not', () => {
    expect(mark([wait(5)]).applies).toBe(false);
    expect(mark([see]).applies).toBe(true);
  });

  test('hands on where sources disagree, and says nothing where they do not', () => {
    expect(mark([see])).not.toHaveProperty('disagreement');
    const disputed = { ...NIGHT, disagreement: words('half of them say so') };
    expect(mark([see], false, disputed).disagreement).toEqual(words('half of them say so'));
  });

  test('names its source by what the case knows of it, and never invents one', () => {
    const from = mark([see], false, { ...NIGHT, sources: ['idsa-03', 'nobody-2020'] }).sources;
    expect(from[0]).toMatchObject({ basis: 'published' });
    expect(from[1]).toEqual({ basis: 'constructed', note: 'nobody-2020' });
  });
});
