// A play that an older engine made: never called edited or forged. What was finished shows the report that was kept beside
// it; what was not can be read, and begun again.
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess';
import type { KeptPlay } from '../../src/app/play-store';
import type { Play } from '../../src/session/play';
import { recordOf } from '../../src/session/record';
import { DEBRIEF_WORDS } from '../../src/text/debrief';
import { RECORD_WORDS } from '../../src/text/records';
import { TITLE_WORDS } from '../../src/text/title';
import { axe, openPage, shot } from './support/page';
import { openFile, played, textOf } from './support/play';
import { harmed, ROADS, steps } from './support/roads';
import { layDown, rowFor, siteOf } from './support/shelf';

const PHONE = { width: 360, height: 740 };

/** As the engine before this one left it. */
function older(play: Play, id: string): KeptPlay {
  const row = rowFor(play, id);
  const { record } = row;
  const report = play.now.ending ? assess(play) : undefined;
  const header = { ...record.header, engine: '1-0123456789ab' };
  return { ...row, record: { ...record, header }, ...(report ? { report } : {}) };
}

const unfinished = played(harmed.slice(0, 14));

const finished = (): Play => {
  const road = ROADS.find((one) => one.ending === 'E1');
  const last = road && steps(road).at(-1);
  if (!last?.now.ending) throw new Error('the road does not end');
  return last;
};

const ACCUSING = { en: /edit|damag|tamper|forg/i, zh: /改动|损坏|篡改|伪造/ } as const;

describe('a play that an older engine made', () => {
  test.each(['en', 'zh'] as const)(
    'and that did not end opens to be read, act by act, and is begun again (%s)',
    async (lang) => {
      const page = await openPage({ lang, viewport: lang === 'zh' ? PHONE : { width: 1280, height: 720 } });
      await page.waitForSelector('html[data-started]');
      await layDown(page, older(unfinished, 'older'));
      await page.goto(`${siteOf(page)}#play/older`);
      const paper = page.locator('[data-document="unresumable"]');
      await paper.waitFor();
      const text = await paper.innerText();
      expect(text).toContain(RECORD_WORDS.otherEngine[lang]);
      expect(text).not.toMatch(ACCUSING[lang]);
      expect(await paper.locator('.retold > li').count()).toBe(14);
      expect(text).toContain('the plain MRI says fresh fracture');
      expect(text).not.toMatch(/\b(see-patient|onset|esr|K1)\b/);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(await axe(page)).toEqual([]);
      await shot(page, `older-${lang}`);
      const handed = page.waitForEvent('download');
      await paper.locator('[data-deed="export"]').click();
      expect(JSON.parse(await textOf(await handed))).toEqual(older(unfinished, 'older').record);
      await paper.locator('[data-deed="again"]').click();
      await page.waitForSelector('#briefing:not([hidden])');
      expect(page.url()).toContain('#briefing/pvp-misdiagnosis');
    },
  );

  test('and that ended shows the report that was kept beside it, from its list and from its old address', async () => {
    const page = await openPage();
    await page.waitForSelector('html[data-started]');
    await layDown(page, older(finished(), 'older'));
    await page.goto(`${siteOf(page)}#play/older`);
    await page.waitForSelector('.debrief');
    expect(page.url()).toContain('#debrief/older');
    expect(await page.locator('.debrief-note').innerText()).toBe(DEBRIEF_WORDS.readOnly.en);
    // Nothing waits to be written first; each part is there to be read.
    for (const tab of ['account', 'process', 'outcome', 'team', 'next']) {
      await page.locator(`.debrief-tabs [data-tab="${tab}"]`).click();
      await page.waitForSelector(`.debrief[data-tab="${tab}"]`);
      if (tab === 'account') await shot(page, 'older-debrief-en');
    }
    expect(await page.locator('[data-notice]').count()).toBe(0);
    await page.goto(`${siteOf(page)}#kept`);
    await page.locator('[data-way="check"]').click();
    await page.getByText(RECORD_WORDS.otherEngine.en).waitFor();
    // A report so old that its pages cannot be laid out any more.
    await layDown(page, { ...older(finished(), 'oldest'), report: { final: true } });
    await page.goto(`${siteOf(page)}#debrief/oldest`);
    await page.waitForSelector('[data-document="unresumable"]');
  });

  test('comes as a file: it is not laid among the plays, but can be read', async () => {
    const page = await openPage({ path: '#kept' });
    const { record } = older(unfinished, 'older');
    expect(await openFile(page, JSON.stringify(record))).toBe(RECORD_WORDS.otherEngine.en);
    expect(await page.locator('.record').count()).toBe(0);
    await page.locator('[data-deed="read"]').click();
    await page.waitForSelector('[data-document="unresumable"]');
    expect(await page.locator('.retold > li').count()).toBe(14);
    await page.locator('.tongue[data-language="zh"], .tongue[lang="zh"]').filter({ visible: true }).click();
    await page.getByText(TITLE_WORDS.unresumable.list.zh).waitFor();
    await page.locator('[data-deed="back"]').click();
    await page.waitForSelector('[data-document="records"]');
    expect(await openFile(page, JSON.stringify(recordOf(unfinished)))).toBe(RECORD_WORDS.added.zh);
    expect(await page.locator('[data-deed="read"]').count()).toBe(0);
  });
});
