// The papers on a phone, to the last tab of the debrief.
import { describe, test } from 'vitest';
import { recordOf } from '../../src/session/record';
import { begin, playOn } from '../support/library';
import { openPage } from './support/page';
import { look, papers } from './support/papers';
import { openFile } from './support/play';
import { model } from './support/roads';

const PHONE = { width: 360, height: 740 };

papers('en', 'phone', PHONE);
papers('zh', 'phone', PHONE);

describe.each(['en', 'zh'] as const)('afterwards, on a phone (%s)', (lang) => {
  test('the kept play, and every tab of its debrief', async () => {
    const page = await openPage({ path: '#kept', lang, viewport: PHONE });
    await openFile(page, JSON.stringify(recordOf(playOn(begin(), model))));
    await look(page, `${lang}-phone-kept`);
    await page.locator('a[href^="#debrief/"]').click();
    await page.waitForSelector('.debrief[data-tab="account"]');
    await look(page, `${lang}-phone-account`);
    await page.locator('.screen-only [data-account="skip"]').click();
    for (const tab of ['process', 'outcome', 'team', 'next']) {
      if (tab !== 'process') await page.locator(`[data-next="${tab}"]`).click();
      await page.waitForSelector(`.debrief[data-tab="${tab}"]`);
      await look(page, `${lang}-phone-${tab}`);
    }
  });
});
