/** What a trainee waits for on the page: the bytes until the first scene, and each keystroke in the search on a slow phone. */

import { chromium } from 'playwright-core';
import { PHRASINGS } from '../../tests/cases/phrasings';
import { CANVAS_ARGS, findBrowser, NO_BROWSER } from '../browser';
import { serve } from '../serve';

/** As many times slower as the phone that is meant. */
const THROTTLE = 4;

export async function reportPage(): Promise<void> {
  const program = await findBrowser();
  if (!program) {
    console.error(NO_BROWSER);
    process.exitCode = 1;
    return;
  }
  const site = await serve({ port: 0 });
  const browser = await chromium.launch({
    executablePath: program.path,
    args: [...program.args, ...CANVAS_ARGS],
    env: { ...process.env, ...program.env },
  });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
    let bytes = 0;
    page.on('response', async (response) => {
      const { responseBodySize } = await response.request().sizes();
      if (!/\.woff2/.test(response.url())) bytes += responseBodySize;
    });
    await page.goto(`${site.url}?case=pvp-misdiagnosis&lang=en&seed=1`);
    await page.waitForSelector('#world canvas', { state: 'attached' });
    await page.waitForLoadState('networkidle');
    console.log(`What is sent until the first scene stands: ${(bytes / 1000).toFixed(0)} kB, fonts apart`);

    await page.click('[data-act="decide:see-patient"]');
    await page.click('[data-sign]');
    await page.waitForSelector('html[data-stage="clinic"]');
    await page.click('.dock [data-open="order"]');
    await page.waitForSelector('[data-document="order"] [data-search]');
    const session = await page.context().newCDPSession(page);
    const typed = PHRASINGS.map(([phrase]) => phrase);
    const plain = await keystrokes(page, typed);
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    const slow = await keystrokes(page, typed);
    const share = (list: readonly number[], part: number): string =>
      (list[Math.floor(list.length * part)] ?? 0).toFixed(1).padStart(6);
    console.log(
      [
        `A keystroke in the search, ${slow.length} of them in ${typed.length} phrasings, drawing included (ms)`,
        '                                    half    95 %    99 %',
        `  this machine                   ${share(plain, 0.5)}  ${share(plain, 0.95)}  ${share(plain, 0.99)}`,
        `  ${THROTTLE} times slower                 ${share(slow, 0.5)}  ${share(slow, 0.95)}  ${share(slow, 0.99)}`,
      ].join('\n'),
    );
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Types each phrase letter by letter; milliseconds of each keystroke until the list is drawn, in rising order. */
function keystrokes(
  page: { evaluate: <Result, Given>(work: (given: Given) => Result, given: Given) => Promise<Result> },
  typed: readonly string[],
): Promise<readonly number[]> {
  return page.evaluate((phrases) => {
    const box = document.querySelector<HTMLInputElement>('[data-search]');
    if (!box) throw new Error('there is no search on this page');
    const times: number[] = [];
    for (const phrase of phrases)
      for (let end = 1; end <= phrase.length; end++) {
        box.value = phrase.slice(0, end);
        const from = performance.now();
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        times.push(performance.now() - from);
      }
    return times.sort((a, b) => a - b);
  }, typed);
}
