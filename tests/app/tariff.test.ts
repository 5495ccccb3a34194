// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { keepTariff, keptTariff, readTariffFile } from '../../src/app/tariff';
import type { Tariff } from '../../src/cases/tariff';

const SOUND =
  'format: 1\nname: { en: Ours, zh: 本院 }\nunit: { en: yuan, zh: 元 }\nmultiplier: 20\ncosts:\n  crp: 35\n';
const acts = async (): Promise<ReadonlySet<string>> => new Set(['crp', 'esr']);
const file = (text: string, size = text.length) => ({ name: 'ours.yaml', size, text: async () => text });

async function sound(): Promise<Tariff> {
  const opened = await readTariffFile(file(SOUND), acts);
  if (!opened.ok) throw new Error('not sound');
  return opened.tariff;
}

beforeEach(() => localStorage.clear());

describe('a price list that a player opens', () => {
  test('is kept on this device and found again', async () => {
    expect(await keptTariff()).toBeNull();
    const tariff = await sound();
    expect(keepTariff(tariff)).toBe(true);
    expect(await keptTariff()).toEqual(tariff);
    keepTariff(null);
    expect(await keptTariff()).toBeNull();
  });

  test('with a fault is not taken, and the fault is told by line and column in both languages', async () => {
    const opened = await readTariffFile(file(SOUND.replace('crp: 35', 'crpp: 35')), acts);
    expect(opened.ok).toBe(false);
    if (opened.ok) return;
    expect(opened.faults[0]?.en).toMatch(/^Line 6, column 3: There is no act "crpp"/);
    expect(opened.faults[0]?.zh).toMatch(/^第6行第3列/);
  });

  test('that is far too large, or cannot be read, has a sentence and no crash', async () => {
    const large = await readTariffFile(file(SOUND, 9_000_000), acts);
    expect(!large.ok && large.faults[0]?.en).toMatch(/too large/);
    const torn = await readTariffFile(
      { name: 'x', size: 1, text: () => Promise.reject(new Error('gone')) },
      acts,
    );
    expect(!torn.ok && torn.faults[0]?.en).toMatch(/could not be read/);
  });

  test('that somebody has edited in the store is as if there were none', async () => {
    keepTariff(await sound());
    const key = Object.keys(localStorage)[0] ?? '';
    localStorage.setItem(key, '{"format":1}');
    expect(await keptTariff()).toBeNull();
    localStorage.setItem(key, '{');
    expect(await keptTariff()).toBeNull();
  });
});
