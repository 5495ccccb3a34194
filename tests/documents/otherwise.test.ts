// @vitest-environment jsdom
// Below an entry of the ledger: the course that was not lived, beside the one that was, in both languages.
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Figures, Without } from '../../src/assessment/report';
import type { MountedDebrief } from '../../src/documents/debrief/debrief';
import type { Language } from '../../src/kernel/text';
import { report } from './debrief-fixture';

beforeAll(() => {
  globalThis.scrollTo = () => undefined;
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
});

let mounted: MountedDebrief | undefined;
afterEach(() => mounted?.dispose());

const DAY = 1440;
const was: Figures = { temperature: 39.2, crp: 212, pain: 9, stage: 'fever', alive: true };
const other: Without = {
  at: 3 * DAY,
  temperature: 37.1,
  crp: 83,
  pain: 9,
  stage: 'ward',
  alive: true,
  with: was,
  own: [{ name: 'epidural', value: 1.5, with: 6.7 }],
  by: { kind: 'left-out', act: 'step:inject' },
  skipped: [{ act: 'step:needle-out', minute: 1100 }],
};
const PLACES = new Map([
  ['fever', { en: 'Ward, at night', zh: '病房，夜里' }],
  ['ward', { en: 'Ward', zh: '病房' }],
]);

async function lineOf(
  without: Without | undefined,
  language: Language,
  change = {},
  working = false,
): Promise<string> {
  const { mountDebrief } = await import('../../src/documents/debrief/debrief');
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const [first] = report.ledger;
  if (!first) throw new Error('the fixture has no ledger');
  mounted = mountDebrief(root, {
    report: () => ({ ...report, ledger: [{ ...first, ...change }] }),
    bill: () => null,
    without: () => without,
    working: () => working,
    placeName: (stage) => PLACES.get(stage),
    title: { en: 'A woman', zh: '女' },
    startClock: 840,
    language: () => language,
    setLanguage: () => undefined,
    openMenu: () => undefined,
    note: null,
    open: 5,
    onOpen: () => undefined,
    again: () => undefined,
    exportPlay: () => undefined,
    pairs: () => [],
  });
  root.querySelector<HTMLElement>('[data-tab="outcome"]')?.click();
  return (root.querySelector('[data-otherwise]')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

describe('the other course', () => {
  it('tells what differs and nothing else, the place last, and that a later act had no place', async () => {
    expect(await lineOf(other, 'en')).toMatch(
      /^The same play without this step: day 4, [\d:]+, by the model, 37\.1 °C instead of 39\.2 °C, CRP 83 instead of 212 mg\/L, 1\.5 mm of pus in the canal instead of 6\.7, “Ward” instead of “Ward, at night”\. One later act had no place there\.$/,
    );
  });

  it('is told in Chinese as a surgeon would write it', async () => {
    const said = await lineOf(other, 'zh');
    expect(said).toContain('体温37.1℃（实际39.2℃），CRP 83 mg/L（实际212），椎管内脓肿1.5 mm（实际6.7 mm）');
    expect(said).toMatch(/^去掉这一步，其余照旧：/);
    expect(said).not.toMatch(/[a-z]{4,}/);
  });

  it('says from when on a model was followed, or the other road', async () => {
    const by = { play: 'model', from: 600 } as const;
    expect(await lineOf({ ...other, by: { kind: 'model', ...by } }, 'en')).toMatch(
      /^Handled as in the model play from day 2, 00:00 on: /,
    );
    mounted?.dispose();
    expect(await lineOf({ ...other, by: { kind: 'road', ...by } }, 'zh')).toMatch(
      /^从第 ?2 ?天 ?00:00 ?起走另一条路：/,
    );
  });

  it('gives no temperature of the dead', async () => {
    const said = await lineOf({ ...other, with: { ...was, alive: false } }, 'en');
    expect(said).toContain('alive; in truth she had died by then');
    expect(said).not.toContain('°C');
  });

  it('says why it is the same, where it is', async () => {
    const same = { en: 'A culture moves no germ.', zh: '培养本身治不了病。' };
    expect(await lineOf(other, 'en', { same })).toBe(
      'The same course all the same: A culture moves no germ.',
    );
  });

  it('says that it is still being worked out, and where nothing comes says nothing', async () => {
    expect(await lineOf(undefined, 'zh', {}, true)).toBe('正在推算另一种病程……');
    mounted?.dispose();
    expect(await lineOf(undefined, 'zh')).toBe('');
  });
});
