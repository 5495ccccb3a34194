// The debrief of a finished play: each entry of the ledger tells how it would have gone otherwise, while the page goes on.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { recordOf } from '../../src/session/record';
import type { Play } from '../../src/session/play';
import { begin, playOn } from '../support/library';
import { storedPlay } from '../support/stored-plays';
import { look, PHONE } from './support/look';
import { openPage, shot } from './support/page';
import { openFile } from './support/play';

/** The shortest play that ends: thirteen days, two entries. */
const CASE = 'plo-spondylitis';
const { acts, seed } = storedPlay('third-time-home', CASE);
const play: Play = playOn(begin(CASE, seed), acts);
/** A thread lives four models on a busy machine. */
const PATIENCE = 120_000;

async function toOutcome(page: Page): Promise<void> {
  await openFile(page, JSON.stringify(recordOf(play)));
  await page.locator('.record a[href^="#debrief/"]').first().click({ timeout: PATIENCE });
  await page.waitForSelector('.debrief[data-tab="account"]');
  await page.locator('[data-account="skip"]').click();
  await page.locator('[data-next="outcome"]').click();
}

describe('the ledger in the debrief', () => {
  it.each(['en', 'zh'] as const)(
    'tells the other course figure by figure, on a desk and on a telephone, in %s',
    async (lang) => {
      const page = await openPage({ path: `?lang=${lang}#kept`, lang });
      await toOutcome(page);
      // The page answers while the thread works.
      await page.locator('[data-tab="process"]').click();
      await page.locator('[data-tab="outcome"]').click();
      const line = page.locator('[data-ledger="L1"] [data-otherwise="model"]');
      await line.waitFor({ timeout: PATIENCE });
      const said = (await line.innerText()).replaceAll(/\s+/g, ' ');
      expect(said).toMatch(
        lang === 'en'
          ? /model play from .+: .+ °C instead of .+, CRP \d+ instead of \d+ mg\/L, pain \d+ instead of \d+/
          : /起按示范处理：.+体温.+℃（实际.+℃），CRP \d+ mg\/L（实际\d+），疼痛\d+分（实际\d+分）/,
      );
      await page.locator('[data-otherwise="working"]').waitFor({ state: 'detached', timeout: PATIENCE });
      await line.scrollIntoViewIfNeeded();
      await look(page, `otherwise-${lang}`);
      await page.setViewportSize({ width: PHONE.width, height: PHONE.height });
      await line.scrollIntoViewIfNeeded();
      await shot(page, `otherwise-${lang}-line`);
      await look(page, `otherwise-${lang}-phone`);
    },
  );
});
